/** GraphQL type of the board of a unit. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../core/scalars';

@ObjectType('UnitBoard', { description: 'Figures of one medical unit; figures of another unit are never beside them.' })
export class UnitBoard {
  @Field(() => ID, { description: 'An id made from the unit: the same unit has the same id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When these figures were true, in the time zone of the unit.' })
  at!: string;
}
