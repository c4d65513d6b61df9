/**
 * When the link between an adult and a child is in force: the one rule, as a condition in SQL for statements that find
 * children, notices and people, and as a function for the explanation (whyNot, Authority.state). The instants of a link are
 * worked out from its days when it is written, because a statement cannot convert days of several time zones.
 */
import { addDays, startOfDay, type Day, type Instant } from '../../../core/time';
import type { CaregiverExclusionRow, CaregiverRow } from '../patient.entity';
import { AuthorityBasis, AuthorityState } from './authority.types';

/** When a person decides alone. */
export const YEARS_OF_AGE = 18;
/** The last instant there is, for a link without an end. */
const WITHOUT_END: Instant = 8_640_000_000_000_000;

type Interval = Pick<CaregiverRow, 'opensAt' | 'closesAt'>;
type Days = Pick<CaregiverRow, 'basis' | 'validFrom' | 'validUntil' | 'continuesAfter18'>;

/** The child as the rule needs it: day of birth, and the time zone of its unit. */
export interface Born {
  readonly birthDate: Day;
  readonly timeZone: string;
}

/** The day on which a person is `years` old; a person born on 29 February is so on 1 March of a common year. */
export function birthdayAt(birthDate: Day, years: number): Day {
  const year = Number(birthDate.slice(0, 4)) + years;
  const isCommon = new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;
  return `${year}-${isCommon && birthDate.endsWith('-02-29') ? '03-01' : birthDate.slice(5)}`;
}

/** The start of the day on which the child is 18, in the zone of its unit. */
export const ofAgeAt = ({ birthDate, timeZone }: Born): Instant =>
  startOfDay(birthdayAt(birthDate, YEARS_OF_AGE), timeZone);

/** The first instant after the last day; the end of time when there is no last day. */
const expiresAt = (validUntil: Day | null, timeZone: string): Instant =>
  validUntil === null ? WITHOUT_END : startOfDay(addDays(validUntil, 1), timeZone);

const endsAt18 = ({ basis, continuesAfter18 }: Pick<Days, 'basis' | 'continuesAfter18'>): boolean =>
  basis !== AuthorityBasis.GRANTED_BY_PATIENT && continuesAfter18 === 0;

/** The first instant of a link that was made at `since`, and the first one after it. */
export function intervalOf(link: Days, since: Instant, born: Born): Interval {
  const expires = expiresAt(link.validUntil, born.timeZone);
  return {
    opensAt: Math.max(since, startOfDay(link.validFrom, born.timeZone)),
    closesAt: endsAt18(link) ? Math.min(expires, ofAgeAt(born)) : expires,
  };
}

/** Whether a link or an exclusion of this interval is in force at `at`. */
export const holds = ({ opensAt, closesAt }: Interval, at: Instant): boolean => opensAt <= at && at < closesAt;

/** The state of a link at an instant. */
export function stateOf(
  link: Interval & Pick<CaregiverRow, 'revokedAt' | 'validUntil'>,
  exclusions: readonly Interval[],
  at: Instant,
  { timeZone }: Born,
): AuthorityState {
  if (exclusions.some((exclusion) => holds(exclusion, at))) return AuthorityState.EXCLUDED;
  if (link.revokedAt !== null && link.revokedAt <= at) return AuthorityState.ENDED;
  if (at < link.opensAt) return AuthorityState.NOT_YET;
  if (holds(link, at)) return AuthorityState.IN_FORCE;
  return expiresAt(link.validUntil, timeZone) <= at ? AuthorityState.EXPIRED : AuthorityState.ENDED_AT_18;
}

type ColumnName = keyof (CaregiverRow & CaregiverExclusionRow);
/** A condition in SQL: the interval of the link or exclusion `alias` has begun and not ended. Value: the instant. */
export const within = (alias: string): string =>
  `? BETWEEN ${alias}.${'opensAt' satisfies ColumnName} AND ${alias}.${'closesAt' satisfies ColumnName} - 1`;

const ordersOf = (alias: string): string =>
  `FROM caregiver_exclusion x WHERE x.patientId = ${alias}.patientId AND x.accountId = ${alias}.accountId`;

/** A condition in SQL: the link `alias` is in force. Its values are those of {@link instants}. */
export const inForce = (alias: string): string =>
  `${within(alias)} AND NOT EXISTS (SELECT 1 ${ordersOf(alias)} AND ${within('x')})`;

/** As {@link inForce}, and the link shows the record: its scope is not EMERGENCY_SHEET. */
export const showsRecord = (alias: string): string => `${alias}.scope <> 'EMERGENCY_SHEET' AND ${inForce(alias)}`;

/** The values of the condition {@link inForce} for an instant. */
export const instants = (at: Instant): [Instant, Instant] => [at, at];

/** An expression in SQL: since when orders exclude the adult of the link `alias`; null while none does. Value: the instant. */
export const excludedSince = (alias: string): string => `(SELECT MIN(x.opensAt) ${ordersOf(alias)} AND ${within('x')})`;
/** An expression in SQL: when the next order about the adult of `alias` begins or ends; null for none. Values: {@link instants}. */
export const nextOrderAt = (alias: string): string =>
  `(SELECT MIN(CASE WHEN x.opensAt > ? THEN x.opensAt ELSE x.closesAt END) ${ordersOf(alias)} AND x.closesAt > ?)`;

/** A condition in SQL: the link `alias` is in force, will be, or is excluded by an order. Value: the instant. */
export const notOver = (alias: string): string => `${alias}.closesAt > ?`;
