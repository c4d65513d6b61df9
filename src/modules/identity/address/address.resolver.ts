/** Resolver of the links in letters about a changed email address. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Anyone } from '../../../core/access';
import type { Context } from '../../../core/context';
import { answerAddressChange } from './address.rules';
import { AnswerAddressChangeInput, AnswerAddressChangeResult } from './address.types';

@Resolver()
export class AddressResolver {
  @Anyone()
  @Mutation(() => AnswerAddressChangeResult, {
    description:
      'Answers a letter about a changed email address: its token confirms the new address, proves its mailbox, or objects.',
  })
  answerAddressChange(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerAddressChangeInput, { description: 'The token and the answer.' })
    input: AnswerAddressChangeInput,
  ): Promise<object> {
    return answerAddressChange(ctx, input);
  }
}
