/** Reads of follow-ups, as rows. What is held back is left out in the statement for whoever is not of the unit's staff. */
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList } from '../../database';
import { columnsFor, type Selected } from '../../core/selection';
import type { CarnetFrame } from '../patient';
import type { FollowUpChangeRow, FollowUpRow } from './treatment.entity';
import { inOrder } from './treatment.queries';

const followUpFor = columnsFor('patientId, id, kind, takenAt, value, unit, note, releasedAt', {
  always: ['id', 'takenAt'],
  of: {
    canonicalValue: ['kind', 'value', 'unit'],
    canonicalUnit: ['kind', 'value', 'unit'],
    trend: ['patientId', 'kind', 'value', 'unit'],
    patient: ['patientId'],
  },
});
export const FOLLOW_UP = followUpFor();

export type FollowUpFacts = Omit<FollowUpRow, 'recordedAt' | 'recordedBy' | 'revision' | 'recalledAt'>;

export const followUpRowById = createLoader<FollowUpFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<FollowUpFacts>(`SELECT ${FOLLOW_UP} FROM follow_up WHERE id IN ${wanted.sql}`, wanted.values),
    'id',
  );
});

/** What was corrected of a follow-up after a revision, oldest first. */
export const followUpChangesAfter = (
  tx: Context,
  patientId: string,
  followUpId: string,
  since: number,
): Promise<FollowUpChangeRow[]> =>
  tx.db.all('SELECT * FROM follow_up_change WHERE patientId=? AND followUpId=? AND revision > ? ORDER BY id', [
    patientId,
    followUpId,
    since,
  ]);

/** Every value on record of these children, oldest first, those that are held back too: the reader filters. */
export const followUpValuesByPatient = createLoader<FollowUpFacts[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const rows = await ctx.db.all<FollowUpFacts>(
    `SELECT ${FOLLOW_UP} FROM follow_up WHERE patientId IN ${wanted.sql} AND value IS NOT NULL`,
    wanted.values,
  );
  return groupedBy(
    inOrder(rows, ({ takenAt }) => takenAt),
    'patientId',
  );
});

/** The follow-ups taken within a carnet's span, those that are held back for staff only: one statement. */
export async function followUpRowsByCarnet(
  ctx: Context,
  { patient, startsAt, endsBefore, staffView }: CarnetFrame,
  fields: Selected,
): Promise<FollowUpFacts[]> {
  const released = staffView ? '' : ' AND releasedAt IS NOT NULL';
  const rows = await ctx.db.all<FollowUpFacts>(
    `SELECT ${followUpFor(fields)} FROM follow_up WHERE patientId=? AND takenAt >= ? AND takenAt < ?${released}`,
    [patient.id, startsAt, endsBefore],
  );
  return inOrder(rows, ({ takenAt }) => takenAt);
}
