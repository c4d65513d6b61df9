/** GraphQL types of questions. */
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion, TooManyAttempts, WrongState } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';

export enum QuestionStatus {
  WAITING = 'WAITING',
  ANSWERED = 'ANSWERED',
}
registerEnumType(QuestionStatus, {
  name: 'QuestionStatus',
  description: 'Whether the family waits for an answer.',
  valuesConfig: {
    WAITING: { description: 'The family waits.' },
    ANSWERED: { description: 'The unit wrote last.' },
  },
});

@ObjectType('QuestionMessage', { description: 'One message of a question.' })
export class QuestionMessage {
  @Field(() => ID, { description: 'The id of the message.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the message, in the time zone of the unit.' })
  at!: string;

  @Field(() => Boolean, { description: 'Whether a caregiver wrote it.' })
  fromFamily!: boolean;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Question', {
  implements: Node,
  description:
    "A question of a family and the messages about it. Visible to the child's caregivers and to staff of its unit.",
})
export class Question {
  @Field(() => ID, { description: 'The id of the question.' })
  id!: string;

  @Field(() => QuestionStatus, { description: 'Whether the family waits for an answer.' })
  status!: QuestionStatus;

  @Field(() => DateTimeScalar, {
    description:
      'End (18:00 of the unit) of the last working day on which the unit promises an answer. Further messages while the family waits do not move it.',
  })
  expectedBy!: string;
}

@ObjectType('QuestionEdge', { description: 'A question in a list.' })
export class QuestionEdge {
  @Field(() => String, { description: 'Cursor of this question, for the argument after.' })
  cursor!: string;

  @Field(() => Question, { description: 'The question.' })
  node!: Question;
}

@ObjectType('QuestionConnection', { description: 'A page of questions, newest message first.' })
export class QuestionConnection {
  @Field(() => [QuestionEdge], { description: 'The questions of this page.' })
  edges!: QuestionEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

export const SendMessageResult = resultUnion(
  'SendMessageResult',
  'Question',
  'The question with the message, or a refusal.',
  () => [Question, InvalidInput, WrongState, TooManyAttempts, RequestIdReused] as const,
);
