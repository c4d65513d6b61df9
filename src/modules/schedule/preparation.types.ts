/** GraphQL type of preparation rules. */
import { Directive, Field, Float, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('Preparation', { description: 'The preparation for an appointment or a surgery, as facts.' })
export class Preparation {
  @Field(() => [String], { description: 'Things to bring.' })
  bring!: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'Hours without solid food before the start; null when there is no rule.',
  })
  fastingHours!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours without drink before the start; null when there is no rule.',
  })
  fastingLiquidsHours!: number | null;

  @Field(() => Boolean, { description: 'Whether the child should have eaten within the two hours before the start.' })
  mealBefore!: boolean;
}
