/** Reads of follow-ups, as rows. A statement leaves out the unreleased ones unless the viewer is of the unit's staff. */
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { columnsFor, type Selected } from '../../core/selection';
import { columnsOf, inList, one, select, type RowOf } from '../../database';
import type { CarnetFrame } from '../patient';
import { FollowUpChangeRow, FollowUpRow } from './treatment.entity';
import { inOrder } from './treatment.queries';

const followUpFor = columnsFor(
  columnsOf(FollowUpRow, 'f', ['patientId', 'id', 'kind', 'takenAt', 'value', 'unit', 'note', 'releasedAt']),
  {
    always: ['id', 'takenAt'],
    of: {
      canonicalValue: ['kind', 'value', 'unit'],
      canonicalUnit: ['kind', 'value', 'unit'],
      trend: ['patientId', 'kind', 'value', 'unit'],
      patient: ['patientId'],
    },
  },
);
/** The columns of a follow-up that the API shows. */
export const FOLLOW_UP = followUpFor();
export type FollowUpFacts = RowOf<typeof FOLLOW_UP>;

export const followUpRowById = createLoader<FollowUpFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('followUpRowById', FOLLOW_UP, `FROM follow_up f WHERE f.id IN ${wanted.sql}`),
    wanted.values,
  );
  return byKey(rows, 'id');
});

const TO_CHANGE = select(
  'followUpToChange',
  columnsOf(FollowUpRow, 'f'),
  'FROM follow_up f WHERE f.patientId=? AND f.id=?',
);

/** The whole row of a follow-up that exists, inside a transaction that holds the child. */
export const followUpToChange = async (tx: Context, patientId: string, id: string): Promise<FollowUpRow> =>
  (await one(tx.db, TO_CHANGE, [patientId, id]))!;

const CHANGES_AFTER = select(
  'followUpChangesAfter',
  columnsOf(FollowUpChangeRow, 'h'),
  'FROM follow_up_change h WHERE h.patientId=? AND h.followUpId=? AND h.revision > ? ORDER BY h.id',
);

/** The changes of a follow-up after a revision, oldest first. */
export const followUpChangesAfter = (
  tx: Context,
  patientId: string,
  followUpId: string,
  since: number,
): Promise<FollowUpChangeRow[]> => tx.db.all(CHANGES_AFTER, [patientId, followUpId, since]);

/** All values of these children, oldest first, unreleased ones too: the caller filters. */
export const followUpValuesByPatient = createLoader<FollowUpFacts[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM follow_up f WHERE f.patientId IN ${wanted.sql} AND f.value IS NOT NULL`;
  const rows = await ctx.db.all(select('followUpValuesByPatient', FOLLOW_UP, from), wanted.values);
  return groupedBy(
    inOrder(rows, ({ takenAt }) => takenAt),
    'patientId',
  );
});

/** The follow-ups taken within a carnet's span, unreleased ones for staff only: one statement. */
export async function followUpRowsByCarnet(
  ctx: Context,
  { patient, startsAt, endsBefore, staffView }: CarnetFrame,
  fields: Selected,
): Promise<FollowUpFacts[]> {
  const released = staffView ? '' : ' AND f.releasedAt IS NOT NULL';
  const from = `FROM follow_up f WHERE f.patientId=? AND f.takenAt >= ? AND f.takenAt < ?${released}`;
  const rows = await ctx.db.all(select('followUpRowsByCarnet', followUpFor(fields), from), [
    patient.id,
    startsAt,
    endsBefore,
  ]);
  return inOrder(rows, ({ takenAt }) => takenAt);
}
