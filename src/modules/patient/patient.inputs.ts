/** What the patient module is told. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { NamesInput } from '../identity';
import { Relationship, Sex } from './patient.types';

@InputType('DiagnosisInput', { description: 'The oncological diagnosis.' })
export class DiagnosisInput {
  @Field(() => String, { description: 'Four characters without a dot: C910.' })
  icd10!: string;

  @Field(() => DateScalar, { description: 'The day of the diagnosis.' })
  diagnosedOn!: Day;
}

/** What a child in treatment and any other beneficiary have in common. */
@InputType({ description: 'What is said of a person.' })
export class PersonInput extends NamesInput {
  @Field(() => String, { description: 'The CURP of the person.' })
  curp!: string;

  @Field(() => String, {
    description: 'Eleven digits: the number of the insured person through whom there are rights, or the own one.',
  })
  nss!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Eight characters, for example 3H2018OR. It says whether the person is insured or a relative, so beneficiaries without cancer need it from 16 years on.',
  })
  agregadoMedico?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Given, it must agree with the CURP; left out, the CURP says it.',
  })
  birthDate?: Day | null;

  @Field(() => Sex, { nullable: true, description: 'Given, it must agree with the CURP; left out, the CURP says it.' })
  sex?: Sex | null;

  @Field(() => String, { description: 'The number of the clinical record in the unit.' })
  recordNumber!: string;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh.' })
  bloodType?: string | null;

  @Field(() => [String], { nullable: true, description: 'Known allergies.' })
  allergies?: string[] | null;
}

@InputType('PatientInput', { description: 'The child.' })
export class PatientInput extends PersonInput {
  @Field(() => DiagnosisInput, { description: 'What the child is treated for.' })
  diagnosis!: DiagnosisInput;
}

@InputType('CaregiverInput', { description: 'An adult who cares for the child.' })
export class CaregiverInput extends NamesInput {
  @Field(() => String, { description: "The caregiver's own CURP: it is the user name." })
  curp!: string;

  @Field(() => String, { description: 'Where the credentials are mailed.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'A telephone, for the social workers of the unit.' })
  phone?: string | null;

  @Field(() => Relationship, { description: 'What this adult is to the child.' })
  relationship!: Relationship;
}

@InputType('RegisterFamilyInput', { description: 'A child and the adults who care for it.' })
export class RegisterFamilyInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID). The same requestId with the same input answers with the same family and mails nobody twice; with another input it is RequestIdReused.',
  })
  requestId!: string;

  @Field(() => String, {
    description: 'CLUES of the unit where the child is treated; the social worker must belong to it.',
  })
  medicalUnitClues!: string;

  @Field(() => PatientInput, { description: 'The child.' })
  patient!: PatientInput;

  @Field(() => [CaregiverInput], { description: 'One to six adults.' })
  caregivers!: CaregiverInput[];
}
