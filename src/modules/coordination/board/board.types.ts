/** GraphQL types of the board of a unit. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../core/scalars';

@ObjectType('PhaseCount', { description: 'How many children are in one phase.' })
export class PhaseCount {
  @Field(() => String, { description: 'The plain name of the phase, or its clinical one.' })
  phase!: string;

  @Field(() => Int, { description: 'How many.' })
  children!: number;
}

@ObjectType('UnitBoard', { description: 'Figures of one medical unit; figures of another unit are never beside them.' })
export class UnitBoard {
  @Field(() => ID, { description: 'An id made from the unit: the same unit has the same id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When these figures were true, in the time zone of the unit.' })
  at!: string;

  @Field(() => [PhaseCount], {
    description: 'Children in ACTIVE or ON_HOLD treatment by the phase in which today lies, in protocol order.',
  })
  childrenByPhase!: PhaseCount[];

  @Field(() => Int, { description: 'Open absences.' })
  absencesOpen!: number;

  @Field(() => Int, { description: 'Open absences that are overdue.' })
  absencesOverdue!: number;

  @Field(() => Int, { description: 'Doses that are UNKNOWN and planned within 72 hours.' })
  unconfirmedDoses!: number;

  @Field(() => Int, { description: 'Open tasks of kind CHANGE_UNSEEN.' })
  unacknowledgedChanges!: number;

  @Field(() => Int, { description: 'Children in treatment of whom no caregiver has an activated account.' })
  familiesWithoutAccess!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Median days from diagnosis to the first dose GIVEN, children diagnosed in the last 365 days; null when fewer than five.',
  })
  medianDaysToFirstDose!: number | null;
}
