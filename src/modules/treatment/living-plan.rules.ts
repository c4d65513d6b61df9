/** Writes what differs between two plans. In the caller's transaction, which holds the child. */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, writeHistory } from '../../core/record-history';
import { daysBetween } from '../../core/time';
import { inList, insert, update, updateStatement, type Entity, type SqlValue } from '../../database';
import type { VisiblePatient } from '../patient';
import type { LivingPlan, PlanChange } from './living-plan';
import { PlanVersionRow } from './plan-version.entity';
import { changedDoses, isSameRow, type DoseChange } from './replan';
import { AdministrationRow, CycleChangeRow, CycleRow, TreatmentRow } from './treatment.entity';
import { DAY_COLUMNS, shifted, type DayColumnName } from './treatment.queries';

/** Rows of one statement: SQLite takes 32,766 values, and a list is padded to a power of two. */
const MOST_IDS = 8192;

interface Pair<R> {
  before: R;
  after: R;
}
const isDayColumn = (column: string): column is DayColumnName => (DAY_COLUMNS as readonly string[]).includes(column);

/** The columns in which a row differs: days as a number of days, others as their new value. */
function differenceOf<R extends object>({
  before,
  after,
}: Pair<R>): { days: [DayColumnName, number][]; values: [string, SqlValue][] } {
  const days: [DayColumnName, number][] = [];
  const values: [string, SqlValue][] = [];
  for (const [column, value] of Object.entries(after) as [string, SqlValue][]) {
    const was = (before as Record<string, SqlValue>)[column];
    if (was === value || column === 'revision') continue;
    if (isDayColumn(column)) days.push([column, daysBetween(String(was), String(value))]);
    else values.push([column, value!]);
  }
  return { days, values };
}

/** Writes changed rows of one child. Rows that differ in the same way take one statement: a plan moves as a whole. */
async function writeRows<R extends { id: string; patientId: string }>(
  tx: Context,
  entity: Entity<R>,
  pairs: readonly Pair<R>[],
  revision: number,
): Promise<void> {
  const alike = new Map<string, { ids: string[]; difference: ReturnType<typeof differenceOf> }>();
  for (const pair of pairs) {
    const difference = differenceOf(pair);
    const key = JSON.stringify(difference);
    const group = alike.get(key) ?? { ids: [], difference };
    group.ids.push(pair.after.id);
    alike.set(key, group);
  }
  for (const { ids, difference } of alike.values()) {
    const { days, values } = difference;
    const set = [
      ...days.map(([column]) => shifted(tx, column)),
      ...values.map(([column]) => `\`${column}\`=?`),
      'revision=?',
    ];
    const sent = [
      ...days.map(([, count]) => count),
      ...values.map(([, value]) => value),
      revision,
      pairs[0]!.after.patientId,
    ];
    for (let start = 0; start < ids.length; start += MOST_IDS) {
      const wanted = inList(ids.slice(start, start + MOST_IDS));
      await tx.db.run(updateStatement('writeRows', entity, set.join(', '), `patientId=? AND id IN ${wanted.sql}`), [
        ...sent,
        ...wanted.values,
      ]);
    }
  }
}

/** Writes the cycles and doses that differ, with the move of each cycle and its reason. Returns the changed doses. */
export async function writePlan(
  tx: Context,
  patient: Pick<VisiblePatient, 'id' | 'revision'>,
  { before, after }: Pair<LivingPlan>,
  reason: string,
): Promise<DoseChange[]> {
  const { revision } = patient;
  const was = new Map(before.cycles.map((cycle) => [cycle.id, cycle]));
  const cycles = after.cycles.flatMap((cycle) => {
    const old = was.get(cycle.id);
    return old && !isSameRow(old, cycle) ? [{ before: old, after: cycle }] : [];
  });
  const doses = changedDoses(before, after);
  await writeRows(tx, CycleRow, cycles, revision);
  await insert(
    tx.db,
    'writePlan',
    CycleRow,
    after.cycles.filter(({ id }) => !was.has(id)),
  );
  await insert(
    tx.db,
    'writePlan',
    AdministrationRow,
    doses.flatMap((dose) => (dose.before ? [] : [dose.after.row])),
  );
  await writeRows(
    tx,
    AdministrationRow,
    doses.flatMap((dose) => (dose.before ? [{ before: dose.before.row, after: dose.after.row }] : [])),
    revision,
  );
  await insertMoves(tx, cycles, reason);
  return doses;
}

async function insertMoves(tx: Context, cycles: readonly Pair<CycleRow>[], reason: string): Promise<void> {
  const { accountId: changedBy } = await signedIn(tx);
  const rising = monotonicFactory();
  const rows = cycles
    .filter(({ before, after }) => before.startsOn !== after.startsOn || before.endsOn !== after.endsOn)
    .map(({ before, after }): CycleChangeRow => ({
      id: rising(tx.now()),
      patientId: before.patientId,
      cycleId: before.id,
      fromStartsOn: before.startsOn,
      toStartsOn: after.startsOn,
      fromEndsOn: before.endsOn,
      toEndsOn: after.endsOn,
      reason,
      changedAt: tx.now(),
      changedBy,
    }));
  await insert(tx.db, 'insertMoves', CycleChangeRow, rows);
}

/** What a version says of a plan, under the names of the fields of the inputs. */
const versionTexts = ({
  number,
  heightCm,
  weightKg,
  protocolCode,
  protocolVersion,
}: Pick<PlanVersionRow, 'number' | 'heightCm' | 'weightKg' | 'protocolCode' | 'protocolVersion'>): Record<
  string,
  string
> => ({
  planVersion: String(number),
  heightCm: String(heightCm),
  weightKg: String(weightKg),
  protocolCode,
  protocolVersion: String(protocolVersion),
});

/** The next version of a plan, and the version of its treatment; `protocol` only where it changes. */
export async function writeVersion(
  tx: Context,
  treatment: TreatmentRow,
  version: Pick<PlanVersionRow, 'id' | 'madeBy' | 'cause' | 'note' | 'fromDay' | 'untilDay' | 'changedDoses'> &
    Partial<Pick<PlanVersionRow, 'heightCm' | 'weightKg' | 'protocolCode' | 'protocolVersion' | 'protocolName'>>,
  plan: LivingPlan,
  change: PlanChange,
): Promise<PlanVersionRow> {
  const { patientId, id: treatmentId, protocolCode, protocolVersion, protocolName, revision } = treatment;
  const last = plan.rules.at(-1)!;
  const row: PlanVersionRow = {
    patientId,
    treatmentId,
    number: treatment.planVersion + 1,
    madeAt: tx.now(),
    heightCm: last.heightCm,
    weightKg: last.weightKg,
    protocolCode,
    protocolVersion,
    protocolName,
    planChange: JSON.stringify(change),
    revision,
    ...version,
  };
  await insert(tx.db, 'writeVersion', PlanVersionRow, [row]);
  const before = versionTexts({ ...last, protocolCode, protocolVersion, number: treatment.planVersion });
  const record = { kind: RecordKind.TREATMENT, id: treatmentId };
  // A birthday makes a version without a person.
  if (row.madeBy !== null)
    await writeHistory(
      tx,
      { id: patientId, revision },
      record,
      fieldChanges(before, versionTexts(row)),
      row.note ?? row.cause,
    );
  const now = {
    planVersion: row.number,
    protocolCode: row.protocolCode,
    protocolVersion: row.protocolVersion,
    protocolName: row.protocolName,
    revision,
  };
  await update(tx.db, 'writeVersion', TreatmentRow, { patientId, id: treatmentId }, now);
  return row;
}
