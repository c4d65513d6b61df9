/** What is told about the adults who care for a child, and their credentials. */
import { Field, ID, InputType } from 'type-graphql';
import { CaregiverInput } from '../patient.inputs';

@InputType('AddCaregiverInput', { description: 'One more adult for a child that is registered.' })
export class AddCaregiverInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CaregiverInput, { description: 'The adult; a CURP that has an account keeps its password.' })
  caregiver!: CaregiverInput;
}

@InputType('RevokeCaregiverInput', { description: 'An adult who shall no longer see a child.' })
export class RevokeCaregiverInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => ID, { description: 'The account of the adult, or the id of an invitation.' })
  userId!: string;

  @Field(() => String, { description: 'Why, for the record.' })
  reason!: string;
}

@InputType('ResendCredentialsInput', { description: 'Whose credentials are sent again, and where.' })
export class ResendCredentialsInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A new address in place of the old one; left out, the old one stays.',
  })
  email?: string | null;
}

@InputType('PrintCredentialsInput', { description: 'Whose credentials are printed instead of mailed.' })
export class PrintCredentialsInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;
}
