/** What a protocol is told as. */
import { Field, Float, InputType, Int } from 'type-graphql';
import { DoseBasis, Route } from './protocol.types';

@InputType('DoseByAgeInput', { description: 'A dose for children of some ages.' })
export class DoseByAgeInput {
  @Field(() => Int, { description: 'From this many completed years on.' })
  minYears!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For fewer than this many completed years; left out, for all older ones.',
  })
  maxYears?: number | null;

  @Field(() => Float, { description: 'Given instead of dose, in the same unit and on the same basis.' })
  dose!: number;
}

@InputType('ProtocolMedicationInput', {
  description: 'A medicine of a cycle: how much, by which route, on which days.',
})
export class ProtocolMedicationInput {
  @Field(() => String, { description: 'Its name, as families and staff read it.' })
  name!: string;

  @Field(() => String, { description: 'ATC code of the substance (L01CA02); several substances are joined by +.' })
  atc!: string;

  @Field(() => Route, { description: 'How it enters the body.' })
  route!: Route;

  @Field(() => DoseBasis, { description: 'What dose is multiplied by.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'Per day of administration, in unit (mg, UI) per m2, per kg, or fixed.' })
  dose!: number;

  @Field(() => String, { description: 'The unit of the dose alone: mg, UI.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: "A cap on one day's dose, in unit." })
  maxDose?: number | null;

  @Field(() => [Int], { description: 'Days of the cycle, 1 = the day on which it starts.' })
  days!: number[];

  @Field(() => [DoseByAgeInput], {
    nullable: true,
    description:
      'Given instead of dose to a child of fewer than maxYears completed years on that day: intrathecal doses go by age.',
  })
  byAge?: DoseByAgeInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word for those who give it or take it: in three parts, with the rescue.',
  })
  note?: string | null;
}

@InputType('ProtocolCycleInput', { description: 'A cycle: so many days, with these medicines.' })
export class ProtocolCycleInput {
  @Field(() => Int, { description: 'Its number; numbers rise within a phase.' })
  number!: number;

  @Field(() => Int, { description: 'How many days it lasts, rest included: 1 to 366.' })
  lengthDays!: number;

  @Field(() => [ProtocolMedicationInput], { description: 'What is given in it.' })
  medications!: ProtocolMedicationInput[];
}

@InputType('ProtocolPhaseInput', { description: 'A phase: cycles with one aim.' })
export class ProtocolPhaseInput {
  @Field(() => String, { description: 'Its code, once in a protocol: INDUCCION.' })
  code!: string;

  @Field(() => String, { description: 'Its clinical name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in plain words, for families.' })
  plainName?: string | null;

  @Field(() => [ProtocolCycleInput], { description: 'Its cycles in order; none for a phase of surgery or watching.' })
  cycles!: ProtocolCycleInput[];
}

@InputType('DefineProtocolInput', { description: 'A protocol, or a new version of the one with this code.' })
export class DefineProtocolInput {
  @Field(() => String, { description: 'Its code: LLA-TOTAL-XV-RE.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'The diagnoses that it is for: ICD-10, four characters without a dot.' })
  icd10!: string[];

  @Field(() => [ProtocolPhaseInput], { description: 'Its phases in order.' })
  phases!: ProtocolPhaseInput[];
}
