/** Inputs about protocols. */
import { Field, Float, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DoseBasis, DosePer, Route } from './dosing.types';
import { FollowUpKind } from './follow-up.types';
import { ProtocolStepKind } from './protocol-step.types';
import { Icd10Text, MultilineText } from '../../core/text-rule';

@InputType('DoseByAgeInput', { description: 'A dose for children of some ages.' })
export class DoseByAgeInput {
  @Field(() => Int, { description: 'From this many completed years on.' })
  minYears!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Upper limit in completed years, excluded; without it, all older ages.',
  })
  maxYears?: number | null;

  @Field(() => Float, { description: 'Given instead of dose, in the same unit and on the same basis.' })
  dose!: number;
}

@InputType('DoseBandInput', {
  description:
    'Holds for a child of fewer than underMonths completed months, or of less than underKg, on the day of the dose; one of the two at least. Bands are tried in order and the line itself holds for all others, so there are no gaps; one that can never hold is BAND_UNREACHABLE.',
})
export class DoseBandInput {
  @Field(() => Int, { nullable: true, description: 'Holds for fewer completed months than this: 1 to 1,440.' })
  underMonths?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Holds for less weight than this, in kg, by the weight by which the plan is dosed on that day.',
  })
  underKg?: number | null;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'Instead of that of the medicine, in its unit.' })
  dose!: number;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit.' })
  maxDose?: number | null;
}

@InputType('MixtureComponentInput', { description: 'One substance of a mixture.' })
export class MixtureComponentInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'ATC code of one substance, level 5: L01BC01.' })
  atc!: string;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'As that of the line: of one administration or of the day (dosePer).' })
  dose!: number;

  @Field(() => String, { description: 'The unit of the dose alone: mg, g, mcg, UI, mL or mmol.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit.' })
  maxDose?: number | null;

  @Field(() => [DoseBandInput], {
    nullable: true,
    description:
      'Doses that hold instead of basis, dose and maxDose. Those of the first substance are the bands of the line.',
  })
  bands?: DoseBandInput[] | null;
}

@InputType('CountCriterionInput', {
  description: 'A count that a protocol asks for: at least min, at most max, or both.',
})
export class CountCriterionInput {
  @Field(() => FollowUpKind, {
    description: 'HEMOGLOBIN, LEUKOCYTES, NEUTROPHILS, PLATELETS, WEIGHT or TEMPERATURE.',
  })
  kind!: FollowUpKind;

  @Field(() => Float, { nullable: true, description: 'Least value. One of min and max at least.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest value.' })
  max?: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of min and max, by default the canonical unit of kind.' })
  unit?: string | null;
}

@InputType('ProtocolStepInput', {
  description: 'A test or procedure that the protocol has on some days of a cycle.',
})
export class ProtocolStepInput {
  @Field(() => ProtocolStepKind, { description: 'Kind of the step.' })
  kind!: ProtocolStepKind;

  @Field(() => String, { description: 'Its name, as families and staff read it; 120 characters at most.' })
  name!: string;

  @Field(() => [Int], { description: 'Days of the cycle; 1 is its first day.' })
  days!: number[];
}

@InputType('ProtocolMedicationInput', {
  description: 'A medicine of a cycle: how much, by which route, on which days.',
})
export class ProtocolMedicationInput {
  @Field(() => String, { description: 'Its name, as families and staff read it.' })
  name!: string;

  @Field(() => String, { description: 'ATC code of the substance (L01CA02); several substances are joined by +.' })
  atc!: string;

  @Field(() => Route, { description: 'Route of administration.' })
  route!: Route;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'Of one administration or of the day (dosePer), per m2, per kg, or fixed.' })
  dose!: number;

  @Field(() => String, {
    description:
      'The unit of the dose alone: mg, g, mcg, UI, mL or mmol. U and IU are stored as UI; a blood product has mL or U.',
  })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit.' })
  maxDose?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A cap on the sum of one day, in unit; maxDose caps one administration.',
  })
  maxDailyDose?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes over which it runs in: 1 to 20,160.' })
  infusionMinutes?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Shortest time between two administrations, in hours; by default four fifths of the protocol's shortest gap between two administrations of the substance.",
  })
  minIntervalHours?: number | null;

  @Field(() => [Int], { description: 'Days of the cycle; 1 is its first day.' })
  days!: number[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Hours of the day at which it is given on each of its days, on the clock of the unit: HH:MM, rising, 1 to 24. Left out: once a day, at no stated hour. Every 6 hours is 00:00, 06:00, 12:00, 18:00.',
  })
  times?: string[] | null;

  @Field(() => DosePer, { nullable: true, description: 'Default ADMINISTRATION. Without times both are the same.' })
  dosePer?: DosePer | null;

  @Field(() => [DoseBandInput], {
    nullable: true,
    description:
      'Doses that hold instead of basis, dose and maxDose for the young and the light, the first that fits. Not together with byAge.',
  })
  bands?: DoseBandInput[] | null;

  @Field(() => [DoseByAgeInput], {
    nullable: true,
    description:
      'Given instead of dose to a child of fewer than maxYears completed years on that day: intrathecal doses go by age. No age below the oldest range may be left out.',
  })
  byAge?: DoseByAgeInput[] | null;

  @Field(() => [MixtureComponentInput], {
    nullable: true,
    description:
      'The substances of a mixture, each with its own dose, the first of them with basis, dose and maxDose of the line: a line is planned and recorded by its first substance, and the others follow in proportion. Must be the parts of atc in their order.',
  })
  components?: MixtureComponentInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a dose counts as checked only with the signature of a second clinician. Default false.',
  })
  requiresSecondCheck?: boolean | null;

  @Field(() => [CountCriterionInput], {
    nullable: true,
    description: 'Counts that the protocol asks for before each dose.',
  })
  criteria?: CountCriterionInput[] | null;

  @Field(() => CountCriterionInput, {
    nullable: true,
    description: 'An open end: the course ends when this count is reached, at the latest on the last of days.',
  })
  until?: CountCriterionInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the family gives it at home. Default: true for ORAL, false for every other route.',
  })
  atHome?: boolean | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Instruction for giving or taking the medicine: in three parts, with the rescue.',
  })
  note?: string | null;
}

@InputType('ProtocolCycleInput', { description: 'A cycle: so many days, with these medicines.' })
export class ProtocolCycleInput {
  @Field(() => Int, { description: 'Its number; numbers rise within a phase.' })
  number!: number;

  @Field(() => Int, { description: 'How many days it lasts, rest included: 1 to 366.' })
  lengthDays!: number;

  @Field(() => [ProtocolMedicationInput], { description: 'Medicines of the cycle.' })
  medications!: ProtocolMedicationInput[];

  @Field(() => [CountCriterionInput], {
    nullable: true,
    description:
      'Counts that the protocol asks for before the cycle begins. Shown and checked; never enforced in silence.',
  })
  startCriteria?: CountCriterionInput[] | null;

  @Field(() => [ProtocolStepInput], {
    nullable: true,
    description: 'Planned tests and procedures; families see them beside the doses of the day.',
  })
  steps?: ProtocolStepInput[] | null;
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
export class DefineProtocolInput extends RepeatableInput {
  @Field(() => String, { description: 'Its code: LLA-TOTAL-XV-RE.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Icd10Text()
  @Field(() => [String], { description: 'The diagnoses that it is for: ICD-10, four characters without a dot.' })
  icd10!: string[];

  @Field(() => [ProtocolPhaseInput], { description: 'Its phases in order.' })
  phases!: ProtocolPhaseInput[];
}
