/** GraphQL input of a message. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { MultilineText } from '../../../core/text-rule';

@InputType('SendMessageInput', { description: 'A question, an answer, or a further message about one.' })
export class SendMessageInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The question that the message belongs to; left out, a caregiver asks a new one. Staff must name one.',
  })
  questionId?: string | null;

  @MultilineText()
  @Field(() => String, { description: '1 to 2,000 characters.' })
  text!: string;
}
