/** Inputs about follow-ups. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { FollowUpKind } from './follow-up.types';
import { OverrideInput } from './safety.types';
import { MultilineText } from '../../core/text-rule';

@InputType('FollowUpCorrectionInput', {
  description: 'The corrected fields of a follow-up, at least one. An omitted field stays as it is.',
})
export class FollowUpCorrectionInput {
  @Field(() => FollowUpKind, { nullable: true, description: 'Kind of the measurement or note.' })
  kind?: FollowUpKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time of the measurement or note.' })
  takenAt?: Instant | null;

  @Field(() => Float, { nullable: true, description: 'The value; null removes it.' })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the value.' })
  unit?: string | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Note in plain words; null removes it.' })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is marked private; for the family's adults it is not in any list.",
  })
  confidential?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only false is valid: it recalls a released follow-up. releaseFollowUp releases one.',
  })
  released?: boolean | null;
}

@InputType('CorrectFollowUpInput', { description: 'Corrects or recalls a measurement or note.' })
export class CorrectFollowUpInput extends RepeatableInput {
  @Field(() => ID, { description: 'The follow-up.' })
  id!: string;

  @Field(() => Int, { description: 'The last Patient.revision that the client has read.' })
  expectedRevision!: number;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => FollowUpCorrectionInput, { description: 'The corrected fields.' })
  set!: FollowUpCorrectionInput;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded lists.',
  })
  overrides?: OverrideInput[] | null;
}

@InputType('RecordFollowUpInput', { description: 'A measurement or a note.' })
export class RecordFollowUpInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same follow-up.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => FollowUpKind, { description: 'Kind of the measurement or note.' })
  kind!: FollowUpKind;

  @Field(() => DateTimeScalar, { description: 'Time of the measurement or note.' })
  takenAt!: Instant;

  @Field(() => Float, { nullable: true, description: 'The value.' })
  value?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the value; optional for a kind with one unit.',
  })
  unit?: string | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Note in plain words.' })
  note?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether to release it at once. Families see released follow-ups only, so that staff can speak with them before.',
  })
  release!: boolean;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded lists.',
  })
  overrides?: OverrideInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Marked private: for an adolescent with an own account and the clinicians, not for the adults. Default false.',
  })
  confidential?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a value of the same kind and time that was recorded later makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('MeasurementInput', { description: 'One value.' })
export class MeasurementInput {
  @Field(() => FollowUpKind, { description: 'Kind of the measurement; not NOTE.' })
  kind!: FollowUpKind;

  @Field(() => Float, { description: 'The value.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'Unit of the value; optional for a kind with one unit.' })
  unit?: string | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Note in plain words.' })
  note?: string | null;
}

@InputType('RecordMeasurementsInput', { description: 'Values of one moment: a blood count, weight and height.' })
export class RecordMeasurementsInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same values.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the measurements.' })
  takenAt!: Instant;

  @Field(() => [MeasurementInput], { description: '1 to 20 values, each kind once.' })
  values!: MeasurementInput[];

  @Field(() => Boolean, {
    description: 'Whether to release all of them at once; the family then gets one notice.',
  })
  release!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a value of the same kind and time that was recorded later makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Marked private: for an adolescent with an own account and the clinicians, not for the adults. Default false.',
  })
  confidential?: boolean | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded lists.',
  })
  overrides?: OverrideInput[] | null;
}
