/** What comes of registering a beneficiary and of what is told later. */
import { Field, ObjectType } from 'type-graphql';
import { InputProblem, InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { NotEligible, Patient, PatientAlreadyRegistered } from '../patient.types';

@ObjectType('BeneficiaryRegistered', {
  description: 'The beneficiary is registered and has a cartilla; caregivers get their letters.',
})
export class BeneficiaryRegistered {
  @Field(() => Patient, { description: 'The person; without a diagnosis, so without a carnet.' })
  patient!: { id: string };

  @Field(() => [InputProblem], {
    description: 'What is odd though not wrong, for a second look: nothing has to be done.',
  })
  warnings!: InputProblem[];
}

export const RegisterBeneficiaryResult = resultUnion(
  'RegisterBeneficiaryResult',
  'BeneficiaryRegistered',
  'The beneficiary, or why there is none.',
  () => [BeneficiaryRegistered, InvalidInput, PatientAlreadyRegistered, RequestIdReused] as const,
);
export const RecordDiagnosisResult = resultUnion(
  'RecordDiagnosisResult',
  'Patient',
  'The child, who has a carnet from now on, or why not.',
  () => [Patient, InvalidInput, NotEligible, WrongState] as const,
);
export const MarkCurpProblemResult = resultUnion(
  'MarkCurpProblemResult',
  'Patient',
  'The person, or what is wrong with the input.',
  () => [Patient, InvalidInput] as const,
);
