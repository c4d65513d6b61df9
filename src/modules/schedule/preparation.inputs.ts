/** GraphQL input of preparation rules. */
import { Field, Float, InputType } from 'type-graphql';

@InputType('PreparationInput', {
  description:
    'The preparation as facts, so that the entries of one day can be merged; the words for people stay beside it.',
})
export class PreparationInput {
  @Field(() => [String], { nullable: true, description: 'Things to bring, each 1 to 80 characters, at most 12.' })
  bring?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'No solid food in so many hours before the start, 0.5 to 24; no rule when left out.',
  })
  fastingHours?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Nothing to drink in so many hours before the start, 0.5 to 12, at most fastingHours.',
  })
  fastingLiquidsHours?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the child should have eaten within the two hours before the start; false by default.',
  })
  mealBefore?: boolean | null;
}
