/** Facts of treatments for the modules above: the medicines that a child was given, and whether it is in treatment. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { dayOf, startOfDay, type Day } from '../../core/time';
import type { CarnetFrame, ChildEvents } from '../patient';
import { columns, columnsAs, columnsOf, computed, inList, nullable, select, type RowOf } from '../../database';
import { AdministrationRow, CycleRow, TreatmentRow } from './treatment.entity';
import { GIVEN, OPEN, UNDER_WAY } from './treatment.queries';

const MEDICINE_GIVEN = columns(
  columnsOf(TreatmentRow, 't', ['patientId']),
  // Null for a treatment without doses.
  nullable(columnsOf(AdministrationRow, 'a', ['atc', 'medication'])),
  computed<{ isRunning: number; startsOn: Day; lastDoseOn: Day | null }>({
    isRunning: `MAX(CASE WHEN ${UNDER_WAY} THEN 1 ELSE 0 END)`,
    lastDoseOn: `MAX(CASE WHEN ${GIVEN} THEN a.givenOn WHEN ${OPEN} AND a.plannedOn <= t.statusOn THEN a.plannedOn END)`,
    startsOn: 'MIN(t.startsOn)',
  }),
);

/**
 * The doses of one medicine in a treatment. `isRunning` is 1 while the treatment is under way; `startsOn` is its first day;
 * `lastDoseOn` is the day of the last dose that was or may have been given.
 */
export type MedicineGiven = Omit<RowOf<typeof MEDICINE_GIVEN>, 'patientId'>;

/**
 * The medicines of the child's treatments, read from the doses themselves: the deferral of live vaccines is a matter of
 * safety, and a copy could be stale. Of a treatment that has ended, a dose without a record counts as given, up to the
 * day of the end.
 */
export const medicinesGivenByPatient = createLoader<RowOf<typeof MEDICINE_GIVEN>[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM treatment t LEFT JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
    WHERE t.patientId IN ${wanted.sql} GROUP BY t.patientId, t.id, a.atc, a.medication`;
  const rows = await ctx.db.all(select('medicinesGivenByPatient', MEDICINE_GIVEN, from), wanted.values);
  return groupedBy(rows, 'patientId');
});

const SUPPLY = select(
  'hospitalSupplyByCarnet',
  columnsOf(AdministrationRow, 'a', ['plannedOn', 'supply']),
  `FROM medication_administration a JOIN treatment t ON t.patientId = a.patientId AND t.id = a.treatmentId
    WHERE a.patientId=? AND a.plannedOn BETWEEN ? AND ? AND a.atHome = 0 AND ${OPEN} AND t.status = 'ACTIVE'
    GROUP BY a.plannedOn, a.supply`,
);

/** The supply of the open doses that a hospital gives within the carnet's days, each day and value once, of active treatments. */
export const hospitalSupplyByCarnet = (
  ctx: Context,
  { patient, from, to }: CarnetFrame,
): Promise<RowOf<typeof SUPPLY>[]> => ctx.db.all(SUPPLY, [patient.id, from, to]);

/** Condition for the WHERE clause of a module above: the child whose id is in column `patientId` has a treatment under way. */
export const isInTreatment = (patientId: string): string =>
  `EXISTS (SELECT 1 FROM treatment t WHERE t.patientId = ${patientId} AND ${UNDER_WAY})`;

const DOSE_DAYS = select(
  'doseEvents',
  computed<{ day: Day }>({ day: 'a.plannedOn' }),
  'FROM medication_administration a WHERE a.patientId=? AND a.plannedOn BETWEEN ? AND ? GROUP BY a.plannedOn',
);
const UTC = 'UTC';

/** The days of planned and given doses of a child, as instants at midnight UTC, for the rules of the access log. */
export const doseEvents: ChildEvents = async (ctx, patientId, from, to) =>
  (await ctx.db.all(DOSE_DAYS, [patientId, dayOf(from, UTC), dayOf(to, UTC)])).map(({ day }) => startOfDay(day, UTC));

const STATES = select(
  'treatmentStates',
  columns(columnsOf(TreatmentRow, 't', ['status']), columnsAs(CycleRow, 'c', { cycleId: 'id' })),
  'FROM treatment t JOIN treatment_cycle c ON c.patientId = t.patientId AND c.treatmentId = t.id WHERE t.patientId=?',
);

/** The cycles of a child, each with the status of its treatment. */
export const treatmentStates = (ctx: Context, patientId: string): Promise<RowOf<typeof STATES>[]> =>
  ctx.db.all(STATES, [patientId]);
