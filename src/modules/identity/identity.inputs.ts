/** What identity is told. */
import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../core/viewer';

@InputType('LoginInput', { description: 'User and password.' })
export class LoginInput {
  @Field(() => String, { description: 'The CURP, which is the user name; case and blanks around it do not matter.' })
  curp!: string;

  @Field(() => String, { description: 'The password, temporary or own.' })
  password!: string;
}

@InputType('ChangePasswordInput', { description: 'The password so far and the next one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password with which this session was opened.' })
  currentPassword!: string;

  @Field(() => String, {
    description: 'The new one: 10 to 128 characters, not a common one, without your CURP or names.',
  })
  newPassword!: string;
}

/** How a person is called: in every input in which one is registered. */
@InputType({ description: 'The names of a person.' })
export class NamesInput {
  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => String, { description: 'First surname.' })
  firstSurname!: string;

  @Field(() => String, { nullable: true, description: 'Second surname, for who has one.' })
  secondSurname?: string | null;
}

@InputType('RegisterStaffInput', { description: 'A member of staff who gets an account.' })
export class RegisterStaffInput extends NamesInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID); the same id with the same input answers the same and mails nobody twice.',
  })
  requestId!: string;

  @Field(() => String, { description: 'The CURP of the member of staff: the user name.' })
  curp!: string;

  @Field(() => String, { description: 'Where the credentials are mailed.' })
  email!: string;

  @Field(() => [Role], { description: 'Any but CAREGIVER; one person may have several.' })
  roles!: Role[];

  @Field(() => [String], {
    description: 'CLUES of the units in which these roles hold; an ADMINISTRATOR may have none.',
  })
  medicalUnitClues!: string[];
}
