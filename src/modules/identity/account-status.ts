/** Whether an account may be used. */
import type { Instant } from '../../core/time';
import type { Account } from './account.entity';
import { AccountStatus } from './identity.types';

/** The value of `suspendedUntil` (the last instant there is) for an account that a person must make active again. */
export const WITHOUT_END: Instant = 8_640_000_000_000_000;

type Facts = Pick<Account, 'closedAt' | 'suspendedUntil'>;

/** The status of an account at `now`. */
export function statusOf({ closedAt, suspendedUntil }: Facts, now: Instant): AccountStatus {
  if (closedAt !== null) return AccountStatus.CLOSED;
  return suspendedUntil !== null && suspendedUntil > now ? AccountStatus.SUSPENDED : AccountStatus.ACTIVE;
}

/** Whether the account may be used at `now`. */
export const isActive = (account: Facts, now: Instant): boolean => statusOf(account, now) === AccountStatus.ACTIVE;
