/** Shares as the API shows them. */
import { foundOrMissed } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { zoned, type Instant } from '../../../core/time';
import { visiblePatientById } from '../../patient';
import {
  looksByShare,
  noteRowById,
  notesByShare,
  shareRowById,
  shareRowsByPatient,
  type ShareFacts,
} from './share.queries';
import { ShareStatus, type Share, type ShareLook, type ShareNote } from './share.types';

export interface ShownShare extends Share {
  patient: { id: string };
  createdBy: { id: string };
}

/** Whether a share can be opened at `now`, and if not, why. */
export function statusOf(row: ShareFacts, now: Instant): ShareStatus {
  if (row.revokedAt !== null) return ShareStatus.REVOKED;
  if (row.attemptsLeft <= 0) return ShareStatus.LOCKED;
  if (row.viewsLeft <= 0) return ShareStatus.USED_UP;
  if (row.expiresAt <= now) return ShareStatus.EXPIRED;
  return row.makerSees === 1 ? ShareStatus.ACTIVE : ShareStatus.REVOKED;
}

const shownShare = (row: ShareFacts, timeZone: string, now: Instant): ShownShare => ({
  id: row.id,
  label: row.label,
  createdAt: zoned(row.createdAt, timeZone),
  expiresAt: zoned(row.expiresAt, timeZone),
  viewsLeft: row.viewsLeft,
  attemptsLeft: row.attemptsLeft,
  status: statusOf(row, now),
  patient: { id: row.patientId },
  createdBy: { id: row.createdBy },
});

/** The share with this id; null when the viewer may not see its child. */
export async function shareById(ctx: Context, id: string): Promise<ShownShare | null> {
  const row = await foundOrMissed(ctx, id, await shareRowById(ctx, id));
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient ? shownShare(row, patient.medicalUnit.timeZone, ctx.now()) : null;
}

/** The shares of a child, newest first; null for a child that the viewer may not see. */
export async function sharesOf(ctx: Context, patientId: string): Promise<ShownShare[] | null> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return null;
  const { timeZone } = patient.medicalUnit;
  return (await shareRowsByPatient(ctx, patientId)).map((row) => shownShare(row, timeZone, ctx.now()));
}

/** `show` of each row in the time zone of the child's unit; empty when the viewer may not see the child. */
async function shownOf<R, S>(
  ctx: Context,
  { patient: { id } }: ShownShare,
  rows: readonly R[] | null,
  show: (row: R, timeZone: string) => S,
): Promise<S[]> {
  const patient = await visiblePatientById(ctx, id);
  return patient ? (rows ?? []).map((row) => show(row, patient.medicalUnit.timeZone)) : [];
}

/** The tries to open a share, newest first. */
export const looksOf = async (ctx: Context, share: ShownShare): Promise<ShareLook[]> =>
  shownOf(ctx, share, await looksByShare(ctx, share.id), ({ at, recipient, opened }, timeZone) => ({
    at: zoned(at, timeZone),
    recipient,
    opened: opened === 1,
  }));

const shownNote = (
  { id, at, writtenBy, text }: { id: string; at: Instant; writtenBy: string; text: string },
  timeZone: string,
): ShareNote => ({ id, at: zoned(at, timeZone), from: writtenBy, text });

/** What readers of a share wrote, newest first. */
export const notesOf = async (ctx: Context, share: ShownShare): Promise<ShareNote[]> =>
  shownOf(ctx, share, await notesByShare(ctx, share.id), shownNote);

/** The note with this id; null when the viewer may not see its child. */
export async function shareNoteById(ctx: Context, id: string): Promise<ShareNote | null> {
  const row = await foundOrMissed(ctx, id, await noteRowById(ctx, id));
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient ? shownNote(row, patient.medicalUnit.timeZone) : null;
}
