/** Changes of what a member of staff may do: roles and their last day, suspension, closing, opening again. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { newId } from '../../../core/ids';
import { cancelLetter } from '../../../core/outbox';
import { invalidInput, refuse, wrongState, type InvalidInput, type WrongState } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { fieldChanges, writeHistory } from '../../../core/record-history';
import { RecordKind } from '../../../core/record-kind';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { insert } from '../../../database';
import { statusOf, WITHOUT_END } from '../account-status';
import type { Account } from '../account.entity';
import { giveRoles, lockAccount } from '../account-power.rules';
import { accountById } from '../account.queries';
import { tellOwner } from '../account.rules';
import { recordAccountEvent } from '../event/account-event.rules';
import { AccountEventKind } from '../event/account-event.types';
import { AccountStatus, CredentialsStatus, type DutiesConflict } from '../identity.types';
import { identityMessages } from '../identity.messages';
import { endSessions } from '../session.rules';
import { clearSecondFactor, secondFactorOf } from '../second-factor/second-factor.queries';
import { currentDirectory } from '../user.queries';
import { endRole, lockAdministrators, otherAdministrators, rolesOfMember, setStatus } from './change-staff.queries';
import { readChange, type WantedRole } from './change-staff.validation';
import { dutiesConflict, type Place } from './duties.rules';
import { StaffChange } from './staff.entity';
import type { ChangeStaffInput } from './staff.inputs';
import { staffMessages } from './staff.messages';
import { staffMember } from './staff.queries';
import { LastAdministrator, type StaffMember } from './staff.types';

/** What an account may do, as the history of changes keeps it. */
interface StaffState {
  readonly status: AccountStatus;
  readonly suspendedUntil: Instant | null;
  readonly roles: readonly WantedRole[];
}

interface Change {
  readonly account: Account;
  readonly before: StaffState;
  readonly after: StaffState;
  /** Whether the viewer administers every role of the account; of a closed one, every role that it had. */
  readonly isWithinReach: boolean;
  /** Roles that are not held before. */
  readonly given: readonly WantedRole[];
}

const keyOf = ({ role, clues }: Place): string => `${role}@${clues}`;
const without = (roles: readonly WantedRole[], others: readonly WantedRole[]): WantedRole[] =>
  roles.filter((role) => !others.some((other) => keyOf(other) === keyOf(role)));

/**
 * Applies the change from the next request on, in every process. Throws NOT_FOUND for an account that never had a staff role
 * in the units of the administrator.
 */
export async function changeStaff(
  ctx: Context,
  input: ChangeStaffInput,
): Promise<StaffMember | InvalidInput | WrongState | LastAdministrator | DutiesConflict> {
  const viewer = await signedIn(ctx);
  const own = viewer.roles.get(Role.ADMINISTRATOR) ?? new Set<string>();
  const units = (input.assignments ?? []).flatMap(({ medicalUnitClues }) => medicalUnitClues ?? []);
  const zones =
    units.length > 0 ? await currentDirectory().knownUnits(ctx, units.slice(0, 100)) : new Map<string, string>();
  const { problems, wanted } = readChange(ctx, input, { zones, own });
  if (problems.any) return invalidInput(ctx, problems.list);
  return inTransaction(ctx, async (tx) => {
    await lockAdministrators(tx);
    await lockAccount(tx, input.userId);
    const account = await accountById(tx, input.userId);
    const ever = await rolesOfMember(tx, input.userId);
    const isOwn = ({ clues }: Place): boolean => own.has('') || own.has(clues);
    if (!account || !ever.some(isOwn)) throw notFound(tx);
    const change = plan(tx, input, { account, ever, wanted, isOwn });
    const refusal = await refusalOf(tx, input, change);
    if (refusal) return refusal;
    await apply(tx, input, change, viewer.accountId);
    return staffMember(tx, account.id);
  });
}

/** The state before, and the one that the input asks for. */
function plan(
  tx: Context,
  { status, suspendedUntil }: ChangeStaffInput,
  {
    account,
    ever,
    wanted,
    isOwn,
  }: { account: Account; ever: readonly WantedRole[]; wanted: WantedRole[] | undefined; isOwn(place: Place): boolean },
): Change {
  const now = tx.now();
  const held = ever.filter(({ endsAt }) => endsAt === null || endsAt > now);
  const before: StaffState = {
    status: statusOf(account, now),
    suspendedUntil: account.suspendedUntil !== null && account.suspendedUntil > now ? account.suspendedUntil : null,
    roles: held,
  };
  const next = status ?? before.status;
  const roles = wanted ? [...held.filter((role) => !isOwn(role)), ...wanted] : held;
  const after: StaffState = {
    status: next,
    suspendedUntil:
      next !== AccountStatus.SUSPENDED ? null : status ? (suspendedUntil ?? WITHOUT_END) : before.suspendedUntil,
    roles: next === AccountStatus.CLOSED ? [] : roles,
  };
  const reached = before.status === AccountStatus.CLOSED ? ever : held;
  return { account, before, after, isWithinReach: reached.every(isOwn), given: without(after.roles, held) };
}

const sameRoles = (one: readonly WantedRole[], other: readonly WantedRole[]): boolean => {
  const text = (roles: readonly WantedRole[]): string =>
    roles
      .map((role) => `${keyOf(role)}@${role.lastDay ?? ''}`)
      .sort()
      .join();
  return text(one) === text(other);
};

const unchangedIn = (input: ChangeStaffInput): string =>
  input.status ? 'status' : input.assignments || !input.clearSecondFactor ? 'assignments' : 'clearSecondFactor';

async function refusalOf(
  tx: Context,
  input: ChangeStaffInput,
  change: Change,
): Promise<InvalidInput | WrongState | LastAdministrator | DutiesConflict | undefined> {
  const { account, before, after, given, isWithinReach } = change;
  const isClosed = before.status === AccountStatus.CLOSED;
  if (
    isClosed &&
    (after.status === AccountStatus.SUSPENDED || (after.status === AccountStatus.CLOSED && !input.status))
  )
    return wrongState(tx, staffMessages.closed, staffMessages.openWithRole);
  if (isClosed && after.status === AccountStatus.ACTIVE && given.length === 0)
    return wrongState(tx, staffMessages.closed, staffMessages.openWithRole);
  const isSame =
    before.status === after.status &&
    before.suspendedUntil === after.suspendedUntil &&
    sameRoles(before.roles, after.roles);
  const clears = input.clearSecondFactor && Boolean((await secondFactorOf(tx, account.id))?.secret);
  if (isSame && !clears)
    return invalidInput(
      tx,
      new Problems(tx).add(unchangedIn(input), 'NOTHING_CHANGED', staffMessages.nothingChanged).list,
    );
  const isOutOfReach = (input.status || input.clearSecondFactor) && !isWithinReach;
  if (isOutOfReach) return wrongState(tx, staffMessages.rolesElsewhere, staffMessages.askWholeService);
  const last = await lastAdministrator(tx, change);
  if (last) return last;
  if (account.id === (await signedIn(tx)).accountId)
    return wrongState(tx, staffMessages.ownAccount, identityMessages.askAnotherAdministrator);
  return dutiesConflict(tx, after.roles, given);
}

/** The refusal when no other account administers a unit or the service for as long as this account would have. */
async function lastAdministrator(
  tx: Context,
  { account, before, after }: Change,
): Promise<LastAdministrator | undefined> {
  const hasPassword = account.passwordHash !== null || (account.temporaryExpiresAt ?? 0) > tx.now();
  if (before.status !== AccountStatus.ACTIVE || !hasPassword) return undefined;
  const isAsLong = (one: Instant | null, other: Instant | null): boolean =>
    (one ?? WITHOUT_END) >= (other ?? WITHOUT_END);
  const keeps = after.status === AccountStatus.ACTIVE ? after.roles : [];
  const left = before.roles.filter(
    ({ role, clues, endsAt }) =>
      role === Role.ADMINISTRATOR &&
      !keeps.some((kept) => kept.role === role && kept.clues === clues && isAsLong(kept.endsAt, endsAt)),
  );
  if (left.length === 0) return undefined;
  const others = await otherAdministrators(tx, account.id);
  const isLeftAlone = left.some(
    ({ clues, endsAt }) => !others.some((other) => other.clues === clues && isAsLong(other.endsAt, endsAt)),
  );
  return isLeftAlone
    ? refuse(tx, LastAdministrator, staffMessages.lastAdministrator, staffMessages.administratorFirst)
    : undefined;
}

async function apply(tx: Context, input: ChangeStaffInput, change: Change, changedBy: string): Promise<void> {
  const { account, before, after, given } = change;
  for (const role of without(before.roles, after.roles))
    await endRole(tx, account.id, role, { endsAt: tx.now(), lastDay: null });
  await giveRoles(
    tx,
    account.id,
    given.map(({ role, clues }) => ({ role, medicalUnitClues: clues })),
    changedBy,
  );
  for (const role of after.roles)
    if (
      role.lastDay !== null ||
      before.roles.some((held) => keyOf(held) === keyOf(role) && held.lastDay !== role.lastDay)
    )
      await endRole(tx, account.id, role, role);
  if (before.status !== after.status || before.suspendedUntil !== after.suspendedUntil)
    await setStatus(tx, account.id, {
      closedAt: after.status === AccountStatus.CLOSED ? tx.now() : null,
      suspendedUntil: after.suspendedUntil,
    });
  // Also when it is opened again: whatever password it may have is of the time before.
  if (before.status !== after.status && [before.status, after.status].includes(AccountStatus.CLOSED))
    await endCredentials(tx, account);
  const by = { actorId: changedBy, reason: input.reason.trim() };
  const isCleared = input.clearSecondFactor === true && (await clearSecondFactor(tx, account.id));
  await recordChange(tx, change, by);
  if (isCleared) await recordAccountEvent(tx, account.id, 'SECOND_FACTOR_CLEARED', by);
  if (after.status !== AccountStatus.ACTIVE || isCleared) await endSessions(tx, account.id, { actorId: changedBy });
  if (given.length > 0 && after.status === AccountStatus.ACTIVE) await tellOwner(tx, account, 'ROLE');
  await insert(tx.db, 'changeStaff', StaffChange, [
    {
      id: newId(tx.now()),
      accountId: account.id,
      changedAt: tx.now(),
      changedBy,
      reason: input.reason.trim(),
      changes: JSON.stringify({ before, after, ...(isCleared && { secondFactor: 'CLEARED' }) }),
    },
  ]);
  const changes = fieldChanges(stateTexts(before), stateTexts(after));
  if (isCleared) changes.push({ field: 'clearSecondFactor', oldValue: null, newValue: 'true' });
  await writeHistory(tx, null, { kind: RecordKind.ACCOUNT, id: account.id }, changes, input.reason);
}

/** A state as texts, under the names of the fields of ChangeStaffInput. */
const stateTexts = ({ status, suspendedUntil, roles }: StaffState): Record<string, string | null> => ({
  status,
  suspendedUntil:
    suspendedUntil === null || suspendedUntil === WITHOUT_END ? null : new Date(suspendedUntil).toISOString(),
  assignments:
    roles
      .map(({ role, clues, lastDay }) => [role, clues, lastDay].filter(Boolean).join(' '))
      .sort()
      .join(', ') || null,
});

/** Records the acts of a change among the events of the account: one for each kind. The roles of a closed account end with it. */
async function recordChange(
  tx: Context,
  { account, before, after, given }: Change,
  by: { actorId: string; reason: string },
): Promise<void> {
  const endOf = ({ endsAt }: WantedRole): Instant => endsAt ?? WITHOUT_END;
  const kept = after.roles.flatMap((role) => {
    const held = before.roles.find((other) => keyOf(other) === keyOf(role));
    return held ? [endOf(role) - endOf(held)] : [];
  });
  const isClosed = after.status === AccountStatus.CLOSED;
  const kinds: AccountEventKind[] = [];
  if (given.length > 0 || kept.some((longer) => longer > 0)) kinds.push(AccountEventKind.ROLE_GRANTED);
  if (!isClosed && (without(before.roles, after.roles).length > 0 || kept.some((longer) => longer < 0)))
    kinds.push(AccountEventKind.ROLE_ENDED);
  if (before.status !== after.status || before.suspendedUntil !== after.suspendedUntil)
    kinds.push(STATUS_EVENT[after.status]);
  for (const kind of kinds) await recordAccountEvent(tx, account.id, kind, by);
}

const STATUS_EVENT = {
  [AccountStatus.ACTIVE]: AccountEventKind.RESUMED,
  [AccountStatus.SUSPENDED]: AccountEventKind.SUSPENDED,
  [AccountStatus.CLOSED]: AccountEventKind.CLOSED,
} as const;

/** No password of the account works any more; a letter that waits with one is taken back. */
async function endCredentials(tx: Context, account: Account): Promise<void> {
  if (account.credentialsLetterId) await cancelLetter(tx, account.credentialsLetterId);
  await setStatus(tx, account.id, {
    passwordHash: null,
    temporaryHash: null,
    temporaryExpiresAt: tx.now(),
    credentialsLetterId: null,
    credentialsStatus: CredentialsStatus.EMAILED,
  });
}
