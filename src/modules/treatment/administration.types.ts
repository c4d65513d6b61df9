/** GraphQL types of doses and their records. */
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { RecordChanged } from './record-change.types';
import { Patient, User } from './stubs.types';
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
  description: 'Outcome of a planned dose.',
  valuesConfig: {
    PLANNED: { description: 'Still to come, or not recorded yet.' },
    GIVEN: { description: 'Given (FHIR completed).' },
    PARTIALLY_GIVEN: { description: 'Given in part (FHIR completed), with a reason.' },
    POSTPONED: { description: 'Moved to another day (FHIR on-hold), with a reason.' },
    OMITTED: {
      description:
        'Not given, and not to be given (FHIR not-done), with a reason. Also the status of a dose without a record whose treatment has ended.',
    },
    ON_HOLD: {
      description:
        'Not to be given while the treatment is on hold; planned again when it is resumed. Not valid in an input.',
    },
  },
});

export enum AddedPurpose {
  RESCUE = 'RESCUE',
  TRANSFUSION = 'TRANSFUSION',
  GROWTH_FACTOR = 'GROWTH_FACTOR',
  EXTRA_INTRATHECAL = 'EXTRA_INTRATHECAL',
  PROPHYLAXIS = 'PROPHYLAXIS',
  SUPPORTIVE = 'SUPPORTIVE',
  OTHER = 'OTHER',
}
registerEnumType(AddedPurpose, {
  name: 'AddedPurpose',
  description: 'Purpose of a dose that the protocol does not have.',
  valuesConfig: {
    RESCUE: { description: 'Rescue, such as folinic acid.' },
    TRANSFUSION: { description: 'A blood product.' },
    GROWTH_FACTOR: { description: 'A growth factor, such as filgrastim.' },
    EXTRA_INTRATHECAL: { description: 'An intrathecal dose beyond the protocol.' },
    PROPHYLAXIS: { description: 'Prevention of infections.' },
    SUPPORTIVE: { description: 'Supportive care.' },
    OTHER: { description: 'Another purpose.' },
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
  description: 'Supply of the medicine of a planned dose.',
  valuesConfig: {
    UNKNOWN: { description: 'Not known.' },
    CONFIRMED: { description: 'Available.' },
    AT_RISK: { description: 'Perhaps not available in time: call the unit before travelling.' },
    UNAVAILABLE: { description: 'Not available: call the unit before travelling.' },
  },
});

@Directive('@shareable')
@ObjectType('Dose', { description: 'An amount of a medicine.' })
export class Dose {
  @Field(() => Float, { description: 'Amount, in the unit.' })
  value!: number;

  @Field(() => String, { description: 'Unit of the amount: mg, UI.' })
  unit!: string;
}

@ObjectType('ComponentDose', { description: 'The dose of one substance.' })
export class ComponentDose {
  @Field(() => String, { description: 'ATC code of the substance.' })
  atc!: string;

  @Field(() => String, { description: 'Its name.' })
  medication!: string;

  @Field(() => Dose, { description: 'Amount, in the unit.' })
  dose!: Dose;
}

/** The outcome of a dose, in each record of it and in the dose itself. */
@ObjectType()
abstract class WhatWasGiven {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time at which the dose was given, in the time zone of the unit; null for a dose that was not given.',
  })
  givenAt!: string | null;

  @Field(() => Dose, { nullable: true, description: 'Amount given; null for a dose that was not given.' })
  givenDose!: Dose | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason for which the dose was not given as planned; null without one.',
  })
  reason!: string | null;
}

@ObjectType('AdministrationRecord', {
  description:
    'One record of the outcome of a dose. The newest one that is not voided is valid; corrected records stay.',
})
export class AdministrationRecord extends WhatWasGiven {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @Field(() => AdministrationStatus, { description: 'Recorded outcome.' })
  status!: AdministrationStatus;

  @Field(() => DateScalar, { description: 'Planned day of the dose at the time of the record.' })
  plannedOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day to which this record moved the dose; null for records other than POSTPONED.',
  })
  postponedTo!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of the correction; null for a record that corrects no other.',
  })
  correctionReason!: string | null;

  @Field(() => DateTimeScalar, { description: 'Time of the record, in the time zone of the unit.' })
  recordedAt!: string;

  @Field(() => User, { description: 'Recorder.' })
  recordedBy!: { id: string };

  @Field(() => User, {
    nullable: true,
    description: 'Second clinician; null before the check, and for the family.',
  })
  checkedBy!: { id: string } | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Time of the second clinician's check, in the time zone of the unit; null before it.",
  })
  checkedAt!: string | null;

  @Field(() => VoidMark, {
    nullable: true,
    description: 'Mark of a record that was entered in error and is not valid; null for other records.',
  })
  voided!: VoidMark | null;
}

@Directive('@key(fields: "id")')
@ObjectType('MedicationAdministration', {
  description: 'A planned dose and its outcome (FHIR MedicationAdministration).',
})
export class MedicationAdministration extends WhatWasGiven {
  @Field(() => ID, { description: 'The id of the dose.' })
  id!: string;

  @Field(() => Int, {
    description: 'Day of the cycle in the protocol; 1 is the first day of the cycle.',
  })
  day!: number;

  @Field(() => AdministrationStatus, { description: 'Outcome of the dose.' })
  status!: AdministrationStatus;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Route, { description: 'Route of administration.' })
  route!: Route;

  @Field(() => String, {
    nullable: true,
    description: 'Instruction for giving or taking the medicine; null without one.',
  })
  note!: string | null;

  @Field(() => DateScalar, { description: 'Planned day. For a given dose, the day for which it was planned.' })
  plannedOn!: Day;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Planned time of a medicine with stated hours, in the time zone of the unit; null for others.',
  })
  plannedAt!: string | null;

  @Field(() => Dose, { description: 'Planned amount.' })
  plannedDose!: Dose;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes over which the dose runs in; null where none are stated.',
  })
  infusionMinutes!: number | null;

  @Field(() => Boolean, { description: 'Whether the family gives the dose at home.' })
  atHome!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the given dose counts as checked only with the signature of a second clinician.',
  })
  requiresSecondCheck!: boolean;

  @Field(() => AddedPurpose, {
    nullable: true,
    description: 'Purpose of a dose that the protocol does not have; null for a dose of the protocol.',
  })
  addedPurpose!: AddedPurpose | null;

  @Field(() => Int, { description: 'Version of the plan that gave the dose its amount and day.' })
  planVersion!: number;

  @Field(() => DoseSupply, { description: 'Supply of the medicine.' })
  supply!: DoseSupply;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a medicine that is AT_RISK or UNAVAILABLE is expected; null when nobody said.',
  })
  supplyExpectedOn!: Day | null;
}

@ObjectType('AdministrationsRecorded', { description: 'The outcomes of the doses are recorded.' })
export class AdministrationsRecorded {
  @Field(() => [MedicationAdministration], { description: 'The doses, in the order of the input.' })
  administrations!: MedicationAdministration[];

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('DoseSupplySet', { description: 'The supply of these doses is recorded.' })
export class DoseSupplySet {
  @Field(() => [MedicationAdministration], { description: 'The doses, in the order of the input.' })
  administrations!: MedicationAdministration[];
}

export const RecordAdministrationResult = resultUnion(
  'RecordAdministrationResult',
  'MedicationAdministration',
  'The dose, or the refusal.',
  () => [MedicationAdministration, InvalidInput, WrongState, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
export const RecordAdministrationsResult = resultUnion(
  'RecordAdministrationsResult',
  'AdministrationsRecorded',
  'The doses, or the refusal.',
  () => [AdministrationsRecorded, InvalidInput, WrongState, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
export const CorrectAdministrationResult = resultUnion(
  'CorrectAdministrationResult',
  'MedicationAdministration',
  'The dose, or the refusal.',
  () => [MedicationAdministration, InvalidInput, WrongState, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
export const SetDoseSupplyResult = resultUnion(
  'SetDoseSupplyResult',
  'DoseSupplySet',
  'The doses, or the refusal.',
  () => [DoseSupplySet, InvalidInput, WrongState, RequestIdReused] as const,
);
export const CheckAdministrationResult = resultUnion(
  'CheckAdministrationResult',
  'MedicationAdministration',
  'The dose, or the refusal.',
  () => [MedicationAdministration, InvalidInput, WrongState, RequestIdReused] as const,
);
