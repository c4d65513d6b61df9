/** Reading and changing a child's record: every module reads and locks a child through these functions. */
import { authorizeViewer, signedIn } from '../../core/access';
import { recordRead, recordWrite } from '../../core/audit-trail';
import { memoize } from '../../core/loader';
import { undoMs } from '../../core/outbox';
import type { Context } from '../../core/context';
import { badUserInput, Fault, forbidden, notFound } from '../../core/faults';
import { addDays, dayOf, daysBetween, isDay, startOfDay, type Day, type Instant } from '../../core/time';
import { beginAct, inTransaction } from '../../core/transaction';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { AuthorityScope } from './authority/authority.types';
import { patientMessages } from './patient.messages';
import { RAISE_REVISION, revisionOf, unitOfPatient } from './patient.queries';
import {
  patientOfEmergencySheet,
  standingOf,
  viewerAndPatient,
  visiblePatientById,
  type VisiblePatient,
} from './visibility.queries';

export const CARNET_ROLES = [Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN] as const;
const LONGEST_RANGE_DAYS = 1830;

/** The frame of a carnet: the data from which the modules fill it. */
export interface CarnetFrame {
  /** `<patientId>.<from>.<to>` */
  id: string;
  from: Day;
  to: Day;
  /** The first instant of the span and the first one after it, in the zone of the unit. */
  startsAt: Instant;
  endsBefore: Instant;
  timeZone: string;
  /** Whether the viewer is staff of the unit, who see entries that are not released to families. */
  staffView: boolean;
  revision: number;
  patient: VisiblePatient;
}

/** Throws BAD_USER_INPUT for a span that ends before it begins or is longer than 1,830 days. */
function checkRange(ctx: Context, from: Day, to: Day): void {
  const problems = new Problems(ctx);
  if (from > to) problems.add('to', 'RANGE', patientMessages.rangeReversed);
  else if (daysBetween(from, to) >= LONGEST_RANGE_DAYS)
    problems.add('to', 'RANGE_TOO_LONG', patientMessages.rangeTooLong(LONGEST_RANGE_DAYS));
  if (problems.any) throw badUserInput(ctx, problems.list);
}

export function carnetFrame(patient: VisiblePatient, from: Day, to: Day): CarnetFrame {
  const { timeZone } = patient.medicalUnit;
  return {
    id: `${patient.id}.${from}.${to}`,
    from,
    to,
    startsAt: startOfDay(from, timeZone),
    endsBefore: startOfDay(addDays(to, 1), timeZone),
    timeZone,
    staffView: patient.isOfOwnUnit,
    revision: patient.revision,
    patient,
  };
}

const opened = memoize<Promise<CarnetFrame | null>>();

/** The carnet's frame; null for a child that the viewer may not see or that has no diagnosis. Read once for a request. */
export const openCarnet = (ctx: Context, patientId: string, from: Day, to: Day): Promise<CarnetFrame | null> =>
  opened(ctx, `${patientId}.${from}.${to}`, () => findCarnet(ctx, patientId, from, to));

async function findCarnet(ctx: Context, patientId: string, from: Day, to: Day): Promise<CarnetFrame | null> {
  const patient = await patientWithCarnet(ctx, patientId);
  checkRange(ctx, from, to);
  return patient && carnetFrame(patient, from, to);
}

/** The child, or null when the viewer may not see it or it has no diagnosis; in one statement. */
export async function patientWithCarnet(ctx: Context, patientId: string): Promise<VisiblePatient | null> {
  // Without a session the viewer may be known from an address, like that of an exported record.
  const known = ctx.claimedSession ? undefined : await ctx.viewer();
  const { viewer, patient } = known
    ? { viewer: known, patient: await visiblePatientById(ctx, patientId) }
    : await viewerAndPatient(ctx, patientId);
  ctx.knowViewer(viewer);
  authorizeViewer(ctx, viewer, { roles: CARNET_ROLES });
  return patient?.diagnosis ? patient : null;
}

/**
 * The version of a carnet for this viewer: the revision, which every change of the record, its unit and its caregivers
 * raises; the viewer's access; and the day, on which the state of a cycle depends.
 */
export async function carnetVersionTag(
  ctx: Context,
  { patientId, from, to }: { patientId: string; from: Day; to: Day },
  when: 'now' | 'answered',
): Promise<string | undefined> {
  if (when === 'now') {
    const seen = await standingOf(ctx, patientId, CARNET_ROLES);
    return seen && markOf(ctx, seen, seen.timeZone);
  }
  // The field itself has returned the refusal.
  const frame = await openCarnet(ctx, patientId, from, to).catch(() => null);
  return frame ? markOf(ctx, frame.patient, frame.timeZone) : undefined;
}

const markOf = (
  ctx: Context,
  seen: Pick<VisiblePatient, 'revision' | 'isOwnChild' | 'isSelf' | 'isOfOwnUnit' | 'isOfOwnSocialWork'>,
  timeZone: string,
): string =>
  `${seen.revision} ${Number(seen.isOwnChild)}${Number(seen.isSelf)} ${Number(seen.isOfOwnUnit)}${Number(seen.isOfOwnSocialWork)} ${dayOf(ctx.now(), timeZone)}`;

/** The frame of the carnet with this id, for a subgraph that fills it: checked like the root field. */
export async function carnetById(ctx: Context, id: string): Promise<CarnetFrame | null> {
  const match = /^([0-9A-Z]{26})\.(\d{4}-\d{2}-\d{2})\.(\d{4}-\d{2}-\d{2})$/.exec(id);
  if (!match) return null;
  const [, patientId, from, to] = match as unknown as [string, string, Day, Day];
  if (!isDay(from) || !isDay(to)) return null;
  checkRange(ctx, from, to);
  const patient = await visiblePatientById(ctx, patientId);
  return patient?.diagnosis ? carnetFrame(patient, from, to) : null;
}

/** A frame that this module has proven to a subgraph (Module.accepts): its child needs no further statement. */
export function provenFrame<F extends object>(ctx: Context, frame: F): F {
  const { patient } = frame as F & Pick<CarnetFrame, 'patient'>;
  visiblePatientById.prime(ctx, patient.id, patient);
  return frame;
}

/**
 * The child for a query: one that the viewer may see; when `onlyAccessLog` says that nothing but the access log is selected, one of a
 * unit that the viewer audits; when `onlyName`, one for whose emergency sheet the viewer has a link.
 */
export async function findPatient(
  ctx: Context,
  id: string,
  { onlyAccessLog, onlyName }: { onlyAccessLog: boolean; onlyName: boolean },
): Promise<object | null> {
  const viewer = await signedIn(ctx);
  const mayReadRecords = CARNET_ROLES.some((role) => viewer.roles.has(role));
  const auditedUnits = viewer.roles.get(Role.AUDITOR);
  if (!mayReadRecords && !(auditedUnits && onlyAccessLog)) throw forbidden(ctx);
  if (auditedUnits && onlyAccessLog) {
    const unit = await unitOfPatient(ctx, id);
    if (unit && auditedUnits.has(unit.clues)) {
      recordRead(ctx, viewer.accountId, id);
      // Not a bare id: graphql/schema.ts would have its owner complete it, and for an auditor there is nothing more.
      return { id, auditedUnit: unit.clues };
    }
    if (!mayReadRecords) {
      if (unit) recordRead(ctx, viewer.accountId, id, 'REFUSED');
      return null;
    }
  }
  const visible = await visiblePatientById(ctx, id);
  const named = visible || !onlyName ? null : await patientOfEmergencySheet(ctx, id);
  return named ? nameOnly(named) : visible;
}

/** What a link with the scope EMERGENCY_SHEET shows of a child. */
export const nameOnly = ({ id, fullName }: Pick<VisiblePatient, 'id' | 'fullName'>): object => ({ id, fullName });

/** Throws unless the viewer may read the access log of the child: its caregivers, and the auditors of its unit. */
export async function authorizeAccessLog(
  ctx: Context,
  patientId: string,
): Promise<{ timeZone: string; isForFamily: boolean }> {
  const viewer = await signedIn(ctx);
  const unit = await unitOfPatient(ctx, patientId);
  if (!unit) throw notFound(ctx);
  if (viewer.roles.get(Role.AUDITOR)?.has(unit.clues)) return { ...unit, isForFamily: false };
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!patient.isOwnChild) throw forbidden(ctx);
  return { ...unit, isForFamily: true };
}

/** Throws FORBIDDEN unless the viewer may act for the child: the patient, or an adult whose scope is ACT. */
export function requireActing(ctx: Context, { isOwnChild, scope }: Pick<VisiblePatient, 'isOwnChild' | 'scope'>): void {
  if (!isOwnChild || scope !== AuthorityScope.ACT) throw forbidden(ctx);
}

/** The child. Throws FORBIDDEN unless the viewer holds one of `roles` in its unit, NOT_FOUND for a child out of sight. */
async function authorizeStaff(ctx: Context, patientId: string, roles: readonly Role[]): Promise<VisiblePatient> {
  const viewer = await signedIn(ctx);
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!roles.some((role) => viewer.roles.get(role)?.has(patient.medicalUnitClues)))
    throw patient.isOfOwnUnit ? forbidden(ctx) : notFound(ctx);
  return patient;
}

/** The child, for staff that only reads. */
export const patientForStaff = authorizeStaff;

/**
 * Begins every write to a child's record, in the caller's transaction: raises the child's revision, which locks its row, so
 * that of two changes at once the second sees the result of the first; checks the viewer's role in the unit; records the
 * access. No data of the child on which the write depends may be read before this.
 */
export async function lockPatient(tx: Context, patientId: string, roles: readonly Role[]): Promise<VisiblePatient> {
  await tx.db.run(RAISE_REVISION, [patientId]);
  const patient = await authorizeStaff(tx, patientId, roles);
  const { accountId } = await signedIn(tx);
  await recordWrite(tx, accountId, patientId, undoMs(tx));
  beginAct(tx, accountId, patient);
  return patient;
}

/** {@link lockPatient} for a caregiver who may act. Throws FORBIDDEN for others who see the child, NOT_FOUND for a child out of sight. */
export async function lockOwnChild(tx: Context, patientId: string): Promise<VisiblePatient> {
  await tx.db.run(RAISE_REVISION, [patientId]);
  const patient = await visiblePatientById(tx, patientId);
  if (!patient) throw notFound(tx);
  if (patient.scope !== AuthorityScope.ACT) throw forbidden(tx);
  await recordWrite(tx, (await signedIn(tx)).accountId, patientId);
  return patient;
}

/** {@link lockPatient} for a job without a viewer: the access log holds `by` instead of an account. */
export async function lockPatientUnattended(
  tx: Context,
  patientId: string,
  by: string,
): Promise<{ id: string; revision: number; medicalUnitClues: string }> {
  await tx.db.run(RAISE_REVISION, [patientId]);
  const patient = await revisionOf(tx, patientId);
  await recordWrite(tx, by, patientId);
  return patient!;
}

/** {@link lockPatient} in a new transaction; a refusal that `work` returns rolls it back. */
export function changePatient<T>(
  ctx: Context,
  patientId: string,
  roles: readonly Role[],
  work: (tx: Context, patient: VisiblePatient) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, async (tx) => work(tx, await lockPatient(tx, patientId, roles)));
}

/** Throws PASSWORD_CHANGE_REQUIRED or SECOND_FACTOR_REQUIRED while the viewer has to set one up. */
export async function requireOwnPassword(ctx: Context): Promise<void> {
  const { mustChangePassword, mustSetUpSecondFactor } = await signedIn(ctx);
  if (mustChangePassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
  if (mustSetUpSecondFactor) throw new Fault('SECOND_FACTOR_REQUIRED', ctx.language);
}
