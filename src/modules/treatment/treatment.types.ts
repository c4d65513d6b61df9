/** GraphQL types of treatments and their cycles. */
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Dose } from './administration.types';
import { Protocol } from './protocol.types';
import { ReasonNeeded } from './safety.types';

export enum TreatmentStatus {
  ACTIVE = 'ACTIVE',
  ON_HOLD = 'ON_HOLD',
  COMPLETED = 'COMPLETED',
  REVOKED = 'REVOKED',
}
registerEnumType(TreatmentStatus, {
  name: 'TreatmentStatus',
  description: 'How a treatment stands (FHIR CarePlan.status).',
  valuesConfig: {
    ACTIVE: { description: 'It goes on as planned.' },
    ON_HOLD: { description: 'It pauses; its days stand still until it is resumed.' },
    COMPLETED: { description: 'It came to its planned end.' },
    REVOKED: { description: 'It was ended before its planned end.' },
  },
});

export enum CycleStatus {
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  POSTPONED = 'POSTPONED',
  REVOKED = 'REVOKED',
}
registerEnumType(CycleStatus, {
  name: 'CycleStatus',
  description: 'How a cycle stands.',
  valuesConfig: {
    PLANNED: { description: 'It has not begun.' },
    IN_PROGRESS: { description: 'Today is one of its days.' },
    COMPLETED: { description: 'Its days are over.' },
    POSTPONED: { description: 'It was moved and has not begun, or waits while the treatment is on hold.' },
    REVOKED: { description: 'It will not take place, because the treatment was ended.' },
  },
});

@ObjectType('CumulativeDose', { description: 'How much of one medicine a treatment has given so far.' })
export class CumulativeDose {
  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Dose, { description: 'The sum of what was given, in part or whole.' })
  total!: Dose;

  @Field(() => Float, { description: 'The same per m2 of the body surface at the start of the treatment.' })
  totalPerM2!: number;

  @Field(() => Boolean, {
    description: 'Whether it is an anthracycline (ATC L01DB), whose sum per m2 the heart bears only so far.',
  })
  isAnthracycline!: boolean;
}

@ObjectType('TreatmentChange', { description: "A change of a treatment's status." })
export class TreatmentChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'What it was.' })
  fromStatus!: TreatmentStatus;

  @Field(() => TreatmentStatus, { description: 'What it became.' })
  toStatus!: TreatmentStatus;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded, in the time zone of the unit.' })
  changedAt!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Treatment', { description: 'A protocol carried out on a child (FHIR CarePlan).' })
export class Treatment {
  @Field(() => ID, { description: 'The id of the treatment.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'How it stands.' })
  status!: TreatmentStatus;

  @Field(() => String, { nullable: true, description: 'Why it is on hold or was ended.' })
  statusReason!: string | null;

  @Field(() => DateScalar, { description: 'The day from which it was planned.' })
  startsOn!: Day;

  @Field(() => Float, { description: 'Height at its start, in cm.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight at its start, in kg.' })
  weightKg!: number;

  @Field(() => Float, { description: 'Body surface area at its start, in m2 (Mosteller), not rounded.' })
  bodySurfaceArea!: number;

  @Field(() => Protocol, { description: 'The protocol, in the version from which it was started.' })
  protocol!: Protocol;
}

@ObjectType('CycleChange', { description: 'A cycle that was moved.' })
export class CycleChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its first day before.' })
  fromStartsOn!: Day;

  @Field(() => DateScalar, { description: 'Its first day after.' })
  toStartsOn!: Day;

  @Field(() => DateScalar, { description: 'Its last day before.' })
  fromEndsOn!: Day;

  @Field(() => DateScalar, { description: 'Its last day after.' })
  toEndsOn!: Day;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded, in the time zone of the unit.' })
  changedAt!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('TreatmentCycle', { description: 'One cycle of a treatment, on the calendar.' })
export class TreatmentCycle {
  @Field(() => ID, { description: 'The id of the cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the protocol.' })
  number!: number;

  @Field(() => Int, { description: 'Its place in the treatment, from 1.' })
  sequence!: number;

  @Field(() => String, { description: 'The code of its phase: INDUCCION.' })
  phase!: string;

  @Field(() => String, { description: 'The clinical name of its phase.' })
  phaseName!: string;

  @Field(() => String, { nullable: true, description: 'The name of its phase in plain words.' })
  phasePlainName!: string | null;

  @Field(() => CycleStatus, { description: 'How it stands today.' })
  status!: CycleStatus;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn!: Day;

  @Field(() => DateScalar, { description: 'Its last day, rest included.' })
  endsOn!: Day;

  @Field(() => Treatment, { description: 'The treatment to which it belongs.' })
  treatment!: Treatment;
}

export const StartTreatmentResult = resultUnion(
  'StartTreatmentResult',
  'Treatment',
  'The treatment with its whole plan, or why it was not started.',
  () => [Treatment, InvalidInput, RequestIdReused, WrongState, ReasonNeeded] as const,
);
export const PostponeCycleResult = resultUnion(
  'PostponeCycleResult',
  'Treatment',
  'The treatment with its cycles moved, or why they were not.',
  () => [Treatment, InvalidInput, WrongState] as const,
);
export const SetTreatmentStatusResult = resultUnion(
  'SetTreatmentStatusResult',
  'Treatment',
  'The treatment, or why its status was not changed.',
  () => [Treatment, InvalidInput, WrongState] as const,
);
