/** Types of the correction of a child's facts. */
import { Field, Int, ObjectType } from 'type-graphql';
import { InputProblem, InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { RecordChange, RecordChanged } from '../history/record-change.types';
import { NotEligible, Patient, PatientAlreadyRegistered } from '../patient.types';

@ObjectType('PatientCorrected', { description: 'The facts of the child are corrected.' })
export class PatientCorrected {
  @Field(() => Patient, { description: 'The child with the corrected facts.' })
  patient!: { id: string };

  @Field(() => [RecordChange], { description: 'What was changed, one entry for each field.' })
  changes!: RecordChange[];

  @Field(() => [InputProblem], {
    description: 'Unusual data that may be correct, for a second look; no action is required.',
  })
  warnings!: InputProblem[];

  @Field(() => Int, {
    description: 'Number of caregivers who got a notice; 0 when neither allergies nor blood group changed.',
  })
  caregiversTold!: number;
}

export const CorrectPatientResult = resultUnion(
  'CorrectPatientResult',
  'PatientCorrected',
  'The corrected facts, or the reason for the refusal.',
  () =>
    [
      PatientCorrected,
      InvalidInput,
      WrongState,
      NotEligible,
      PatientAlreadyRegistered,
      RecordChanged,
      RequestIdReused,
    ] as const,
);
