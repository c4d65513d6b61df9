/** What defineMedicalUnit is told. */
import { Field, InputType } from 'type-graphql';

@InputType('DefineMedicalUnitInput', { description: 'A medical unit.' })
export class DefineMedicalUnitInput {
  @Field(() => String, {
    description: 'CLUES, eleven characters: two letters of the state, three of the institution, six digits.',
  })
  clues!: string;

  @Field(() => String, { description: 'The name by which families know it.' })
  name!: string;

  @Field(() => String, { description: 'IANA name: America/Tijuana.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Its telephone.' })
  phone?: string | null;
}
