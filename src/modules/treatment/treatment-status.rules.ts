/** Holding, resuming, completing and revoking treatments. What was recorded stays. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, update, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify } from '../patient';
import { omitRemaining } from './administration.rules';
import { moveCycles, type Move } from './cycle.rules';
import { shownTreatment, type ShownTreatment } from './treatment.view';
import { AdministrationRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';
import type { SetTreatmentStatusInput } from './treatment.inputs';
import { cyclesToChange, dosesAfter, OPEN_STATUSES, patientOf, treatmentToChange } from './treatment.queries';
import { CycleStatus, TreatmentStatus } from './treatment.types';
import { longDay, treatmentIsWrong } from './treatment.messages';

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
): Promise<ShownTreatment | InvalidInput | WrongState> {
  const needsReason = input.status === TreatmentStatus.ON_HOLD || input.status === TreatmentStatus.REVOKED;
  const problems = new Problems(ctx).text('reason', input.reason, { required: needsReason, max: 1000 });
  if (input.restartsOn && input.status !== TreatmentStatus.ACTIVE)
    problems.add(
      'restartsOn',
      'NOT_EXPECTED',
      'Este dato es sólo para reanudar un tratamiento.',
      'This is for resuming a treatment only.',
    );
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'treatment', input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const found = await treatmentToChange(tx, patientId, input.id);
    // It, its cycles and its doses are written under the revision that the lock has brought.
    const treatment = { ...found, revision: patient.revision };
    if (!NEXT[treatment.status].includes(input.status)) return treatmentIsWrong(tx, treatment.status);
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const reason = input.reason?.trim() || null;
    const refusal =
      input.status === TreatmentStatus.ACTIVE
        ? await resume(tx, treatment, input.restartsOn ?? today, reason)
        : input.status === TreatmentStatus.ON_HOLD
          ? undefined
          : await end(tx, treatment, input.status, today, reason);
    if (refusal) return refusal;
    const change: TreatmentChangeRow = {
      id: ulid(tx.now()),
      patientId,
      treatmentId: treatment.id,
      fromStatus: treatment.status,
      toStatus: input.status,
      reason,
      changedAt: tx.now(),
      changedBy: (await signedIn(tx)).accountId,
    };
    const now = { status: input.status, statusOn: today, statusReason: reason, revision: patient.revision };
    await update(tx.db, TreatmentRow, { patientId, id: treatment.id }, now);
    // How an open dose reads depends on this: whoever asks for changes gets it again.
    await tx.db.run(TOUCH_OPEN_DOSES, [patient.revision, patientId, treatment.id]);
    await insert(tx.db, TreatmentChangeRow, [change]);
    await notify(tx, patient, { kind: NoticeKind.TREATMENT_STATUS_CHANGED, subjectId: treatment.id });
    return shownTreatment({ ...treatment, ...now });
  });
}

/** Moves what was to come by the days that the hold has cost, so that the plan goes on where it stopped. */
async function resume(
  tx: Context,
  treatment: TreatmentRow,
  restartsOn: Day,
  reason: string | null,
): Promise<InvalidInput | undefined> {
  const heldOn = treatment.statusOn;
  const problems = new Problems(tx);
  const [es, en] = longDay(heldOn);
  if (restartsOn < heldOn)
    problems.add(
      'restartsOn',
      'RANGE',
      `La pausa empezó el ${es}; elige ese día o uno posterior.`,
      `The hold began on ${en}; choose that day or a later one.`,
    );
  else if (daysBetween(heldOn, restartsOn) > LONGEST_HOLD_DAYS)
    problems.add(
      'restartsOn',
      'RANGE',
      'Una pausa puede durar como máximo tres años.',
      'A hold may last three years at most.',
    );
  if (problems.any) return invalidInput(tx, problems.list);
  const waiting = (await cyclesToChange(tx, treatment.patientId, treatment.id)).filter(
    ({ status, endsOn }) => status !== CycleStatus.REVOKED && endsOn >= heldOn,
  );
  const stoodStillFrom = waiting.reduce(
    (first, { startsOn }) => (startsOn < first ? startsOn : first),
    waiting[0]?.startsOn ?? restartsOn,
  );
  const lost = daysBetween(stoodStillFrom > heldOn ? stoodStillFrom : heldOn, restartsOn);
  const moves = waiting.map((cycle): Move => ({ cycle, wholly: cycle.startsOn >= heldOn }));
  if (lost > 0) await moveCycles(tx, treatment, moves, lost, reason ?? 'El tratamiento estuvo en pausa.', heldOn);
  return undefined;
}

/** What will not take place any more: cycles are revoked; when a treatment is cut short, so are the doses of what was running. */
async function end(
  tx: Context,
  treatment: TreatmentRow,
  status: TreatmentStatus,
  today: Day,
  reason: string | null,
): Promise<WrongState | undefined> {
  const { patientId, id, revision } = treatment;
  const isRevoked = status === TreatmentStatus.REVOKED;
  // While a treatment is on hold its days stand still: what has not ended by then has not ended.
  const since = treatment.status === TreatmentStatus.ON_HOLD ? treatment.statusOn : today;
  if (!isRevoked) {
    const left = await dosesAfter(tx, patientId, id, since);
    if (left > 0)
      return wrongState(
        tx,
        [`El tratamiento todavía tiene ${left} dosis por dar.`, `The treatment still has ${left} doses to come.`],
        ['Si ya no se darán, termínalo antes y di por qué.', 'If they will not be given, revoke it and say why.'],
      );
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
