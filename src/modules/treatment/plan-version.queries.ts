/** Versions of plans and proposals, as rows. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { columnsOf, inList, select } from '../../database';
import { AdjustmentProposalRow, PlanVersionRow } from './plan-version.entity';
import type { PlanChange, PlanRule, Position } from './living-plan';
import type { TreatmentRow } from './treatment.entity';

const VERSION = columnsOf(PlanVersionRow, 'v');
const OF_TREATMENT = select(
  'planVersionRows',
  VERSION,
  'FROM treatment_plan_version v WHERE v.patientId=? AND v.treatmentId=? ORDER BY v.number',
);

/** The versions of a plan, oldest first, inside a transaction that holds the child. */
export const planVersionRows = (ctx: Context, patientId: string, treatmentId: string): Promise<PlanVersionRow[]> =>
  ctx.db.all(OF_TREATMENT, [patientId, treatmentId]);

const AFTER = select(
  'planVersionsAfter',
  VERSION,
  'FROM treatment_plan_version v WHERE v.patientId=? AND v.revision > ? ORDER BY v.madeAt, v.number',
);

/** The versions of a child's plans that were written after revision `since`, oldest first. */
export const planVersionsAfter = (ctx: Context, patientId: string, since: number): Promise<PlanVersionRow[]> =>
  ctx.db.all(AFTER, [patientId, since]);

/** The versions of plans, oldest first, by treatment. */
export const planVersionsByTreatment = createLoader<PlanVersionRow[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const from = `FROM treatment t JOIN treatment_plan_version v ON v.patientId = t.patientId AND v.treatmentId = t.id
    WHERE t.id IN ${wanted.sql} ORDER BY v.number`;
  return groupedBy(await ctx.db.all(select('planVersionsByTreatment', VERSION, from), wanted.values), 'treatmentId');
});

/** The versions of all plans of a child, oldest first. */
export const planVersionsByPatient = createLoader<PlanVersionRow[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM treatment_plan_version v WHERE v.patientId IN ${wanted.sql} ORDER BY v.number`;
  return groupedBy(await ctx.db.all(select('planVersionsByPatient', VERSION, from), wanted.values), 'patientId');
});

/** A version as a rule of its plan. */
export const planRule = ({ planChange, ...row }: PlanVersionRow): PlanRule => ({
  ...row,
  change: JSON.parse(planChange) as PlanChange,
});

/** Version 1 of a treatment: its id is that of the treatment, as are its overrides. */
export const firstVersion = (
  treatment: TreatmentRow,
  startAt: Position | undefined,
  changedDoses: number,
): PlanVersionRow => {
  const { patientId, id, createdAt, createdBy, startsOn, heightCm, weightKg, revision } = treatment;
  const { protocolCode, protocolVersion, protocolName } = treatment;
  const change: PlanChange = { kind: 'START', ...(startAt && { startAt }) };
  return {
    patientId,
    id,
    treatmentId: id,
    number: 1,
    madeAt: createdAt,
    madeBy: createdBy,
    cause: null,
    note: null,
    fromDay: startsOn,
    untilDay: null,
    heightCm,
    weightKg,
    protocolCode,
    protocolVersion,
    protocolName,
    planChange: JSON.stringify(change),
    changedDoses,
    revision,
  };
};

const PROPOSAL = columnsOf(AdjustmentProposalRow, 'q');

/** The open proposals of treatments, newest first. */
export const openProposalsByTreatment = createLoader<AdjustmentProposalRow[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const from = `FROM treatment t JOIN adjustment_proposal q ON q.patientId = t.patientId AND q.treatmentId = t.id
    WHERE t.id IN ${wanted.sql} AND q.endedAt IS NULL ORDER BY q.id DESC`;
  return groupedBy(await ctx.db.all(select('openProposalsByTreatment', PROPOSAL, from), wanted.values), 'treatmentId');
});
