/** Input of answerInvitation. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';

@InputType('AnswerInvitationInput', { description: 'The answer to an invitation to care for a child.' })
export class AnswerInvitationInput extends RepeatableInput {
  @Field(() => ID, { description: 'CaregiverInvitation.id.' })
  id!: string;

  @Field(() => Boolean, { description: 'true links the child to the account; false declines.' })
  accept!: boolean;
}
