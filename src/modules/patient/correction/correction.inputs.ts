/** Inputs of the correction of a child's facts. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';
import { DiagnosisInput } from '../patient.inputs';
import { Sex } from '../patient.types';
import { NamesCorrection } from './names-correction.inputs';

@InputType('PatientCorrectionInput', {
  description:
    'Corrected facts of a child, one field at least. A field that is left out stays as it is; null removes a value that may be missing.',
})
export class PatientCorrectionInput extends NamesCorrection {
  @Field(() => String, {
    nullable: true,
    description: 'CURP. Birth date and sex follow it unless they are sent, and must agree with it.',
  })
  curp?: string | null;

  @Field(() => String, { nullable: true, description: 'NSS, eleven digits.' })
  nss?: string | null;

  @Field(() => String, { nullable: true, description: 'Agregado médico, eight characters; null removes it.' })
  agregadoMedico?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of birth; must agree with the CURP.' })
  birthDate?: Day | null;

  @Field(() => Sex, { nullable: true, description: 'Sex; must agree with the CURP.' })
  sex?: Sex | null;

  @Field(() => String, { nullable: true, description: 'Number of the clinical record in the unit.' })
  recordNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh; null removes it.' })
  bloodType?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'All known allergies; an empty list when none are known.',
  })
  allergies?: string[] | null;

  @Field(() => DiagnosisInput, { nullable: true, description: 'The oncological diagnosis.' })
  diagnosis?: DiagnosisInput | null;
}

@InputType('CorrectPatientInput', { description: 'A correction of facts of a child.' })
export class CorrectPatientInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => Int, {
    description:
      'The last Patient.revision that the client has read; a later correction by another person makes the result RecordChanged.',
  })
  expectedRevision!: number;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => PatientCorrectionInput, { description: 'The corrected facts.' })
  set!: PatientCorrectionInput;
}
