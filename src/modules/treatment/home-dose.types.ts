/** GraphQL types and inputs of doses at home. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, resultUnion } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import { MultilineText } from '../../core/text-rule';
import type { Day, Instant } from '../../core/time';
import { MedicationAdministration } from './administration.types';
import { User } from './stubs.types';

export enum HomeDoseOutcome {
  GIVEN = 'GIVEN',
  NOT_GIVEN = 'NOT_GIVEN',
  VOMITED = 'VOMITED',
}
registerEnumType(HomeDoseOutcome, {
  name: 'HomeDoseOutcome',
  description: 'Word of the family about a dose at home, apart from the records of the hospital.',
  valuesConfig: {
    GIVEN: { description: 'It was given.' },
    NOT_GIVEN: { description: 'It was not given; the note may state the reason.' },
    VOMITED: { description: 'It was given and came up again within an hour.' },
  },
});

@ObjectType('HomeDoseRecord', { description: 'Word of one adult about one dose at home.' })
export class HomeDoseRecord {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @Field(() => ID, { description: 'Id that the telephone chose.' })
  requestId!: string;

  @Field(() => HomeDoseOutcome, { description: 'What was said.' })
  outcome!: HomeDoseOutcome;

  @Field(() => DateTimeScalar, { description: "Time by the person's word, in the time zone of the unit." })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Note; null without one.' })
  note!: string | null;

  @Field(() => User, { description: 'The adult.' })
  by!: { id: string };
}

@ObjectType('HomeDose', { description: 'A dose at home, with the words of the family about it.' })
export class HomeDose {
  @Field(() => ID, { description: 'The id of the dose at home; that of its administration is another.' })
  id!: string;

  @Field(() => MedicationAdministration, { description: 'The planned dose.' })
  administration!: MedicationAdministration;

  @Field(() => String, {
    description:
      'Tablets to give as this dose, in the language of the request; where the tablets of the day cannot be divided among its doses, their sum and the advice to ask the hospital for those of each; without a valid dispensing, the dose in figures and the advice to ask the hospital for the number of tablets.',
  })
  text!: string;

  @Field(() => HomeDoseOutcome, {
    nullable: true,
    description: 'Valid word of the family: the one with the latest time; null when nothing was said.',
  })
  outcome!: HomeDoseOutcome | null;

  @Field(() => [HomeDoseRecord], { description: 'All words of the adults of the child about the dose, by their time.' })
  records!: HomeDoseRecord[];

  @Field(() => Boolean, { description: 'Whether two adults say that they gave it.' })
  givenTwice!: boolean;
}

@ObjectType('HomeDoseOnHold', {
  description: 'Dose at home that the family gave while its treatment was on hold, also one that came up again.',
})
export class HomeDoseOnHold {
  @Field(() => MedicationAdministration, { description: 'The planned dose.' })
  administration!: MedicationAdministration;

  @Field(() => HomeDoseRecord, { description: 'The word of the adult; its time lies in the hold.' })
  record!: HomeDoseRecord;
}

@InputType('HomeDoseInput', { description: 'A word about one dose at home.' })
export class HomeDoseInput {
  @Field(() => ID, {
    description: 'A UUID that the telephone chose; the same one with the same content changes nothing.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The planned dose.' })
  administrationId!: string;

  @Field(() => HomeDoseOutcome, { description: 'What happened.' })
  outcome!: HomeDoseOutcome;

  @Field(() => DateTimeScalar, {
    description: "Time by the person's word; not in the future, at most 60 days ago.",
  })
  at!: Instant;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Note; 300 characters at most.' })
  note?: string | null;
}

@InputType('RecordHomeDosesInput', { description: 'Words about doses at home, also of a telephone that was offline.' })
export class RecordHomeDosesInput {
  @Field(() => [HomeDoseInput], { description: '1 to 200 entries; each has an answer of its own.' })
  entries!: HomeDoseInput[];
}

@ObjectType('HomeDoseAnswer', { description: 'Result of one entry.' })
export class HomeDoseAnswer {
  @Field(() => ID, { description: 'The requestId of the entry.' })
  requestId!: string;

  @Field(() => HomeDose, {
    nullable: true,
    description: 'The dose with all words about it; null when the entry was not saved.',
  })
  dose!: HomeDose | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Reason for which the entry was not saved: NOT_FOUND (no dose at home of a child of the viewer's), IN_FUTURE, TOO_OLD, REUSED, TREATMENT_ON_HOLD (now and at the time of the entry; an entry GIVEN or VOMITED is saved all the same). Null for none.",
  })
  code!: string | null;
}

@ObjectType('HomeDosesRecorded', { description: 'Results of the entries.' })
export class HomeDosesRecorded {
  @Field(() => [HomeDoseAnswer], { description: 'One result for each entry, in the order of the input.' })
  entries!: HomeDoseAnswer[];
}

@ObjectType('HomeAdherence', {
  description: 'How the doses at home of past days were given, by the words of the family.',
})
export class HomeAdherence {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: Day;

  @Field(() => Int, { description: 'Number of planned doses.' })
  planned!: number;

  @Field(() => Int, { description: 'Number of doses that were given.' })
  given!: number;

  @Field(() => Int, { description: 'Number of doses that were not given.' })
  notGiven!: number;

  @Field(() => Int, { description: 'Number of doses that came up again.' })
  vomited!: number;

  @Field(() => Int, { description: 'Number of doses about which nothing was said.' })
  unknown!: number;
}

export const RecordHomeDosesResult = resultUnion(
  'RecordHomeDosesResult',
  'HomeDosesRecorded',
  'The results of the entries, or the refusal.',
  () => [HomeDosesRecorded, InvalidInput] as const,
);
