/** The root fields of the schedule. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { RecordKind } from '../../core/record-kind';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { CalendarFeed, ScheduleWarning, UnitAgenda } from './agenda.types';
import { unitAgenda } from './agenda.view';
import { Appointment, ChangeAppointmentResult, ScheduleAppointmentResult } from './appointment.types';
import { cancelAppointment, recordAttendance, rescheduleAppointment, scheduleAppointment } from './appointment.rules';
import { CorrectBookingInput } from './booking-correction.inputs';
import { correctBooking } from './booking-correction.rules';
import { CorrectBookingResult } from './booking-correction.types';
import { issueCalendarFeed, revokeCalendarFeed } from './feed.rules';
import {
  CancelAppointmentInput,
  CorrectSurgeryOutcomeInput,
  RecordAttendanceInput,
  RecordSurgeryOutcomeInput,
  RescheduleAppointmentInput,
  RescheduleSurgeryInput,
  ScheduleAppointmentInput,
  ScheduleSurgeryInput,
} from './schedule.inputs';
import { appointmentById, surgeryById, type AppointmentView, type SurgeryView } from './schedule.view';
import { CheckAppointmentInput } from './series.inputs';
import { checkAppointment } from './series.rules';
import { ChangeSurgeryResult, ScheduleSurgeryResult, Surgery } from './surgery.types';
import { correctSurgeryOutcome, recordSurgeryOutcome, rescheduleSurgery, scheduleSurgery } from './surgery.rules';

@Resolver()
export class ScheduleResolver {
  @Allow(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Appointment, {
    nullable: true,
    description: 'An appointment by id; null when it does not exist or the viewer may not see its child.',
  })
  appointment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The appointment.' }) id: string,
  ): Promise<object | null> {
    return appointmentById(ctx, id);
  }

  @Allow(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Surgery, {
    nullable: true,
    description: 'A surgery by id; null when it does not exist or the viewer may not see its child.',
  })
  surgery(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The surgery.' }) id: string,
  ): Promise<object | null> {
    return surgeryById(ctx, id);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => UnitAgenda, {
    nullable: true,
    description:
      'The appointments and surgeries of a medical unit on one day; null for a unit in which the viewer has no role.',
  })
  unitAgenda(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) medicalUnitClues: string,
    @Arg('day', () => DateScalar, { description: 'The day, in the time zone of the unit.' }) day: Day,
  ): Promise<object | null> {
    return unitAgenda(ctx, medicalUnitClues, day);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => [ScheduleWarning], {
    nullable: true,
    description:
      "What is odd about a time before it is booked or moved; writes nothing. Null for a child that is not the viewer's to see.",
  })
  checkAppointment(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckAppointmentInput, { description: 'The time in question.' }) input: CheckAppointmentInput,
  ): Promise<object[] | null> {
    return checkAppointment(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => ScheduleAppointmentResult, {
    description: 'Books an appointment and notifies the caregivers. Its warnings name overlapping entries.',
  })
  scheduleAppointment(
    @Ctx() ctx: Context,
    @Arg('input', () => ScheduleAppointmentInput, { description: 'The appointment.' }) input: ScheduleAppointmentInput,
  ): Promise<object> {
    return scheduleAppointment(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => ChangeAppointmentResult, {
    description: 'Moves a booked appointment and notifies the caregivers; the old time stays in the history.',
  })
  rescheduleAppointment(
    @Ctx() ctx: Context,
    @Arg('input', () => RescheduleAppointmentInput, { description: 'The new time and the reason.' })
    input: RescheduleAppointmentInput,
  ): Promise<object> {
    return repeatable(ctx, 'rescheduleAppointment', input, (tx) => rescheduleAppointment(tx, input), appointmentById);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => ChangeAppointmentResult, {
    description: 'Cancels an appointment that has not taken place and notifies the caregivers.',
  })
  cancelAppointment(
    @Ctx() ctx: Context,
    @Arg('input', () => CancelAppointmentInput, { description: 'The appointment and the reason.' })
    input: CancelAppointmentInput,
  ): Promise<object> {
    return repeatable(ctx, 'cancelAppointment', input, (tx) => cancelAppointment(tx, input), appointmentById);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => ChangeAppointmentResult, {
    description:
      'Records that the family arrived, was seen or did not come. A second record with a reason corrects the first.',
  })
  recordAttendance(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAttendanceInput, { description: 'The appointment and the attendance.' })
    input: RecordAttendanceInput,
  ): Promise<object> {
    return repeatable(ctx, 'recordAttendance', input, (tx) => recordAttendance(tx, input), appointmentById);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => CorrectBookingResult, {
    description:
      'Corrects facts of an appointment or a surgery that do not move it, and notifies the caregivers. Surgeries: clinicians only.',
  })
  correctBooking(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectBookingInput, { description: 'The record, the reason and the corrected facts.' })
    input: CorrectBookingInput,
  ): Promise<object> {
    const replay = input.record.kind === RecordKind.SURGERY ? surgeryById : appointmentById;
    return repeatable<AppointmentView | SurgeryView, object>(
      ctx,
      'correctBooking',
      input,
      (tx) => correctBooking(tx, input),
      replay,
    );
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => ScheduleSurgeryResult, {
    description: 'Plans a surgery and notifies the caregivers. Its warnings name overlapping entries.',
  })
  scheduleSurgery(
    @Ctx() ctx: Context,
    @Arg('input', () => ScheduleSurgeryInput, { description: 'The surgery.' }) input: ScheduleSurgeryInput,
  ): Promise<object> {
    return scheduleSurgery(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => ChangeSurgeryResult, {
    description: 'Moves a surgery that has not begun and notifies the caregivers; the old time stays in the history.',
  })
  rescheduleSurgery(
    @Ctx() ctx: Context,
    @Arg('input', () => RescheduleSurgeryInput, { description: 'The new time and the reason.' })
    input: RescheduleSurgeryInput,
  ): Promise<object> {
    return repeatable(ctx, 'rescheduleSurgery', input, (tx) => rescheduleSurgery(tx, input), surgeryById);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => ChangeSurgeryResult, {
    description: 'Records that a surgery has begun, or its outcome, and notifies the caregivers.',
  })
  recordSurgeryOutcome(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordSurgeryOutcomeInput, { description: 'The surgery and its progress or outcome.' })
    input: RecordSurgeryOutcomeInput,
  ): Promise<object> {
    return repeatable(ctx, 'recordSurgeryOutcome', input, (tx) => recordSurgeryOutcome(tx, input), surgeryById);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => ChangeSurgeryResult, {
    description:
      'Replaces the final record of a surgery and notifies the caregivers; the earlier record stays in the history.',
  })
  correctSurgeryOutcome(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectSurgeryOutcomeInput, { description: 'The corrected record and the reason.' })
    input: CorrectSurgeryOutcomeInput,
  ): Promise<object> {
    return repeatable(ctx, 'correctSurgeryOutcome', input, (tx) => correctSurgeryOutcome(tx, input), surgeryById);
  }

  @Allow(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => CalendarFeed, {
    description: 'Issues a private calendar address to a caregiver of the child. A new address ends the old one.',
  })
  issueCalendarFeed(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
  ): Promise<CalendarFeed> {
    return issueCalendarFeed(ctx, patientId);
  }

  @Allow(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => Boolean, {
    description: 'Ends the calendar address of the viewer for this child; false when there was none.',
  })
  revokeCalendarFeed(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
  ): Promise<boolean> {
    return revokeCalendarFeed(ctx, patientId);
  }
}
