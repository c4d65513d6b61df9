/** The fields that the histories of appointments and surgeries share. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';

/** The two kinds of entries. */
export type Subject = 'Appointment' | 'Surgery';

@ObjectType()
export abstract class ScheduleChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => Int, {
    description: 'The number of the change, from 1: the sequence of the appointment or surgery after it.',
  })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'The time of the change, in the time zone of the medical unit.' })
  changedAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'The beginning before the change, in the time zone of the medical unit.',
  })
  fromStartsAt!: string;

  @Field(() => DateTimeScalar, {
    description:
      'The beginning after the change, in the time zone of the medical unit; the same when it was not moved.',
  })
  toStartsAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, as staff wrote it; null when none was given. Caregivers see it.',
  })
  reason!: string | null;
}
