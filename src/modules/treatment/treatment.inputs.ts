/** Inputs about treatments and cycles. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { OverrideInput } from './safety.types';
import { TreatmentStatus } from './treatment.types';
import { MultilineText } from '../../core/text-rule';

@InputType('StartTreatmentInput', { description: 'A protocol that is begun with a child.' })
export class StartTreatmentInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same treatment.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, { description: 'The code of the protocol; its newest version is taken.' })
  protocolCode!: string;

  @Field(() => DateScalar, { description: 'The first day of the first cycle; at most three years from today.' })
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
      'The version of the protocol to take; left out, the newest. Send the one that the preview showed: if it is not the newest any more, the answer is WrongState.',
  })
  protocolVersion?: number | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded or the preview has listed.',
  })
  overrides?: OverrideInput[] | null;
}

@InputType('PostponeCycleInput', { description: 'A cycle that begins later than planned.' })
export class PostponeCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its new first day, later than the one so far.' })
  startsOn!: Day;

  @MultilineText()
  @Field(() => String, { description: 'Why, in plain words: the family reads it.' })
  reason!: string;
}

@InputType('SetTreatmentStatusInput', { description: 'A treatment that is held, resumed, completed or revoked.' })
export class SetTreatmentStatusInput {
  @Field(() => ID, { description: 'The treatment.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'What it becomes.' })
  status!: TreatmentStatus;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Why, in plain words: the family reads it. Needed for ON_HOLD and REVOKED.',
  })
  reason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'ACTIVE after a hold: the day on which the plan goes on, today when left out. What was still to come moves by the days that were lost.',
  })
  restartsOn?: Day | null;
}
