/** Input of defineMedicalUnit. */
import { Field, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { CluesText, PhoneText } from '../../../core/text-rule';

@InputType('DefineMedicalUnitInput', { description: 'A medical unit.' })
export class DefineMedicalUnitInput extends RepeatableInput {
  @CluesText()
  @Field(() => String, {
    description: 'CLUES, eleven characters: two letters of the state, three of the institution, six digits.',
  })
  clues!: string;

  @Field(() => String, { description: 'Name of the unit, as families know it.' })
  name!: string;

  @Field(() => String, { description: 'IANA name of the time zone, for example America/Tijuana.' })
  timeZone!: string;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;
}
