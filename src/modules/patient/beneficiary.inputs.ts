/** What is told of beneficiaries who are in no oncological treatment. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/zone';
import { CaregiverInput, DiagnosisInput } from './patient.inputs';
import { Sex } from './patient.results';

@InputType('BeneficiaryInput', { description: 'A person with a cartilla: a child without a diagnosis, an adolescent, an adult.' })
export class BeneficiaryInput {
  @Field(() => String, { description: 'The CURP of the person.' })
  curp!: string;

  @Field(() => String, { description: 'Eleven digits: the own number, or that of the insured person through whom there are rights.' })
  nss!: string;

  @Field(() => String, { nullable: true, description: 'Eight characters, for example 3H2018OR; needed from 16 years on, because it says whether the person is insured or a dependant.' })
  agregadoMedico?: string | null;

  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => String, { description: 'First surname.' })
  firstSurname!: string;

  @Field(() => String, { nullable: true, description: 'Second surname, for who has one.' })
  secondSurname?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Given, it must agree with the CURP; left out, the CURP says it.' })
  birthDate?: Day | null;

  @Field(() => Sex, { nullable: true, description: 'Given, it must agree with the CURP; left out, the CURP says it.' })
  sex?: Sex | null;

  @Field(() => String, { description: 'The number of the record in the unit.' })
  recordNumber!: string;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh.' })
  bloodType?: string | null;

  @Field(() => [String], { nullable: true, description: 'Known allergies.' })
  allergies?: string[] | null;
}

@InputType('RegisterBeneficiaryInput', { description: 'A beneficiary who has no cancer, and who cares for them, if anybody does.' })
export class RegisterBeneficiaryInput {
  @Field(() => ID, { description: 'Chosen by the client (a UUID); repeating it with the same input registers nobody twice.' })
  requestId!: string;

  @Field(() => String, { description: 'CLUES of the unit that looks after the person; the social worker must belong to it.' })
  medicalUnitClues!: string;

  @Field(() => BeneficiaryInput, { description: 'The person.' })
  beneficiary!: BeneficiaryInput;

  @Field(() => [CaregiverInput], { nullable: true, description: 'Up to six adults who may see the cartilla; each gets an account.' })
  caregivers?: CaregiverInput[] | null;
}

@InputType('RecordDiagnosisInput', { description: 'The oncological diagnosis of somebody who was registered without one.' })
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
