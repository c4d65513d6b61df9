/** GraphQL types of tries to reach families. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../core/scalars';

export enum ContactChannel {
  PHONE = 'PHONE',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  EMAIL = 'EMAIL',
  IN_PERSON = 'IN_PERSON',
  HOME_VISIT = 'HOME_VISIT',
  NONE = 'NONE',
}
registerEnumType(ContactChannel, {
  name: 'ContactChannel',
  description: 'How a family was tried.',
  valuesConfig: {
    PHONE: { description: 'By telephone.' },
    TEXT_MESSAGE: { description: 'By a text message that a person wrote.' },
    EMAIL: { description: 'By an email that a person wrote.' },
    IN_PERSON: { description: 'At the unit.' },
    HOME_VISIT: { description: 'At home.' },
    NONE: { description: 'No try: the work was done otherwise.' },
  },
});

export enum ContactOutcome {
  TOLD = 'TOLD',
  WILL_COME = 'WILL_COME',
  NO_ANSWER = 'NO_ANSWER',
  WRONG_NUMBER = 'WRONG_NUMBER',
  NEEDS_HELP = 'NEEDS_HELP',
  RESOLVED = 'RESOLVED',
}
registerEnumType(ContactOutcome, {
  name: 'ContactOutcome',
  description: 'What came of a try.',
  valuesConfig: {
    TOLD: { description: 'A caregiver knows.' },
    WILL_COME: { description: 'A caregiver knows and will come.' },
    NO_ANSWER: { description: 'There was no answer.' },
    WRONG_NUMBER: { description: 'The number or address is not theirs.' },
    NEEDS_HELP: { description: 'A caregiver was reached and needs help that the note names.' },
    RESOLVED: { description: 'Done, as the note says.' },
  },
});

@ObjectType('ContactAttempt', { description: 'One try to reach a family. Staff of the unit see it.' })
export class ContactAttempt {
  @Field(() => ID, { description: 'The id of the try.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When, in the time zone of the unit.' })
  at!: string;

  @Field(() => ContactChannel, { description: 'How.' })
  channel!: ContactChannel;

  @Field(() => ContactOutcome, { description: 'What came of it.' })
  outcome!: ContactOutcome;

  @Field(() => String, { nullable: true, description: 'For staff; null when none was given.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What the family was told in writing; null for most.' })
  reply!: string | null;
}
