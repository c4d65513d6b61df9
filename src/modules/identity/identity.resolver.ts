/** The GraphQL face of identity. */
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Anyone, SignedIn, signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { handOver } from './session-cookie';
import { ChangePasswordInput, LoginInput, RegisterStaffInput } from './identity.inputs';
import { ChangePasswordResult, LoginResult, RefreshSessionResult, RegisterStaffResult, User } from './identity.types';
import { changePassword, login } from './login.rules';
import { logout, refreshSession } from './session.rules';
import { registerStaff } from './staff.rules';

@Resolver()
export class IdentityResolver {
  @SignedIn({ temporaryPassword: true })
  @Query(() => User, { description: 'Who is signed in.' })
  async viewer(@Ctx() ctx: Context): Promise<{ id: string }> {
    return { id: (await signedIn(ctx)).accountId };
  }

  @Anyone()
  @Mutation(() => LoginResult, {
    description: 'Opens a session for a caregiver or a member of staff. One per request.',
  })
  login(
    @Ctx() ctx: Context,
    @Arg('input', () => LoginInput, { description: 'User and password.' }) input: LoginInput,
  ): Promise<object> {
    return handOver(ctx, login(ctx, input));
  }

  @Anyone()
  @Mutation(() => RefreshSessionResult, {
    description:
      'Trades a refresh token for a new pair of tokens. The same one again within 30 seconds (a lost answer, two requests at once) answers a further pair of the same session, and all pairs work; later, or after its successor was used, the session ends.',
  })
  refreshSession(
    @Ctx() ctx: Context,
    @Arg('refreshToken', () => String, {
      description:
        'The token of the last Session; empty for the one in the cookie of a browser that sends X-Carnet-Session: cookie.',
    })
    refreshToken: string,
  ): Promise<object> {
    return handOver(ctx, refreshSession(ctx, refreshToken));
  }

  @SignedIn({ temporaryPassword: true })
  @Mutation(() => Boolean, { description: 'Ends this session: its access and refresh tokens stop working.' })
  logout(@Ctx() ctx: Context): Promise<boolean> {
    return logout(ctx);
  }

  @SignedIn({ temporaryPassword: true })
  @Mutation(() => ChangePasswordResult, {
    description: "Sets a password of one's own and ends every other session of the account.",
  })
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The password so far and the next one.' })
    input: ChangePasswordInput,
  ): Promise<object> {
    return handOver(ctx, changePassword(ctx, input));
  }

  @Allow(Role.ADMINISTRATOR)
  @Mutation(() => RegisterStaffResult, {
    description: 'Opens an account for a member of staff, or gives one more roles; new credentials are emailed.',
  })
  registerStaff(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterStaffInput, { description: 'The person, the roles and the units.' })
    input: RegisterStaffInput,
  ): Promise<object> {
    return registerStaff(ctx, input);
  }
}
