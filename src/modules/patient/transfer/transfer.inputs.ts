/** Input of transferPatient. */
import { Field, ID, InputType } from 'type-graphql';
import { CluesText, MultilineText } from '../../../core/text-rule';

@InputType('TransferPatientInput', { description: 'A child, the receiving unit and the reason.' })
export class TransferPatientInput {
  @Field(() => ID, {
    description:
      'A UUID chosen by the client. The same id with the same input returns the same answer and makes no second transfer.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @CluesText()
  @Field(() => String, { description: 'CLUES of the receiving unit.' })
  toMedicalUnitClues!: string;

  @MultilineText()
  @Field(() => String, { description: 'Reason; the family may read it.' })
  reason!: string;
}
