/** Resolvers of sessions, passwords and staff. */
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Anyone, SignedIn, signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { handOver } from './session-cookie.rules';
import { ChangePasswordInput, LoginInput, RegisterStaffInput } from './identity.inputs';
import { ChangePasswordResult, LoginResult, RefreshSessionResult, RegisterStaffResult, User } from './identity.types';
import { changePassword, login } from './login.rules';
import { logout, refreshSession } from './session.rules';
import { registerStaff } from './staff/register-staff.rules';

@Resolver()
export class IdentityResolver {
  @SignedIn({ temporaryPassword: true, services: true })
  @Query(() => User, { description: 'The signed-in person.' })
  async viewer(@Ctx() ctx: Context): Promise<{ id: string }> {
    return { id: (await signedIn(ctx)).accountId };
  }

  @Anyone()
  @Mutation(() => LoginResult, {
    description: 'Opens a session for a caregiver or a member of staff. At most one login in a request.',
  })
  login(
    @Ctx() ctx: Context,
    @Arg('input', () => LoginInput, { description: 'User and password.' }) input: LoginInput,
  ): Promise<object> {
    return handOver(ctx, login(ctx, input), { remembers: true });
  }

  @Anyone()
  @Mutation(() => RefreshSessionResult, {
    description:
      'Trades a refresh token for a new pair of tokens. A second use within 30 seconds (a lost response, two requests at once) returns a further pair of the same session, and all pairs work. A later use, or one after a successor was used, ends the session.',
  })
  refreshSession(
    @Ctx() ctx: Context,
    @Arg('refreshToken', () => String, {
      description:
        'Session.refreshToken of the last session; empty in a browser that sends X-Carnet-Session: cookie, which holds the token in its cookie.',
    })
    refreshToken: string,
  ): Promise<object> {
    return handOver(ctx, refreshSession(ctx, refreshToken));
  }

  @SignedIn({ temporaryPassword: true, services: true })
  @Mutation(() => Boolean, {
    description: 'Ends the session of the request: its access and refresh tokens stop working. True when it was open.',
  })
  logout(@Ctx() ctx: Context): Promise<boolean> {
    return logout(ctx);
  }

  @SignedIn({ temporaryPassword: true })
  @Mutation(() => ChangePasswordResult, {
    description: 'Sets the password of the viewer and ends every other session of the account.',
  })
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The present and the new password.' })
    input: ChangePasswordInput,
  ): Promise<object> {
    return handOver(ctx, changePassword(ctx, input));
  }

  @Allow(Role.ADMINISTRATOR)
  @Mutation(() => RegisterStaffResult, {
    description:
      'Opens an account for a member of staff, or adds roles to an existing account. A new account gets its credentials by email.',
  })
  registerStaff(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterStaffInput, { description: 'The person, the roles and the units.' })
    input: RegisterStaffInput,
  ): Promise<object> {
    return registerStaff(ctx, input);
  }
}
