/** What is laid out beside appointments and surgeries: the day of a unit, warnings, calendar addresses. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Appointment } from './appointment.types';
import { Surgery } from './surgery.types';

@ObjectType('ScheduleWarning', {
  description: 'Something odd about a time, for a second look: nothing is refused for it.',
})
export class ScheduleWarning {
  @Field(() => String, {
    description: 'A stable code for programs: OVERLAP, the child is expected elsewhere at the same time.',
  })
  code!: string;

  @Field(() => String, { description: 'The same for people.' })
  message!: string;

  @Field(() => Appointment, { nullable: true, description: 'The other appointment, if it is one.' })
  appointment!: object | null;

  @Field(() => Surgery, { nullable: true, description: 'The other surgery, if it is one.' })
  surgery!: object | null;
}

@ObjectType('UnitAgenda', { description: 'Whom a medical unit expects on one day.' })
export class UnitAgenda {
  @Field(() => ID, { description: 'Names unit and day; the same question has the same id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day, in the time zone of the unit.' })
  day!: Day;

  @Field(() => [Appointment], {
    description: 'The appointments that begin on this day, by time and id, cancelled ones included.',
  })
  appointments!: object[];

  @Field(() => [Surgery], { description: 'The surgeries that begin on this day, by time and id.' })
  surgeries!: object[];
}

@ObjectType('CalendarFeed', {
  description: 'A private calendar address (iCalendar, RFC 5545) of one caregiver for one child.',
})
export class CalendarFeed {
  @Field(() => String, {
    description:
      'Give it to the calendar of a telephone ("subscribe"). Who knows it sees the times: keep it to yourself.',
  })
  url!: string;
}
