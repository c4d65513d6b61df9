/** GraphQL input of the answer of a family. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';
import { VisitAnswerKind } from './journey.types';

@InputType('AnswerVisitInput', { description: 'The answer of a family about a day at the hospital.' })
export class AnswerVisitInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateScalar, { description: 'The day of the journey.' })
  day!: Day;

  @Field(() => VisitAnswerKind, { description: 'The answer.' })
  kind!: VisitAnswerKind;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Words for the unit; 500 characters at most.' })
  note?: string | null;
}
