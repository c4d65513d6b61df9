/** Inputs of a forgotten password. */
import { Field, InputType } from 'type-graphql';
import { ExactText } from '../../../core/text-rule';

@InputType('RequestPasswordResetInput', { description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @ExactText()
  @Field(() => String, { description: 'The CURP: the user name. Case and surrounding blanks are ignored.' })
  curp!: string;
}

@InputType('ResetPasswordInput', { description: 'A new password, by the token of the letter.' })
export class ResetPasswordInput {
  @ExactText()
  @Field(() => String, { description: 'What stands behind # in the address of the letter.' })
  token!: string;

  @ExactText()
  @Field(() => String, { description: 'As in changePassword.' })
  newPassword!: string;

  @ExactText()
  @Field(() => String, {
    nullable: true,
    description: 'Of the second factor, where the account has one; otherwise not looked at.',
  })
  code?: string | null;
}
