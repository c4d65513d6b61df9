/** GraphQL types of the emergency sheet. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { FollowUpKind } from '../../treatment';

export enum SheetFact {
  ALLERGIES = 'ALLERGIES',
  BLOOD_TYPE = 'BLOOD_TYPE',
  WEIGHT = 'WEIGHT',
  COUNTS = 'COUNTS',
  VASCULAR_ACCESS = 'VASCULAR_ACCESS',
  TREATMENT = 'TREATMENT',
  EMERGENCY_PHONE = 'EMERGENCY_PHONE',
  FIRST_HOUR_TEXT = 'FIRST_HOUR_TEXT',
}
registerEnumType(SheetFact, {
  name: 'SheetFact',
  description: 'A fact of the emergency sheet that may be missing.',
  valuesConfig: {
    ALLERGIES: { description: 'No allergy is on record; the child may still have one.' },
    BLOOD_TYPE: { description: 'No blood group is on record.' },
    WEIGHT: { description: 'No weight is on record, or it is older than 30 days.' },
    COUNTS: { description: 'No blood count is on record, or one is older than 72 hours.' },
    VASCULAR_ACCESS: { description: 'No catheter or port is on record, nor that none is in place.' },
    TREATMENT: { description: 'No treatment is under way, so neither a phase nor medicines are known.' },
    EMERGENCY_PHONE: { description: 'The unit gave no telephone that answers day and night.' },
    FIRST_HOUR_TEXT: { description: 'The unit gave no text for the first hour.' },
  },
});

@ObjectType('DatedValue', { description: 'A measured value and its age.' })
export class DatedValue {
  @Field(() => FollowUpKind, { description: 'The kind of the measurement.' })
  kind!: FollowUpKind;

  @Field(() => Float, { description: 'The value as it was recorded.' })
  value!: number;

  @Field(() => String, { description: 'The unit of the value.' })
  unit!: string;

  @Field(() => DateTimeScalar, { description: 'When it was taken, in the time zone of the unit.' })
  takenAt!: string;

  @Field(() => Int, { description: 'Hours since then, rounded down.' })
  ageHours!: number;

  @Field(() => Boolean, { description: 'Whether it is older than its limit: counts 72 hours, weight 30 days.' })
  outdated!: boolean;
}

@ObjectType('LastChemotherapy', { description: 'The doses against the cancer that were given last.' })
export class LastChemotherapy {
  @Field(() => DateScalar, { description: 'The day, in the time zone of the unit.' })
  day!: Day;

  @Field(() => Int, { description: 'Days since then.' })
  daysAgo!: number;
}

@ObjectType('CurrentMedicine', { description: 'A medicine that the child takes at home now.' })
export class CurrentMedicine {
  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => String, { description: 'ATC code.' })
  atc!: string;

  @Field(() => String, { nullable: true, description: 'Words for those who give it; null when there are none.' })
  note!: string | null;
}

@ObjectType('EmergencySheet', {
  description:
    "The facts that a person who has never seen this child must know in an emergency, read anew for each request. Visible to the child's caregivers and to staff of its unit; caregivers see released results only.",
})
export class EmergencySheet {
  @Field(() => ID, { description: 'An id made from the child.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was drawn, in the time zone of the unit.' })
  generatedAt!: string;

  @Field(() => Int, { description: 'The revision of the record from which it was drawn.' })
  revision!: number;

  @Field(() => DatedValue, { nullable: true, description: 'The newest weight; null when none is on record.' })
  weight!: DatedValue | null;

  @Field(() => [DatedValue], {
    description: 'The newest haemoglobin, leukocytes, neutrophils and platelets, in this order; missing ones left out.',
  })
  counts!: DatedValue[];

  @Field(() => String, {
    nullable: true,
    description: 'The plain name of the phase in which today lies; null between phases and without a treatment.',
  })
  phase!: string | null;

  @Field(() => Boolean, { description: 'Whether live vaccines are postponed.' })
  liveVaccinesDeferred!: boolean;

  @Field(() => [SheetFact], {
    description: 'Facts that are not known or older than their limit, in the order of the sheet.',
  })
  unknown!: SheetFact[];
}
