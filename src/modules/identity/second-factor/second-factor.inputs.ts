/** Inputs of second factors. */
import { Field, InputType } from 'type-graphql';
import { ExactText } from '../../../core/text-rule';

@InputType('BeginSecondFactorInput', { description: 'Begins a second factor; it holds once it is confirmed.' })
export class BeginSecondFactorInput {
  @ExactText()
  @Field(() => String, { description: 'The password of the account.' })
  password!: string;

  @ExactText()
  @Field(() => String, {
    nullable: true,
    description: 'Where there is a second factor already: its code, or a recovery code.',
  })
  code?: string | null;
}

@InputType('ConfirmSecondFactorInput', { description: 'Confirms a second factor by a first code.' })
export class ConfirmSecondFactorInput {
  @ExactText()
  @Field(() => String, { description: 'The six digits that the app shows.' })
  code!: string;
}
