/**
 * Whether an account sees a child at an instant, and the rule that decides. It reads the same facts as the statements that find
 * a child (visibility.queries.ts): status and roles of the account, links, exclusions.
 */
import type { Instant } from '../../../core/time';
import { Role } from '../../../core/viewer';
import type { CaregiverExclusionRow } from '../patient.entity';
import { AuthorityState, DecidingRule } from './authority.types';
import type { LinkVersion } from './authority.queries';
import { stateOf, type Born } from './link';

/** The facts of one account about one child. */
export interface AccessFacts {
  readonly born: Born;
  /** CLUES of the child's unit. */
  readonly unit: string;
  /** Undefined for an id that no account has. */
  readonly account: { readonly closedAt: Instant | null; readonly suspendedUntil: Instant | null } | undefined;
  readonly roles: readonly { readonly role: Role; readonly clues: string; readonly endsAt: Instant | null }[];
  /** The links of the account to the child, newest first. */
  readonly links: readonly LinkVersion[];
  readonly exclusions: readonly CaregiverExclusionRow[];
}

export interface Decision {
  readonly rule: DecidingRule;
  readonly link?: LinkVersion;
}

const READING_ROLES: ReadonlySet<Role> = new Set([Role.SOCIAL_WORKER, Role.CLINICIAN]);

const RULES: Readonly<Record<AuthorityState, DecidingRule>> = {
  IN_FORCE: DecidingRule.LINK_IN_FORCE,
  NOT_YET: DecidingRule.LINK_NOT_YET,
  EXPIRED: DecidingRule.LINK_EXPIRED,
  ENDED: DecidingRule.LINK_ENDED,
  EXCLUDED: DecidingRule.EXCLUDED_BY_ORDER,
  ENDED_AT_18: DecidingRule.PATIENT_OF_AGE,
};

/** The rules that let an account see the child. */
export const ALLOWING: ReadonlySet<DecidingRule> = new Set([
  DecidingRule.LINK_IN_FORCE,
  DecidingRule.STAFF_OF_UNIT,
  DecidingRule.PATIENT_SELF,
]);

/** The decision for the instant `at`. Order: account, staff role, patient, exclusion, ended, not yet, expired, of age, in force. */
export function decide(facts: AccessFacts, at: Instant): Decision {
  const { account, unit, born, exclusions } = facts;
  if (!account) return { rule: DecidingRule.NO_LINK };
  const { closedAt, suspendedUntil } = account;
  if ((closedAt !== null && closedAt <= at) || (suspendedUntil !== null && suspendedUntil > at))
    return { rule: DecidingRule.ACCOUNT_NOT_ACTIVE };
  const held = facts.roles.filter(({ role, endsAt }) => isOfStaff(role) && (endsAt === null || endsAt > at));
  const reading = held.filter(({ role }) => READING_ROLES.has(role));
  if (reading.some(({ clues }) => clues === unit)) return { rule: DecidingRule.STAFF_OF_UNIT };
  const link = linkAt(facts, at);
  if (link?.relationship === 'SELF') return { rule: DecidingRule.PATIENT_SELF };
  if (link) return { rule: RULES[stateOf(link, exclusions, at, born)], link };
  if (reading.length > 0) return { rule: DecidingRule.STAFF_OF_OTHER_UNIT };
  return { rule: held.length > 0 ? DecidingRule.ROLE_READS_NO_RECORD : DecidingRule.NO_LINK };
}

const isOfStaff = (role: Role): boolean => role !== Role.CAREGIVER && role !== Role.PATIENT;

/** The link that holds at `at`; else the newest one that there was by then, and of those to come the first. */
function linkAt({ links }: AccessFacts, at: Instant): LinkVersion | undefined {
  const ofLinks = links.filter(({ isReplaced }) => !isReplaced);
  return (
    links.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt) ??
    ofLinks.find(({ registeredAt }) => registeredAt <= at) ??
    ofLinks.at(-1)
  );
}

/** The first instant after `at` at which the decision is another one; undefined for never. */
export function changesAfter(facts: AccessFacts, at: Instant): Instant | undefined {
  const { links, exclusions, roles, account } = facts;
  const instants = [
    ...[...links, ...exclusions].flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
    ...roles.map(({ endsAt }) => endsAt ?? at),
    account?.suspendedUntil ?? at,
  ].filter((instant) => instant > at);
  const present = decide(facts, at);
  return instants
    .sort((a, b) => a - b)
    .find((instant) => {
      const { rule, link } = decide(facts, instant);
      return instant < LAST_INSTANT && (rule !== present.rule || link?.scope !== present.link?.scope);
    });
}

/** Ends at this instant stand for no end. */
const LAST_INSTANT: Instant = 8_640_000_000_000_000;
