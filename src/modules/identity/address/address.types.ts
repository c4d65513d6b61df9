/** GraphQL types of a changed email address. */
import { Field, InputType, ObjectType } from 'type-graphql';
import { resultUnion, TooManyAttempts, WrongState } from '../../../core/refusal';
import { ExactText } from '../../../core/text-rule';

@InputType('AnswerAddressChangeInput', { description: 'The answer to a letter about a changed email address.' })
export class AnswerAddressChangeInput {
  @ExactText()
  @Field(() => String, { description: 'The token of the link in the letter.' })
  token!: string;

  @Field(() => Boolean, { description: 'true confirms the new address; false objects to it.' })
  accept!: boolean;
}

@ObjectType('AddressChangeAnswered', { description: 'The answer is recorded.' })
export class AddressChangeAnswered {
  @Field(() => String, { description: 'What happens now, for the person who reads it.' })
  message!: string;
}

export const AnswerAddressChangeResult = resultUnion(
  'AnswerAddressChangeResult',
  'AddressChangeAnswered',
  'The recorded answer, or a refusal.',
  () => [AddressChangeAnswered, WrongState, TooManyAttempts] as const,
);
