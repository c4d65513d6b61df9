/** GraphQL types beside appointments and surgeries: the day of a unit, warnings, calendar addresses. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Appointment } from './appointment.types';
import { Surgery } from './surgery.types';

@ObjectType('ScheduleWarning', {
  description: 'A doubt about a time, to be checked by a person. It refuses nothing.',
})
export class ScheduleWarning {
  @Field(() => String, {
    description:
      'A stable code for programs: OVERLAP (the child has another entry at the same time), PAST, NIGHT (begins from 20:00 to 06:00), WEEKEND, ROOM_FULL, ROOM_CLOSED, FASTING_CONFLICT.',
  })
  code!: string;

  @Field(() => String, { description: 'The warning as a sentence, in the language of the request.' })
  message!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The start that is odd, for a series.' })
  startsAt!: string | null;

  @Field(() => Appointment, { nullable: true, description: 'The other entry when it is an appointment, else null.' })
  appointment!: object | null;

  @Field(() => Surgery, { nullable: true, description: 'The other entry when it is a surgery, else null.' })
  surgery!: object | null;
}

@ObjectType('UnitAgenda', { description: 'The appointments and surgeries of a medical unit on one day.' })
export class UnitAgenda {
  @Field(() => ID, { description: 'An id made from unit and day: the same arguments give the same id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day, in the time zone of the medical unit.' })
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
      'The address to subscribe to in the calendar of a telephone. It is a secret: it shows the times to every reader.',
  })
  url!: string;
}
