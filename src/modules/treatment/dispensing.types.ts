/** GraphQL types and inputs of the tablets that a family gives at home. */
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar } from '../../core/scalars';
import { MultilineText } from '../../core/text-rule';
import type { Day } from '../../core/time';
import { RecordChanged } from './record-change.types';
import { User } from './stubs.types';

@InputType('ProposeDispensingInput', { description: 'A medicine at home and its tablets, for proposals.' })
export class ProposeDispensingInput {
  @Field(() => ID, { description: 'The treatment.' })
  treatmentId!: string;

  @Field(() => String, { description: 'ATC code of the medicine, as in the plan.' })
  atc!: string;

  @Field(() => DateScalar, {
    description: 'First day of the week whose planned doses are the sum of the week.',
  })
  from!: Day;

  @Field(() => [Float], {
    description: 'Strengths of one tablet in the unit of the plan, 1 to 6; each has proposals of its own.',
  })
  strengths!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'Number of equal parts into which a tablet may be broken: 1, 2 or 4. Null: 2.',
  })
  parts?: number | null;
}

/** The sums of a week of tablets. */
@ObjectType()
abstract class WeekOfTablets {
  @Field(() => Float, { description: 'Strength of one tablet, in `unit`.' })
  strength!: number;

  @Field(() => String, { description: 'Unit of strength and sums: mg.' })
  unit!: string;

  @Field(() => [Float], {
    description: 'Seven numbers of tablets, Monday to Sunday; multiples of 1 / parts.',
  })
  tablets!: number[];

  @Field(() => Float, { description: 'Sum of the planned doses of the week, in `unit`.' })
  plannedWeek!: number;

  @Field(() => Float, { description: 'Sum of the week of tablets, in `unit`.' })
  dispensedWeek!: number;

  @Field(() => Float, {
    description: 'Deviation (dispensedWeek - plannedWeek) / plannedWeek in %, two decimals.',
  })
  deviationPercent!: number;

  @Field(() => String, {
    description:
      'The week in words, in the language of the request: 1 tableta y media, lunes y jueves; 1 tableta los demás días.',
  })
  text!: string;
}

@ObjectType('DispensingProposal', { description: 'A week of tablets that gives the planned doses.' })
export class DispensingProposal extends WeekOfTablets {}

@InputType('SetDispensingInput', { description: 'The tablets that the family gives at home.' })
export class SetDispensingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The treatment.' })
  treatmentId!: string;

  @Field(() => String, { description: 'ATC code of the medicine, as in the plan.' })
  atc!: string;

  @Field(() => Int, {
    description: 'Version of the plan that the client has read; another one makes the result RecordChanged.',
  })
  planVersion!: number;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until the planned dose changes.' })
  until?: Day | null;

  @Field(() => Float, { description: 'Strength of one tablet, in the unit of the plan.' })
  strength!: number;

  @Field(() => Int, { description: 'Number of equal parts into which a tablet may be broken: 1, 2 or 4.' })
  parts!: number;

  @Field(() => [Float], { description: 'Seven numbers of tablets, Monday to Sunday.' })
  tablets!: number[];

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Instruction for the family: how the tablets are taken; 300 characters at most.',
  })
  note?: string | null;
}

@ObjectType('Dispensing', { description: 'The tablets that the family gives at home, as a clinician set them.' })
export class Dispensing extends WeekOfTablets {
  @Field(() => ID, { description: 'The id of the dispensing.' })
  id!: string;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until the planned dose changes.' })
  until!: Day | null;

  @Field(() => Int, { description: 'Number of equal parts into which a tablet may be broken: 1, 2 or 4.' })
  parts!: number;

  @Field(() => String, { nullable: true, description: 'Instruction for the family; null without one.' })
  note!: string | null;

  @Field(() => User, {
    nullable: true,
    description: 'The clinician who set it. Staff of the unit only; null for others.',
  })
  setBy!: { id: string } | null;
}

export const SetDispensingResult = resultUnion(
  'SetDispensingResult',
  'Dispensing',
  'The tablets as set, or the refusal.',
  () => [Dispensing, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);
