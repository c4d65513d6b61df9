/**
 * Which child a viewer may see: the only three statements that find a child for a viewer. Each records the access in the
 * access log, also when it is refused; a child that is not visible is null, like one that does not exist.
 */
import { mayCall, signedIn } from '../../core/access';
import { beginReads, recordMiss, recordRead } from '../../core/audit-trail';
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import { parseRoles, Role, type Viewer } from '../../core/viewer';
import { columns, columnsAs, columnsOf, computed, inList, nullable, select, type RowOf } from '../../database';
import { Account, fullNameOf, knowUser, rolesOf, SESSION_COLUMNS, VALID_SESSION, viewerOf } from '../identity';
import { diagnosisName, diagnosisPlainName } from '../../../packages/domain/src/diagnoses';
import { CaregiverRow, MedicalUnitRow, PatientRow } from './patient.entity';
import type { Diagnosis, MedicalUnit, Relationship } from './patient.types';

/** The columns that some viewer may read. Each one that a statement selects costs CPU in database and service. */
const SHOWN_COLUMNS = [
  'id',
  'curp',
  'nss',
  'agregadoMedico',
  'givenNames',
  'firstSurname',
  'secondSurname',
  'birthDate',
  'sex',
  'recordNumber',
  'medicalUnitClues',
  'icd10',
  'diagnosedOn',
  'bloodType',
  'allergies',
  'revision',
  'coverageStatus',
  'coverageValidUntil',
  'extensionKind',
  'extensionValidUntil',
] as const;

/** A child as its viewer may see it; also the GraphQL object. */
export interface VisiblePatient extends Omit<Pick<PatientRow, (typeof SHOWN_COLUMNS)[number]>, 'allergies'> {
  fullName: string;
  allergies: string[];
  diagnosis: Diagnosis | null;
  medicalUnit: MedicalUnit;
  /** Visible through a caregiver's link, through a role in the unit, or both. */
  isOwnChild: boolean;
  isOfOwnUnit: boolean;
  /** Visible to a social worker of the unit, who sees invitations as well. */
  isOfOwnSocialWork: boolean;
  /** Set when the statement that found the child has read them. */
  caregiverLinks?: { relationship: Relationship; user: { id: string } }[];
}

const CHILD = columns(
  columnsOf(PatientRow, 'p', SHOWN_COLUMNS),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  columnsAs(MedicalUnitRow, 'u', { unitName: 'name', unitPhone: 'phone' }),
);
const SEEING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

function shown(row: RowOf<typeof CHILD>, isOwnChild: boolean, viewer: Viewer): VisiblePatient {
  return {
    id: row.id,
    curp: row.curp,
    nss: row.nss,
    agregadoMedico: row.agregadoMedico,
    givenNames: row.givenNames,
    firstSurname: row.firstSurname,
    secondSurname: row.secondSurname,
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

/** Records the access; returns the child when the viewer may see it, else null. */
function ifVisible<P extends Pick<VisiblePatient, 'id' | 'isOwnChild' | 'isOfOwnUnit'>>(
  ctx: Context,
  viewer: Viewer,
  patient: P,
): P | null {
  const visible = patient.isOwnChild || patient.isOfOwnUnit;
  recordRead(ctx, viewer.accountId, patient.id, visible ? 'READ' : 'REFUSED');
  return visible ? patient : null;
}

const OWN = computed<{ own: number }>({
  own: 'EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId=? AND c.revokedAt IS NULL)',
});
const CHILD_AND_OWN = columns(CHILD, OWN);

/** The child with this id as the viewer sees it, or null; many ids are loaded in one statement. */
export const visiblePatientById = createLoader<VisiblePatient>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'visiblePatientById',
      CHILD_AND_OWN,
      `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id IN ${wanted.sql}`,
    ),
    [viewer.personId, ...wanted.values],
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

const SESSION = columns(
  SESSION_COLUMNS,
  computed<{ roles: string | null }>({
    roles: rolesOf('s.accountId'),
  }),
);
type Session = RowOf<typeof SESSION>;
/** Every column of the child is null where there is no child of that id. */
const SESSION_AND_CHILD = `FROM session s JOIN account a ON a.id = s.accountId
       LEFT JOIN patient p ON p.id=? LEFT JOIN medical_unit u ON u.clues = p.medicalUnitClues`;

const viewerOfRow = (ctx: Context, claimed: NonNullable<Context['claimedSession']>, row: Session): Viewer =>
  viewerOf(ctx, claimed, row, parseRoles(row.roles));

/** The facts that decide which carnet a viewer gets, besides the days. */
type Standing = Pick<VisiblePatient, 'id' | 'revision' | 'isOwnChild' | 'isOfOwnUnit' | 'isOfOwnSocialWork'> & {
  timeZone: string;
};

const STANDING = select(
  'standingOf',
  columns(
    SESSION,
    columnsOf(PatientRow, 'p', ['id', 'revision', 'medicalUnitClues']),
    columnsOf(MedicalUnitRow, 'u', ['timeZone']),
    computed<{ hasCarnet: number; own: number }>({
      hasCarnet: 'p.icd10 IS NOT NULL AND p.diagnosedOn IS NOT NULL',
      own: 'EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId = s.accountId AND c.revokedAt IS NULL)',
    }),
  ),
  `${SESSION_AND_CHILD} WHERE ${VALID_SESSION}`,
);

/**
 * The data that decide whether a carnet has changed, in one statement: whether the session of the token is valid, in one of
 * `roles`, and sees the child, and the revision of the child's record. Undefined where there is no carnet.
 */
export async function standingOf(
  ctx: Context,
  patientId: string,
  roles: readonly Role[],
): Promise<Standing | undefined> {
  const claimed = ctx.claimedSession;
  if (!claimed) return undefined;
  const [row] = await ctx.db.all(STANDING, [ctx.now(), patientId, claimed.id, claimed.subject, ctx.now()]);
  if (!row?.id) return undefined;
  const viewer = viewerOfRow(ctx, claimed, row);
  if (
    viewer.mustChangePassword ||
    !roles.some((role) => viewer.roles.has(role)) ||
    !mayCall(viewer, ctx.reads.operation)
  )
    return undefined;
  const { id, revision, timeZone, medicalUnitClues } = row;
  const standing = {
    id,
    revision,
    timeZone,
    isOwnChild: row.own === 1 && !viewer.serviceAccount,
    isOfOwnUnit: isOfUnit(viewer, medicalUnitClues),
    isOfOwnSocialWork: isOfSocialWork(viewer, medicalUnitClues),
  };
  return row.hasCarnet === 1 ? (ifVisible(ctx, viewer, standing) ?? undefined) : undefined;
}

const LINK = columns(
  nullable(columnsAs(CaregiverRow, 'c', { linkedAt: 'registeredAt', caregiverId: 'accountId' })),
  nullable(columnsOf(CaregiverRow, 'c', ['relationship'])),
  columnsAs(Account, 'ca', {
    caregiverGivenNames: 'givenNames',
    caregiverFirstSurname: 'firstSurname',
    caregiverSecondSurname: 'secondSurname',
  }),
  computed<{ caregiverRoles: string | null }>({
    caregiverRoles: rolesOf('c.accountId'),
  }),
);
const VIEWER_AND_PATIENT = select(
  'viewerAndPatient',
  columns(SESSION, LINK, CHILD),
  `${SESSION_AND_CHILD}
       LEFT JOIN caregiver c ON c.patientId = p.id AND c.revokedAt IS NULL LEFT JOIN account ca ON ca.id = c.accountId
      WHERE ${VALID_SESSION}`,
);

/**
 * One statement for the most frequent request: the session of the token, its account and roles, the child, its unit and
 * its caregivers with their names. `viewer` is undefined when the session has ended;
 * `patient` is null when the viewer may not see the child.
 */
export async function viewerAndPatient(
  ctx: Context,
  patientId: string,
): Promise<{ viewer: Viewer | undefined; patient: VisiblePatient | null }> {
  const claimed = ctx.claimedSession;
  if (!claimed) return { viewer: undefined, patient: null };
  const now = ctx.now();
  const rows = await ctx.db.all(VIEWER_AND_PATIENT, [now, now, patientId, claimed.id, claimed.subject, now]);
  const first = rows[0];
  if (!first) return { viewer: undefined, patient: null };
  const viewer = viewerOfRow(ctx, claimed, first);
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
      rows.some(({ caregiverId }) => caregiverId === viewer.personId),
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
 * The caregivers of a child that the viewer sees, whose names the viewer may therefore read. They are sorted here: MariaDB
 * would create a table on disk for each carnet, because the joined roles may exceed its memory limit.
 */
function linksOf(ctx: Context, rows: RowOf<typeof LINK>[]): { relationship: Relationship; user: { id: string } }[] {
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
    knowUser(ctx, person, [...parseRoles(row.caregiverRoles).keys()].sort());
    links.push({ relationship, user: { id } });
  }
  return links;
}
