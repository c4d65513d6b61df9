/** GraphQL types of doses and their records. */
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { User } from './stubs.types';
import { Route } from './protocol.types';
import { ReasonNeeded } from './safety.types';
import { VoidMark } from './void.types';

export enum AdministrationStatus {
  PLANNED = 'PLANNED',
  GIVEN = 'GIVEN',
  PARTIALLY_GIVEN = 'PARTIALLY_GIVEN',
  POSTPONED = 'POSTPONED',
  OMITTED = 'OMITTED',
  ON_HOLD = 'ON_HOLD',
}
registerEnumType(AdministrationStatus, {
  name: 'AdministrationStatus',
  description: 'What became of a planned dose.',
  valuesConfig: {
    PLANNED: { description: 'Still to come, or not recorded yet.' },
    GIVEN: { description: 'Given (FHIR completed).' },
    PARTIALLY_GIVEN: { description: 'Given in part (FHIR completed); the reason says why.' },
    POSTPONED: { description: 'Moved to another day (FHIR on-hold); the reason says why.' },
    OMITTED: {
      description:
        'Not given, and not to be given (FHIR not-done); the reason says why. Also answered for an unrecorded dose of a treatment that has ended.',
    },
    ON_HOLD: {
      description:
        'Not to be given while the treatment is on hold; planned again when it is resumed. Answered, never sent.',
    },
  },
});

export enum DoseSupply {
  UNKNOWN = 'UNKNOWN',
  CONFIRMED = 'CONFIRMED',
  AT_RISK = 'AT_RISK',
  UNAVAILABLE = 'UNAVAILABLE',
}
registerEnumType(DoseSupply, {
  name: 'DoseSupply',
  description: 'Whether the medicine of a planned dose is known to be there.',
  valuesConfig: {
    UNKNOWN: { description: 'Nobody has said.' },
    CONFIRMED: { description: 'It is there.' },
    AT_RISK: { description: 'It may not be there in time: call the unit before travelling.' },
    UNAVAILABLE: { description: 'It will not be there: call the unit before travelling.' },
  },
});

@ObjectType('Dose', { description: 'An amount of a medicine.' })
export class Dose {
  @Field(() => Float, { description: 'How much.' })
  value!: number;

  @Field(() => String, { description: 'Of what: mg, UI.' })
  unit!: string;
}

/** The outcome of a dose, in each record of it and in the dose itself. */
@ObjectType()
abstract class WhatWasGiven {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given, in the time zone of the unit.' })
  givenAt!: string | null;

  @Field(() => Dose, { nullable: true, description: 'How much was given.' })
  givenDose!: Dose | null;

  @Field(() => String, { nullable: true, description: 'Why it was not given as planned.' })
  reason!: string | null;
}

@ObjectType('AdministrationRecord', {
  description: 'One record of what became of a dose. The newest counts; the ones that it corrects stay.',
})
export class AdministrationRecord extends WhatWasGiven {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @Field(() => AdministrationStatus, { description: 'What was recorded.' })
  status!: AdministrationStatus;

  @Field(() => DateScalar, { description: 'The day for which the dose was planned when this was recorded.' })
  plannedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'The day to which this record moved it.' })
  postponedTo!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the record before this one was wrong; null when this corrects nothing.',
  })
  correctionReason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this was recorded, in the time zone of the unit.' })
  recordedAt!: string;

  @Field(() => User, { description: 'Who recorded it.' })
  recordedBy!: { id: string };

  @Field(() => User, {
    nullable: true,
    description: 'The second clinician; null while there is none, and for the family.',
  })
  checkedBy!: { id: string } | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the second clinician checked it, in the time zone of the unit; null while nobody has.',
  })
  checkedAt!: string | null;

  @Field(() => VoidMark, {
    nullable: true,
    description: 'Entered in error: since when, by whom and why; it counts no more. Null for one that counts.',
  })
  voided!: VoidMark | null;
}

@Directive('@key(fields: "id")')
@ObjectType('MedicationAdministration', {
  description: 'A planned dose and what became of it (FHIR MedicationAdministration).',
})
export class MedicationAdministration extends WhatWasGiven {
  @Field(() => ID, { description: 'The id of the dose.' })
  id!: string;

  @Field(() => Int, {
    description: 'The day of the cycle for which the protocol has it, 1 = the day on which the cycle starts.',
  })
  day!: number;

  @Field(() => AdministrationStatus, { description: 'What became of it.' })
  status!: AdministrationStatus;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Route, { description: 'How it enters the body.' })
  route!: Route;

  @Field(() => String, { nullable: true, description: 'A word for those who give it or take it.' })
  note!: string | null;

  @Field(() => DateScalar, { description: 'The day for which it is planned now, or was when it was given.' })
  plannedOn!: Day;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The hour of its day for a medicine with stated hours, in the time zone of the unit; null for others.',
  })
  plannedAt!: string | null;

  @Field(() => Dose, { description: 'How much was planned.' })
  plannedDose!: Dose;

  @Field(() => DoseSupply, { description: 'Whether the medicine is known to be there.' })
  supply!: DoseSupply;
}

@ObjectType('DoseSupplySet', { description: 'The supply of these doses is recorded.' })
export class DoseSupplySet {
  @Field(() => [MedicationAdministration], { description: 'The doses, in the order in which they were named.' })
  administrations!: MedicationAdministration[];
}

export const RecordAdministrationResult = resultUnion(
  'RecordAdministrationResult',
  'MedicationAdministration',
  'The dose, or why this could not be recorded.',
  () => [MedicationAdministration, InvalidInput, WrongState, ReasonNeeded] as const,
);
export const CorrectAdministrationResult = resultUnion(
  'CorrectAdministrationResult',
  'MedicationAdministration',
  'The dose, or why it could not be corrected.',
  () => [MedicationAdministration, InvalidInput, WrongState, ReasonNeeded] as const,
);
export const SetDoseSupplyResult = resultUnion(
  'SetDoseSupplyResult',
  'DoseSupplySet',
  'The doses, or why their supply could not be set.',
  () => [DoseSupplySet, InvalidInput, WrongState] as const,
);
export const CheckAdministrationResult = resultUnion(
  'CheckAdministrationResult',
  'MedicationAdministration',
  'The dose, or why the check was not recorded.',
  () => [MedicationAdministration, InvalidInput, WrongState] as const,
);
