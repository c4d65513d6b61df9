/** Inputs of caregivers and credentials. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { CaregiverInput } from '../patient.inputs';
import { MultilineText } from '../../../core/text-rule';

@InputType('AddCaregiverInput', { description: 'A further caregiver of a registered child.' })
export class AddCaregiverInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CaregiverInput, { description: 'The adult. An existing account with this CURP keeps its password.' })
  caregiver!: CaregiverInput;
}

@InputType('RevokeCaregiverInput', { description: "The end of an adult's access to a child." })
export class RevokeCaregiverInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => ID, { description: 'The account of the adult, or the id of an invitation.' })
  userId!: string;

  @MultilineText()
  @Field(() => String, { description: 'Reason, for the record.' })
  reason!: string;
}

@InputType('ResendCredentialsInput', { description: 'An account that gets new credentials by email.' })
export class ResendCredentialsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'New address of the account; the present one stays when left out.',
  })
  email?: string | null;
}

@InputType('PrintCredentialsInput', { description: 'An account that gets new credentials on paper.' })
export class PrintCredentialsInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;
}
