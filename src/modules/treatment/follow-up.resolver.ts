/** The GraphQL face of follow-ups. */
import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { CorrectFollowUpInput, RecordFollowUpInput, RecordMeasurementsInput } from './follow-up.inputs';
import {
  CorrectFollowUpResult,
  FollowUp,
  RecordFollowUpResult,
  RecordMeasurementsResult,
  Trend,
} from './follow-up.types';
import { correctFollowUp } from './follow-up-correction.rules';
import { recordFollowUp, releaseFollowUp } from './follow-up.rules';
import { canonicalOf, trendOfFollowUp } from './follow-up-trend.view';
import { followUpById, ofStaff, type ShownFollowUp } from './follow-up.view';
import { recordMeasurements } from './measurements.rules';
import { Patient, User } from './stubs.types';
import { VoidMark } from './void.types';

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordFollowUpResult, {
    description: 'Records a measurement or a note. Families see it after its release.',
  })
  recordFollowUp(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordFollowUpInput, { description: 'The measurement or note.' }) input: RecordFollowUpInput,
  ): Promise<object> {
    return recordFollowUp(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => CorrectFollowUpResult, {
    description:
      'Corrects a measurement or note, or recalls a released one (released: false). The former values are stored with the reason; the family of a released one gets a notice.',
  })
  correctFollowUp(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectFollowUpInput, { description: 'The follow-up, the corrected fields, and the reason.' })
    input: CorrectFollowUpInput,
  ): Promise<object> {
    return repeatable(ctx, 'correctFollowUp', input, (tx) => correctFollowUp(tx, input), followUpById);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordMeasurementsResult, {
    description:
      'Records several values of one moment in one act, all or none: a blood count, weight and height. Families see them after their release.',
  })
  recordMeasurements(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordMeasurementsInput, { description: 'The child, the moment and the values.' })
    input: RecordMeasurementsInput,
  ): Promise<object> {
    return recordMeasurements(ctx, input);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Recorder. Staff of the unit only; null for others.' })
  async recordedBy(@Root() followUp: ShownFollowUp, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    return (await ofStaff(ctx, followUp)).recordedBy ?? null;
  }

  @FieldResolver(() => VoidMark, {
    nullable: true,
    description:
      'Mark of a follow-up that was entered in error; null for a valid one. Staff of the unit only: families do not see it any more.',
  })
  async voided(@Root() followUp: ShownFollowUp, @Ctx() ctx: Context): Promise<VoidMark | null> {
    return (await ofStaff(ctx, followUp)).voided ?? null;
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => FollowUp, {
    description: 'Releases a follow-up to the family, which gets a notice. A second release changes nothing.',
  })
  releaseFollowUp(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
  ): Promise<ShownFollowUp> {
    return releaseFollowUp(ctx, id);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The value in the canonical unit of its kind, for comparisons and charts; null for a note, a grade of toxicity, and without a value.',
  })
  canonicalValue(@Root() followUp: ShownFollowUp): number | null {
    return canonicalOf(followUp)?.value ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The unit of canonicalValue: kg, cm, °C, mmHg, %, g/dL, or 10*3/uL for cells; null without a value.',
  })
  canonicalUnit(@Root() followUp: ShownFollowUp): string | null {
    return canonicalOf(followUp)?.unit ?? null;
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description:
      'Direction since the previous value of the kind that the viewer may see; null for the first one, and without a canonical value.',
  })
  trend(@Root() followUp: ShownFollowUp, @Ctx() ctx: Context): Promise<Trend | null> {
    return trendOfFollowUp(ctx, followUp);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() followUp: ShownFollowUp): { id: string } {
    return followUp.patient;
  }
}
