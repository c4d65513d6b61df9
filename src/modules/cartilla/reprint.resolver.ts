/** The root field of the public reprint. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Anyone } from '../../core/access';
import type { Context } from '../../core/context';
import { ReprintCartillaInput } from './reprint.inputs';
import { ReprintCartillaResult } from './reprint.types';
import { reprintCartilla } from './reprint.rules';

@Resolver()
export class ReprintResolver {
  @Anyone()
  @Mutation(() => ReprintCartillaResult, {
    description:
      'Reprints the cover of a cartilla and mails its address. Needs no account. The security code is checked first and is used up by the try.',
  })
  reprintCartilla(
    @Ctx() ctx: Context,
    @Arg('input', () => ReprintCartillaInput, { description: 'The form.' }) input: ReprintCartillaInput,
  ): Promise<object> {
    return reprintCartilla(ctx, input);
  }
}
