/** The figures of a unit, counted over its children in treatment. Without a check of the viewer. */
import type { Context } from '../../../core/context';
import type { Day, Instant } from '../../../core/time';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../../database';
import { instants, PatientRow, showsRecord } from '../../patient';
import { isInTreatment } from '../../treatment';

const PHASE = computed<{ phase: string; children: number; place: number }>({
  phase: 'COALESCE(c.phasePlainName, c.phaseName)',
  children: 'COUNT(DISTINCT p.id)',
  place: 'MIN(c.sequence)',
});
const PHASES = select(
  'childrenByPhase',
  PHASE,
  `FROM patient p JOIN treatment t ON t.patientId = p.id AND t.status IN ('ACTIVE','ON_HOLD')
     JOIN treatment_cycle c ON c.patientId = t.patientId AND c.treatmentId = t.id
    WHERE p.medicalUnitClues=? AND c.status <> 'REVOKED' AND c.startsOn <= ? AND c.endsOn >= ?
    GROUP BY COALESCE(c.phasePlainName, c.phaseName)`,
);

/** The children in treatment by the phase in which a day lies, in the order of the protocols. */
export async function childrenByPhase(
  ctx: Context,
  clues: string,
  today: Day,
): Promise<{ phase: string; children: number }[]> {
  const rows = await ctx.db.all(PHASES, [clues, today, today]);
  return rows
    .sort((a, b) => a.place - b.place || (a.phase < b.phase ? -1 : 1))
    .map(({ phase, children }) => ({ phase, children }));
}

const COUNT = computed<{ n: number }>({ n: 'COUNT(*)' });
const WITHOUT_ACCESS = select(
  'familiesWithoutAccess',
  COUNT,
  `FROM patient p WHERE p.medicalUnitClues=? AND ${isInTreatment('p.id')} AND NOT EXISTS (
     SELECT 1 FROM caregiver c JOIN account a ON a.id = c.accountId
     WHERE c.patientId = p.id AND a.credentialsStatus = 'ACTIVATED' AND a.closedAt IS NULL AND ${showsRecord('c')})`,
);

/** The children in treatment of whom no caregiver has an activated account. */
export const familiesWithoutAccess = async (ctx: Context, clues: string, now: Instant): Promise<number> =>
  (await one(ctx.db, WITHOUT_ACCESS, [clues, ...instants(now)]))?.n ?? 0;

const FIRST = columns(
  columnsOf(PatientRow, 'p', ['diagnosedOn']),
  computed<{ givenOn: Day }>({ givenOn: 'MIN(a.givenOn)' }),
);
const FIRST_DOSES = select(
  'firstDoses',
  FIRST,
  `FROM patient p JOIN medication_administration a ON a.patientId = p.id AND a.status = 'GIVEN'
    WHERE p.medicalUnitClues=? AND p.diagnosedOn >= ? AND a.givenOn IS NOT NULL GROUP BY p.id, p.diagnosedOn`,
);

/** Diagnosis and first dose given, of the children of a unit that were diagnosed on `since` or later. */
export const firstDoses = (ctx: Context, clues: string, since: Day): Promise<RowOf<typeof FIRST>[]> =>
  ctx.db.all(FIRST_DOSES, [clues, since]);
