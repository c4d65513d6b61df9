/** Inputs of beneficiaries without cancer. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { CaregiverInput, DiagnosisInput, PersonInput } from '../patient.inputs';
import { CluesText, MultilineText } from '../../../core/text-rule';

@InputType('BeneficiaryInput', {
  description: 'A person with a cartilla: a child without a diagnosis, an adolescent, an adult.',
})
export class BeneficiaryInput extends PersonInput {}

@InputType('RegisterBeneficiaryInput', {
  description: 'A beneficiary without cancer, with caregivers if there are any.',
})
export class RegisterBeneficiaryInput {
  @Field(() => ID, {
    description:
      'A UUID chosen by the client. The same id with the same input returns the same answer and makes no second registration.',
  })
  requestId!: string;

  @CluesText()
  @Field(() => String, {
    description: 'CLUES of the unit of the person; the social worker must belong to it.',
  })
  medicalUnitClues!: string;

  @Field(() => BeneficiaryInput, { description: 'The person.' })
  beneficiary!: BeneficiaryInput;

  @Field(() => [CaregiverInput], {
    nullable: true,
    description: 'Up to six adults who may see the cartilla; each gets an account.',
  })
  caregivers?: CaregiverInput[] | null;
}

@InputType('RecordDiagnosisInput', {
  description: 'The oncological diagnosis of a person who was registered without one.',
})
export class RecordDiagnosisInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @Field(() => DiagnosisInput, { description: 'Diagnosis for which the child will be treated.' })
  diagnosis!: DiagnosisInput;
}

@InputType('MarkCurpProblemInput', { description: 'A problem of the CURP of a beneficiary.' })
export class MarkCurpProblemInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'The problem, up to 500 characters; left out when it is solved.',
  })
  problem?: string | null;
}
