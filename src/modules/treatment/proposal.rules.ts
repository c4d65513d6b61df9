/** Proposals of new measures: a recorded weight or height that would change an open dose. Staff decides. */
import { monotonicFactory } from 'ulid';
import type { Context } from '../../core/context';
import { dayOf, type Day, type Instant } from '../../core/time';
import { insert, updateStatement } from '../../database';
import { unitSettings, type VisiblePatient } from '../patient';
import type { Body } from './dose';
import { bodyOn, type LivingPlan } from './living-plan';
import { livingPlan } from './living-plan.queries';
import { AdjustmentProposalRow } from './plan-version.entity';
import { largestChange } from './proposal';
import { measuresBefore, type MeasureOnRecord } from './safety.queries';
import { treatmentRowsByPatient } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';

const END_PROPOSALS = updateStatement(
  'endProposals',
  AdjustmentProposalRow,
  'endedAt=?',
  'patientId=? AND treatmentId=? AND endedAt IS NULL',
);

/** Ends the open proposals of a treatment. */
export const endProposals = (tx: Context, patientId: string, treatmentId: string): Promise<number> =>
  tx.db.run(END_PROPOSALS, [tx.now(), patientId, treatmentId]);

/** The day since which the measures of a plan hold: that of the newest measure in it, or its first day. */
const measuredIn = ({ rules }: LivingPlan, today: Day): Day => {
  const newest = rules.findLast(({ change, fromDay }) => change.kind === 'MEASURES' && fromDay <= today)?.change;
  return newest?.kind === 'MEASURES' ? newest.measuredOn : rules[0]!.fromDay;
};

/** The child's measures now: those just taken; of the other kind the newest on record, or that of the plan where none is newer. */
function bodyNow(
  plan: LivingPlan,
  known: readonly MeasureOnRecord[],
  taken: readonly MeasureOnRecord[],
  { today, timeZone }: { today: Day; timeZone: string },
): Body {
  const since = measuredIn(plan, today);
  const { heightCm, weightKg } = bodyOn(plan.rules, today);
  const newest = (kind: MeasureOnRecord['kind'], planned: number): number => {
    const now = taken.findLast((measure) => measure.kind === kind);
    if (now) return now.value;
    const last = known.findLast((measure) => measure.kind === kind);
    return last && dayOf(last.takenAt, timeZone) >= since ? last.value : planned;
  };
  return { heightCm: newest('HEIGHT', heightCm), weightKg: newest('WEIGHT', weightKg) };
}

const isBodyMeasure = (kind: string): kind is MeasureOnRecord['kind'] => kind === 'WEIGHT' || kind === 'HEIGHT';

/**
 * Makes a proposal for each treatment under way whose open doses `measures`, just recorded in the caller's transaction,
 * would change by the unit's `proposalFromPercent` or more. It replaces an older one, which ends in any case. A measure that is older than another one
 * of its kind on record proposes nothing. Returns the new proposals.
 */
export async function proposeAdjustments(
  tx: Context,
  patient: VisiblePatient,
  measures: readonly { kind: string; value: number | null; takenAt: Instant }[],
): Promise<AdjustmentProposalRow[]> {
  const recorded = measures.flatMap(({ kind, value, takenAt }): MeasureOnRecord[] =>
    value !== null && isBodyMeasure(kind) ? [{ kind, value, takenAt }] : [],
  );
  if (recorded.length === 0) return [];
  const known = await measuresBefore(tx, patient.id, Number.MAX_SAFE_INTEGER);
  const dayOfMeasure = ({ takenAt }: MeasureOnRecord): Day => dayOf(takenAt, patient.medicalUnit.timeZone);
  const taken = recorded.filter((measure) =>
    known.every((other) => other.kind !== measure.kind || dayOfMeasure(other) <= dayOfMeasure(measure)),
  );
  return taken.length === 0 ? [] : propose(tx, patient, known, taken);
}

/**
 * Ends the open proposals and proposes anew from the newest measures on record, where a follow-up that is or was a weight
 * or height has been corrected or voided in the caller's transaction; `kinds` are its kinds. Returns the new proposals.
 */
export async function proposeAgain(
  tx: Context,
  patient: VisiblePatient,
  kinds: readonly string[],
): Promise<AdjustmentProposalRow[]> {
  return kinds.some(isBodyMeasure)
    ? propose(tx, patient, await measuresBefore(tx, patient.id, Number.MAX_SAFE_INTEGER), [])
    : [];
}

/** Replaces the open proposals of the treatments under way by those of the measures: `taken` just now, else on record. */
async function propose(
  tx: Context,
  patient: VisiblePatient,
  known: readonly MeasureOnRecord[],
  taken: readonly MeasureOnRecord[],
): Promise<AdjustmentProposalRow[]> {
  const { timeZone } = patient.medicalUnit;
  const { proposalFromPercent } = await unitSettings(tx, patient.medicalUnitClues);
  const today = dayOf(tx.now(), timeZone);
  const measuredOn = (taken.length > 0 ? taken : known).map(({ takenAt }) => dayOf(takenAt, timeZone)).sort();
  const rising = monotonicFactory();
  const proposals: AdjustmentProposalRow[] = [];
  for (const { id: treatmentId, status } of (await treatmentRowsByPatient(tx, patient.id)) ?? []) {
    if (status !== TreatmentStatus.ACTIVE && status !== TreatmentStatus.ON_HOLD) continue;
    const plan = await livingPlan(tx, patient, treatmentId);
    const body = bodyNow(plan, known, taken, { today, timeZone });
    const percent = largestChange(plan, body, today);
    await endProposals(tx, patient.id, treatmentId);
    if (Math.abs(percent) < proposalFromPercent) continue;
    const largestChangePercent = Math.round(percent * 100) / 100;
    const of = { id: rising(tx.now()), patientId: patient.id, treatmentId, endedAt: null };
    proposals.push({
      ...of,
      proposedAt: tx.now(),
      ...body,
      measuredOn: measuredOn.at(-1)!,
      largestChangePercent,
    });
  }
  await insert(tx.db, 'proposeAdjustments', AdjustmentProposalRow, proposals);
  return proposals;
}
