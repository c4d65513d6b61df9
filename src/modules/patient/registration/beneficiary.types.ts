/** Types of the registration of beneficiaries. */
import { Field, ObjectType } from 'type-graphql';
import { InputProblem, InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { NotEligible, Patient, PatientAlreadyRegistered } from '../patient.types';

@ObjectType('BeneficiaryRegistered', {
  description: 'The beneficiary is registered and has a cartilla; the letters of the caregivers are queued.',
})
export class BeneficiaryRegistered {
  @Field(() => Patient, { description: 'The person, without diagnosis and carnet.' })
  patient!: { id: string };

  @Field(() => [InputProblem], {
    description: 'Unusual data that may be correct, for a second look; no action is required.',
  })
  warnings!: InputProblem[];
}

export const RegisterBeneficiaryResult = resultUnion(
  'RegisterBeneficiaryResult',
  'BeneficiaryRegistered',
  'The beneficiary, or the reason for the refusal.',
  () => [BeneficiaryRegistered, InvalidInput, PatientAlreadyRegistered, RequestIdReused] as const,
);
export const RecordDiagnosisResult = resultUnion(
  'RecordDiagnosisResult',
  'Patient',
  'The child, or the reason for the refusal.',
  () => [Patient, InvalidInput, NotEligible, WrongState, RequestIdReused] as const,
);
export const MarkCurpProblemResult = resultUnion(
  'MarkCurpProblemResult',
  'Patient',
  'The person, or the problems of the input.',
  () => [Patient, InvalidInput, RequestIdReused] as const,
);
