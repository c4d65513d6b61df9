/** Reads for the safety checks: overrides, recorded measures, given and planned doses of a substance. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { columns, columnsOf, computed, inList, select, type RowOf } from '../../database';
import type { Day, Instant } from '../../core/time';
import { AdministrationRow, WarningOverrideRow } from './treatment.entity';
import { GIVEN, OPEN, UNDER_WAY } from './treatment.queries';

const OVERRIDE = columnsOf(WarningOverrideRow, 'o');

export const overrideRowsBySubject = createLoader<WarningOverrideRow[]>(async (ctx, subjectIds) => {
  const wanted = inList(subjectIds);
  const from = `FROM warning_override o WHERE o.subjectId IN ${wanted.sql} ORDER BY o.id`;
  return groupedBy(await ctx.db.all(select('overrideRowsBySubject', OVERRIDE, from), wanted.values), 'subjectId');
});

/** A recorded weight in kg or height in cm, and the moment at which it was taken. */
export interface MeasureOnRecord {
  kind: 'WEIGHT' | 'HEIGHT';
  value: number;
  takenAt: Instant;
}

/** All weights and heights of these children, of follow-ups and of the starts of treatments, oldest first. */
async function readMeasures(
  ctx: Context,
  patientIds: readonly string[],
): Promise<Map<string, (MeasureOnRecord & { patientId: string })[]>> {
  const { sql, values } = inList(patientIds);
  const statement = select(
    'measuresByPatient',
    computed<MeasureOnRecord & { patientId: string }>({
      patientId: 'f.patientId',
      kind: 'f.kind',
      value: 'f.value',
      takenAt: 'f.takenAt',
    }),
    `FROM follow_up f
      WHERE f.patientId IN ${sql} AND f.kind IN ('WEIGHT','HEIGHT') AND f.value IS NOT NULL AND f.voidedAt IS NULL
     UNION ALL SELECT t.patientId, 'WEIGHT', t.weightKg, t.createdAt FROM treatment t WHERE t.patientId IN ${sql}
     UNION ALL SELECT t.patientId, 'HEIGHT', t.heightCm, t.createdAt FROM treatment t WHERE t.patientId IN ${sql}
     ORDER BY 4`,
  );
  return groupedBy(await ctx.db.all(statement, [...values, ...values, ...values]), 'patientId');
}

const measuresByPatient = createLoader(readMeasures);

/**
 * Weights and heights before `until`, of follow-ups and of the starts of treatments, oldest first. Read anew in a
 * transaction, which may have written some of them.
 */
export async function measuresBefore(ctx: Context, patientId: string, until: Instant): Promise<MeasureOnRecord[]> {
  const all = ctx.db.nested
    ? (await readMeasures(ctx, [patientId])).get(patientId)
    : await measuresByPatient(ctx, patientId);
  return (all ?? []).filter(({ takenAt }) => takenAt < until);
}

const GIVEN_DOSE = columns(
  columnsOf(AdministrationRow, 'a', ['id', 'patientId', 'atc', 'route']),
  computed<{ givenAt: Instant; givenOn: Day; givenDose: number }>({
    givenAt: 'a.givenAt',
    givenOn: 'a.givenOn',
    givenDose: 'a.givenDose',
  }),
);
export type GivenDose = RowOf<typeof GIVEN_DOSE>;

/** All doses that a child was given, of all treatments. */
export const givenDosesByPatient = createLoader<GivenDose[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM medication_administration a WHERE a.patientId IN ${wanted.sql} AND ${GIVEN}`;
  return groupedBy(await ctx.db.all(select('givenDosesByPatient', GIVEN_DOSE, from), wanted.values), 'patientId');
});

const OPEN_DOSES = select(
  'openDoses',
  columnsOf(AdministrationRow, 'a', ['atc', 'route', 'plannedOn', 'plannedTime']),
  `FROM treatment t JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
   WHERE t.patientId=? AND t.id <> ? AND ${UNDER_WAY} AND ${OPEN} GROUP BY a.atc, a.route, a.plannedOn, a.plannedTime`,
);

/** The open doses of the child's treatments under way, but for `except`: medicine, route, day and time, each combination once. */
export const openDoses = (ctx: Context, patientId: string, except = ''): Promise<RowOf<typeof OPEN_DOSES>[]> =>
  ctx.db.all(OPEN_DOSES, [patientId, except]);
