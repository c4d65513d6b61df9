/** Inputs of the registration of many families. */
import { Field, InputType } from 'type-graphql';
import { RegisterFamilyInput } from '../patient.inputs';

@InputType('RegisterFamiliesInput', {
  description:
    'Families of a spreadsheet. A file of any length is sent in calls of up to 50 rows; each family is safe to repeat by its own requestId.',
})
export class RegisterFamiliesInput {
  @Field(() => Boolean, { description: 'True checks every row and writes nothing. False registers.' })
  dryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True registers no row of this call when one of them is refused; the good rows are then READY. False registers the good rows.',
  })
  allOrNothing!: boolean;

  @Field(() => [RegisterFamilyInput], { description: '1 to 50 families, each with its own requestId.' })
  families!: RegisterFamilyInput[];
}
