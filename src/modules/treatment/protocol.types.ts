/** GraphQL types of protocols. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../core/pagination';
import { InvalidInput, resultUnion, RequestIdReused } from '../../core/refusal';
import { DoseBand, DoseBasis, DoseByAge, DosePer, MixtureComponent, Route } from './dosing.types';
import { CountCriterion, ProtocolStep } from './protocol-step.types';

export { DoseBand, DoseBasis, DoseByAge, DosePer, MixtureComponent, Route };

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

  @Field(() => Float, { nullable: true, description: 'A cap on the sum of one day, in unit; null without one.' })
  maxDailyDose!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes over which it runs in; null where none are stated.' })
  infusionMinutes!: number | null;

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

  @Field(() => [MixtureComponent], {
    description:
      'The substances of a mixture, the first with the dose of the line; the others follow in proportion. Empty for one substance.',
  })
  components!: MixtureComponent[];

  @Field(() => Boolean, {
    description: 'Whether a dose counts as checked only with the signature of a second clinician.',
  })
  requiresSecondCheck!: boolean;

  @Field(() => [CountCriterion], { description: 'Counts that the protocol asks for before each dose; may be empty.' })
  criteria!: CountCriterion[];

  @Field(() => CountCriterion, {
    nullable: true,
    description:
      'An open end: the course ends when this count is reached, at the latest on the last of days. Null for a course that ends on its last day.',
  })
  until!: CountCriterion | null;

  @Field(() => Boolean, { description: 'Whether the family gives it at home.' })
  atHome!: boolean;

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

  @Field(() => [CountCriterion], {
    description:
      'Counts that the protocol asks for before the cycle begins. Shown and checked; a clinician decides. May be empty.',
  })
  startCriteria!: CountCriterion[];

  @Field(() => [ProtocolStep], { description: 'Planned tests and procedures; may be empty.' })
  steps!: ProtocolStep[];
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
