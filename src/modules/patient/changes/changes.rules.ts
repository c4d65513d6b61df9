/** What is new on a carnet since a revision that the viewer knows: found and checked as the carnet itself is. */
import type { Context } from '../../../core/context';
import { patientWithCarnet } from '../patient.rules';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';

/** What the modules need to tell what has changed. */
export interface ChangesFrame {
  /** `<patientId>.<since>` */
  id: string;
  /** What was written under a higher revision is told. */
  since: number;
  /** As it was before the lists were read: what is written in between is told now and once more the next time. */
  revision: number;
  timeZone: string;
  /** Whether the viewer is of the unit's staff, who see what is held back from families. */
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

/** Null for a child that is not the viewer's to see or has no carnet. */
export async function openChanges(ctx: Context, patientId: string, since: number): Promise<ChangesFrame | null> {
  const patient = await patientWithCarnet(ctx, patientId);
  return patient && changesFrame(patient, since);
}

/** The frame that an id names, for a subgraph that is asked to fill it: checked like any other. */
export async function changesById(ctx: Context, id: string): Promise<ChangesFrame | null> {
  const [, patientId, since] = /^([0-9A-Z]{26})\.(-?\d{1,10})$/.exec(id) ?? [];
  const patient = patientId ? await visiblePatientById(ctx, patientId) : null;
  return patient?.diagnosis ? changesFrame(patient, Number(since)) : null;
}
