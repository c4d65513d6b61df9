/** Resolver of the registration of many families. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { RegisterFamiliesInput } from './batch.inputs';
import { registerFamilies } from './batch.rules';
import { RegisterFamiliesResult } from './batch.types';

@Resolver()
export class FamilyBatchResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => RegisterFamiliesResult, {
    description:
      'Registers up to 50 families, or checks them without writing (dryRun). Each row is accepted or refused as registerFamily would; the letters leave at no more than 60 a minute.',
  })
  registerFamilies(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterFamiliesInput, { description: 'The families.' }) input: RegisterFamiliesInput,
  ): Promise<object> {
    return registerFamilies(ctx, input);
  }
}
