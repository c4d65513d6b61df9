/**
 * Private calendar addresses: one for each caregiver and child, revocable, kept as a digest. Who has the address sees the
 * times, so it is checked on every look as a session would be, and every look is in the access log.
 */
import { LRUCache } from 'lru-cache';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { forbidden, notFound } from '../../core/faults';
import { digest, randomToken } from '../../core/secrets';
import { attempt } from '../../core/rate-limit';
import type { Instant } from '../../core/time';
import { Role } from '../../core/viewer';
import { visiblePatientById, type VisiblePatient } from '../patient';
import type { CalendarFeed } from './agenda.types';
import type { CalendarFeedRow } from './appointment.entity';
import { calendarText } from './calendar.view';
import { entriesByPatient, feedByDigest } from './feed.queries';

const WRONG_ADDRESSES = { most: 30, windowMs: 60_000 };
/** Raise it when the text of a calendar changes without a change of the child's record. */
const FORMAT = 1;

const REPLACING = {
  mysql: 'ON DUPLICATE KEY UPDATE digest=VALUES(digest), issuedAt=VALUES(issuedAt)',
  sqlite: 'ON CONFLICT(patientId, accountId) DO UPDATE SET digest=excluded.digest, issuedAt=excluded.issuedAt',
};

// The generator takes half a millisecond for an event, in which nobody else is served, and calendar services ask again and
// again without saying what they have seen. Who may see a text is asked of the database each time; the text is not.
const texts = new LRUCache<string, string>({ maxSize: 16_000_000, sizeCalculation: (text) => 2 * text.length });

async function ownChild(ctx: Context, patientId: string): Promise<VisiblePatient> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!patient.isOwnChild) throw forbidden(ctx);
  return patient;
}

/** A new address for the viewer's calendar of a child; the old one is dead at once. */
export async function issueCalendarFeed(ctx: Context, patientId: string): Promise<CalendarFeed> {
  const { id } = await ownChild(ctx, patientId);
  const token = randomToken();
  const row: CalendarFeedRow = {
    patientId: id,
    accountId: (await signedIn(ctx)).accountId,
    digest: digest(token),
    issuedAt: ctx.now(),
  };
  await insert(ctx.database, 'calendar_feed', [row], REPLACING[ctx.database.engine]);
  return { url: `${ctx.config.publicUrl}/calendar/${token}.ics` };
}

/** Ends the viewer's address for a child; answers whether there was one. */
export async function revokeCalendarFeed(ctx: Context, patientId: string): Promise<boolean> {
  const { id } = await ownChild(ctx, patientId);
  return (
    (await ctx.database.run('DELETE FROM calendar_feed WHERE patientId=? AND accountId=?', [
      id,
      (await signedIn(ctx)).accountId,
    ])) > 0
  );
}

export type FeedAnswer =
  | { status: 200; etag: string; text: string }
  | { status: 304; etag: string }
  | { status: 404 }
  | { status: 429; retryAt: Instant };

/**
 * What is at the address with this token. Equal revisions of a child mean equal calendars, so a client that has seen this
 * one is told so without building it. Wrong addresses are counted; right ones are not, as calendar services fetch those of
 * many families from few addresses of their own.
 */
export async function readFeed(ctx: Context, token: string, seenEtag: string | undefined): Promise<FeedAnswer> {
  const feed = await feedByDigest(ctx, digest(token));
  const patient = feed && (await patientOfFeed(ctx, feed));
  if (!patient) {
    const retryAt = await attempt(
      ctx.database,
      { key: `feed:${ctx.secrets.blind(ctx.clientAddress)}`, ...WRONG_ADDRESSES },
      ctx.now(),
    );
    return retryAt === undefined ? { status: 404 } : { status: 429, retryAt };
  }
  // The zone database of this process takes part: when a government moves the clocks, so do the calendars.
  const etag = `"${digest([patient.id, patient.revision, FORMAT, ctx.config.publicUrl, process.versions.tz].join(' '))}"`;
  if (seenEtag?.split(/\s*,\s*/).some((seen) => seen === '*' || seen.replace(/^W\//, '') === etag))
    return { status: 304, etag };
  let text = texts.get(etag);
  if (text === undefined) {
    const { appointments, surgeries } = await entriesByPatient(ctx, patient.id);
    texts.set(etag, (text = calendarText(patient, ctx.config.publicUrl, appointments, surgeries)));
  }
  return { status: 200, etag, text };
}

/** The child as the caregiver who holds the address may see it at this moment. */
function patientOfFeed(
  ctx: Context,
  { patientId, accountId }: { patientId: string; accountId: string },
): Promise<VisiblePatient | null> {
  ctx.reads.operation = 'calendarFeed';
  ctx.knowViewer({
    accountId,
    sessionId: '',
    mustChangePassword: false,
    roles: new Map([[Role.CAREGIVER, new Set([''])]]),
  });
  return visiblePatientById(ctx, patientId);
}
