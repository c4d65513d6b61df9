/** GraphQL types of the chemotherapy of one day. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { MedicationAdministration } from './administration.types';
import { FollowUp } from './follow-up.types';
import { SafetyWarning } from './safety.types';
import { MedicalUnit, Patient } from './stubs.types';

@ObjectType('ChemotherapyChild', { description: 'One child on a day of chemotherapy.' })
export class ChemotherapyChild {
  @Field(() => ID, { description: 'Id made from child and day.' })
  id!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };

  @Field(() => FollowUp, { nullable: true, description: 'The newest weight on record; null without one.' })
  weight!: FollowUp | null;

  @Field(() => FollowUp, { nullable: true, description: 'The newest height on record; null without one.' })
  height!: FollowUp | null;

  @Field(() => [FollowUp], {
    description:
      'The newest neutrophils, platelets, haemoglobin and leucocytes, in this order; those that were entered in error are left out.',
  })
  counts!: FollowUp[];

  @Field(() => [MedicationAdministration], {
    description:
      'Doses that are planned for the day or were given on it, and doses that wait for a second check, by time. Doses at home are left out.',
  })
  doses!: MedicationAdministration[];

  @Field(() => [SafetyWarning], {
    description: 'Warnings of the treatments of these doses; those of a dose are in its safetyWarnings.',
  })
  warnings!: SafetyWarning[];
}

@ObjectType('ChemotherapyDay', {
  description:
    'Chemotherapy of a unit on one day: children with an open or recorded dose of that day that is not given at home, and children with a dose that waits for a second check.',
})
export class ChemotherapyDay {
  @Field(() => ID, { description: 'Id made from unit and day.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day, in the time zone of the unit.' })
  day!: Day;

  @Field(() => MedicalUnit, { description: 'The unit.' })
  medicalUnit!: { id: string };

  @Field(() => [ChemotherapyChild], { description: 'The children, by full name, then record number.' })
  children!: ChemotherapyChild[];
}
