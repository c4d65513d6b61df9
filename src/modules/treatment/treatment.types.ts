/** GraphQL types of treatments and their cycles. */
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Dose } from './administration.types';
import { Protocol } from './protocol.types';
import { RecordChanged } from './record-change.types';
import { ReasonNeeded } from './safety.types';

export enum TreatmentStatus {
  ACTIVE = 'ACTIVE',
  ON_HOLD = 'ON_HOLD',
  COMPLETED = 'COMPLETED',
  REVOKED = 'REVOKED',
}
registerEnumType(TreatmentStatus, {
  name: 'TreatmentStatus',
  description: 'Status of a treatment (FHIR CarePlan.status).',
  valuesConfig: {
    ACTIVE: { description: 'Under way as planned.' },
    ON_HOLD: { description: 'Paused; the plan does not advance until it is resumed.' },
    COMPLETED: { description: 'Ended as planned.' },
    REVOKED: { description: 'Ended before its planned end.' },
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
  description: 'Status of a cycle.',
  valuesConfig: {
    PLANNED: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Today is one of its days.' },
    COMPLETED: { description: 'Ended.' },
    POSTPONED: { description: 'Moved and not begun, or waiting while the treatment is on hold.' },
    REVOKED: { description: 'Cancelled, because the treatment was ended.' },
  },
});

@ObjectType('CumulativeDose', { description: 'Sum of the given doses of one medicine in a treatment.' })
export class CumulativeDose {
  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Dose, { description: 'Sum of the doses given in full or in part.' })
  total!: Dose;

  @Field(() => Float, { description: 'The same per m2 of the body surface at the start of the treatment.' })
  totalPerM2!: number;

  @Field(() => Boolean, {
    description:
      'Whether the medicine is an anthracycline (ATC L01DB), whose cumulative dose per m2 is limited because of the heart.',
  })
  isAnthracycline!: boolean;
}

@ObjectType('TreatmentChange', { description: "A change of a treatment's status." })
export class TreatmentChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'Former status.' })
  fromStatus!: TreatmentStatus;

  @Field(() => TreatmentStatus, { description: 'New status.' })
  toStatus!: TreatmentStatus;

  @Field(() => String, { nullable: true, description: 'Reason.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'Time of the record, in the time zone of the unit.' })
  changedAt!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Treatment', { description: 'A protocol carried out on a child (FHIR CarePlan).' })
export class Treatment {
  @Field(() => ID, { description: 'The id of the treatment.' })
  id!: string;

  @Field(() => TreatmentStatus, { description: 'Status.' })
  status!: TreatmentStatus;

  @Field(() => String, { nullable: true, description: 'Reason of the hold or the end; null without one.' })
  statusReason!: string | null;

  @Field(() => DateScalar, { description: 'First day of the plan.' })
  startsOn!: Day;

  @Field(() => Float, { description: 'Height at its start, in cm.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight at its start, in kg.' })
  weightKg!: number;

  @Field(() => Float, { description: 'Body surface area at its start, in m2 (Mosteller), not rounded.' })
  bodySurfaceArea!: number;

  @Field(() => Protocol, { description: 'The protocol in force, in the version from which it is planned.' })
  protocol!: Protocol;

  @Field(() => Int, { description: 'Version of its plan in force; 1 at the start.' })
  planVersion!: number;
}

@ObjectType('CycleChange', { description: 'A move of a cycle.' })
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

  @Field(() => String, { description: 'Reason.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the record, in the time zone of the unit.' })
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

  @Field(() => CycleStatus, { description: 'Status of today.' })
  status!: CycleStatus;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn!: Day;

  @Field(() => DateScalar, { description: 'Its last day, rest included.' })
  endsOn!: Day;

  @Field(() => Treatment, { description: 'Treatment of the cycle.' })
  treatment!: Treatment;
}

export const StartTreatmentResult = resultUnion(
  'StartTreatmentResult',
  'Treatment',
  'The treatment with its plan, or the refusal.',
  () => [Treatment, InvalidInput, RequestIdReused, WrongState, ReasonNeeded, RecordChanged] as const,
);
export const PostponeCycleResult = resultUnion(
  'PostponeCycleResult',
  'Treatment',
  'The treatment with its moved cycles, or the refusal.',
  () => [Treatment, InvalidInput, WrongState, RequestIdReused, RecordChanged] as const,
);
export const SetTreatmentStatusResult = resultUnion(
  'SetTreatmentStatusResult',
  'Treatment',
  'The treatment, or the refusal.',
  () => [Treatment, InvalidInput, WrongState, RequestIdReused, RecordChanged] as const,
);
