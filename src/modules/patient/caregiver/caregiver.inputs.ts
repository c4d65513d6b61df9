/** Inputs of caregivers and credentials. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { AuthorityInput, LinkChangeInput } from '../authority/authority.inputs';
import { CaregiverInput } from '../patient.inputs';
import { MultilineText } from '../../../core/text-rule';

@InputType('AddCaregiverInput', { description: 'A further caregiver of a registered child.' })
export class AddCaregiverInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CaregiverInput, { description: 'The adult. An existing account with this CURP keeps its password.' })
  caregiver!: CaregiverInput;

  @Field(() => AuthorityInput, {
    nullable: true,
    description:
      'Authority of the adult. When left out: MOTHER or FATHER by relationship and NAMED_CARER for others, scope ACT, no evidence.',
  })
  authority?: AuthorityInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later change of a link of the child by another person makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('RevokeCaregiverInput', { description: "The end of an adult's access to a child." })
export class RevokeCaregiverInput extends LinkChangeInput {
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
    description:
      'New address of the account; the present one stays when left out. In place of a proven one it holds when its owner confirms, or after 24 hours without an objection.',
  })
  email?: string | null;
}

@InputType('PrintCredentialsInput', { description: 'An account that gets new credentials on paper.' })
export class PrintCredentialsInput {
  @Field(() => ID, { description: 'The account.' })
  userId!: string;
}
