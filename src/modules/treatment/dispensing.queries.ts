/** Reads of dispensings and of the planned doses at home of each day, as rows. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import type { Day } from '../../core/time';
import { columns, columnsOf, computed, inList, select, type RowOf } from '../../database';
import { AT_HOME, doseWithPlaceWhere, type DoseToChange } from './administration.queries';
import { DispensingRow } from './dispensing.entity';
import { AdministrationRow } from './treatment.entity';

const DISPENSING = columnsOf(DispensingRow, 'd');

/** The dispensings of a child that are not voided, by first day, of one day in the order in which they were set. */
export const dispensingsByPatient = createLoader<DispensingRow[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM dispensing d WHERE d.patientId IN ${wanted.sql} AND d.voidedAt IS NULL ORDER BY d.startsOn, d.id`;
  return groupedBy(await ctx.db.all(select('dispensingsByPatient', DISPENSING, from), wanted.values), 'patientId');
});

/** Dispensings by id, also voided ones. */
export const dispensingRowById = createLoader<DispensingRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM dispensing d WHERE d.id IN ${wanted.sql}`;
  const rows = await ctx.db.all(select('dispensingRowById', DISPENSING, from), wanted.values);
  return new Map(rows.map((row) => [row.id, row]));
});

const PLANNED_DAY = columns(
  columnsOf(AdministrationRow, 'a', ['treatmentId', 'atc', 'plannedOn']),
  computed<{ dose: number; times: number }>({
    dose: "SUM(CASE WHEN a.status = 'OMITTED' THEN 0 ELSE a.plannedDose END)",
    times: "COUNT(CASE WHEN a.status <> 'OMITTED' THEN 1 END)",
  }),
);
/** The planned doses at home of one medicine of a treatment on one day: their sum and their number, 0 where the plan omits all. */
export type PlannedDay = RowOf<typeof PLANNED_DAY>;

/** The status of the newest valid record of the dose `a`. */
const RECORDED_STATUS = `(SELECT r.status FROM administration_record r
  WHERE r.patientId = a.patientId AND r.administrationId = a.id AND r.voidedAt IS NULL ORDER BY r.sequence DESC LIMIT 1)`;
const PLANNED_DAYS = select(
  'plannedDaysAtHome',
  PLANNED_DAY,
  `FROM medication_administration a
    WHERE a.patientId=? AND a.plannedOn BETWEEN ? AND ? AND ${AT_HOME}
      AND (a.status <> 'OMITTED' OR COALESCE(${RECORDED_STATUS}, '') <> 'OMITTED')
    GROUP BY a.treatmentId, a.atc, a.plannedOn ORDER BY a.plannedOn`,
);

/** The planned days at home of a child from `from` to `to`; doses that are recorded as omitted left out. */
export const plannedDaysAtHome = (ctx: Context, patientId: string, from: Day, to: Day): Promise<PlannedDay[]> =>
  ctx.db.all(PLANNED_DAYS, [patientId, from, to]);

const WEEK = doseWithPlaceWhere(
  'weekAtHome',
  `a.patientId=? AND a.treatmentId=? AND a.atc=? AND a.plannedOn BETWEEN ? AND ? AND ${AT_HOME} AND a.status <> 'OMITTED'`,
);

/** The planned doses at home of one medicine from `from` to `to`, with their places in the protocol; omitted doses left out. */
export const dosesAtHome = (
  ctx: Context,
  { patientId, treatmentId, atc }: { patientId: string; treatmentId: string; atc: string },
  from: Day,
  to: Day,
): Promise<DoseToChange[]> => ctx.db.all(WEEK, [patientId, treatmentId, atc, from, to]);
