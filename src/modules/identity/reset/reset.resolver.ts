/** Resolver of a forgotten password. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Anyone } from '../../../core/access';
import type { Context } from '../../../core/context';
import { handOver } from '../session-cookie.rules';
import { RequestPasswordResetInput, ResetPasswordInput } from './reset.inputs';
import { requestPasswordReset, resetPassword } from './reset.rules';
import { RequestPasswordResetResult, ResetPasswordResult } from './reset.types';

@Resolver()
export class ResetResolver {
  @Anyone()
  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Mails a link to set a new password, if the account has a proven address. The answer is the same for everybody.',
  })
  requestPasswordReset(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose password is forgotten.' })
    input: RequestPasswordResetInput,
  ): Promise<object> {
    return requestPasswordReset(ctx, input);
  }

  @Anyone()
  @Mutation(() => ResetPasswordResult, {
    description: 'Sets the password by the token of the letter, ends every session and opens a new one.',
  })
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ResetPasswordInput, { description: 'The token and the new password.' })
    input: ResetPasswordInput,
  ): Promise<object> {
    return handOver(ctx, resetPassword(ctx, input), { remembers: true });
  }
}
