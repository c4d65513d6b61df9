/** What is answered about caregivers, their credentials and the funnel of registrations. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, resultUnion, TooManyAttempts, WrongState } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { Patient } from '../patient.types';

@ObjectType('CredentialsSent', {
  description: 'A new temporary password is on its way; the old one has stopped working.',
})
export class CredentialsSent {}

@ObjectType('CredentialsPrinted', {
  description: 'A letter to print, with a temporary password made for it alone; nothing is mailed.',
})
export class CredentialsPrinted {
  @Field(() => String, { description: 'The letter as PDF in base64; it is kept nowhere.' })
  pdf!: string;
}

export const AddCaregiverResult = resultUnion(
  'AddCaregiverResult',
  'Patient',
  'The child with its caregivers, or what is wrong.',
  () => [Patient, InvalidInput, WrongState] as const,
);
export const RevokeCaregiverResult = resultUnion(
  'RevokeCaregiverResult',
  'Patient',
  'The child with its caregivers, or what is wrong.',
  () => [Patient, WrongState, InvalidInput] as const,
);
export const ResendCredentialsResult = resultUnion(
  'ResendCredentialsResult',
  'CredentialsSent',
  'That they are on their way, or why not.',
  () => [CredentialsSent, TooManyAttempts, InvalidInput, WrongState] as const,
);
export const PrintCredentialsResult = resultUnion(
  'PrintCredentialsResult',
  'CredentialsPrinted',
  'The letter, or why there is none.',
  () => [CredentialsPrinted, TooManyAttempts, WrongState] as const,
);

@ObjectType('Registration', { description: 'One caregiver of one child, and how far the credentials have come.' })
export class Registration {
  @Field(() => DateTimeScalar, {
    description: 'When the caregiver was registered for this child, in the time zone of its unit.',
  })
  registeredAt!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('RegistrationEdge', { description: 'A registration in a list.' })
export class RegistrationEdge {
  @Field(() => String, { description: 'The place of this registration in the list.' })
  cursor!: string;

  @Field(() => Registration, { description: 'The registration.' })
  node!: Registration;
}

@ObjectType('RegistrationConnection', { description: 'A page of registrations, newest first.' })
export class RegistrationConnection {
  @Field(() => Int, { description: 'How many there are with this status in the units of the viewer.' })
  totalCount!: number;

  @Field(() => [RegistrationEdge], { description: 'The registrations of this page.' })
  edges!: RegistrationEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
