/** Reads of doses at home and of the words of families about them, as rows. */
import type { Context } from '../../core/context';
import { createLoader, groupedBy } from '../../core/loader';
import type { Day, Instant } from '../../core/time';
import { columnsOf, inList, select, type RowOf } from '../../database';
import { AT_HOME, DOSE, DOSES } from './administration.queries';
import { HomeDoseRecordRow } from './home-dose.entity';

/** A dose at home with the status of its treatment. */
export type HomeDoseRow = RowOf<typeof DOSE>;

const ON_DAY = select(
  'homeDoseRowsOn',
  DOSE,
  `FROM ${DOSES} WHERE a.patientId=? AND a.plannedOn=? AND ${AT_HOME} AND a.status <> 'OMITTED' AND t.status = 'ACTIVE'`,
);
const BETWEEN = select(
  'homeDoseRowsBetween',
  DOSE,
  `FROM ${DOSES} WHERE a.patientId=? AND a.plannedOn BETWEEN ? AND ? AND ${AT_HOME} AND a.status <> 'OMITTED'
    AND (t.status = 'ACTIVE' OR a.plannedOn < t.statusOn)`,
);

/** The doses at home of a child that are planned for a day, of active treatments; omitted ones left out. */
export const homeDoseRowsOn = (ctx: Context, patientId: string, on: Day): Promise<HomeDoseRow[]> =>
  ctx.db.all(ON_DAY, [patientId, on]);

/** The doses at home of a child that were planned from `from` to `to`; omitted ones and those of a hold or after an end left out. */
export const homeDoseRowsBetween = (ctx: Context, patientId: string, from: Day, to: Day): Promise<HomeDoseRow[]> =>
  ctx.db.all(BETWEEN, [patientId, from, to]);

/** Doses at home by id, of whatever child. */
export async function homeDoseRowsByIds(ctx: Context, ids: readonly string[]): Promise<HomeDoseRow[]> {
  const wanted = inList(ids);
  return ctx.db.all(
    select('homeDoseRowsByIds', DOSE, `FROM ${DOSES} WHERE a.id IN ${wanted.sql} AND ${AT_HOME}`),
    wanted.values,
  );
}

const RECORD = columnsOf(HomeDoseRecordRow, 'h');

/** The words about doses that are not voided, by their time. */
export const wordsByDose = createLoader<HomeDoseRecordRow[]>(async (ctx, doseIds) => {
  const wanted = inList(doseIds);
  const from = `FROM medication_administration a
    JOIN home_dose_record h ON h.patientId = a.patientId AND h.administrationId = a.id
    WHERE a.id IN ${wanted.sql} AND h.voidedAt IS NULL`;
  return groupedBy(await ctx.db.all(select('wordsByDose', RECORD, from), wanted.values), 'administrationId');
});

/** The words that an account sent under these ids, also voided ones. */
export async function wordsByRequest(
  ctx: Context,
  accountId: string,
  requestIds: readonly string[],
): Promise<HomeDoseRecordRow[]> {
  const wanted = inList(requestIds);
  const from = `FROM home_dose_record h WHERE h.recordedBy=? AND h.requestId IN ${wanted.sql}`;
  return ctx.db.all(select('wordsByRequest', RECORD, from), [accountId, ...wanted.values]);
}

/** Words by id, also voided ones. */
export const wordById = createLoader<HomeDoseRecordRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('wordById', RECORD, `FROM home_dose_record h WHERE h.id IN ${wanted.sql}`),
    wanted.values,
  );
  return new Map(rows.map((row) => [row.id, row]));
});

const GIVEN_ON_HOLD = select(
  'wordsOfHolds',
  RECORD,
  `FROM home_dose_record h JOIN medication_administration a ON a.patientId = h.patientId AND a.id = h.administrationId
    WHERE h.patientId=? AND h.recordedAt >= ? AND h.outcome IN ('GIVEN','VOMITED') AND h.voidedAt IS NULL AND 'ON_HOLD' = (
      SELECT c.toStatus FROM treatment_change c
      WHERE c.patientId = a.patientId AND c.treatmentId = a.treatmentId AND c.changedAt <= h.at
      ORDER BY c.changedAt DESC, c.id DESC LIMIT 1)
    ORDER BY h.at DESC, h.id DESC`,
);

/** The words GIVEN and VOMITED saved since `since` whose time lies in a hold of the dose's treatment; the newest time first. */
export const wordsOfHolds = (ctx: Context, patientId: string, since: Instant): Promise<HomeDoseRecordRow[]> =>
  ctx.db.all(GIVEN_ON_HOLD, [patientId, since]);
