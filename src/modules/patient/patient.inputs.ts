/** Inputs of registrations and of the list of children. */
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { PageArgs } from '../../core/pagination';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { NamesInput } from '../identity';
import { Relationship, Sex } from './patient.types';
import { CluesText, Icd10Text, PhoneText } from '../../core/text-rule';

@InputType('DiagnosisInput', { description: 'The oncological diagnosis.' })
export class DiagnosisInput {
  @Icd10Text()
  @Field(() => String, { description: 'Four characters without a dot: C910.' })
  icd10!: string;

  @Field(() => DateScalar, { description: 'The day of the diagnosis.' })
  diagnosedOn!: Day;
}

/** The fields that a child in treatment and any other beneficiary share. */
@InputType({ description: 'Data of a person.' })
export class PersonInput extends NamesInput {
  @Field(() => String, { description: 'The CURP of the person.' })
  curp!: string;

  @Field(() => String, {
    description:
      'NSS, eleven digits: that of the insured person through whom the beneficiary has rights, or the own one.',
  })
  nss!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Agregado médico, eight characters, for example 3H2018OR. It states whether the person is insured or a relative; required for beneficiaries without cancer from 16 years on.',
  })
  agregadoMedico?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Must agree with the CURP; taken from the CURP when left out.',
  })
  birthDate?: Day | null;

  @Field(() => Sex, { nullable: true, description: 'Must agree with the CURP; taken from the CURP when left out.' })
  sex?: Sex | null;

  @Field(() => String, { description: 'Number of the clinical record in the unit.' })
  recordNumber!: string;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh.' })
  bloodType?: string | null;

  @Field(() => [String], { nullable: true, description: 'Known allergies.' })
  allergies?: string[] | null;
}

@InputType('PatientInput', { description: 'The child.' })
export class PatientInput extends PersonInput {
  @Field(() => DiagnosisInput, { description: 'Diagnosis for which the child is treated.' })
  diagnosis!: DiagnosisInput;
}

@InputType('CaregiverInput', { description: 'An adult who cares for the child.' })
export class CaregiverInput extends NamesInput {
  @Field(() => String, { description: "The caregiver's CURP, which is the user name." })
  curp!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Email address for the credentials; left out with withoutEmail, otherwise required.',
  })
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the family has no mailbox; email is left out, nothing is mailed, and the credentials wait to be printed (TO_PRINT).',
  })
  withoutEmail?: boolean | null;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Telephone number, for the social workers of the unit.' })
  phone?: string | null;

  @Field(() => Relationship, { description: 'Relationship of the adult to the child.' })
  relationship!: Relationship;
}

@InputType('RegisterFamilyInput', { description: 'A child and the adults who care for it.' })
export class RegisterFamilyInput {
  @Field(() => ID, {
    description:
      'A UUID chosen by the client. The same requestId with the same input returns the same family and sends no second letter; with another input it is RequestIdReused.',
  })
  requestId!: string;

  @CluesText()
  @Field(() => String, {
    description: 'CLUES of the unit that treats the child; the social worker must belong to it.',
  })
  medicalUnitClues!: string;

  @Field(() => PatientInput, { description: 'The child.' })
  patient!: PatientInput;

  @Field(() => [CaregiverInput], { description: 'One to six adults.' })
  caregivers!: CaregiverInput[];
}

@ArgsType()
export class PatientsArgs implements PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, a CURP, an NSS or a record number; all must match. All children when left out.',
  })
  search?: string | null;

  @Field(() => Int, { description: 'Size of the page: 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
  after?: string | null;
}
