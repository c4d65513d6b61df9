/** What a transfer is told. */
import { Field, ID, InputType } from 'type-graphql';

@InputType('TransferPatientInput', { description: 'A child, the unit that takes over, and why.' })
export class TransferPatientInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID); repeating it with the same input answers the same and moves nobody twice.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, { description: 'CLUES of the unit that takes over.' })
  toMedicalUnitClues!: string;

  @Field(() => String, { description: 'Why, in words that the family may read.' })
  reason!: string;
}
