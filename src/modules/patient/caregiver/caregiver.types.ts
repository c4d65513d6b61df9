/** Types of caregivers, credentials and registrations. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, resultUnion, TooManyAttempts, WrongState, RequestIdReused } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { RecordChanged } from '../history/record-change.types';
import { Patient } from '../patient.types';
import { User } from '../user.types';

@ObjectType('CredentialsSent', {
  description:
    'A letter with a new temporary password is queued; the previous password no longer works. For a new address in place of a proven one, the letter follows when the address takes effect, and the previous password works until then: user.email still is the present address.',
})
export class CredentialsSent {}

@ObjectType('CredentialsPrinted', {
  description: 'A letter to print, with a new temporary password; no email is sent.',
})
export class CredentialsPrinted {
  @Field(() => String, { description: 'The letter as a PDF in base64; the service does not store it.' })
  pdf!: string;
}

export const AddCaregiverResult = resultUnion(
  'AddCaregiverResult',
  'Patient',
  'The child with its caregivers, or the reason for the refusal.',
  () => [Patient, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);
export const RevokeCaregiverResult = resultUnion(
  'RevokeCaregiverResult',
  'Patient',
  'The child with its caregivers, or the reason for the refusal.',
  () => [Patient, WrongState, InvalidInput, RecordChanged, RequestIdReused] as const,
);
export const CorrectAccountResult = resultUnion(
  'CorrectAccountResult',
  'User',
  'The corrected account, or the reason for the refusal.',
  () => [User, InvalidInput, WrongState, RequestIdReused] as const,
);
export const ResendCredentialsResult = resultUnion(
  'ResendCredentialsResult',
  'CredentialsSent',
  'CredentialsSent, or the reason for the refusal.',
  () => [CredentialsSent, TooManyAttempts, InvalidInput, WrongState, RequestIdReused] as const,
);
export const PrintCredentialsResult = resultUnion(
  'PrintCredentialsResult',
  'CredentialsPrinted',
  'The letter, or the reason for the refusal.',
  () => [CredentialsPrinted, TooManyAttempts, WrongState] as const,
);

@ObjectType('Registration', { description: 'One caregiver of one child, for the state of the credentials.' })
export class Registration {
  @Field(() => DateTimeScalar, {
    description: 'Time at which the caregiver was linked to the child, in the time zone of the unit.',
  })
  registeredAt!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('RegistrationEdge', { description: 'A registration in a list.' })
export class RegistrationEdge {
  @Field(() => String, { description: 'Cursor of this registration, for the argument after.' })
  cursor!: string;

  @Field(() => Registration, { description: 'The registration.' })
  node!: Registration;
}

@ObjectType('RegistrationConnection', { description: 'A page of registrations, newest first.' })
export class RegistrationConnection {
  @Field(() => Int, {
    description:
      'Number of registrations with this status in the units of the viewer, exact up to 1,000; 1,001 stands for more than 1,000.',
  })
  totalCount!: number;

  @Field(() => [RegistrationEdge], { description: 'The registrations of this page.' })
  edges!: RegistrationEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}
