/** The names of a person in a correction. */
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Corrected names of a person.' })
export abstract class NamesCorrection {
  @Field(() => String, { nullable: true, description: 'Given names.' })
  givenNames?: string | null;

  @Field(() => String, { nullable: true, description: 'First surname.' })
  firstSurname?: string | null;

  @Field(() => String, { nullable: true, description: 'Second surname; null removes it.' })
  secondSurname?: string | null;
}
