/** The reads of a living plan. */
import type { Context } from '../../core/context';
import { columnsOf, select, type RowOf } from '../../database';
import type { VisiblePatient } from '../patient';
import type { DoseInPlan } from './administration.queries';
import { definitionKey, lineFor, type LivingPlan, type PlanDose } from './living-plan';
import { planRule, planVersionRows, planVersionsByTreatment } from './plan-version.queries';
import { protocolDefinition } from './protocol.queries';
import { AdministrationRecordRow, AdministrationRow } from './treatment.entity';
import { cyclesToChange } from './treatment.queries';

const DOSES = select(
  'livingPlan',
  columnsOf(AdministrationRow, 'a'),
  'FROM medication_administration a WHERE a.patientId=? AND a.treatmentId=? ORDER BY a.id',
);
const RECORD = columnsOf(AdministrationRecordRow, 'r', ['administrationId', 'status', 'reason']);
const RECORDS = select(
  'livingPlan',
  RECORD,
  `FROM medication_administration a JOIN administration_record r ON r.patientId = a.patientId AND r.administrationId = a.id
   WHERE a.patientId=? AND a.treatmentId=? AND r.voidedAt IS NULL ORDER BY r.sequence`,
);

/** The plan of a treatment as it stands. A fixed number of statements, and one for its protocols. */
export async function livingPlan(
  ctx: Context,
  { id: patientId, birthDate }: Pick<VisiblePatient, 'id' | 'birthDate'>,
  treatmentId: string,
): Promise<LivingPlan> {
  const [cycles, rows, records, versions] = [
    await cyclesToChange(ctx, patientId, treatmentId),
    await ctx.db.all(DOSES, [patientId, treatmentId]),
    await ctx.db.all(RECORDS, [patientId, treatmentId]),
    await planVersionRows(ctx, patientId, treatmentId),
  ];
  // Of several records of a dose the last one stays.
  const newest = new Map<string, RowOf<typeof RECORD>>(records.map((record) => [record.administrationId, record]));
  const protocols = new Map(
    cycles.map(({ protocolCode: code, protocolVersion: version }) => [definitionKey(code, version), { code, version }]),
  );
  const definitions = await Promise.all(
    [...protocols].map(async ([key, protocol]) => [key, await protocolDefinition(ctx, protocol)] as const),
  );
  return {
    birthDate,
    rules: versions.map(planRule),
    definitions: new Map(definitions),
    cycles,
    doses: rows.map((row): PlanDose => {
      const record = newest.get(row.id);
      return { row, record: record ? { status: record.status, reason: record.reason } : null };
    }),
  };
}

/** What the plan of a dose says of it: its protocol, its line (undefined for an unknown one) and the rules of its versions. */
export async function planOfDose(ctx: Context, dose: DoseInPlan) {
  const { protocolCode: code, protocolVersion: version, cycleNumber: number, treatmentId } = dose;
  const [definition, versions] = await Promise.all([
    protocolDefinition(ctx, { code, version }),
    planVersionsByTreatment(ctx, treatmentId),
  ]);
  const rules = (versions ?? []).map(planRule);
  const definitions = new Map([[definitionKey(code, version), definition]]);
  return { definition, rules, line: lineFor({ rules, definitions }, { ...dose, number }, dose) };
}
