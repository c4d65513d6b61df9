/** GraphQL inputs of the schedule. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { AppointmentKind } from './appointment.types';
import { PreparationInput } from './preparation.inputs';
import { CycleDayInput, RepeatInput } from './series.inputs';
import { SurgeryStatus } from './surgery.types';
import { MultilineText } from '../../core/text-rule';

@InputType()
abstract class NewInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID). The same requestId with the same input gets the same answer; with another input it is RequestIdReused.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateTimeScalar, {
    description: 'The beginning. It may be past, and is at most 1,830 days away, the longest span of a carnet.',
  })
  startsAt!: Instant;

  @Field(() => String, { nullable: true, description: 'The name of the practitioner; 200 characters at most.' })
  practitioner?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the unit: building, floor, room; 200 characters at most.',
  })
  location?: string | null;

  @Field(() => ID, { nullable: true, description: "A room of the child's unit." })
  roomId?: string | null;

  @Field(() => PreparationInput, { nullable: true, description: 'The preparation, as facts.' })
  preparationRules?: PreparationInput | null;
}

@InputType('ScheduleAppointmentInput', { description: 'A new appointment.' })
export class ScheduleAppointmentInput extends NewInput {
  @Field(() => AppointmentKind, { description: 'The purpose.' })
  kind!: AppointmentKind;

  @Field(() => RepeatInput, {
    nullable: true,
    description:
      'Makes a series; the answer is its first appointment. All are booked, or none; the families are told once.',
  })
  repeat?: RepeatInput | null;

  @Field(() => CycleDayInput, {
    nullable: true,
    description: 'Ties it to a day of a cycle, on which it must begin; not with repeat.',
  })
  tiedTo?: CycleDayInput | null;

  @Field(() => String, { nullable: true, description: 'The specialty; 120 characters at most.' })
  specialty?: string | null;

  @Field(() => Int, { nullable: true, description: 'The duration in minutes, 5 to 1440; 30 by default.' })
  durationMinutes?: number | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Instructions for the family in plain words, for example on fasting; 2,000 characters at most.',
  })
  instructions?: string | null;
}

@InputType('ScheduleSurgeryInput', { description: 'A planned surgery, or a past one that is recorded.' })
export class ScheduleSurgeryInput extends NewInput {
  @Field(() => String, { description: 'The procedure; 300 characters at most.' })
  procedure!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The duration in minutes, 5 to 1440; without it the end stays open.',
  })
  durationMinutes?: number | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Preparation, in plain words for the family; 2,000 characters at most.',
  })
  preparation?: string | null;
}

@InputType()
abstract class ChangeInput extends RepeatableInput {
  @Field(() => ID, { description: 'The id of the appointment or surgery.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The sequence that the client has read: WrongState when it has changed since. Without it, only a change during this request is refused.',
  })
  expectedSequence?: number | null;
}

@InputType()
abstract class MoveInput extends ChangeInput {
  @Field(() => DateTimeScalar, {
    description: 'The new beginning: today or later, at most 1,830 days away. The duration stays the same.',
  })
  startsAt!: Instant;

  @MultilineText()
  @Field(() => String, { description: 'The reason, which caregivers see; 1,000 characters at most.' })
  reason!: string;
}

@InputType('RescheduleAppointmentInput', { description: 'A new time for an appointment.' })
export class RescheduleAppointmentInput extends MoveInput {
  @Field(() => ID, { nullable: true, description: 'Another room; left out, it stays.' })
  roomId?: string | null;
}

@InputType('RescheduleSurgeryInput', { description: 'A new time for a surgery that has not begun.' })
export class RescheduleSurgeryInput extends MoveInput {}

@InputType('CancelAppointmentInput', { description: 'An appointment that will not take place.' })
export class CancelAppointmentInput extends ChangeInput {
  @MultilineText()
  @Field(() => String, { description: 'The reason, which caregivers see; 1,000 characters at most.' })
  reason!: string;
}

export enum Attendance {
  ARRIVED = 'ARRIVED',
  FULFILLED = 'FULFILLED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'The attendance at an appointment that was not cancelled.',
  valuesConfig: {
    ARRIVED: { description: 'The family has arrived; from the day of the appointment on.' },
    FULFILLED: { description: 'It took place; from the day of the appointment on.' },
    NO_SHOW: { description: 'The family did not come; after the beginning of the appointment.' },
  },
});

@InputType('RecordAttendanceInput', {
  description: 'The attendance at an appointment. A second record corrects the first, which stays in the history.',
})
export class RecordAttendanceInput extends ChangeInput {
  @Field(() => Attendance, { description: 'The attendance.' })
  status!: Attendance;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description:
      'The reason, required when an earlier record is corrected, for example a NO_SHOW of a family that came late; 1,000 characters at most.',
  })
  reason?: string | null;
}

@InputType('RecordSurgeryOutcomeInput', { description: 'The progress or the outcome of a surgery.' })
export class RecordSurgeryOutcomeInput extends ChangeInput {
  @Field(() => SurgeryStatus, {
    description: 'The new state; PREPARATION is refused.',
  })
  status!: SurgeryStatus;

  @MultilineText()
  @Field(() => String, {
    description:
      'The outcome, or the reason why it was not done or ended early; caregivers see it. It may be empty for IN_PROGRESS; 5,000 characters at most.',
  })
  outcome!: string;
}

@InputType('CorrectSurgeryOutcomeInput', {
  description: 'A correction of the final record of a surgery; the earlier record stays in the history.',
})
export class CorrectSurgeryOutcomeInput extends ChangeInput {
  @Field(() => SurgeryStatus, { description: 'The corrected state: COMPLETED, STOPPED or NOT_DONE.' })
  status!: SurgeryStatus;

  @MultilineText()
  @Field(() => String, { description: 'The corrected outcome; 5,000 characters at most.' })
  outcome!: string;

  @MultilineText()
  @Field(() => String, { description: 'The reason for the correction; 1,000 characters at most.' })
  reason!: string;
}
