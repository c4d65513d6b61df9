/** Moving cycles: postponed, or resumed after a hold. Recorded doses stay on their days; open doses move along. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { inList, insert, update, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type WrongState } from '../../core/refusal';
import { addDays, dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import { openDosesOfCycles } from './administration.queries';
import { checkPostponing } from './cycle.validation';
import { writeAmountsOnNewDays, type MovedFor } from './moved-dose.rules';
import { shownTreatment, type ShownTreatment } from './treatment.view';
import { AdministrationRow, CycleChangeRow, CycleRow } from './treatment.entity';
import type { PostponeCycleInput } from './treatment.inputs';
import {
  cyclesToChange,
  cycleToChange,
  latestPlannedDay,
  OPEN_STATUSES,
  patientOf,
  shifted,
  treatmentOfCycle,
} from './treatment.queries';
import { CycleStatus } from './treatment.types';

/** A cycle to move. */
export interface Move {
  cycle: CycleRow;
  /** False for a cycle that had begun when its treatment was held: only its end moves. */
  wholly: boolean;
}

/** Moves cycles by whole days, with their open doses from `dosesFrom` on, and writes the change of each with its reason. */
export async function moveCycles(
  tx: Context,
  child: MovedFor,
  moves: readonly Move[],
  days: number,
  reason: string,
  dosesFrom: Day = '0001-01-01',
): Promise<void> {
  if (moves.length === 0 || days === 0) return;
  const { id: patientId, revision } = child;
  const cycleIds = moves.map(({ cycle }) => cycle.id);
  const open = await openDosesOfCycles(tx, patientId, cycleIds, dosesFrom);
  const all = inList(cycleIds);
  const whole = inList(moves.filter(({ wholly }) => wholly).map(({ cycle }) => cycle.id));
  const begun = inList(moves.filter(({ wholly }) => !wholly).map(({ cycle }) => cycle.id));
  await tx.db.run(
    updateStatement(
      'moveWholeCycles',
      CycleRow,
      `${shifted(tx, 'startsOn', 'endsOn')}, revision=?`,
      `patientId=? AND id IN ${whole.sql}`,
    ),
    [days, days, revision, patientId, ...whole.values],
  );
  await tx.db.run(
    updateStatement(
      'extendCycles',
      CycleRow,
      `lengthDays = lengthDays + ?, ${shifted(tx, 'endsOn')}, revision=?`,
      `patientId=? AND id IN ${begun.sql}`,
    ),
    [days, days, revision, patientId, ...begun.values],
  );
  await tx.db.run(
    updateStatement(
      'moveOpenDoses',
      AdministrationRow,
      `${shifted(tx, 'plannedOn')}, revision=?`,
      `patientId=? AND cycleId IN ${all.sql} AND plannedOn >= ? AND status IN ${OPEN_STATUSES}`,
    ),
    [days, revision, patientId, ...all.values, dosesFrom],
  );
  await writeAmountsOnNewDays(
    tx,
    child,
    open.map((dose) => ({ dose, to: addDays(dose.plannedOn, days) })),
  );
  const { accountId } = await signedIn(tx);
  const changes = moves.map(({ cycle, wholly }): CycleChangeRow => {
    const toStartsOn = wholly ? addDays(cycle.startsOn, days) : cycle.startsOn;
    return changeOf(tx, cycle, { toStartsOn, toEndsOn: addDays(cycle.endsOn, days) }, reason, accountId);
  });
  await insert(tx.db, 'moveCycles', CycleChangeRow, changes);
}

function changeOf(
  tx: Context,
  cycle: CycleRow,
  to: { toStartsOn: Day; toEndsOn: Day },
  reason: string,
  changedBy: string,
): CycleChangeRow {
  const { patientId, id, startsOn, endsOn } = cycle;
  return {
    id: ulid(tx.now()),
    patientId,
    cycleId: id,
    fromStartsOn: startsOn,
    fromEndsOn: endsOn,
    ...to,
    reason,
    changedAt: tx.now(),
    changedBy,
  };
}

/**
 * Sets the end of a cycle: the last day of its length, or the day of its last dose when that was moved beyond, so that the
 * carnet of that day has the cycle with the dose.
 */
export async function fitCycleEnd(
  tx: Context,
  { id: patientId, revision }: VisiblePatient,
  cycleId: string,
  reason: string,
): Promise<void> {
  const cycle = await cycleToChange(tx, patientId, cycleId);
  const lengthEnds = addDays(cycle.startsOn, cycle.lengthDays - 1);
  const latest = await latestPlannedDay(tx, patientId, cycleId);
  const endsOn = latest && latest > lengthEnds ? latest : lengthEnds;
  if (endsOn === cycle.endsOn) return;
  await update(tx.db, 'fitCycleEnd', CycleRow, { patientId, id: cycleId }, { endsOn, revision });
  await insert(tx.db, 'fitCycleEnd', CycleChangeRow, [
    changeOf(tx, cycle, { toStartsOn: cycle.startsOn, toEndsOn: endsOn }, reason, (await signedIn(tx)).accountId),
  ]);
}

/** Moves a cycle that has not ended to a later first day, and every later one that has not ended by as many days. */
export async function postponeCycle(
  ctx: Context,
  input: PostponeCycleInput,
): Promise<ShownTreatment | InvalidInput | WrongState> {
  const problems = new Problems(ctx).text('reason', input.reason, { required: true, max: 1000 });
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'treatment_cycle', input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const treatment = await treatmentOfCycle(tx, patientId, input.id);
    const cycles = await cyclesToChange(tx, patientId, treatment.id);
    const cycle = cycles.find(({ id }) => id === input.id)!;
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const refusal = checkPostponing(tx, treatment, cycle, input.startsOn, today);
    if (refusal) return refusal;
    const later = cycles.filter(
      ({ sequence, status, endsOn }) => sequence > cycle.sequence && status !== CycleStatus.REVOKED && endsOn >= today,
    );
    const moves = [cycle, ...later].map((moved): Move => ({ cycle: moved, wholly: true }));
    const days = daysBetween(cycle.startsOn, input.startsOn);
    const { revision } = patient;
    await moveCycles(tx, patient, moves, days, input.reason.trim());
    await update(
      tx.db,
      'postponeCycle',
      CycleRow,
      { patientId, id: cycle.id },
      { status: CycleStatus.POSTPONED, revision },
    );
    await notify(tx, patient, { kind: NoticeKind.CYCLE_POSTPONED, subjectId: cycle.id });
    return shownTreatment(treatment);
  });
}
