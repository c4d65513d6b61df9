/** The doses that a unit gives on one day, as rows. */
import type { Context } from '../../core/context';
import { byKey } from '../../core/loader';
import type { Day } from '../../core/time';
import { select } from '../../database';
import { DOSE, DOSES, type AdministrationFacts } from './administration.queries';

const OF_UNIT = `JOIN patient p ON p.id = a.patientId
   WHERE p.medicalUnitClues=? AND a.atHome = 0 AND (? IS NULL OR a.patientId=?)`;
/** The newest record that is not voided waits for the second clinician. */
const WAITING = `EXISTS (SELECT 1 FROM administration_record r
   WHERE r.patientId = a.patientId AND r.administrationId = a.id AND r.needsCheck = 1 AND r.checkedAt IS NULL
     AND r.voidedAt IS NULL AND NOT EXISTS (SELECT 1 FROM administration_record n
       WHERE n.patientId = r.patientId AND n.administrationId = r.administrationId AND n.voidedAt IS NULL
         AND n.sequence > r.sequence))`;
/** Finds the few waiting doses by their index, not by the doses of all children. */
const ANY_WAITING = `a.patientId IN (SELECT w.patientId FROM administration_record w
   WHERE w.needsCheck = 1 AND w.checkedAt IS NULL)`;

// Three parts with an index each: one condition with OR would read the doses of all children.
const DOSES_OF_DAY = select(
  'dosesOfDay',
  DOSE,
  `FROM ${DOSES} ${OF_UNIT} AND a.plannedOn=?
   UNION ALL SELECT ${DOSE} FROM ${DOSES} ${OF_UNIT} AND a.givenOn=?
   UNION ALL SELECT ${DOSE} FROM ${DOSES} ${OF_UNIT} AND ${ANY_WAITING} AND ${WAITING}`,
);

const timeOf = ({ plannedOn, plannedTime }: AdministrationFacts): string => `${plannedOn} ${plannedTime ?? ''}`;

/**
 * The doses of a unit's children, or of one of them, that are planned for `day`, were given on it, or wait for a second
 * check; without those at home. By time, then id.
 */
export async function dosesOfDay(
  ctx: Context,
  clues: string,
  day: Day,
  patientId: string | null,
): Promise<AdministrationFacts[]> {
  const of = [clues, patientId, patientId];
  const rows = await ctx.db.all(DOSES_OF_DAY, [...of, day, ...of, day, ...of]);
  return [...byKey(rows, 'id').values()].sort((a, b) =>
    timeOf(a) < timeOf(b) || (timeOf(a) === timeOf(b) && a.id < b.id) ? -1 : 1,
  );
}
