/** Inputs of sessions and staff. */
import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../core/viewer';
import { CluesText, ExactText } from '../../core/text-rule';

@InputType('LoginInput', { description: 'User and password.' })
export class LoginInput {
  // Look-alikes of a CURP never log in, invisible characters included.
  @ExactText()
  @Field(() => String, { description: 'The CURP, which is the user name. Case and surrounding blanks are ignored.' })
  curp!: string;

  @ExactText()
  @Field(() => String, {
    description: 'The password: a chosen one exactly, a temporary one in any case, with or without hyphens and blanks.',
  })
  password!: string;

  @ExactText()
  @Field(() => String, {
    nullable: true,
    description: 'Six digits of the second factor, or a recovery code; looked at only where the account has one.',
  })
  code?: string | null;
}

@InputType('ChangePasswordInput', { description: 'The present and the new password.' })
export class ChangePasswordInput {
  @ExactText()
  @Field(() => String, { description: 'The password with which this session was opened.' })
  currentPassword!: string;

  @ExactText()
  @Field(() => String, {
    description:
      'The new password: 10 to 128 characters, not a common one, without the CURP or the names of the person.',
  })
  newPassword!: string;
}

/** The names in every input that registers a person. */
@InputType({ description: 'The names of a person.' })
export class NamesInput {
  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => String, { description: 'First surname.' })
  firstSurname!: string;

  @Field(() => String, { nullable: true, description: 'Second surname; left out when the person has none.' })
  secondSurname?: string | null;
}

@InputType('RegisterStaffInput', { description: 'A member of staff and the roles of the new account.' })
export class RegisterStaffInput extends NamesInput {
  @Field(() => ID, {
    description:
      'A UUID chosen by the client. The same id with the same input returns the same answer and sends no second letter.',
  })
  requestId!: string;

  @Field(() => String, { description: 'The CURP of the member of staff: the user name.' })
  curp!: string;

  @Field(() => String, { description: 'Email address for the credentials.' })
  email!: string;

  @Field(() => [Role], { description: 'One or more roles other than CAREGIVER.' })
  roles!: Role[];

  @CluesText()
  @Field(() => [String], {
    description: 'CLUES of the units in which these roles hold; may be empty for ADMINISTRATOR alone.',
  })
  medicalUnitClues!: string[];
}
