/** Inputs about follow-ups. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { FollowUpKind } from './follow-up.types';
import { OverrideInput } from './safety.types';
import { MultilineText } from '../../core/text-rule';

@InputType('FollowUpCorrectionInput', {
  description: 'What a follow-up should be; one field at least. A field left out stays as it is.',
})
export class FollowUpCorrectionInput {
  @Field(() => FollowUpKind, { nullable: true, description: 'What was measured or noted.' })
  kind?: FollowUpKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  takenAt?: Instant | null;

  @Field(() => Float, { nullable: true, description: 'The value; null removes it.' })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the value.' })
  unit?: string | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'In plain words; null removes it.' })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only false: recalls a follow-up that was released. To release is releaseFollowUp.',
  })
  released?: boolean | null;
}

@InputType('CorrectFollowUpInput', { description: 'Puts a measurement or note right, or recalls it.' })
export class CorrectFollowUpInput {
  @Field(() => ID, { description: 'The follow-up.' })
  id!: string;

  @Field(() => Int, { description: 'Patient.revision as the client has seen it.' })
  expectedRevision!: number;

  @MultilineText()
  @Field(() => String, { description: 'Why: 5 to 1,000 characters. Staff only.' })
  reason!: string;

  @Field(() => FollowUpCorrectionInput, { description: 'What it should be.' })
  set!: FollowUpCorrectionInput;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded has listed.',
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

  @Field(() => FollowUpKind, { description: 'What was measured or noted.' })
  kind!: FollowUpKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  takenAt!: Instant;

  @Field(() => Float, { nullable: true, description: 'The value.' })
  value?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The unit of the value; left out, that of the kind where there is but one.',
  })
  unit?: string | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'In plain words.' })
  note?: string | null;

  @Field(() => Boolean, {
    description:
      'Families see a follow-up only once it is released; a bad result should not first arrive through a telephone.',
  })
  release!: boolean;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded has listed.',
  })
  overrides?: OverrideInput[] | null;
}
