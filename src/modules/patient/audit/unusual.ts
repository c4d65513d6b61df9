/** The rules by which a look at a record is unusual. Night work alone is usual on a ward: it counts with another reason only. */
import { searchable } from '../../../../packages/domain/src/text';
import type { AuditOutcome } from '../../../core/access-log';
import { clockOf, type Instant } from '../../../core/time';
import { UnusualAccess } from './unusual.types';

const HOUR = 3_600_000;
/** An access without anything of the child within this time, either way, has no reason near. */
export const NEAR_MS = 90 * 24 * HOUR;
/** More children than this within an hour are many. */
const MANY = 60;
const DAY_FROM = '06:00';
const DAY_TO = '22:00';

/** One access. */
export interface Access {
  readonly at: Instant;
  readonly accountId: string;
  readonly outcome: AuditOutcome;
  readonly requestId: string;
}

/** A person of the log. */
export interface Actor {
  readonly surnames: readonly string[];
  /** Whether the person has or had a staff role that reads or writes records. */
  readonly isStaff: boolean;
  /** Whether the person has or had a link to the child. */
  readonly isFamily: boolean;
  /** Whether the person has or had a staff role in a unit that the child left, and when the child left it first. */
  readonly leftUnitAt: Instant | null;
  /** The looks of the person around the accesses, by time. */
  readonly looks: readonly { readonly at: Instant; readonly patientId: string }[];
}

/** What is known of a child. */
export interface ChildFacts {
  readonly timeZone: string;
  /** Surnames of the child and of everyone who cares or cared for it. */
  readonly surnames: readonly string[];
  /** The caregivers who are staff of the child's unit. */
  readonly colleagues: readonly string[];
  /** When something of the child is or was: appointments, doses, surgeries, tasks, registrations. */
  readonly events: readonly Instant[];
  /** The requests that changed a field of identity. */
  readonly identityRequests: ReadonlySet<string>;
}

/** The reasons for which an access is unusual; empty for an ordinary one. */
export function unusualReasons(access: Access, actor: Actor | undefined, child: ChildFacts): UnusualAccess[] {
  const { at, accountId, outcome, requestId } = access;
  const isStaff = actor !== undefined && actor.isStaff && !actor.isFamily;
  const reasons: [UnusualAccess, boolean][] = [
    [UnusualAccess.NO_REASON_NEAR, isStaff && child.events.every((event) => Math.abs(event - at) > NEAR_MS)],
    [UnusualAccess.SAME_SURNAME, isStaff && sharesSurname(actor.surnames, child.surnames)],
    [UnusualAccess.COLLEAGUE, isStaff && child.colleagues.some((id) => id !== accountId)],
    [UnusualAccess.AFTER_TRANSFER, isAfterTransfer(at, actor)],
    [UnusualAccess.MANY_RECORDS, isStaff && isOneOfMany(at, actor.looks)],
    [UnusualAccess.REFUSED, outcome === 'REFUSED'],
    [UnusualAccess.IDENTITY_CHANGED, outcome === 'WRITE' && child.identityRequests.has(requestId)],
  ];
  const found = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  return found.length > 0 && isNight(at, child.timeZone) ? [UnusualAccess.NIGHT, ...found] : found;
}

function isNight(at: Instant, timeZone: string): boolean {
  const clock = clockOf(at, timeZone);
  return clock < DAY_FROM || clock >= DAY_TO;
}

function sharesSurname(own: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(searchable));
  return own.some((surname) => known.has(searchable(surname)));
}

const isAfterTransfer = (at: Instant, actor: Actor | undefined): boolean =>
  actor !== undefined && actor.isFamily && actor.leftUnitAt !== null && actor.leftUnitAt <= at;

/** Whether some hour that holds `at` has looks at more than {@link MANY} children. `looks` are by time. */
function isOneOfMany(at: Instant, looks: Actor['looks']): boolean {
  const near = looks.filter((look) => Math.abs(look.at - at) < HOUR);
  if (near.length <= MANY) return false;
  return near.some(({ at: from }) => {
    if (from > at) return false;
    const within = near.filter((look) => look.at >= from && look.at < from + HOUR);
    return at < from + HOUR && new Set(within.map(({ patientId }) => patientId)).size > MANY;
  });
}
