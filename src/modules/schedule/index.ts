/** schedule owns appointments, surgeries, their histories, and the calendar feeds for telephones. */
import type { Module } from '../../core/module';
import { RecordKind } from '../../core/record-kind';
import { nodeTypeBy } from '../../core/node';
import { patientOfRecordBy } from '../../core/record-history';
import { carnetById, changesById, provenFrame, visiblePatientById, type CarnetEndPart } from '../patient';
import { AppointmentRow, CalendarFeedRow, ScheduleChangeRow, SurgeryRow, VoidedBookingRow } from './appointment.entity';
import { BOOKINGS, endBookings } from './carnet-end.rules';
import { Carnet, CarnetExtension } from './carnet.extension';
import { CarnetChanges, ChangesExtension } from './changes.extension';
import {
  AppointmentChangeResolver,
  AppointmentResolver,
  SurgeryChangeResolver,
  SurgeryResolver,
  UnitAgendaResolver,
} from './entry.resolver';
import { appointmentById, surgeryById } from './schedule.view';
import { PatientCalendar } from './patient.extension';
import { ScheduleResolver } from './schedule.resolver';
import { seriesById } from './series.rules';
import { scheduleVoids } from './void.rules';

export const schedule: Module = {
  name: 'schedule',
  entities: [AppointmentRow, SurgeryRow, ScheduleChangeRow, CalendarFeedRow, VoidedBookingRow],
  resolvers: [
    ScheduleResolver,
    AppointmentResolver,
    SurgeryResolver,
    AppointmentChangeResolver,
    SurgeryChangeResolver,
    UnitAgendaResolver,
    CarnetExtension,
    ChangesExtension,
    PatientCalendar,
  ],
  types: [Carnet, CarnetChanges],
  references: { Appointment: appointmentById, AppointmentSeries: seriesById, Surgery: surgeryById },
  extensions: { Carnet: carnetById, CarnetChanges: changesById, Patient: visiblePatientById },
  accepts: { Carnet: provenFrame, CarnetChanges: provenFrame },
  nodeType: nodeTypeBy({
    Appointment: 'FROM appointment WHERE id=?',
    Surgery: 'FROM surgery WHERE id=?',
    AppointmentSeries: 'FROM appointment WHERE seriesId=?',
  }),
  patientOfRecord: patientOfRecordBy({
    APPOINTMENT: 'FROM appointment WHERE id=?',
    ATTENDANCE: 'FROM appointment WHERE id=?',
    SURGERY: 'FROM surgery WHERE id=?',
    SURGERY_OUTCOME: 'FROM surgery WHERE id=?',
  }),
  undoable: {
    appointment: {
      record: { kind: RecordKind.APPOINTMENT, id: 'id' },
      kinds: { recordAttendance: RecordKind.ATTENDANCE },
    },
    surgery: {
      record: { kind: RecordKind.SURGERY, id: 'id' },
      kinds: { recordSurgeryOutcome: RecordKind.SURGERY_OUTCOME, correctSurgeryOutcome: RecordKind.SURGERY_OUTCOME },
    },
    schedule_change: {},
    voided_booking: {},
  },
  voids: scheduleVoids,
  cacheableFields: {
    Carnet: ['appointments', 'surgeries'],
    Appointment: [
      'id',
      'status',
      'kind',
      'specialty',
      'startsAt',
      'endsAt',
      'practitioner',
      'location',
      'instructions',
      'sequence',
    ],
    Surgery: [
      'id',
      'status',
      'procedure',
      'startsAt',
      'endsAt',
      'practitioner',
      'location',
      'preparation',
      'outcome',
      'sequence',
    ],
  },
};

/** The part of this module in the end of a carnet. */
export const scheduleEnd: CarnetEndPart = { restored: BOOKINGS, end: endBookings };

export { recordAttendance, cancelAppointment, rescheduleAppointment, scheduleAppointment } from './appointment.rules';
export { AppointmentKind } from './appointment.types';
export { bookingEvents } from './feed.queries';
export { calendarFeed } from './feed.http';
export { Attendance } from './schedule.inputs';
export { SurgeryStatus } from './surgery.types';
export { recordSurgeryOutcome, scheduleSurgery } from './surgery.rules';
export type { AppointmentView, SurgeryView } from './schedule.view';
export { visitsByCarnet, type Visit } from './visits.view';
export {
  entriesFrom,
  entryChangesFrom,
  expectedChildren,
  isScheduledSince,
  stationsOfDay,
  type EntryChange,
  type EntryFacts,
  type StationFacts,
} from './schedule-facts.queries';
export { unitOfBookings } from './agenda.queries';
export { appointmentById, surgeryById } from './schedule.view';
export { useCycleDays } from './cycle-days.rules';
export { placingOf } from './room.queries';
