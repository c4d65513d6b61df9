/** GraphQL types of the supply of a unit. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Dose, MedicationAdministration } from './administration.types';
import { Route } from './protocol.types';

@ObjectType('SupplyLine', {
  description: 'One medicine by one route on one day, over all children of the unit in ACTIVE treatment.',
})
export class SupplyLine {
  @Field(() => ID, { description: 'An id made from unit, medicine, route and day.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day for which the doses are planned.' })
  day!: Day;

  @Field(() => String, { description: 'ATC code; a mixture keeps its joined codes.' })
  atc!: string;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => Route, { description: 'How it is given.' })
  route!: Route;

  @Field(() => Dose, { description: 'The sum of the planned doses.' })
  total!: Dose;

  @Field(() => Int, { description: 'How many children.' })
  children!: number;

  @Field(() => Boolean, { description: 'Whether a dose is UNKNOWN and its day begins within 72 hours.' })
  unconfirmedSoon!: boolean;

  @Field(() => [MedicationAdministration], {
    description: "The doses that are PLANNED or POSTPONED to this day, by child's surname.",
  })
  administrations!: object[];
}

@ObjectType('SupplyOutlook', { description: 'What a unit needs of each medicine on each day.' })
export class SupplyOutlook {
  @Field(() => ID, { description: 'An id made from unit and span: the same arguments give the same id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: Day;

  @Field(() => [SupplyLine], {
    description: 'By urgency (unconfirmedSoon first), then day, then name of the medicine.',
  })
  lines!: SupplyLine[];
}

@ObjectType('MedicineSupplySet', { description: 'The doses that were set, and how many families were told.' })
export class MedicineSupplySet {
  @Field(() => [MedicationAdministration], {
    description: 'Every dose that changed, by day and id; empty when all were so already.',
  })
  administrations!: object[];

  @Field(() => Int, { description: "How many children's families got a notice: one each, however many doses." })
  familiesTold!: number;
}

export const SetMedicineSupplyResult = resultUnion(
  'SetMedicineSupplyResult',
  'MedicineSupplySet',
  'The doses that changed, or a refusal.',
  () => [MedicineSupplySet, InvalidInput, RequestIdReused] as const,
);
