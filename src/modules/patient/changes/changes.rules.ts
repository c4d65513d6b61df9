/** The changes of a carnet since a revision; the child is found and checked like for the carnet. */
import type { Context } from '../../../core/context';
import { goneAfter } from '../../../core/undo';
import { patientWithCarnet } from '../patient.rules';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';

/** The data from which the modules list the changes. */
export interface ChangesFrame {
  /** `<patientId>.<since>` */
  id: string;
  /** Entries with a higher revision are listed. */
  since: number;
  /** Read before the lists: an entry written in between is listed now and again the next time. */
  revision: number;
  timeZone: string;
  /** Whether the viewer is staff of the unit, who see entries that are not released to families. */
  staffView: boolean;
  patient: VisiblePatient;
}

const changesFrame = (patient: VisiblePatient, since: number): ChangesFrame => ({
  id: `${patient.id}.${since}`,
  since,
  revision: patient.revision,
  timeZone: patient.medicalUnit.timeZone,
  staffView: patient.isOfOwnUnit,
  patient,
});

/** Null for a child that the viewer may not see or that has no carnet. */
export async function openChanges(ctx: Context, patientId: string, since: number): Promise<ChangesFrame | null> {
  const patient = await patientWithCarnet(ctx, patientId);
  if (!patient) return null;
  const gone = await goneAfter(ctx, patientId, since);
  // What a client may have seen is gone: a lower revision tells it to query the whole carnet.
  return { ...changesFrame(patient, since), ...(gone !== null && { revision: Math.min(gone, since) - 1 }) };
}

/** The frame with this id, for a subgraph that fills it: checked like the root field. */
export async function changesById(ctx: Context, id: string): Promise<ChangesFrame | null> {
  const [, patientId, since] = /^([0-9A-Z]{26})\.(-?\d{1,10})$/.exec(id) ?? [];
  const patient = patientId ? await visiblePatientById(ctx, patientId) : null;
  return patient?.diagnosis ? changesFrame(patient, Number(since)) : null;
}
