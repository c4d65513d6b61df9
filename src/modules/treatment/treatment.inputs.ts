/** Inputs about treatments and cycles. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { PriorExposureInput } from './exposure.inputs';
import { OverrideInput } from './safety.types';
import { TreatmentStatus } from './treatment.types';
import { MultilineText } from '../../core/text-rule';

@InputType('ProtocolPositionInput', { description: 'A day in a protocol.' })
export class ProtocolPositionInput {
  @Field(() => String, { description: 'Code of the phase.' })
  phase!: string;

  @Field(() => Int, { description: 'Number of the cycle in that phase.' })
  cycle!: number;

  @Field(() => Int, { nullable: true, description: 'Day of the cycle; default 1.' })
  day?: number | null;
}

@InputType('StartTreatmentInput', { description: 'The start of a treatment by a protocol.' })
export class StartTreatmentInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same treatment.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, { description: 'The code of the protocol; its newest version is taken.' })
  protocolCode!: string;

  @Field(() => DateScalar, {
    description: 'First day of the plan; at most three years from today. With startAt, the day of that position.',
  })
  startsOn!: Day;

  @Field(() => Float, {
    description:
      'Height in cm, 30 to 230. From height and weight the body surface area, Mosteller: sqrt(cm x kg / 3600).',
  })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight in kg, 1 to 200.' })
  weightKg!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the protocol, by default the newest. Send the version of the preview: the result is WrongState when a newer one exists.',
  })
  protocolVersion?: number | null;

  @Field(() => ProtocolPositionInput, {
    nullable: true,
    description:
      'Place of the child in the protocol on startsOn; by default the first day of the first cycle. Earlier days and cycles are not planned.',
  })
  startAt?: ProtocolPositionInput | null;

  @Field(() => [PriorExposureInput], {
    nullable: true,
    description: 'What the child has had elsewhere; it is recorded with the start and counts for its warnings.',
  })
  priorExposures?: PriorExposureInput[] | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded or the preview lists.',
  })
  overrides?: OverrideInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later start of a treatment of the child makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType()
abstract class TreatmentChangeInput extends RepeatableInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later change of the treatment makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('PostponeCycleInput', { description: 'The postponement of a cycle.' })
export class PostponeCycleInput extends TreatmentChangeInput {
  @Field(() => ID, { description: 'The cycle.' })
  id!: string;

  @Field(() => DateScalar, { description: 'New first day of the cycle, later than the present one.' })
  startsOn!: Day;

  @MultilineText()
  @Field(() => String, { description: 'Reason in plain words; the family sees it.' })
  reason!: string;
}

@InputType('SetTreatmentStatusInput', { description: "The change of a treatment's status." })
export class SetTreatmentStatusInput extends TreatmentChangeInput {
  @Field(() => ID, { description: 'The treatment.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'New status.' })
  status!: TreatmentStatus;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Reason in plain words; the family sees it. Required for ON_HOLD and REVOKED.',
  })
  reason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'For ACTIVE after a hold: day on which the plan resumes, by default today. Open cycles and doses move by the days of the hold.',
  })
  restartsOn?: Day | null;
}
