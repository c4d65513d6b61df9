/** What a change of an appointment or a surgery leaves in the history of records. */
import { type RecordRef } from '../../core/record-change.types';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, type FieldChange } from '../../core/record-history';
import { zoned, type Instant } from '../../core/time';
import { AppointmentStatus } from './appointment.types';
import type { Subject } from './change.types';
import type { SurgeryStatus } from './surgery.types';

/** The columns of appointments and surgeries that every change touches. */
export interface ScheduledRow {
  patientId: string;
  id: string;
  status: AppointmentStatus | SurgeryStatus;
  startsAt: Instant;
  endsAt: Instant | null;
  outcome?: string | null;
  kind?: string;
  specialty?: string | null;
  instructions?: string | null;
  procedure?: string;
  preparation?: string | null;
  practitioner: string | null;
  location: string | null;
  confidential: number;
  sequence: number;
  updatedAt: Instant;
  revision: number;
}

const MINUTE_MS = 60_000;
const OUTCOME: ReadonlySet<string> = new Set(['status', 'outcome']);

/** The facts as texts, under the names of the fields of the inputs. */
const textsOf = (row: ScheduledRow, timeZone: string): Record<string, string | null> => ({
  kind: row.kind ?? null,
  specialty: row.specialty ?? null,
  startsAt: zoned(row.startsAt, timeZone),
  durationMinutes: row.endsAt === null ? null : String((row.endsAt - row.startsAt) / MINUTE_MS),
  practitioner: row.practitioner,
  location: row.location,
  instructions: row.instructions ?? null,
  procedure: row.procedure ?? null,
  preparation: row.preparation ?? null,
  status: row.status,
  outcome: row.outcome ?? null,
  confidential: String(row.confidential === 1),
});

/** The changed fields, each with its record: attendance and outcome have histories of their own. */
export function bookingChanges(
  subject: Subject,
  before: ScheduledRow,
  after: ScheduledRow,
  timeZone: string,
): { record: RecordRef; changes: FieldChange[] }[] {
  const changes = fieldChanges(textsOf(before, timeZone), textsOf(after, timeZone));
  const isAttendance = subject === 'Appointment' && after.status !== AppointmentStatus.CANCELLED;
  const [own, outcome] =
    subject === 'Surgery'
      ? [RecordKind.SURGERY, RecordKind.SURGERY_OUTCOME]
      : [RecordKind.APPOINTMENT, isAttendance ? RecordKind.ATTENDANCE : RecordKind.APPOINTMENT];
  return changes.map((change) => ({
    record: { kind: OUTCOME.has(change.field) ? outcome : own, id: before.id },
    changes: [change],
  }));
}
