/**
 * Which child a viewer may see: the only three statements that find a child for a viewer. Each records the access in the
 * access log, also when it is refused; a child that is not visible is null, like one that does not exist.
 */
import { mayCall, signedIn } from '../../core/access';
import { beginReads, recordMiss, recordRead } from '../../core/audit-trail';
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { parseRoles, type Role, type Viewer } from '../../core/viewer';
import { columns, columnsAs, columnsOf, computed, inList, nullable, select, type RowOf } from '../../database';
import { Account, knowUser, rolesOf, SESSION_COLUMNS, VALID_SESSION, viewerOf } from '../identity';
import { holds, inForce, instants, within } from './authority/link';
import { CaregiverExclusionRow, CaregiverRow, MedicalUnitRow, PatientRow } from './patient.entity';
import type { Relationship } from './patient.types';
import {
  accessBy,
  CHILD,
  isOfSocialWork,
  isOfUnit,
  shown,
  type OwnLink,
  type VisiblePatient,
} from './visible-patient.queries';

export type { VisiblePatient } from './visible-patient.queries';

/** Records the access; returns the child when the viewer may see it, else null. */
function ifVisible<P extends Pick<VisiblePatient, 'id' | 'isOwnChild' | 'isOfOwnUnit'>>(
  ctx: Context,
  viewer: Viewer,
  patient: P,
  visible = patient.isOwnChild || patient.isOfOwnUnit,
): P | null {
  recordRead(ctx, viewer.accountId, patient.id, visible ? 'READ' : 'REFUSED');
  return visible ? patient : null;
}

const OWN_LINK = nullable(columnsAs(CaregiverRow, 'own', { ownScope: 'scope', ownRelationship: 'relationship' }));
const CHILD_AND_OWN = columns(CHILD, OWN_LINK);

/** The viewer's link of a row, if there is one. */
const ownLink = ({ ownScope, ownRelationship }: RowOf<typeof OWN_LINK>): OwnLink | undefined =>
  ownScope && ownRelationship ? { scope: ownScope, relationship: ownRelationship } : undefined;

/** The children with these ids as the viewer sees them, those for whom `isVisible` holds, in one statement. */
async function visiblePatients(
  ctx: Context,
  ids: readonly string[],
  isVisible?: (patient: VisiblePatient) => boolean,
): Promise<Map<string, VisiblePatient>> {
  const viewer = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'visiblePatientById',
      CHILD_AND_OWN,
      `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
         LEFT JOIN caregiver own ON own.patientId = p.id AND own.accountId=? AND ${inForce('own')}
        WHERE p.id IN ${wanted.sql}`,
    ),
    [viewer.personId, ...instants(ctx.now()), ...wanted.values],
  );
  const visible = new Map<string, VisiblePatient>();
  for (const row of rows) {
    const child = shown(row, ownLink(row), viewer);
    const patient = ifVisible(ctx, viewer, child, isVisible?.(child));
    if (patient) visible.set(patient.id, patient);
  }
  const found = new Set(rows.map(({ id }) => id));
  for (const id of ids) if (!found.has(id)) recordMiss(ctx, viewer.accountId, id);
  return visible;
}

/** The child with this id as the viewer sees it, or null; many ids are loaded in one statement. */
export const visiblePatientById = createLoader<VisiblePatient>((ctx, ids) => visiblePatients(ctx, ids));

/** As {@link visiblePatientById}, also for a link whose scope is the emergency sheet alone. Only for that sheet. */
export const patientOfEmergencySheet = createLoader<VisiblePatient>((ctx, ids) =>
  visiblePatients(ctx, ids, ({ scope, isOfOwnUnit }) => scope !== null || isOfOwnUnit),
);

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
type Standing = Pick<
  VisiblePatient,
  'id' | 'revision' | 'isOwnChild' | 'isSelf' | 'isOfOwnUnit' | 'isOfOwnSocialWork'
> & {
  timeZone: string;
};

const STANDING = select(
  'standingOf',
  columns(
    SESSION,
    columnsOf(PatientRow, 'p', ['id', 'revision', 'medicalUnitClues']),
    columnsOf(MedicalUnitRow, 'u', ['timeZone']),
    OWN_LINK,
    computed<{ hasCarnet: number }>({ hasCarnet: 'p.icd10 IS NOT NULL AND p.diagnosedOn IS NOT NULL' }),
  ),
  `${SESSION_AND_CHILD}
       LEFT JOIN caregiver own ON own.patientId = p.id AND own.accountId = s.accountId AND ${inForce('own')}
      WHERE ${VALID_SESSION}`,
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
  const now = ctx.now();
  const [row] = await ctx.db.all(STANDING, [now, patientId, ...instants(now), claimed.id, claimed.subject, now]);
  if (!row?.id) return undefined;
  const viewer = viewerOfRow(ctx, claimed, row);
  ctx.sessionUses?.note(viewer);
  if (
    viewer.mustChangePassword ||
    viewer.mustSetUpSecondFactor ||
    !roles.some((role) => viewer.roles.has(role)) ||
    !mayCall(viewer, ctx.reads.operation)
  )
    return undefined;
  const { id, revision, timeZone, medicalUnitClues } = row;
  const standing = {
    id,
    revision,
    timeZone,
    ...accessBy(viewer.serviceAccount ? undefined : ownLink(row)),
    isOfOwnUnit: isOfUnit(viewer, medicalUnitClues),
    isOfOwnSocialWork: isOfSocialWork(viewer, medicalUnitClues),
  };
  return row.hasCarnet === 1 ? (ifVisible(ctx, viewer, standing) ?? undefined) : undefined;
}

const LINK = columns(
  nullable(columnsAs(CaregiverRow, 'c', { linkedAt: 'registeredAt', caregiverId: 'accountId' })),
  nullable(columnsOf(CaregiverRow, 'c', ['relationship', 'scope', 'closesAt'])),
  columnsAs(Account, 'ca', {
    caregiverGivenNames: 'givenNames',
    caregiverFirstSurname: 'firstSurname',
    caregiverSecondSurname: 'secondSurname',
  }),
);
const EXCLUSION = nullable(
  columnsAs(CaregiverExclusionRow, 'x', { excluded: 'accountId', excludedFrom: 'opensAt', excludedUntil: 'closesAt' }),
);
const VIEWER_AND_PATIENT = select(
  'viewerAndPatient',
  columns(SESSION, LINK, EXCLUSION, CHILD),
  `${SESSION_AND_CHILD}
       LEFT JOIN caregiver c ON c.patientId = p.id AND ${within('c')} LEFT JOIN account ca ON ca.id = c.accountId
       LEFT JOIN caregiver_exclusion x ON x.patientId = p.id
      WHERE ${VALID_SESSION}`,
);

/** The rows of the links that no order excludes at `now`, one for each. As a condition of the statement it costs a fifth of its time. */
function notExcluded<R extends RowOf<typeof LINK> & RowOf<typeof EXCLUSION>>(rows: readonly R[], now: Instant): R[] {
  if (rows[0]?.excluded === null) return [...rows];
  const excluded = new Set(
    rows
      .filter((row) => holds({ opensAt: row.excludedFrom!, closesAt: row.excludedUntil! }, now))
      .map((row) => row.excluded),
  );
  const byAccount = new Map(rows.map((row) => [row.caregiverId, row]));
  return [...byAccount.values()].filter(({ caregiverId }) => !excluded.has(caregiverId));
}

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
  const found = await ctx.db.all(VIEWER_AND_PATIENT, [now, patientId, now, claimed.id, claimed.subject, now]);
  const first = found[0];
  if (!first) return { viewer: undefined, patient: null };
  const viewer = viewerOfRow(ctx, claimed, first);
  if (!first.id) {
    recordMiss(ctx, viewer.accountId, patientId);
    beginReads(ctx);
    return { viewer, patient: null };
  }
  const rows = notExcluded(found, now);
  const own = rows.find(({ caregiverId }) => caregiverId === viewer.personId);
  const link = own?.scope && own.relationship ? { scope: own.scope, relationship: own.relationship } : undefined;
  const patient = ifVisible(ctx, viewer, shown(first, link, viewer));
  beginReads(ctx);
  if (patient) {
    patient.caregiverLinks = linksOf(ctx, rows);
    patient.ownLinkEndsAt = own?.closesAt ?? null;
    visiblePatientById.prime(ctx, patient.id, patient);
  }
  return { viewer, patient };
}

/**
 * The caregivers of a child that the viewer sees, whose names the viewer may therefore read. They are sorted here: MariaDB
 * would create a table on disk for each carnet, because the viewer's joined roles may exceed its memory limit.
 */
function linksOf(ctx: Context, rows: RowOf<typeof LINK>[]): { relationship: Relationship; user: { id: string } }[] {
  const links: { relationship: Relationship; user: { id: string } }[] = [];
  rows.sort((a, b) => a.linkedAt! - b.linkedAt! || (a.caregiverId! < b.caregiverId! ? -1 : 1));
  for (const row of rows) {
    const { relationship, caregiverId: id } = row;
    if (!relationship || relationship === 'SELF' || !id) continue;
    const person = {
      id,
      givenNames: row.caregiverGivenNames,
      firstSurname: row.caregiverFirstSurname,
      secondSurname: row.caregiverSecondSurname,
    };
    knowUser(ctx, person);
    links.push({ relationship, user: { id } });
  }
  return links;
}
