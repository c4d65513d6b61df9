/** Accounts: opened by a registration with a temporary password that nobody at the hospital sees, repaired, closed. */
import { isEmail } from 'class-validator';
import { ulid } from 'ulid';
import { Role } from '../../core/viewer';
import { signedIn } from '../../core/access';
import { inTransaction } from '../../core/transaction';
import type { Context } from '../../core/context';
import { insert, one, update, type Db } from '../../database';
import { cancelLetter, post, type AccountChange } from '../../core/outbox';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { once } from '../../core/idempotency';
import type { Instant } from '../../core/time';
import type { Account } from './account.entity';
import { OWN_ROLES } from './account.messages';
import { accountByCurp, accountById, knownUnits } from './account.queries';
import { giveRoles, lockAccount } from './account-power.rules';
import { curpReasonText, judgeCurp, normalizeCurp } from '../../../packages/domain/src/curp';
import type { RegisterStaffInput } from './identity.inputs';
import { CredentialsStatus } from './identity.types';
import { temporaryPassword } from './password.rules';
import { endSessions } from './session.rules';

const CREDENTIALS_MS = 72 * 3_600_000;
/** Where a letter's times are written when its reader belongs to no unit. */
const COUNTRY_ZONE = 'America/Mexico_City';

export interface Person {
  curp: string;
  givenNames: string;
  firstSurname: string;
  secondSurname?: string | null;
  email: string;
  phone?: string | null;
}

/** A temporary password and its hash, made before a transaction begins: hashing takes longer than a lock should be held. */
export interface PreparedPassword {
  readonly plain: string;
  readonly hash: string;
}

export async function preparePassword(ctx: Context): Promise<PreparedPassword> {
  const plain = temporaryPassword();
  return { plain, hash: await ctx.passwords.hash(plain, { isRandom: true }) };
}

const PHONE = /^\+?[0-9 ()-]{7,20}$/;

/** Everything that is wrong with a person's data, under `path`. */
export function judgePerson(problems: Problems, path: string, person: Person, today: string): void {
  const at = (field: string): string => (path ? `${path}.${field}` : field);
  const verdict = judgeCurp(person.curp, today);
  if (!verdict.ok) problems.add(at('curp'), verdict.reason, ...curpReasonText[verdict.reason]);
  problems.text(at('givenNames'), person.givenNames, { required: true, max: 100 });
  problems.text(at('firstSurname'), person.firstSurname, { required: true, max: 100 });
  problems.text(at('secondSurname'), person.secondSurname, { max: 100 });
  judgeEmail(problems, at('email'), person.email);
  if (person.phone && !PHONE.test(person.phone.trim()))
    problems.add(
      at('phone'),
      'PHONE',
      'Escribe un teléfono con 10 dígitos.',
      'Write a telephone number with 10 digits.',
    );
}

/** Whether mail can be sent there. The library throws at half a surrogate pair, and lets pass what no column holds. */
export const isEmailAddress = (text: string): boolean => text.length <= 254 && text.isWellFormed() && isEmail(text);

export function judgeEmail(problems: Problems, path: string, email: string): void {
  if (!isEmailAddress(email.trim()))
    problems.add(
      path,
      'EMAIL',
      'Escribe un correo electrónico completo, como nombre@ejemplo.com.',
      'Write a whole email address, like name@example.com.',
    );
}

/**
 * The account of `person` in `role`: opened with a letter of credentials, or, when the CURP has one already, kept with its
 * password (and its names and address) and given the role. Runs in the caller's transaction.
 */
export async function openAccount(
  ctx: Context,
  person: Person,
  roles: readonly { role: Role; medicalUnitClues: string }[],
  password: PreparedPassword,
  { zone = COUNTRY_ZONE, printed = false }: { zone?: string; printed?: boolean } = {},
): Promise<{ id: string; isNew: boolean }> {
  const known = await accountByCurp(ctx, normalizeCurp(person.curp));
  const id = known?.id ?? ulid(ctx.now());
  if (known) await lockAccount(ctx, id);
  if (!known) {
    const account: Account = {
      id,
      curp: normalizeCurp(person.curp),
      givenNames: person.givenNames.trim(),
      firstSurname: person.firstSurname.trim(),
      secondSurname: person.secondSurname?.trim() || null,
      email: person.email.trim(),
      provenEmail: null,
      phone: person.phone?.trim() || null,
      passwordHash: null,
      temporaryHash: null,
      temporaryExpiresAt: null,
      temporaryUsedAt: null,
      credentialsLetterId: null,
      credentialsStatus: CredentialsStatus.QUEUED,
      credentialsEmailedAt: null,
      createdAt: ctx.now(),
      closedAt: null,
      privacyNoticeVersion: null,
      privacyNoticeAcceptedAt: null,
    };
    await insert(ctx.db, 'account', [account]);
    await sendCredentials(ctx, account, password, { zone, printed });
  }
  const isGranted = await giveRoles(ctx, id, roles, (await ctx.viewer())?.accountId ?? null);
  if (known && isGranted && roles.some(({ role }) => role !== Role.CAREGIVER)) await tellOwner(ctx, known, 'ROLE');
  return { id, isNew: !known };
}

/** Tells the owner at the last proven address; an address that was never proven may be a stranger's. */
async function tellOwner(
  tx: Context,
  { id, provenEmail, givenNames }: Pick<Account, 'id' | 'provenEmail' | 'givenNames'>,
  change: AccountChange,
): Promise<void> {
  if (provenEmail) await post(tx, 'ACCOUNT_CHANGED', { accountId: id, email: provenEmail }, { givenNames, change });
}

/**
 * A new temporary password in place of every older one, by letter to `account.email` or for a print; sessions end, and the
 * owner is told at the last proven address when the letter goes elsewhere. In the caller's transaction.
 */
export async function sendCredentials(
  ctx: Context,
  account: Account,
  password: PreparedPassword,
  { zone = COUNTRY_ZONE, printed = false }: { zone?: string; printed?: boolean } = {},
): Promise<{ expiresAt: Instant }> {
  const expiresAt = ctx.now() + CREDENTIALS_MS;
  const letterId = printed
    ? null
    : await post(
        ctx,
        'CREDENTIALS',
        { accountId: account.id, email: account.email },
        {
          givenNames: account.givenNames,
          curp: account.curp,
          temporaryPassword: password.plain,
          expiresAt,
          zone,
        },
      );
  if (account.credentialsLetterId) await cancelLetter(ctx, account.credentialsLetterId);
  await update(
    ctx.db,
    'account',
    { id: account.id },
    {
      email: account.email,
      passwordHash: null,
      temporaryHash: password.hash,
      temporaryExpiresAt: expiresAt,
      temporaryUsedAt: null,
      credentialsLetterId: letterId,
      credentialsStatus: printed ? CredentialsStatus.EMAILED : CredentialsStatus.QUEUED,
      credentialsEmailedAt: null,
    },
  );
  await endSessions(ctx, account.id);
  if (printed) await tellOwner(ctx, account, 'PRINTED');
  else if (account.provenEmail !== account.email) await tellOwner(ctx, account, 'ADDRESS');
  return { expiresAt };
}

/** What the dispatcher tells of a letter of credentials, in the transaction in which it marks the letter. */
export async function credentialsOutcome(
  db: Db,
  letterId: string,
  outcome: 'SENT' | 'FAILED',
  at: Instant,
): Promise<void> {
  await db.run(
    `UPDATE account SET credentialsStatus=?, credentialsEmailedAt=? WHERE credentialsLetterId=? AND credentialsStatus='QUEUED'`,
    outcome === 'SENT' ? [CredentialsStatus.EMAILED, at, letterId] : [CredentialsStatus.FAILED, null, letterId],
  );
}

/** Whether the CURP is the viewer's: people give themselves neither a role nor a link. */
export const isOwnCurp = async (ctx: Context, curp: string): Promise<boolean> =>
  (await accountById(ctx, (await signedIn(ctx)).accountId))?.curp === normalizeCurp(curp);

/** A member of staff, other than the viewer. A CURP that has an account keeps its password and gets the roles. */
export async function registerStaff(
  ctx: Context,
  input: RegisterStaffInput,
): Promise<{ id: string } | InvalidInput | RequestIdReused | WrongState> {
  const problems = new Problems(ctx);
  judgePerson(problems, '', input, new Date(ctx.now()).toISOString().slice(0, 10));
  const roles = [...new Set(input.roles)];
  if (roles.length === 0) problems.add('roles', 'REQUIRED', 'Elige al menos un rol.', 'Choose at least one role.');
  if (roles.includes(Role.CAREGIVER))
    problems.add(
      'roles',
      'ROLE',
      'Una madre, padre o tutor se registra con su familia, no como personal.',
      'A caregiver is registered with a family, not as staff.',
    );
  const clues = [...new Set(input.medicalUnitClues)];
  const needsUnit = roles.some((role) => role !== Role.ADMINISTRATOR);
  if (needsUnit && clues.length === 0)
    problems.add(
      'medicalUnitClues',
      'REQUIRED',
      'Indica al menos una unidad médica.',
      'Name at least one medical unit.',
    );
  if (clues.length > 50)
    problems.add('medicalUnitClues', 'TOO_MANY', 'Indica como máximo 50 unidades.', 'Name 50 units at most.');
  else if (clues.length > 0) {
    const known = await knownUnits(ctx, clues);
    input.medicalUnitClues.forEach((unit, index) => {
      if (!known.has(unit))
        problems.add(
          `medicalUnitClues.${index}`,
          'UNKNOWN_UNIT',
          'No hay una unidad médica con esa CLUES.',
          'There is no medical unit with that CLUES.',
        );
    });
  }
  if (problems.any) return invalidInput(ctx, problems.list);
  if (await isOwnCurp(ctx, input.curp)) return wrongState(ctx, ...OWN_ROLES);
  const granted = roles.flatMap((role) =>
    (role === Role.ADMINISTRATOR ? [''] : clues).map((medicalUnitClues) => ({ role, medicalUnitClues })),
  );
  return once(ctx, 'registerStaff', input, {
    prepare: () => preparePassword(ctx),
    work: async (tx, password) => ({ id: (await openAccount(tx, input, granted, password)).id }),
    again: async (_, id) => ({ id }),
  });
}

/** The first administrator, made at the command line; refuses when there is one. Answers the temporary password to show once. */
export async function makeFirstAdministrator(
  ctx: Context,
  person: Person,
): Promise<{ temporaryPassword: string } | InvalidInput> {
  const problems = new Problems(ctx);
  judgePerson(problems, '', person, new Date(ctx.now()).toISOString().slice(0, 10));
  if (problems.any) return invalidInput(ctx, problems.list);
  const password = await preparePassword(ctx);
  return inTransaction(ctx, async (tx) => {
    if (await one(tx.db, `SELECT 1 AS found FROM account_role WHERE role='ADMINISTRATOR' LIMIT 1`))
      return invalidInput(tx, [
        {
          path: 'curp',
          code: 'ADMINISTRATOR_EXISTS',
          message:
            tx.language === 'en'
              ? 'There is an administrator already, who can register others.'
              : 'Ya hay una persona administradora, que puede registrar a otras.',
        },
      ]);
    await openAccount(tx, person, [{ role: Role.ADMINISTRATOR, medicalUnitClues: '' }], password, { printed: true });
    return { temporaryPassword: password.plain };
  });
}

/** Sets a password of one's own without a letter: for the demo's people only. */
export async function activateAccount(ctx: Context, id: string, passwordHash: string): Promise<void> {
  await update(
    ctx.db,
    'account',
    { id },
    { passwordHash, temporaryHash: null, credentialsStatus: CredentialsStatus.ACTIVATED },
  );
}
