/** GraphQL types of requests about personal data. */
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';

export enum DataRight {
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  CANCELLATION = 'CANCELLATION',
  OPPOSITION = 'OPPOSITION',
}
registerEnumType(DataRight, {
  name: 'DataRight',
  description: 'The rights over personal data: acceso, rectificación, cancelación, oposición.',
  valuesConfig: {
    ACCESS: { description: 'Acceso: to know which data there are, and to get them.' },
    RECTIFICATION: { description: 'Rectificación: to have wrong data put right.' },
    CANCELLATION: { description: 'Cancelación: to have data removed, as far as the law allows.' },
    OPPOSITION: { description: 'Oposición: to have a use of the data ended.' },
  },
});

export enum DataRequestState {
  RECEIVED = 'RECEIVED',
  EXTENDED = 'EXTENDED',
  GRANTED = 'GRANTED',
  CARRIED_OUT = 'CARRIED_OUT',
  DENIED = 'DENIED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DataRequestState, {
  name: 'DataRequestState',
  description: 'State of a request.',
  valuesConfig: {
    RECEIVED: { description: 'It waits for the answer, which is due within 20 working days.' },
    EXTENDED: { description: 'The answer takes ten working days more; the family was told why.' },
    GRANTED: { description: 'Granted; it is to be carried out within fifteen working days.' },
    CARRIED_OUT: { description: 'Carried out.' },
    DENIED: { description: 'Denied; the answer says by which rule, and where one can complain.' },
    WITHDRAWN: { description: 'Withdrawn by the family.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('DataRequest', {
  description:
    'A request about personal data. For who submitted it, the other adults of scope ACT, and the social workers of the unit.',
})
export class DataRequest {
  @Field(() => ID, { description: 'The id of the request.' })
  id!: string;

  @Field(() => DataRight, { description: 'The right.' })
  right!: DataRight;

  @Field(() => String, { description: 'What is asked for, in the words of the family.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the request, in the time zone of the unit.' })
  submittedAt!: string;

  @Field(() => DataRequestState, { description: 'State of the request.' })
  state!: DataRequestState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last working day for the next step, in the zone of the unit; null when there is none.',
  })
  dueOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'The last answer of the unit; null before there is one.' })
  answer!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time of the last step, in the time zone of the unit; null before the first.',
  })
  answeredAt!: string | null;
}

@ObjectType('DataRequestEdge', { description: 'A request in a list.' })
export class DataRequestEdge {
  @Field(() => String, { description: 'Cursor of this request, for the argument after.' })
  cursor!: string;

  @Field(() => DataRequest, { description: 'The request.' })
  node!: DataRequest;
}

@ObjectType('DataRequestConnection', {
  description: 'A page of requests, by the day on which they are due; those without such a day come last.',
})
export class DataRequestConnection {
  @Field(() => Int, { description: 'Number of requests in this state that the viewer may see.' })
  totalCount!: number;

  @Field(() => [DataRequestEdge], { description: 'The requests of this page.' })
  edges!: DataRequestEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

@InputType('SubmitDataRequestInput', { description: 'A request about personal data.' })
export class SubmitDataRequestInput {
  @Field(() => ID, {
    description: 'A UUID chosen by the client. The same id with the same input returns the same answer.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DataRight, { description: 'The right.' })
  right!: DataRight;

  @MultilineText()
  @Field(() => String, { description: 'What is asked for: 10 to 3,000 characters.' })
  text!: string;
}

@InputType('AnswerDataRequestInput', { description: 'The next step of a request.' })
export class AnswerDataRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => DataRequestState, {
    description:
      'The new state. Staff: EXTENDED, GRANTED, CARRIED_OUT, DENIED. The person who submitted it: WITHDRAWN.',
  })
  state!: DataRequestState;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description:
      'What the family reads, at most 3,000 characters; required for every state but WITHDRAWN and CARRIED_OUT.',
  })
  answer?: string | null;
}

export const SubmitDataRequestResult = resultUnion(
  'SubmitDataRequestResult',
  'DataRequest',
  'The request, or the reason for the refusal.',
  () => [DataRequest, InvalidInput, RequestIdReused] as const,
);
export const AnswerDataRequestResult = resultUnion(
  'AnswerDataRequestResult',
  'DataRequest',
  'The request after the step, or the reason for the refusal.',
  () => [DataRequest, InvalidInput, WrongState] as const,
);
