/** Appointments and surgeries that were written after a revision: the child's rows lie together, and few of them are new. */
import type { Context } from '../../core/context';
import { select } from '../../database';
import type { ChangesFrame } from '../patient';
import { APPOINTMENT, SURGERY, type AppointmentColumns, type SurgeryColumns } from './schedule.queries';

const APPOINTMENTS = select(
  'appointmentsChanged',
  APPOINTMENT,
  'FROM appointment a WHERE a.patientId=? AND a.revision > ? ORDER BY a.startsAt, a.id',
);
const SURGERIES = select(
  'surgeriesChanged',
  SURGERY,
  'FROM surgery s WHERE s.patientId=? AND s.revision > ? ORDER BY s.startsAt, s.id',
);

export const appointmentsChanged = (ctx: Context, { patient, since }: ChangesFrame): Promise<AppointmentColumns[]> =>
  ctx.db.all(APPOINTMENTS, [patient.id, since]);

export const surgeriesChanged = (ctx: Context, { patient, since }: ChangesFrame): Promise<SurgeryColumns[]> =>
  ctx.db.all(SURGERIES, [patient.id, since]);
