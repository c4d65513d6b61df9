/** Moves within a plan: of cycles, after a hold, of one dose. Amounts follow the new days; a birthday makes a version. */
import { monotonicFactory } from 'ulid';
import type { Context } from '../../core/context';
import { addDays, dayOf } from '../../core/time';
import { NoticeKind, notify, type VisiblePatient } from '../patient';
import { SAME_TIME } from './adjustment.messages';
import { AdjustmentCause } from './adjustment.types';
import type { DoseToChange } from './administration.queries';
import { percentOf, shareRule, type LivingPlan, type PlanDose } from './living-plan';
import { livingPlan } from './living-plan.queries';
import { writePlan, writeVersion } from './living-plan.rules';
import { agedDoses, changedDoses, replanned } from './replan';
import type { AdministrationRow, TreatmentRow } from './treatment.entity';
import { treatmentToChange } from './treatment.queries';

/** The days before a dose in which the family is told of its new amount. */
const NEWS_DAYS = 14;

/** Saves the plan that `draft` becomes. Returns the version of the plan, a new one where a birthday changed doses. */
export async function saveMoved(
  tx: Context,
  patient: VisiblePatient,
  treatment: TreatmentRow,
  { before, draft }: { before: LivingPlan; draft: LivingPlan },
  reason: string,
): Promise<{ planVersion: number; after: LivingPlan }> {
  const { planVersion } = treatment;
  const moved = replanned(before, draft, { version: planVersion, reason });
  const aged = agedDoses(moved, changedDoses(before, moved));
  const ids = new Set(aged.map(({ row }) => row.id));
  const version = planVersion + 1;
  const doses = moved.doses.map((dose) =>
    ids.has(dose.row.id) ? { ...dose, row: { ...dose.row, planVersion: version } } : dose,
  );
  const after = { ...moved, doses };
  await writePlan(tx, patient, { before, after }, reason);
  if (aged.length === 0) return { planVersion, after };
  const days = aged.map(({ row }) => row.plannedOn).sort();
  const facts = { madeBy: null, cause: AdjustmentCause.AGE, note: null, fromDay: days[0]!, untilDay: days.at(-1)! };
  const id = monotonicFactory()(tx.now());
  await writeVersion(tx, treatment, { id, ...facts, changedDoses: aged.length }, before, { kind: 'AGE' });
  const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
  if (days.some((day) => day >= today && day <= addDays(today, NEWS_DAYS)))
    await notify(tx, patient, { kind: NoticeKind.PLAN_ADJUSTED, subjectId: treatment.id });
  return { planVersion: version, after };
}

/**
 * Writes columns of one dose that moves, or is to be given again, with what follows: its amount by the plan on that day, or
 * its omission with the cause of the rule, and other doses of its line at that time, which are omitted. Returns the written
 * row.
 */
export async function saveMovedDose(
  tx: Context,
  patient: VisiblePatient,
  { id, treatmentId, status, reason: recordedReason }: DoseToChange,
  changes: Partial<AdministrationRow>,
): Promise<Partial<AdministrationRow>> {
  const treatment = { ...(await treatmentToChange(tx, patient.id, treatmentId)), revision: patient.revision };
  const plan = await livingPlan(tx, patient, treatmentId);
  const others = plan.doses.filter((dose) => dose.row.id !== id);
  const { row } = plan.doses.find((dose) => dose.row.id === id)!;
  const withDose = (columns: Partial<AdministrationRow>, record: PlanDose['record']): LivingPlan => ({
    ...plan,
    // The first of equal doses has the time.
    doses: [{ row: { ...row, ...columns }, record }, ...others],
  });
  const before = withDose({}, status === 'PLANNED' ? null : { status, reason: recordedReason });
  const draft = withDose(changes, { status: changes.status ?? status, reason: changes.reason ?? null });
  const moved = draft.doses[0]!.row;
  const reason = percentOf(draft, moved) === 0 ? shareRule(draft, moved)?.cause : null;
  const { after } = await saveMoved(tx, patient, treatment, { before, draft }, reason ?? SAME_TIME);
  return after.doses[0]!.row;
}
