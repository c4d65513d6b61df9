/** Reads of follow-ups, as rows. Lists leave out what is voided and, for the family, what is not released or confidential. */
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { columnsFor, type Selected } from '../../core/selection';
import { columnsOf, inList, one, select, together, type RowOf } from '../../database';
import type { Instant } from '../../core/time';
import type { CarnetFrame, VisiblePatient } from '../patient';
import type { FollowUpKind } from './follow-up.types';
import { FollowUpRow } from './treatment.entity';
import { inOrder } from './treatment.queries';

const followUpFor = columnsFor(
  columnsOf(FollowUpRow, 'f', [
    'patientId',
    'id',
    'kind',
    'takenAt',
    'value',
    'unit',
    'note',
    'releasedAt',
    'recordedBy',
    'confidential',
    'voidedAt',
    'voidedBy',
    'voidReason',
  ]),
  {
    always: ['id', 'takenAt'],
    of: {
      canonicalValue: ['kind', 'value', 'unit'],
      canonicalUnit: ['kind', 'value', 'unit'],
      trend: ['patientId', 'kind', 'value', 'unit'],
      patient: ['patientId'],
      recordedBy: ['patientId', 'recordedBy'],
      voided: ['patientId', 'voidedAt', 'voidedBy', 'voidReason'],
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

const OF_ACT = select(
  'followUpsOfAct',
  columnsOf(FollowUpRow, 'f'),
  `FROM follow_up f JOIN follow_up o ON o.patientId = f.patientId AND o.recordedBy = f.recordedBy
      AND o.recordedAt = f.recordedAt AND o.takenAt = f.takenAt
    WHERE o.patientId=? AND o.id=? ORDER BY f.id`,
);

/** The follow-ups that were recorded in one act with the one of this id, in the order of the act. */
export const followUpsOfAct = (ctx: Context, patientId: string, id: string): Promise<FollowUpRow[]> =>
  ctx.db.all(OF_ACT, [patientId, id]);

/** The follow-ups of these kinds and this moment that were recorded after a revision, oldest first. */
export async function sameRecordedAfter(
  tx: Context,
  patientId: string,
  { kinds, takenAt }: { kinds: readonly FollowUpKind[]; takenAt: Instant },
  since: number,
): Promise<FollowUpRow[]> {
  const wanted = inList(kinds);
  const from = `FROM follow_up f WHERE f.patientId=? AND f.takenAt=? AND f.revision > ? AND f.voidedAt IS NULL
    AND f.kind IN ${wanted.sql} ORDER BY f.id`;
  return tx.db.all(select('sameRecordedAfter', columnsOf(FollowUpRow, 'f'), from), [
    patientId,
    takenAt,
    since,
    ...wanted.values,
  ]);
}

/** The condition on follow-ups `f` that the family sees. */
export const SEEN_BY_FAMILY = 'f.releasedAt IS NOT NULL AND f.confidential = 0 AND f.voidedAt IS NULL';

/** {@link SEEN_BY_FAMILY} of a row. */
export const isSeenByFamily = ({
  releasedAt,
  confidential,
  voidedAt,
}: Pick<FollowUpRow, 'releasedAt' | 'confidential' | 'voidedAt'>): boolean =>
  releasedAt !== null && confidential === 0 && voidedAt === null;

/** The condition on follow-ups `f` that the viewer of the child sees: the patient also sees confidential ones. */
export const seenBy = ({ isOfOwnUnit, isSelf }: Pick<VisiblePatient, 'isOfOwnUnit' | 'isSelf'>): string => {
  if (isOfOwnUnit) return 'f.voidedAt IS NULL';
  return isSelf ? 'f.releasedAt IS NOT NULL AND f.voidedAt IS NULL' : SEEN_BY_FAMILY;
};

/** Whether the viewer of the child sees the follow-up; staff of the unit also sees a voided one. */
export const isSeenBy = (
  { isOfOwnUnit, isSelf }: Pick<VisiblePatient, 'isOfOwnUnit' | 'isSelf'>,
  row: Pick<FollowUpRow, 'releasedAt' | 'confidential' | 'voidedAt'>,
): boolean => isOfOwnUnit || isSeenByFamily(isSelf ? { ...row, confidential: 0 } : row);

/** All values of these children but voided ones, oldest first, also those that the family does not see: the caller filters. */
export const followUpValuesByPatient = createLoader<FollowUpFacts[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM follow_up f WHERE f.patientId IN ${wanted.sql} AND f.value IS NOT NULL
    AND f.voidedAt IS NULL`;
  const rows = await ctx.db.all(select('followUpValuesByPatient', FOLLOW_UP, from), wanted.values);
  return groupedBy(
    inOrder(rows, ({ takenAt }) => takenAt),
    'patientId',
  );
});

/** The follow-ups taken within a carnet's span, those that the family does not see for staff only: one statement. */
export async function followUpRowsByCarnet(
  ctx: Context,
  { patient, startsAt, endsBefore }: CarnetFrame,
  fields: Selected,
): Promise<FollowUpFacts[]> {
  const from = `FROM follow_up f WHERE f.patientId=? AND f.takenAt >= ? AND f.takenAt < ? AND ${seenBy(patient)}`;
  const rows = await together(ctx.db, select('followUpRowsByCarnet', followUpFor(fields), from), [
    patient.id,
    startsAt,
    endsBefore,
  ]);
  return inOrder(rows, ({ takenAt }) => takenAt);
}
