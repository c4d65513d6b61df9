/** The GraphQL face of several values that were recorded in one act. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { AdjustmentProposal } from './adjustment.types';
import { MeasurementsRecorded } from './follow-up.types';
import type { RecordedMeasurements } from './measurements.rules';
import { proposalsSince } from './plan-version.view';

@Resolver(() => MeasurementsRecorded)
export class MeasurementsResolver {
  @FieldResolver(() => [AdjustmentProposal], {
    description: 'Changes of doses that the new measures propose; a clinician confirms or declines them.',
  })
  proposals(
    @Root() { patientId, recordedAt }: RecordedMeasurements,
    @Ctx() ctx: Context,
  ): Promise<AdjustmentProposal[]> {
    return proposalsSince(ctx, patientId, recordedAt);
  }
}
