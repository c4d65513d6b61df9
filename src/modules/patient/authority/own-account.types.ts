/** Types of the account of an adolescent. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { PhoneText } from '../../../core/text-rule';
import { NotEligible } from '../patient.types';

@InputType('OpenAdolescentAccountInput', { description: 'The account of a child itself.' })
export class OpenAdolescentAccountInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address for the credentials, not that of a caregiver; they are printed when it is left out.',
  })
  email?: string | null;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Telephone number of the adolescent.' })
  phone?: string | null;

  @Field(() => Int, { description: 'The last Patient.revision that the client has read.' })
  expectedRevision!: number;
}

@ObjectType('AdolescentAccountOpened', { description: "The account is open; its user name is the child's CURP." })
export class AdolescentAccountOpened {}

export const OpenAdolescentAccountResult = resultUnion(
  'OpenAdolescentAccountResult',
  'AdolescentAccountOpened',
  'AdolescentAccountOpened, or the reason for the refusal.',
  () => [AdolescentAccountOpened, InvalidInput, NotEligible, WrongState, RequestIdReused] as const,
);
