/** Causes from the family and the unit: no caregiver, unused credentials, coverage that ends at 16, a transfer to receive. */
import type { Context } from '../../../core/context';
import { addDays, completedYears, dayOf, startOfDay, type Day, type Instant } from '../../../core/time';
import { sixteenOn } from '../../cartilla';
import {
  caregiverFacts,
  EXTENSION_FROM_YEARS,
  extensionHolds,
  firstChildOf,
  isDependentChild,
  lastTransfer,
  ofAgeAt,
  type CaregiverFacts,
  type ChildFacts,
} from '../../patient';
import { isScheduledSince } from '../../schedule';
import { isDoseRecordedSince, isUnderWay } from '../../treatment';
import type { Cause, Causes, WatchedChild } from './cause';
import { TaskKind } from './task.types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Credentials that wait for longer are a task. */
const UNUSED_MS = 7 * DAY;
const CREDENTIALS_DUE_MS = 72 * HOUR;
const COVERAGE_AHEAD_DAYS = 90;
const AUTHORITY_AHEAD_DAYS = 90;

const isInForce = (link: CaregiverFacts): boolean => link.isInForce === 1;

/** When a link that is not in force stopped to show the record: revoked, over, excluded by an order, else when it was set so. */
function endedAt({ revokedAt, closesAt, excludedAt, setAt }: CaregiverFacts, now: Instant): Instant {
  const ends = [revokedAt, closesAt, excludedAt].flatMap((at) => (at !== null && at <= now ? at : []));
  return ends.length > 0 ? Math.min(...ends) : setAt;
}

/** A child in treatment without a link in force; its own account counts as one. */
async function noCaregiver(ctx: Context, child: WatchedChild, links: readonly CaregiverFacts[]): Promise<Causes> {
  const nextAt = links.flatMap(({ opensAt, closesAt, nextOrderAt }) => [opensAt, closesAt, nextOrderAt ?? opensAt]);
  if (links.some(isInForce) || !(await isUnderWay(ctx, child.id))) return { causes: [], nextAt };
  // The same at each look: a task that ended by an outcome opens again only when another link has ended.
  const mark = Math.max(0, ...links.map((link) => endedAt(link, child.now)));
  const openedAt = links.length > 0 ? mark : child.now;
  const dueAt = openedAt + DAY;
  return {
    causes: [{ kind: TaskKind.NO_CAREGIVER, cause: child.id, mark, openedAt, dueAt, subjects: [] }],
    nextAt,
  };
}

/** The adults' authority that ends at 18, from 90 days before, and links whose review date is reached. */
function authorityEnds(child: WatchedChild, facts: ChildFacts, links: readonly CaregiverFacts[]): Causes {
  const adults = links.filter((link) => isInForce(link) && link.relationship !== 'SELF');
  const at18 = ofAgeAt(facts);
  const aheadAt = at18 - AUTHORITY_AHEAD_DAYS * DAY;
  const endsAt18 = at18 > child.now && adults.some(({ closesAt }) => closesAt === at18);
  const goesOn = adults.some(({ closesAt }) => closesAt > at18);
  const reviews = adults.flatMap(({ reviewOn }) => (reviewOn === null ? [] : startOfDay(reviewOn, child.timeZone)));
  const reached = reviews.filter((at) => at <= child.now);
  const isNear = endsAt18 && !goesOn && aheadAt <= child.now;
  const nextAt = [aheadAt, at18, ...reviews];
  if (!isNear && reached.length === 0) return { causes: [], nextAt };
  const openedAt = Math.min(...reached, ...(isNear ? [aheadAt] : []));
  const dueAt = reached.length > 0 ? Math.min(...reached) : at18;
  const mark = Math.max(...reached, ...(isNear ? [at18] : []));
  return {
    causes: [{ kind: TaskKind.AUTHORITY_ENDS, cause: child.id, mark, openedAt, dueAt, subjects: [] }],
    nextAt,
  };
}

/** Since when credentials need a person; undefined while they do not, with the instant at which they will. */
function needsCredentials(link: CaregiverFacts, now: Instant): { since?: Instant; at?: Instant } {
  const { credentialsStatus: status, temporaryExpiresAt, createdAt } = link;
  if (status === 'ACTIVATED') return {};
  if (temporaryExpiresAt !== null && temporaryExpiresAt <= now) return { since: temporaryExpiresAt };
  if (status === 'FAILED' || status === 'BOUNCED') return { since: now };
  const at = temporaryExpiresAt ?? createdAt + UNUSED_MS;
  return at <= now ? { since: at } : { at };
}

/** Caregivers whose credentials failed, expired or were not used; of several children in the unit the first has the task. */
async function unusedCredentials(ctx: Context, child: WatchedChild, links: readonly CaregiverFacts[]): Promise<Causes> {
  const causes: Cause[] = [];
  const nextAt: Instant[] = [];
  for (const link of links) {
    if (!isInForce(link) || link.closedAt !== null || link.relationship === 'SELF') continue;
    const { since, at } = needsCredentials(link, child.now);
    if (at !== undefined) nextAt.push(at);
    if (since === undefined || (await firstChildOf(ctx, link.accountId, child.clues)) !== child.id) continue;
    causes.push({
      kind: TaskKind.CREDENTIALS,
      cause: `${child.clues}.${link.accountId}`,
      mark: link.temporaryExpiresAt ?? link.createdAt,
      openedAt: since,
      dueAt: since + CREDENTIALS_DUE_MS,
      subjects: [['User', link.accountId]],
    });
  }
  return { causes, nextAt };
}

/** A child whose coverage ends at 16, from 90 days before its birthday. */
function coverageEnds(child: WatchedChild, facts: ChildFacts): Causes {
  const birthday = sixteenOn(facts.birthDate);
  if (facts.icd10 === null || !isDependentChild(facts.agregadoMedico, EXTENSION_FROM_YEARS))
    return { causes: [], nextAt: [] };
  const today = dayOf(child.now, child.timeZone);
  const covered: Day = today > birthday ? today : birthday;
  if (
    extensionHolds(facts, covered) ||
    !isDependentChild(facts.agregadoMedico, completedYears(facts.birthDate, covered))
  )
    return {
      causes: [],
      nextAt: facts.extensionValidUntil === null ? [] : [dayAfter(facts.extensionValidUntil, child)],
    };
  const openedAt = startOfDay(addDays(birthday, -COVERAGE_AHEAD_DAYS), child.timeZone);
  if (openedAt > child.now) return { causes: [], nextAt: [openedAt] };
  const dueAt = startOfDay(birthday, child.timeZone);
  const since = extensionEnd(facts, child) ?? openedAt;
  return {
    causes: [
      {
        kind: TaskKind.COVERAGE_ENDS,
        cause: child.id,
        mark: since,
        openedAt: since,
        dueAt: Math.max(dueAt, since),
        subjects: [],
      },
    ],
    nextAt: [],
  };
}

const dayAfter = (day: Day, { timeZone }: WatchedChild): Instant => startOfDay(addDays(day, 1), timeZone);

/** When an extension of the child ended; undefined for a child that had none or whose extension holds. */
function extensionEnd({ extensionKind, extensionValidUntil }: ChildFacts, child: WatchedChild): Instant | undefined {
  if (extensionKind === null || extensionValidUntil === null) return undefined;
  const end = dayAfter(extensionValidUntil, child);
  return end <= child.now ? end : undefined;
}

/** The last transfer to the child's unit; `isReceived` once the unit has recorded something of the child. */
export async function transferOf(
  ctx: Context,
  child: WatchedChild,
): Promise<{ id: string; transferredAt: Instant; isReceived: boolean } | undefined> {
  const last = await lastTransfer(ctx, child.id);
  if (!last || last.clues !== child.clues) return undefined;
  const { id, transferredAt } = last;
  const isReceived =
    (await isScheduledSince(ctx, child.id, transferredAt)) || (await isDoseRecordedSince(ctx, child.id, transferredAt));
  return { id, transferredAt, isReceived };
}

/** The task of the unit that receives a child. */
export const transferCause = (transfer: { id: string; transferredAt: Instant }): Cause => ({
  kind: TaskKind.TRANSFER_TO_RECEIVE,
  cause: transfer.id,
  mark: transfer.transferredAt,
  openedAt: transfer.transferredAt,
  dueAt: transfer.transferredAt + DAY,
  subjects: [['PatientTransfer', transfer.id]],
});

/** Causes that stand in the child's family and coverage. */
export async function familyCauses(ctx: Context, child: WatchedChild, facts: ChildFacts): Promise<Causes> {
  const links = await caregiverFacts(ctx, child.id);
  const found = [
    await noCaregiver(ctx, child, links),
    await unusedCredentials(ctx, child, links),
    coverageEnds(child, facts),
    authorityEnds(child, facts, links),
  ];
  return { causes: found.flatMap(({ causes }) => causes), nextAt: found.flatMap(({ nextAt }) => nextAt) };
}

/** The end of a carnet by death waits for a second person. */
export const endCauses = ({ endState, outcome, endedAt: at, id }: ChildFacts): Cause[] =>
  outcome === 'DIED' && endState === 'RECORDED' && at !== null
    ? [{ kind: TaskKind.END_TO_CONFIRM, cause: id, mark: at, openedAt: at, dueAt: at + DAY, subjects: [] }]
    : [];
