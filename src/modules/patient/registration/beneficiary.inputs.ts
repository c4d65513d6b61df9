/** What is told of beneficiaries who are in no oncological treatment. */
import { Field, ID, InputType } from 'type-graphql';
import { CaregiverInput, DiagnosisInput, PersonInput } from '../patient.inputs';

@InputType('BeneficiaryInput', {
  description: 'A person with a cartilla: a child without a diagnosis, an adolescent, an adult.',
})
export class BeneficiaryInput extends PersonInput {}

@InputType('RegisterBeneficiaryInput', {
  description: 'A beneficiary who has no cancer, and who cares for them, if anybody does.',
})
export class RegisterBeneficiaryInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); repeating it with the same input registers nobody twice.',
  })
  requestId!: string;

  @Field(() => String, {
    description: 'CLUES of the unit that looks after the person; the social worker must belong to it.',
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
  description: 'The oncological diagnosis of somebody who was registered without one.',
})
export class RecordDiagnosisInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @Field(() => DiagnosisInput, { description: 'What the child will be treated for.' })
  diagnosis!: DiagnosisInput;
}

@InputType('MarkCurpProblemInput', { description: 'Whether the CURP of a beneficiary is waiting to be corrected.' })
export class MarkCurpProblemInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @Field(() => String, { nullable: true, description: 'What is wrong with it; left out, the problem is solved.' })
  problem?: string | null;
}
