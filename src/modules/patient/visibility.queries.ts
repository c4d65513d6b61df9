/**
 * Which child a viewer may see: the only three statements that find a child for somebody. All note the look in the access
 * log, also one that is refused; what is not visible is null, whether it exists or not.
 */
import { signedIn } from '../../core/access';
import { beginReads, recordMiss, recordRead } from '../../core/audit-trail';
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import { parseRoles, Role, type Viewer } from '../../core/viewer';
import { inList } from '../../database';
import { fullNameOf, knowUser } from '../identity';
import { diagnosisName, diagnosisPlainName } from '../../../packages/domain/src/diagnoses';
import type { PatientRow } from './patient.entity';
import type { Diagnosis, MedicalUnit, Relationship } from './patient.types';

/** A child as its viewer may see it; also the GraphQL object. */
export interface VisiblePatient extends Omit<PatientRow, 'allergies'> {
  fullName: string;
  allergies: string[];
  diagnosis: Diagnosis | null;
  medicalUnit: MedicalUnit;
  /** Through a caregiver's link, or through a role in the unit, or both. */
  isOwnChild: boolean;
  isOfOwnUnit: boolean;
  /** Through social work of the unit, who see invitations as well. */
  isOfOwnSocialWork: boolean;
  /** Known when the statement that found the child brought them along. */
  caregiverLinks?: { relationship: Relationship; user: { id: string } }[];
}

type Found = PatientRow & { unitName: string; timeZone: string; unitPhone: string | null };

const CHILD = 'p.*, u.name AS unitName, u.timeZone, u.phone AS unitPhone';
const SEEING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

function shown(row: Found, isOwnChild: boolean, viewer: Viewer): VisiblePatient {
  return {
    id: row.id,
    curp: row.curp,
    nss: row.nss,
    agregadoMedico: row.agregadoMedico,
    givenNames: row.givenNames,
    firstSurname: row.firstSurname,
    secondSurname: row.secondSurname,
    searchName: row.searchName,
    birthDate: row.birthDate,
    sex: row.sex,
    recordNumber: row.recordNumber,
    medicalUnitClues: row.medicalUnitClues,
    icd10: row.icd10,
    diagnosedOn: row.diagnosedOn,
    bloodType: row.bloodType,
    revision: row.revision,
    coverageStatus: row.coverageStatus,
    coverageValidUntil: row.coverageValidUntil,
    extensionKind: row.extensionKind,
    extensionValidUntil: row.extensionValidUntil,
    registeredAt: row.registeredAt,
    registeredBy: row.registeredBy,
    fullName: fullNameOf(row),
    allergies: row.allergies ? (JSON.parse(row.allergies) as string[]) : [],
    diagnosis:
      row.icd10 && row.diagnosedOn
        ? {
            icd10: row.icd10,
            name: diagnosisName(row.icd10),
            plainName: diagnosisPlainName(row.icd10),
            diagnosedOn: row.diagnosedOn,
          }
        : null,
    medicalUnit: {
      id: row.medicalUnitClues,
      clues: row.medicalUnitClues,
      name: row.unitName,
      timeZone: row.timeZone,
      phone: row.unitPhone,
    },
    isOwnChild,
    isOfOwnUnit: isOfUnit(viewer, row.medicalUnitClues),
    isOfOwnSocialWork: isOfSocialWork(viewer, row.medicalUnitClues),
  };
}

const isOfUnit = (viewer: Viewer, clues: string): boolean =>
  SEEING_ROLES.some((role) => viewer.roles.get(role)?.has(clues));

const isOfSocialWork = (viewer: Viewer, clues: string): boolean =>
  viewer.roles.get(Role.SOCIAL_WORKER)?.has(clues) === true;

/** Notes the look, and answers the child when the viewer may see it. */
function ifVisible<P extends Pick<VisiblePatient, 'id' | 'isOwnChild' | 'isOfOwnUnit'>>(
  ctx: Context,
  viewer: Viewer,
  patient: P,
): P | null {
  const visible = patient.isOwnChild || patient.isOfOwnUnit;
  recordRead(ctx, viewer.accountId, patient.id, visible ? 'READ' : 'REFUSED');
  return visible ? patient : null;
}

/** The child with this id as the viewer sees it, or null; loaded by many ids in one statement. */
export const visiblePatientById = createLoader<VisiblePatient>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all<Found & { own: number }>(
    `SELECT ${CHILD}, EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId=? AND c.revokedAt IS NULL) AS own
       FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id IN ${wanted.sql}`,
    [viewer.accountId, ...wanted.values],
  );
  const visible = new Map<string, VisiblePatient>();
  for (const { own, ...row } of rows) {
    const patient = ifVisible(ctx, viewer, shown(row, own === 1, viewer));
    if (patient) visible.set(patient.id, patient);
  }
  const found = new Set(rows.map(({ id }) => id));
  for (const id of ids) if (!found.has(id)) recordMiss(ctx, viewer.accountId, id);
  return visible;
});

type Link = {
  linkedAt: number | null;
  relationship: Relationship | null;
  caregiverId: string | null;
  caregiverGivenNames: string;
  caregiverFirstSurname: string;
  caregiverSecondSurname: string | null;
  caregiverRoles: string | null;
};
type Session = { mustChangePassword: number; roles: string | null };
type Opened = Found & Link & Session;

const SESSION = `s.mustChangePassword,
            (SELECT GROUP_CONCAT(CONCAT(r.role, '@', r.medicalUnitClues)) FROM account_role r WHERE r.accountId = s.accountId) AS roles`;
const SESSION_AND_CHILD = `FROM session s JOIN account a ON a.id = s.accountId
       LEFT JOIN patient p ON p.id=? LEFT JOIN medical_unit u ON u.clues = p.medicalUnitClues`;
const LIVES = 'WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND a.closedAt IS NULL';

const viewerOf = (claimed: NonNullable<Context['claimedSession']>, row: Session): Viewer => ({
  accountId: claimed.accountId,
  sessionId: claimed.id,
  mustChangePassword: row.mustChangePassword === 1,
  roles: parseRoles(row.roles),
});

/** What it depends on which carnet a viewer gets, but for the days. */
type Standing = Pick<VisiblePatient, 'id' | 'revision' | 'isOwnChild' | 'isOfOwnUnit' | 'isOfOwnSocialWork'> & {
  timeZone: string;
};

/**
 * The least that must be read to know whether a carnet has changed, in one statement: whether the session that the token
 * names lives, in one of `roles`, and sees the child, and how the child's record stands. Undefined where there is no carnet.
 */
export async function standingOf(
  ctx: Context,
  patientId: string,
  roles: readonly Role[],
): Promise<Standing | undefined> {
  const claimed = ctx.claimedSession;
  if (!claimed) return undefined;
  const [row] = await ctx.db.all<Session & Pick<Found, 'id' | 'revision' | 'medicalUnitClues' | 'timeZone'> & Seen>(
    `SELECT ${SESSION}, p.id, p.revision, p.medicalUnitClues, u.timeZone,
            p.icd10 IS NOT NULL AND p.diagnosedOn IS NOT NULL AS hasCarnet,
            EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId = s.accountId AND c.revokedAt IS NULL) AS own
       ${SESSION_AND_CHILD}
      ${LIVES}`,
    [patientId, claimed.id, claimed.accountId, ctx.now()],
  );
  if (!row?.id) return undefined;
  const viewer = viewerOf(claimed, row);
  if (viewer.mustChangePassword || !roles.some((role) => viewer.roles.has(role))) return undefined;
  const { id, revision, timeZone, medicalUnitClues } = row;
  const standing = {
    id,
    revision,
    timeZone,
    isOwnChild: row.own === 1,
    isOfOwnUnit: isOfUnit(viewer, medicalUnitClues),
    isOfOwnSocialWork: isOfSocialWork(viewer, medicalUnitClues),
  };
  return row.hasCarnet === 1 ? (ifVisible(ctx, viewer, standing) ?? undefined) : undefined;
}
type Seen = { hasCarnet: number; own: number };

/**
 * One statement for the hottest path: the session that the token names, its person and roles, the child, its unit, and
 * its caregivers with their names. The viewer is undefined when the session has ended; the patient null when it is not
 * theirs to see.
 */
export async function viewerAndPatient(
  ctx: Context,
  patientId: string,
): Promise<{ viewer: Viewer | undefined; patient: VisiblePatient | null }> {
  const claimed = ctx.claimedSession;
  if (!claimed) return { viewer: undefined, patient: null };
  const rows = await ctx.db.all<Opened>(
    `SELECT ${SESSION},
            c.registeredAt AS linkedAt, c.relationship, c.accountId AS caregiverId, ca.givenNames AS caregiverGivenNames,
            ca.firstSurname AS caregiverFirstSurname, ca.secondSurname AS caregiverSecondSurname,
            (SELECT GROUP_CONCAT(cr.role) FROM account_role cr WHERE cr.accountId = c.accountId) AS caregiverRoles, ${CHILD}
       ${SESSION_AND_CHILD}
       LEFT JOIN caregiver c ON c.patientId = p.id AND c.revokedAt IS NULL LEFT JOIN account ca ON ca.id = c.accountId
      ${LIVES}`,
    [patientId, claimed.id, claimed.accountId, ctx.now()],
  );
  const first = rows[0];
  if (!first) return { viewer: undefined, patient: null };
  const viewer = viewerOf(claimed, first);
  if (!first.id) {
    recordMiss(ctx, viewer.accountId, patientId);
    beginReads(ctx);
    return { viewer, patient: null };
  }
  const patient = ifVisible(
    ctx,
    viewer,
    shown(
      first,
      rows.some(({ caregiverId }) => caregiverId === viewer.accountId),
      viewer,
    ),
  );
  beginReads(ctx);
  if (patient) {
    patient.caregiverLinks = linksOf(ctx, rows);
    visiblePatientById.prime(ctx, patient.id, patient);
  }
  return { viewer, patient };
}

/**
 * The caregivers of a child that the viewer sees: who sees the child may know their names. They are put in order here:
 * MariaDB would make a table on disk for each carnet, as roles that are strung together might be too long for its memory.
 */
function linksOf(ctx: Context, rows: Link[]): { relationship: Relationship; user: { id: string } }[] {
  const links: { relationship: Relationship; user: { id: string } }[] = [];
  rows.sort((a, b) => a.linkedAt! - b.linkedAt! || (a.caregiverId! < b.caregiverId! ? -1 : 1));
  for (const row of rows) {
    const { relationship, caregiverId: id } = row;
    if (!relationship || !id) continue;
    const person = {
      id,
      givenNames: row.caregiverGivenNames,
      firstSurname: row.caregiverFirstSurname,
      secondSurname: row.caregiverSecondSurname,
    };
    knowUser(ctx, person, [...new Set(row.caregiverRoles?.split(','))].sort() as Role[]);
    links.push({ relationship, user: { id } });
  }
  return links;
}
