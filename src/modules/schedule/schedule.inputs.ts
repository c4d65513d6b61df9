/** What the schedule module is told. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { AppointmentKind } from './appointment.types';
import { SurgeryStatus } from './surgery.types';

@InputType()
abstract class NewInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID). The same requestId with the same input answers the same; with another input it is RequestIdReused.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateTimeScalar, {
    description:
      'When it begins. What is past may be recorded, too; no more than 1,830 days away, as a carnet shows no more.',
  })
  startsAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who will see the child; 200 characters at most.' })
  practitioner?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the unit: building, floor, room; 200 characters at most.',
  })
  location?: string | null;
}

@InputType('ScheduleAppointmentInput', { description: 'A new appointment.' })
export class ScheduleAppointmentInput extends NewInput {
  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => String, { nullable: true, description: 'The specialty; 120 characters at most.' })
  specialty?: string | null;

  @Field(() => Int, { nullable: true, description: 'Default 30; 5 to 1440.' })
  durationMinutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In plain words for the family: fasting, what to bring; 2,000 characters at most.',
  })
  instructions?: string | null;
}

@InputType('ScheduleSurgeryInput', { description: 'A surgery to come, or one of before that is put on record.' })
export class ScheduleSurgeryInput extends NewInput {
  @Field(() => String, { description: 'What is done; 300 characters at most.' })
  procedure!: string;

  @Field(() => Int, { nullable: true, description: '5 to 1440; left out, the end stays open.' })
  durationMinutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to prepare, in plain words for the family; 2,000 characters at most.',
  })
  preparation?: string | null;
}

@InputType()
abstract class ChangeInput {
  @Field(() => ID, { description: 'What is changed: the id of the appointment or surgery.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The sequence that you have seen: when somebody has changed it since, it is WrongState. Left out, only a change at the same moment is.',
  })
  expectedSequence?: number | null;
}

@InputType()
abstract class MoveInput extends ChangeInput {
  @Field(() => DateTimeScalar, {
    description: 'When it begins now: today or later, no more than 1,830 days away. It lasts as long as before.',
  })
  startsAt!: Instant;

  @Field(() => String, { description: 'Why it was moved; the family reads it. 1,000 characters at most.' })
  reason!: string;
}

@InputType('RescheduleAppointmentInput', { description: 'A new time for an appointment.' })
export class RescheduleAppointmentInput extends MoveInput {}

@InputType('RescheduleSurgeryInput', { description: 'A new time for a surgery that has not begun.' })
export class RescheduleSurgeryInput extends MoveInput {}

@InputType('CancelAppointmentInput', { description: 'An appointment that will not take place.' })
export class CancelAppointmentInput extends ChangeInput {
  @Field(() => String, { description: 'Why it was cancelled; the family reads it. 1,000 characters at most.' })
  reason!: string;
}

export enum Attendance {
  ARRIVED = 'ARRIVED',
  FULFILLED = 'FULFILLED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'What became of an appointment that was not cancelled.',
  valuesConfig: {
    ARRIVED: { description: 'The family is there; from the day of the appointment on.' },
    FULFILLED: { description: 'It took place; from the day of the appointment on.' },
    NO_SHOW: { description: 'Nobody came; once its time is past.' },
  },
});

@InputType('RecordAttendanceInput', {
  description: 'What became of an appointment; recorded again, it is a correction that keeps what was there.',
})
export class RecordAttendanceInput extends ChangeInput {
  @Field(() => Attendance, { description: 'What became of it.' })
  status!: Attendance;

  @Field(() => String, {
    nullable: true,
    description:
      'Needed to take back what was recorded before, for example a NO_SHOW of a family that came late. 1,000 characters at most.',
  })
  reason?: string | null;
}

@InputType('RecordSurgeryOutcomeInput', { description: 'What became of a surgery.' })
export class RecordSurgeryOutcomeInput extends ChangeInput {
  @Field(() => SurgeryStatus, {
    description: 'What became of it; PREPARATION is where it comes from, never where it goes.',
  })
  status!: SurgeryStatus;

  @Field(() => String, {
    description:
      'How it went, or why it was not done or ended early, for the family to read; may be empty while IN_PROGRESS. 5,000 characters at most.',
  })
  outcome!: string;
}

@InputType('CorrectSurgeryOutcomeInput', {
  description: 'A final record of a surgery that was not right; what it replaces stays in the history.',
})
export class CorrectSurgeryOutcomeInput extends ChangeInput {
  @Field(() => SurgeryStatus, { description: 'What became of it: COMPLETED, STOPPED or NOT_DONE.' })
  status!: SurgeryStatus;

  @Field(() => String, { description: 'The outcome as it should read. 5,000 characters at most.' })
  outcome!: string;

  @Field(() => String, { description: 'Why it is corrected. 1,000 characters at most.' })
  reason!: string;
}
