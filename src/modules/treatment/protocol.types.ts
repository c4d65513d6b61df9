/** GraphQL types of protocols. */
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../core/pagination';
import { InvalidInput, resultUnion, RequestIdReused } from '../../core/refusal';

export enum Route {
  ORAL = 'ORAL',
  INTRAVENOUS = 'INTRAVENOUS',
  INTRAMUSCULAR = 'INTRAMUSCULAR',
  INTRATHECAL = 'INTRATHECAL',
  SUBCUTANEOUS = 'SUBCUTANEOUS',
}
registerEnumType(Route, {
  name: 'Route',
  description: 'Route of administration of a medicine.',
  valuesConfig: {
    ORAL: { description: 'By mouth.' },
    INTRAVENOUS: { description: 'Into a vein.' },
    INTRAMUSCULAR: { description: 'Into a muscle.' },
    INTRATHECAL: { description: 'Into the fluid round the spinal cord. Never a vinca alkaloid.' },
    SUBCUTANEOUS: { description: 'Under the skin.' },
  },
});

export enum DoseBasis {
  PER_M2 = 'PER_M2',
  PER_KG = 'PER_KG',
  FIXED = 'FIXED',
}
registerEnumType(DoseBasis, {
  name: 'DoseBasis',
  description: 'What a dose is multiplied by.',
  valuesConfig: {
    PER_M2: { description: 'Square metres of body surface (Mosteller).' },
    PER_KG: { description: 'Kilograms of body weight.' },
    FIXED: { description: 'Nothing: the same for every child, or by age.' },
  },
});

export enum DosePer {
  ADMINISTRATION = 'ADMINISTRATION',
  DAY = 'DAY',
}
registerEnumType(DosePer, {
  name: 'DosePer',
  description: "Whether a dose of a protocol's line is for one administration or for the whole day.",
  valuesConfig: {
    ADMINISTRATION: { description: 'Of each administration.' },
    DAY: { description: 'Of the day: it is divided evenly among its times.' },
  },
});

@ObjectType('DoseBand', { description: 'Doses by age and weight; the first band that fits applies.' })
export class DoseBand {
  @Field(() => Int, {
    nullable: true,
    description: 'For fewer completed months than this; null where only weight counts.',
  })
  underMonths!: number | null;

  @Field(() => Float, { nullable: true, description: 'For less weight than this, in kg; null where only age counts.' })
  underKg!: number | null;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'The dose, as that of the medicine, in its unit.' })
  dose!: number;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit; null without one.' })
  maxDose!: number | null;
}

@ObjectType('DoseByAge', { description: 'A dose for children of some ages.' })
export class DoseByAge {
  @Field(() => Int, { description: 'From this many completed years on.' })
  minYears!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For fewer than this many completed years; null for all older ones.',
  })
  maxYears!: number | null;

  @Field(() => Float, { description: 'The dose, in the unit and on the basis of the medicine.' })
  dose!: number;
}

@ObjectType('ProtocolMedication', { description: 'A medicine of a cycle: how much, by which route, on which days.' })
export class ProtocolMedication {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'ATC code of the substance; several substances are joined by +.' })
  atc!: string;

  @Field(() => Route, { description: 'Route of administration.' })
  route!: Route;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, {
    description: 'Of one administration, or of the day where dosePer is DAY; in unit per m2, per kg, or fixed.',
  })
  dose!: number;

  @Field(() => String, { description: 'The unit of the dose alone: mg, UI.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit; null without one.' })
  maxDose!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The shortest time between two administrations, in hours; null: four fifths of the shortest gap that the protocol has between two administrations of the substance.',
  })
  minIntervalHours?: number | null;

  @Field(() => [Int], { description: 'Days of the cycle; 1 is its first day.' })
  days!: number[];

  @Field(() => [String], {
    description: 'Hours of the day, HH:MM on the clock of the unit; empty for a line without stated hours.',
  })
  times!: string[];

  @Field(() => DosePer, { description: 'Whether dose is that of one administration or of the day.' })
  dosePer!: DosePer;

  @Field(() => [DoseBand], {
    description: 'Doses by age and weight in place of basis, dose and maxDose; may be empty.',
  })
  bands!: DoseBand[];

  @Field(() => [DoseByAge], { description: 'Doses by age in place of dose; may be empty.' })
  byAge!: DoseByAge[];

  @Field(() => String, {
    nullable: true,
    description: 'Instruction for giving or taking the medicine; null without one.',
  })
  note!: string | null;
}

@ObjectType('ProtocolCycle', { description: 'A cycle of a protocol: so many days, with these medicines.' })
export class ProtocolCycle {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => Int, { description: 'How many days it lasts, rest included.' })
  lengthDays!: number;

  @Field(() => [ProtocolMedication], { description: 'Medicines of the cycle.' })
  medications!: ProtocolMedication[];
}

@ObjectType('ProtocolPhase', { description: 'A phase of a protocol: cycles with one aim.' })
export class ProtocolPhase {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its clinical name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in plain words, for families.' })
  plainName!: string | null;

  @Field(() => [ProtocolCycle], { description: 'Its cycles in order; none for a phase of surgery or watching.' })
  cycles!: ProtocolCycle[];
}

@ObjectType('Protocol', {
  description: 'A plan of treatment for some diagnoses, in one of its versions (FHIR PlanDefinition).',
})
export class Protocol {
  @Field(() => String, { description: 'Its code; all versions share it.' })
  code!: string;

  @Field(() => Int, { description: 'Version, from 1. A version is never changed; a treatment stays with its version.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

/** The content of a version of a protocol. */
export interface ProtocolDefinition {
  icd10: string[];
  phases: ProtocolPhase[];
}

@ObjectType('ProtocolEdge', { description: 'A protocol in a list.' })
export class ProtocolEdge {
  @Field(() => String, { description: 'The place of this protocol in the list.' })
  cursor!: string;

  @Field(() => Protocol, { description: 'The newest version of the protocol.' })
  node!: Protocol;
}

@ObjectType('ProtocolConnection', { description: 'A page of protocols, by code.' })
export class ProtocolConnection {
  @Field(() => [ProtocolEdge], { description: 'The protocols of this page.' })
  edges!: ProtocolEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

export const DefineProtocolResult = resultUnion(
  'DefineProtocolResult',
  'Protocol',
  'The new version, or what is wrong with the input.',
  () => [Protocol, InvalidInput, RequestIdReused] as const,
);
