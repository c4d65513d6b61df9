/** The end of a carnet as the API shows it. */
import type { Context } from '../../../core/context';
import { zoned, type Instant } from '../../../core/time';
import type { VisiblePatient } from '../visibility.queries';
import type { CarnetEndRow } from './end.entity';
import { endByPatient } from './end.queries';
import { CarnetEndState, type CarnetEnd } from './end.types';

const UNDO_MS = 24 * 3_600_000;

/** Until when an end can be undone, if it is confirmed. */
export const undoableUntil = ({ confirmedAt, recordedAt }: CarnetEndRow): Instant =>
  (confirmedAt ?? recordedAt) + UNDO_MS;

/** An end whose persons the resolver adds; null for the family. */
export type EndView = CarnetEnd & Record<'recordedBy' | 'confirmedBy', { id: string } | null>;

export const endView = (row: CarnetEndRow, timeZone: string, isForStaff: boolean): EndView => ({
  id: row.id,
  outcome: row.outcome,
  endedOn: row.endedOn,
  state: row.state,
  recordedAt: zoned(row.recordedAt, timeZone),
  undoableUntil: zoned(undoableUntil(row), timeZone),
  note: isForStaff ? row.note : null,
  recordedBy: isForStaff ? { id: row.recordedBy } : null,
  confirmedBy: isForStaff && row.state === CarnetEndState.CONFIRMED ? { id: row.confirmedBy! } : null,
});

/** The end of a child's carnet that is in force; null while the carnet goes on. */
export async function endOf(ctx: Context, patient: VisiblePatient): Promise<EndView | null> {
  const row = await endByPatient(ctx, patient.id);
  return row ? endView(row, patient.medicalUnit.timeZone, patient.isOfOwnUnit) : null;
}
