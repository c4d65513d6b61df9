/** The history of a record: what was corrected, by whom and why. Staff of the child's unit; administrators for staff. */
import { signedIn } from '../../../core/access';
import { recordMiss, recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { forbidden } from '../../../core/faults';
import type { Page, PageArgs } from '../../../core/pagination';
import { type RecordRef } from '../../../core/record-change.types';
import { RecordKind } from '../../../core/record-kind';
import { historyPage, patientOfHistory, type Shown } from '../../../core/record-history';
import { Role, unitsWith, type Viewer } from '../../../core/viewer';
import { everStaffRolesOf } from '../../identity';
import { contactForViewer } from '../contact.rules';
import { childrenInUnits } from '../correction/correction.queries';
import { visiblePatientById } from '../visibility.queries';

type PatientOf = (ctx: Context, record: RecordRef) => Promise<string | undefined>;
let patientOf: PatientOf | undefined;

/** Sets how this process finds the child of a record; called once, where the modules are put together. */
export const useRecords = (implementation: PatientOf): void => void (patientOf = implementation);

/** Kinds whose id is that of the child. */
const OF_THE_CHILD: ReadonlySet<RecordKind> = new Set([RecordKind.PATIENT, RecordKind.COVERAGE]);
/** Facts of an account that have readers of their own; see contact.rules.ts. */
const CONTACT: readonly string[] = ['email', 'phone'];
const COUNTRY_ZONE = 'America/Mexico_City';

/** The child of a record, whoever may see it; undefined for a record that does not exist or has no child. */
export const patientOfRecord = async (ctx: Context, record: RecordRef): Promise<string | undefined> =>
  OF_THE_CHILD.has(record.kind)
    ? record.id
    : ((await patientOf?.(ctx, record)) ?? (await patientOfHistory(ctx, record)));

/** A page of the history, newest first; null for a record that the viewer may not see. Throws FORBIDDEN. */
export async function recordHistory(ctx: Context, record: RecordRef, args: PageArgs): Promise<Page<Shown> | null> {
  const viewer = await signedIn(ctx);
  if (record.kind === RecordKind.ACCOUNT) return accountHistory(ctx, viewer, record, args);
  const isCaring = viewer.roles.has(Role.SOCIAL_WORKER) || viewer.roles.has(Role.CLINICIAN);
  if (!isCaring) throw forbidden(ctx);
  const patientId = await patientOfRecord(ctx, record);
  if (!patientId) recordMiss(ctx, viewer.accountId, record.id);
  const patient = patientId ? await visiblePatientById(ctx, patientId) : null;
  if (!patient) return null;
  if (!patient.isOfOwnUnit) throw forbidden(ctx);
  return historyPage(ctx, record, patient.medicalUnit.timeZone, args);
}

/**
 * The history of an account: for staff of the unit of a child for whom it cares, and for administrators of a unit in which
 * it has or had a staff role.
 */
async function accountHistory(
  ctx: Context,
  viewer: Viewer,
  record: RecordRef,
  args: PageArgs,
): Promise<Page<Shown> | null> {
  const children = await childrenInUnits(ctx, record.id, unitsWith(viewer, Role.SOCIAL_WORKER, Role.CLINICIAN));
  for (const { id } of children) recordRead(ctx, viewer.accountId, id);
  if (children.length === 0 && !(await administersStaff(ctx, viewer, record.id))) {
    recordMiss(ctx, viewer.accountId, record.id);
    return null;
  }
  const shown = await historyPage(ctx, record, children[0]?.timeZone ?? COUNTRY_ZONE, args);
  if (await contactForViewer(ctx, record.id)) return shown;
  // Those who see a child of the account without its contact are clinicians, who read the telephone.
  const hidden = CONTACT.filter((field) => field === 'email' || children.length === 0);
  const edges = shown.edges.map(({ cursor, node }) => ({
    cursor,
    node: hidden.includes(node.field) ? { ...node, oldValue: null, newValue: null } : node,
  }));
  return { ...shown, edges };
}

async function administersStaff(ctx: Context, viewer: Viewer, accountId: string): Promise<boolean> {
  const units = viewer.roles.get(Role.ADMINISTRATOR);
  if (!units) return false;
  return (await everStaffRolesOf(ctx, accountId)).some(({ clues }) => units.has('') || units.has(clues));
}
