/** The GraphQL face of what children have had of each substance. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { RecordPriorExposureInput } from './exposure.inputs';
import { recordPriorExposure } from './exposure.rules';
import { LifetimeExposure, RecordPriorExposureResult } from './exposure.types';
import { lifetimeExposureOf } from './exposure.view';
import { Patient } from './stubs.types';

@Resolver(() => Patient)
export class ExposureResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordPriorExposureResult, {
    description:
      'Records what a child has had elsewhere: it counts for the lifetime exposure at once. It is corrected by voidRecord and a new record.',
  })
  recordPriorExposure(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordPriorExposureInput, { description: 'The child and the substances.' })
    input: RecordPriorExposureInput,
  ): Promise<object> {
    return recordPriorExposure(ctx, input);
  }

  @FieldResolver(() => LifetimeExposure, {
    nullable: true,
    description:
      'What the child has had and will have of each substance, over all treatments and hospitals. Null for a child without a diagnosis.',
  })
  lifetimeExposure(@Root() patient: Patient, @Ctx() ctx: Context): Promise<LifetimeExposure | null> {
    return lifetimeExposureOf(ctx, patient.id);
  }
}
