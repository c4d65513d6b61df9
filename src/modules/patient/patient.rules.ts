/** How a child is read, and how it is changed: the two doors through which every module comes to a child. */
import { authorizeViewer, signedIn } from '../../core/access';
import { recordRead, recordWrite } from '../../core/audit-trail';
import { memoize } from '../../core/loader';
import type { Context } from '../../core/context';
import { badUserInput, Fault, forbidden, notFound } from '../../core/faults';
import { say } from '../../core/i18n';
import { one } from '../../database';
import { addDays, dayOf, daysBetween, isDay, startOfDay, type Day, type Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { Role } from '../../core/viewer';
import { unitOfPatient } from './patient.queries';
import { standingOf, viewerAndPatient, visiblePatientById, type VisiblePatient } from './visibility.queries';

export const CARNET_ROLES = [Role.CAREGIVER, Role.SOCIAL_WORKER, Role.CLINICIAN] as const;
const LONGEST_RANGE_DAYS = 1830;

/** The frame of a carnet: what the modules need to fill it. */
export interface CarnetFrame {
  /** `<patientId>.<from>.<to>` */
  id: string;
  from: Day;
  to: Day;
  /** The first instant of the span and the first one after it, in the zone of the unit. */
  startsAt: Instant;
  endsBefore: Instant;
  timeZone: string;
  /** Whether the viewer is of the unit's staff, who see what is held back from families. */
  staffView: boolean;
  revision: number;
  patient: VisiblePatient;
}

/** Throws BAD_USER_INPUT for a span that is turned round or longer than 1,830 days. */
function checkRange(ctx: Context, from: Day, to: Day): void {
  if (from > to)
    throw badUserInput(ctx, [
      {
        path: 'to',
        code: 'RANGE',
        message: say(
          ctx,
          'El último día es anterior al primero. Revisa las fechas.',
          'The last day is before the first one. Check the dates.',
        ),
      },
    ]);
  if (daysBetween(from, to) >= LONGEST_RANGE_DAYS)
    throw badUserInput(ctx, [
      {
        path: 'to',
        code: 'RANGE_TOO_LONG',
        message: say(
          ctx,
          `Elige como máximo ${LONGEST_RANGE_DAYS} días.`,
          `Choose ${LONGEST_RANGE_DAYS} days at most.`,
        ),
      },
    ]);
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

/** The carnet's frame, or null for a child that is not the viewer's to see or is in no oncological treatment; found once a request. */
export const openCarnet = (ctx: Context, patientId: string, from: Day, to: Day): Promise<CarnetFrame | null> =>
  opened(ctx, `${patientId}.${from}.${to}`, () => findCarnet(ctx, patientId, from, to));

async function findCarnet(ctx: Context, patientId: string, from: Day, to: Day): Promise<CarnetFrame | null> {
  const patient = await patientWithCarnet(ctx, patientId);
  checkRange(ctx, from, to);
  return patient && carnetFrame(patient, from, to);
}

/** The child, or null for one that is not the viewer's to see or is in no oncological treatment: in one statement. */
export async function patientWithCarnet(ctx: Context, patientId: string): Promise<VisiblePatient | null> {
  const { viewer, patient } = await viewerAndPatient(ctx, patientId);
  ctx.knowViewer(viewer);
  authorizeViewer(ctx, viewer, { roles: CARNET_ROLES });
  return patient?.diagnosis ? patient : null;
}

/**
 * What a carnet stands under: the revision, which every change of the record, its unit and its caregivers raises; what this
 * viewer may see; and the day, on which it depends how far a cycle has come.
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
  // Who was refused has been told so.
  const frame = await openCarnet(ctx, patientId, from, to).catch(() => null);
  return frame ? markOf(ctx, frame.patient, frame.timeZone) : undefined;
}

const markOf = (
  ctx: Context,
  seen: Pick<VisiblePatient, 'revision' | 'isOwnChild' | 'isOfOwnUnit' | 'isOfOwnSocialWork'>,
  timeZone: string,
): string =>
  `${seen.revision} ${Number(seen.isOwnChild)} ${Number(seen.isOfOwnUnit)}${Number(seen.isOfOwnSocialWork)} ${dayOf(ctx.now(), timeZone)}`;

/** The frame that a carnet's id names, for a subgraph that is asked to fill it: checked like any other. */
export async function carnetById(ctx: Context, id: string): Promise<CarnetFrame | null> {
  const match = /^([0-9A-Z]{26})\.(\d{4}-\d{2}-\d{2})\.(\d{4}-\d{2}-\d{2})$/.exec(id);
  if (!match) return null;
  const [, patientId, from, to] = match as unknown as [string, string, Day, Day];
  if (!isDay(from) || !isDay(to)) return null;
  checkRange(ctx, from, to);
  const patient = await visiblePatientById(ctx, patientId);
  return patient?.diagnosis ? carnetFrame(patient, from, to) : null;
}

/**
 * The child for a query: visible, or, when only the access log is asked for, of a unit that the viewer audits.
 * `onlyAccessLog` says that nothing else was selected.
 */
export async function findPatient(ctx: Context, id: string, onlyAccessLog: boolean): Promise<object | null> {
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
  return visiblePatientById(ctx, id);
}

/** The zone for the access log of a child, if the viewer may read it: caregivers of the child, auditors of its unit. */
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

/** Throws unless the viewer holds one of `roles` in the child's unit: NOT_FOUND for a child that is not theirs to see. */
async function authorizeStaff(ctx: Context, patientId: string, roles: readonly Role[]): Promise<VisiblePatient> {
  const viewer = await signedIn(ctx);
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!roles.some((role) => viewer.roles.get(role)?.has(patient.medicalUnitClues)))
    throw patient.isOfOwnUnit ? forbidden(ctx) : notFound(ctx);
  return patient;
}

/** The child for staff who only read. */
export const patientForStaff = authorizeStaff;

/**
 * For every write that touches a child's record, in the caller's transaction: raises the child's revision, which also
 * locks its row, so that of two who change the same child at once the second sees what the first has done; checks the
 * viewer's role in its unit; records the access. Nothing of the child may be read for the decision before this.
 */
export async function lockPatient(tx: Context, patientId: string, roles: readonly Role[]): Promise<VisiblePatient> {
  await tx.db.run('UPDATE patient SET revision = revision + 1 WHERE id=?', [patientId]);
  const patient = await authorizeStaff(tx, patientId, roles);
  await recordWrite(tx, (await signedIn(tx)).accountId, patientId);
  return patient;
}

/** {@link lockPatient} for a job, which acts for no viewer: the access log names `by` instead of an account. */
export async function lockPatientUnattended(
  tx: Context,
  patientId: string,
  by: string,
): Promise<{ id: string; revision: number }> {
  await tx.db.run('UPDATE patient SET revision = revision + 1 WHERE id=?', [patientId]);
  const patient = await one<{ id: string; revision: number }>(tx.db, 'SELECT id, revision FROM patient WHERE id=?', [
    patientId,
  ]);
  await recordWrite(tx, by, patientId);
  return patient!;
}

/** {@link lockPatient} in a transaction of its own; a refusal that `work` returns undoes everything. */
export function changePatient<T>(
  ctx: Context,
  patientId: string,
  roles: readonly Role[],
  work: (tx: Context, patient: VisiblePatient) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, async (tx) => work(tx, await lockPatient(tx, patientId, roles)));
}

/** Throws PASSWORD_CHANGE_REQUIRED before the first password of one's own. */
export async function requireOwnPassword(ctx: Context): Promise<void> {
  if ((await signedIn(ctx)).mustChangePassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
}
