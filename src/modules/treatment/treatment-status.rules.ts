/** Holding, resuming, completing and revoking treatments. Records stay. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, update, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, writeHistory } from '../../core/record-history';
import { Problems } from '../../core/validation';
import { invalidInput, isRefusal, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, refusePlanning, type VisiblePatient } from '../patient';
import { omitRemaining } from './administration.rules';
import { livingPlan } from './living-plan.queries';
import { saveMoved } from './moved-plan.rules';
import { withMoves } from './replan';
import type { RecordChanged } from './record-change.types';
import { treatmentChangedAfter } from './treatment-change.view';
import { shownTreatment, type ShownTreatment } from './treatment.view';
import { AdministrationRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';
import type { SetTreatmentStatusInput } from './treatment.inputs';
import { dosesAfter, OPEN_STATUSES, patientOf, treatmentToChange } from './treatment.queries';
import { CycleStatus, TreatmentStatus } from './treatment.types';
import { treatmentMessages as messages } from './treatment.messages';

const LONGEST_HOLD_DAYS = 3 * 366;

const NEXT: Readonly<Record<TreatmentStatus, readonly TreatmentStatus[]>> = {
  [TreatmentStatus.ACTIVE]: [TreatmentStatus.ON_HOLD, TreatmentStatus.COMPLETED, TreatmentStatus.REVOKED],
  [TreatmentStatus.ON_HOLD]: [TreatmentStatus.ACTIVE, TreatmentStatus.COMPLETED, TreatmentStatus.REVOKED],
  [TreatmentStatus.COMPLETED]: [],
  [TreatmentStatus.REVOKED]: [],
};

const TOUCH_OPEN_DOSES = updateStatement(
  'setTreatmentStatus',
  AdministrationRow,
  'revision=?',
  `patientId=? AND treatmentId=? AND status IN ${OPEN_STATUSES}`,
);

/** Holds, resumes, completes or revokes a treatment. */
export async function setTreatmentStatus(
  ctx: Context,
  input: SetTreatmentStatusInput,
): Promise<ShownTreatment | InvalidInput | WrongState | RecordChanged> {
  const needsReason = input.status === TreatmentStatus.ON_HOLD || input.status === TreatmentStatus.REVOKED;
  const problems = new Problems(ctx).text('reason', input.reason, { required: needsReason, max: 1000 });
  if (input.restartsOn && input.status !== TreatmentStatus.ACTIVE)
    problems.add('restartsOn', 'NOT_EXPECTED', messages.onlyToResume);
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'treatment', input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const found = await treatmentToChange(tx, patientId, input.id);
    const changed = await treatmentChangedAfter(tx, patient, found.id, input.expectedRevision);
    if (changed) return changed;
    // The treatment, its cycles and its doses are written under the revision of the lock.
    const treatment = { ...found, revision: patient.revision };
    if (!NEXT[treatment.status].includes(input.status)) return wrongState(tx, messages.hasStatus(treatment.status));
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const reason = input.reason?.trim() || null;
    const ended = input.status === TreatmentStatus.ACTIVE && (await refusePlanning(tx, patientId));
    if (ended) return ended;
    const done =
      input.status === TreatmentStatus.ACTIVE
        ? await resume(tx, patient, treatment, input.restartsOn ?? today, reason)
        : input.status === TreatmentStatus.ON_HOLD
          ? {}
          : ((await endTreatment(tx, treatment, input.status, today, reason)) ?? {});
    if (isRefusal(done)) return done;
    const now = await writeStatus(tx, treatment, {
      status: input.status,
      statusOn: today,
      statusReason: reason,
      ...done,
    });
    await notify(tx, patient, { kind: NoticeKind.TREATMENT_STATUS_CHANGED, subjectId: treatment.id, reason });
    return shownTreatment({ ...treatment, ...now });
  });
}

/** Writes the status of a treatment and its history; returns the written columns. */
export async function writeStatus(
  tx: Context,
  { patientId, id, status, restartedOn, revision }: TreatmentRow,
  changes: Pick<TreatmentRow, 'status' | 'statusOn' | 'statusReason'> & Partial<Resumed>,
): Promise<Partial<TreatmentRow>> {
  const change: TreatmentChangeRow = {
    id: ulid(tx.now()),
    patientId,
    treatmentId: id,
    fromStatus: status,
    toStatus: changes.status,
    reason: changes.statusReason,
    changedAt: tx.now(),
    changedBy: (await signedIn(tx)).accountId,
    revision,
  };
  const now = { ...changes, revision };
  await update(tx.db, 'writeStatus', TreatmentRow, { patientId, id }, now);
  // The status that an open dose shows depends on its treatment: changesSince answers it again.
  await tx.db.run(TOUCH_OPEN_DOSES, [revision, patientId, id]);
  await insert(tx.db, 'writeStatus', TreatmentChangeRow, [change]);
  const fields = fieldChanges(
    { status, restartsOn: restartedOn },
    { status: changes.status, restartsOn: changes.restartedOn ?? restartedOn },
  );
  const record = { kind: RecordKind.TREATMENT, id };
  await writeHistory(tx, { id: patientId, revision }, record, fields, changes.statusReason);
  return now;
}

/** The days on which the plan stopped and goes on, and its version. */
type Resumed = Pick<TreatmentRow, 'stoppedOn' | 'restartedOn' | 'planVersion'>;

/**
 * Moves open cycles and doses by the days of the hold, so that the plan goes on where it stopped. A hold that begins before
 * the plan goes on continues the one before: what is to come stands at its day before the first hold, plus the days from
 * that hold to the last restart.
 */
async function resume(
  tx: Context,
  patient: VisiblePatient,
  treatment: TreatmentRow,
  restartsOn: Day,
  reason: string | null,
): Promise<InvalidInput | Resumed> {
  const heldOn = treatment.statusOn;
  const problems = new Problems(tx);
  if (restartsOn < heldOn) problems.add('restartsOn', 'RANGE', messages.beforeHold(heldOn));
  else if (daysBetween(heldOn, restartsOn) > LONGEST_HOLD_DAYS)
    problems.add('restartsOn', 'RANGE', messages.holdTooLong);
  if (problems.any) return invalidInput(tx, problems.list);
  const { stoppedOn: stopBefore, restartedOn: restartBefore } = treatment;
  const continued =
    stopBefore !== null && restartBefore !== null && heldOn <= restartBefore
      ? { stoppedOn: stopBefore, restartedOn: restartBefore }
      : undefined;
  const before = await livingPlan(tx, patient, treatment.id);
  const from = continued?.stoppedOn ?? heldOn;
  const waiting = before.cycles.filter(({ status, endsOn }) => status !== CycleStatus.REVOKED && endsOn >= from);
  const firstDay = waiting.map(({ startsOn }) => startsOn).sort()[0] ?? restartsOn;
  const stoppedOn = continued?.stoppedOn ?? (firstDay > heldOn ? firstDay : heldOn);
  const restartedOn = restartsOn > stoppedOn ? restartsOn : stoppedOn;
  const movedBefore = continued ? daysBetween(continued.stoppedOn, continued.restartedOn) : 0;
  const days = daysBetween(stoppedOn, restartedOn) - movedBefore;
  if (days === 0) return { stoppedOn, restartedOn, planVersion: treatment.planVersion };
  const moves = waiting.map(({ id, startsOn }) => ({ cycleId: id, wholly: startsOn >= from }));
  const draft = withMoves(before, moves, days, continued?.restartedOn ?? heldOn);
  const saved = await saveMoved(tx, patient, treatment, { before, draft }, reason ?? messages.wasOnHold[0]);
  return { stoppedOn, restartedOn, planVersion: saved.planVersion };
}

/** Revokes the cycles to come; a revoked treatment's open doses become omitted as well. Refuses to complete one with open doses. */
export async function endTreatment(
  tx: Context,
  treatment: TreatmentRow,
  status: TreatmentStatus,
  today: Day,
  reason: string | null,
): Promise<WrongState | undefined> {
  const { patientId, id, revision } = treatment;
  const isRevoked = status === TreatmentStatus.REVOKED;
  // During a hold the plan does not advance: a cycle that had not ended when the hold began has not ended.
  const since = treatment.status === TreatmentStatus.ON_HOLD ? treatment.statusOn : today;
  if (!isRevoked) {
    const left = await dosesAfter(tx, patientId, id, since);
    if (left > 0) return wrongState(tx, messages.dosesLeft(left), messages.revokeInstead);
  }
  if (isRevoked) await omitRemaining(tx, treatment, since, reason ?? '');
  await tx.db.run(
    updateStatement(
      'revokeCycles',
      CycleRow,
      `status='REVOKED', revision=?`,
      `patientId=? AND treatmentId=? AND ${isRevoked ? 'endsOn >= ?' : 'startsOn > ?'}`,
    ),
    [revision, patientId, id, since],
  );
  return undefined;
}
