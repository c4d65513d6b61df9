/** Inputs of the correction of appointments and surgeries. */
import { Field, InputType, Int } from 'type-graphql';
import { RecordRefInput } from '../../core/record-change.types';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateTimeScalar } from '../../core/scalars';
import { MultilineText } from '../../core/text-rule';
import type { Instant } from '../../core/time';
import { AppointmentKind } from './appointment.types';

@InputType('BookingCorrectionInput', {
  description:
    'Corrected facts of an appointment or a surgery, one field at least. A field that is left out stays as it is; null removes a value that may be missing.',
})
export class BookingCorrectionInput {
  @Field(() => AppointmentKind, { nullable: true, description: 'The purpose. Appointments only.' })
  kind?: AppointmentKind | null;

  @Field(() => String, { nullable: true, description: 'The specialty; 120 characters at most. Appointments only.' })
  specialty?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The beginning of an entry that stands in the past. What is to come is moved by rescheduleAppointment or rescheduleSurgery.',
  })
  startsAt?: Instant | null;

  @Field(() => Int, { nullable: true, description: 'The duration in minutes, 5 to 1440; null for a surgery without.' })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'The name of the practitioner; 200 characters at most.' })
  practitioner?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the unit; 200 characters at most.' })
  location?: string | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Instructions for the family; 2,000 characters at most. Appointments only.',
  })
  instructions?: string | null;

  @Field(() => String, { nullable: true, description: 'The procedure; 300 characters at most. Surgeries only.' })
  procedure?: string | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Preparation for the family; 2,000 characters at most. Surgeries only.',
  })
  preparation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Private: for the patient with an own account and staff of the unit, absent for the adults in every list, notice and calendar.',
  })
  confidential?: boolean | null;
}

@InputType('CorrectBookingInput', { description: 'A correction of facts of an appointment or a surgery.' })
export class CorrectBookingInput extends RepeatableInput {
  @Field(() => RecordRefInput, { description: 'The record: APPOINTMENT or SURGERY.' })
  record!: RecordRefInput;

  @Field(() => Int, {
    description:
      'The last Patient.revision that the client has read; a later change of the same entry by another person makes the result RecordChanged.',
  })
  expectedRevision!: number;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => BookingCorrectionInput, { description: 'The corrected facts.' })
  set!: BookingCorrectionInput;
}
