/** What the histories of appointments and surgeries have in common. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';

/** What a history belongs to. */
export type Subject = 'Appointment' | 'Surgery';

@ObjectType()
export abstract class ScheduleChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => Int, { description: 'Its number, from 1: the sequence to which it brought what it changed.' })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When it was changed, in the time zone of the unit.' })
  changedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was to begin before the change.' })
  fromStartsAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it was to begin after the change; the same when it was not moved.',
  })
  toStartsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why it was changed, as staff wrote it.' })
  reason!: string | null;
}
