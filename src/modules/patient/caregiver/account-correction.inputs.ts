/** Inputs of the correction of an account. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { MultilineText, PhoneText } from '../../../core/text-rule';
import { NamesCorrection } from '../correction/names-correction.inputs';

@InputType('AccountCorrectionInput', {
  description:
    'Corrected facts of an account, one field at least. A field that is left out stays as it is; null removes a value that may be missing.',
})
export class AccountCorrectionInput extends NamesCorrection {
  @Field(() => String, {
    nullable: true,
    description: 'CURP, which is the user name. Password, sessions and links stay.',
  })
  curp?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Email address; null removes it, for a person without a mailbox, and is refused for staff. It replaces one that was never proven at once, and a proven one when its owner confirms, or after 24 hours without an objection. Both addresses get a letter with a link.',
  })
  email?: string | null;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Telephone number; null removes it.' })
  phone?: string | null;
}

@InputType('CorrectAccountInput', { description: 'A correction of facts of a caregiver or a member of staff.' })
export class CorrectAccountInput extends RepeatableInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => AccountCorrectionInput, { description: 'The corrected facts.' })
  set!: AccountCorrectionInput;
}
