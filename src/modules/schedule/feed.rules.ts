/**
 * Private calendar addresses: one for each caregiver and child, revocable, stored as a digest. The address alone opens the
 * calendar, so every request checks it like a session. Telephones ask every hour: the access log has one row for each day.
 */
import { LRUCache } from 'lru-cache';
import { signedIn } from '../../core/access';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { forbidden, notFound } from '../../core/faults';
import { digest, randomToken } from '../../core/secrets';
import { consume } from '../../core/rate-limit';
import { dayOf, startOfDay, type Day, type Instant } from '../../core/time';
import { ownerOfAddress } from '../../core/viewer';
import { CarnetOutcome, endByPatient, initialsByCaregiver, visiblePatientById, type VisiblePatient } from '../patient';
import type { CalendarFeed } from './agenda.types';
import { calendarName, calendarText } from './calendar.view';
import { deleteFeed, entriesByPatient, feedByDigest, noteReadDay, ownFeedByPatient, replaceFeed } from './feed.queries';
import { isSeenBy } from './schedule.queries';

const WRONG_ADDRESSES = { most: 30, windowMs: 60_000 };
/** Part of the ETag: raise it when the text of a calendar changes for an unchanged record. */
const FORMAT = 2;

/** Texts of calendars by their ETag. */
export type CalendarCache = LRUCache<string, string>;

/**
 * A cache for {@link readFeed}. The generator takes half a millisecond of CPU for an event, and calendar services repeat
 * their requests without an ETag. Only texts are cached; each request asks the database whether it may see one.
 */
export const calendarCache = (): CalendarCache =>
  new LRUCache({ maxSize: 16_000_000, sizeCalculation: (text) => 2 * text.length });

async function ownChild(ctx: Context, patientId: string): Promise<VisiblePatient> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!patient.isOwnChild) throw forbidden(ctx);
  return patient;
}

/** A new address for the viewer's calendar of a child; the old one stops working at once. */
export async function issueCalendarFeed(ctx: Context, patientId: string): Promise<CalendarFeed> {
  const { id } = await ownChild(ctx, patientId);
  const token = randomToken();
  await replaceFeed(ctx, {
    patientId: id,
    accountId: (await signedIn(ctx)).accountId,
    digest: digest(token),
    sealed: ctx.secrets.seal(token),
    issuedAt: ctx.now(),
    readOn: null,
  });
  return feedAt(ctx, token);
}

const feedAt = ({ config: { publicUrl } }: Context, token: string): CalendarFeed => ({
  url: `${publicUrl}/calendar/${token}.ics`,
});

/** The viewer's address for a child; null when there is none, and for one that an earlier version issued. */
export async function ownCalendarFeed(ctx: Context, patientId: string): Promise<CalendarFeed | null> {
  if (!(await visiblePatientById(ctx, patientId))?.isOwnChild) return null;
  const { sealed } = (await ownFeedByPatient(ctx, patientId)) ?? {};
  const token = sealed ? ctx.secrets.open(sealed) : undefined;
  return token === undefined ? null : feedAt(ctx, token);
}

/** Ends the viewer's address for a child; false when there was none. */
export async function revokeCalendarFeed(ctx: Context, patientId: string): Promise<boolean> {
  const { id } = await ownChild(ctx, patientId);
  return deleteFeed(ctx, id, (await signedIn(ctx)).accountId);
}

export type FeedAnswer =
  | { status: 200; etag: string; text: string }
  | { status: 304; etag: string }
  | { status: 404 }
  | { status: 429; retryAt: Instant };

/**
 * The calendar at the address with this token. Equal revisions of a child mean equal calendars, so a client that sends
 * the current ETag gets 304 without a text being built. Wrong addresses count against the rate limit; right ones do not,
 * because calendar services fetch those of many families from few client addresses.
 */
export async function readFeed(
  ctx: Context,
  token: string,
  seenEtag: string | undefined,
  cache: CalendarCache,
): Promise<FeedAnswer> {
  const feed = await feedByDigest(ctx, digest(token));
  const patient = feed && (await patientOfFeed(ctx, feed));
  if (!patient) {
    const retryAt = await consume(
      ctx.database,
      { key: `feed:${ctx.secrets.blind(ctx.clientAddress)}`, ...WRONG_ADDRESSES },
      ctx.now(),
    );
    return retryAt === undefined ? { status: 404 } : { status: 429, retryAt };
  }
  await logReadOfDay(ctx, feed, patient);
  // The version of the zone database is part of the ETag: when a government changes its offset, calendars change.
  const name = calendarName(await initialsByCaregiver(ctx, feed.accountId), patient.id);
  const etag = `"${digest([patient.id, patient.revision, Number(patient.isSelf), name, FORMAT, ctx.config.publicUrl, process.versions.tz].join(' '))}"`;
  if (seenEtag?.split(/\s*,\s*/).some((seen) => seen === '*' || seen.replace(/^W\//, '') === etag))
    return { status: 304, etag };
  let text = cache.get(etag);
  if (text === undefined) {
    const { appointments, surgeries } = await entriesOfFeed(ctx, patient);
    cache.set(etag, (text = calendarText(patient, ctx.config.publicUrl, appointments, surgeries, name)));
  }
  return { status: 200, etag, text };
}

/** The entries of a calendar that the viewer sees. After a death those up to its record: a list of cancelled visits would come up on the telephone. */
async function entriesOfFeed(ctx: Context, patient: VisiblePatient): ReturnType<typeof entriesByPatient> {
  const all = await entriesByPatient(ctx, patient.id);
  const entries = {
    appointments: all.appointments.filter((row) => isSeenBy(patient, row)),
    surgeries: all.surgeries.filter((row) => isSeenBy(patient, row)),
  };
  const end = await endByPatient(ctx, patient.id);
  if (end?.outcome !== CarnetOutcome.DIED) return entries;
  const until = startOfDay(dayOf(end.recordedAt, patient.medicalUnit.timeZone), patient.medicalUnit.timeZone);
  const isPast = ({ startsAt }: { startsAt: Instant }): boolean => startsAt < until;
  return { appointments: entries.appointments.filter(isPast), surgeries: entries.surgeries.filter(isPast) };
}

/** Commits the row of the first read of a day; the row stands for the reads of the same day that follow. */
async function logReadOfDay(
  ctx: Context,
  feed: { patientId: string; accountId: string; readOn: Day | null },
  { medicalUnit }: VisiblePatient,
): Promise<void> {
  const today = dayOf(ctx.now(), medicalUnit.timeZone);
  if (feed.readOn === today) ctx.reads.note(feed.patientId, feed.accountId, 'READ', true);
  else {
    await flushReads(ctx);
    await noteReadDay(ctx, feed, today);
  }
}

/** The child, if the caregiver of the address may see it at this moment. */
function patientOfFeed(
  ctx: Context,
  { patientId, accountId }: { patientId: string; accountId: string },
): Promise<VisiblePatient | null> {
  ctx.reads.operation = 'calendarFeed';
  // The rule of the day decides whether there is a row.
  ctx.reads.isDeferred = true;
  ctx.knowViewer(ownerOfAddress(accountId));
  return visiblePatientById(ctx, patientId);
}
