/**
 * Which child a viewer may see: the only two statements that find a child for somebody. Both note the look in the access
 * log, also one that is refused; what is not visible is null, whether it exists or not.
 */
import { parseRoles, Role, signedIn, type Viewer } from '../../core/access';
import { recordRead } from '../../core/audit';
import { batched } from '../../core/batched';
import type { Context } from '../../core/context';
import { inList } from '../../core/database';
import { diagnosisName } from './diagnosis.queries';
import type { PatientRow } from './patient.entity';
import type { Diagnosis, MedicalUnit, Relationship } from './patient.results';

/** A child as its viewer may see it; also the GraphQL object. */
export interface VisiblePatient extends Omit<PatientRow, 'allergies'> {
  fullName: string;
  allergies: string[];
  diagnosis: Diagnosis | null;
  medicalUnit: MedicalUnit;
  /** Through a caregiver's link, or through a role in the unit, or both. */
  isOwnChild: boolean;
  isOfOwnUnit: boolean;
  /** Known when the statement that found the child brought them along. */
  caregiverLinks?: { relationship: Relationship; user: { id: string } }[];
}

type Found = PatientRow & { unitName: string; timeZone: string; unitPhone: string | null };

const CHILD = 'p.*, u.name AS unitName, u.timeZone, u.phone AS unitPhone';
const SEEING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

function shown(row: Found, isOwnChild: boolean, viewer: Viewer): VisiblePatient {
  const { unitName, timeZone, unitPhone, allergies, ...patient } = row;
  return {
    ...patient,
    fullName: [row.givenNames, row.firstSurname, row.secondSurname].filter(Boolean).join(' '),
    allergies: allergies ? (JSON.parse(allergies) as string[]) : [],
    diagnosis: row.icd10 && row.diagnosedOn ? { icd10: row.icd10, name: diagnosisName(row.icd10), diagnosedOn: row.diagnosedOn } : null,
    medicalUnit: { id: row.medicalUnitClues, clues: row.medicalUnitClues, name: unitName, timeZone, phone: unitPhone },
    isOwnChild,
    isOfOwnUnit: SEEING_ROLES.some((role) => viewer.roles.get(role)?.has(row.medicalUnitClues)),
  };
}

/** Notes the look, and answers the child when the viewer may see it. */
function judged(ctx: Context, viewer: Viewer, patient: VisiblePatient): VisiblePatient | null {
  const visible = patient.isOwnChild || patient.isOfOwnUnit;
  recordRead(ctx, viewer.accountId, patient.id, visible ? 'READ' : 'REFUSED');
  return visible ? patient : null;
}

/** The child with this id as the viewer sees it, or null; loaded by many ids in one statement. */
export const visiblePatientById = batched<VisiblePatient>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all<Found & { own: number }>(
    `SELECT ${CHILD}, EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId=? AND c.revokedAt IS NULL) AS own
       FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id IN ${wanted.sql}`,
    [viewer.accountId, ...wanted.values],
  );
  const visible = new Map<string, VisiblePatient>();
  for (const { own, ...row } of rows) {
    const patient = judged(ctx, viewer, shown(row, own === 1, viewer));
    if (patient) visible.set(patient.id, patient);
  }
  return visible;
});

/**
 * One statement for the hottest path: the session that the token names, its person and roles, the child, its unit, and
 * its caregivers. The viewer is undefined when the session has ended; the patient null when it is not theirs to see.
 */
export async function viewerAndPatient(ctx: Context, patientId: string): Promise<{ viewer: Viewer | undefined; patient: VisiblePatient | null }> {
  const claimed = ctx.claimedSession;
  if (!claimed) return { viewer: undefined, patient: null };
  const rows = await ctx.db.all<Found & { mustChangePassword: number; roles: string | null; relationship: Relationship | null; caregiverId: string | null }>(
    `SELECT s.mustChangePassword,
            (SELECT GROUP_CONCAT(CONCAT(r.role, '@', r.medicalUnitClues)) FROM account_role r WHERE r.accountId = s.accountId) AS roles,
            c.relationship, c.accountId AS caregiverId, ${CHILD}
       FROM session s JOIN account a ON a.id = s.accountId
       LEFT JOIN patient p ON p.id=? LEFT JOIN medical_unit u ON u.clues = p.medicalUnitClues
       LEFT JOIN caregiver c ON c.patientId = p.id AND c.revokedAt IS NULL
      WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND a.closedAt IS NULL
      ORDER BY c.registeredAt, c.accountId`,
    [patientId, claimed.id, claimed.accountId, ctx.now()],
  );
  const first = rows[0];
  if (!first) return { viewer: undefined, patient: null };
  const { mustChangePassword, roles, relationship: _r, caregiverId: _c, ...row } = first;
  const viewer: Viewer = { accountId: claimed.accountId, sessionId: claimed.id, mustChangePassword: mustChangePassword === 1, roles: parseRoles(roles) };
  if (!row.id) return { viewer, patient: null };
  const links = rows.flatMap((r) => (r.caregiverId && r.relationship ? [{ relationship: r.relationship, user: { id: r.caregiverId } }] : []));
  const patient = judged(ctx, viewer, shown(row, links.some(({ user }) => user.id === viewer.accountId), viewer));
  if (patient) {
    patient.caregiverLinks = links;
    visiblePatientById.prime(ctx, patient.id, patient);
  }
  return { viewer, patient };
}
