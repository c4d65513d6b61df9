/** Correcting facts of an account: by whoever may reset it. The values before stay in the history of the account. */
import { isPhone } from '../../../../packages/domain/src/phone';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { coreMessages } from '../../../core/core.messages';
import { notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { RecordKind } from '../../../core/record-kind';
import { fieldChanges, writeHistory } from '../../../core/record-history';
import {
  invalidInput,
  isRefusal,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { digest } from '../../../core/secrets';
import { dayOf } from '../../../core/time';
import { Problems, validateCorrection } from '../../../core/validation';
import { update } from '../../../database';
import {
  Account,
  accountByCurp,
  accountById,
  changeAddress,
  lockAccount,
  normalizeCurp,
  preparePassword,
  staffRolesOf,
  validatePerson,
  type PreparedPassword,
} from '../../identity';
import { patientMessages } from '../patient.messages';
import { lockPatientUnattended } from '../patient.rules';
import { registrationMessages } from '../registration/registration.messages';
import type { AccountCorrectionInput, CorrectAccountInput } from './account-correction.inputs';
import { caregiverMessages } from './caregiver.messages';
import { childrenOf } from './caregiver.queries';
import { authorizeCredentials, secondHasAsked, type Admission } from './credentials.rules';

const NEVER_MISSING = ['curp', 'givenNames', 'firstSurname'] as const;
const IDENTITY: ReadonlySet<string> = new Set(['curp', 'givenNames', 'firstSurname', 'secondSurname']);

type Facts = Pick<Account, 'curp' | 'givenNames' | 'firstSurname' | 'secondSurname' | 'email' | 'phone'>;
type Answer = { id: string } | InvalidInput | WrongState | RequestIdReused;

/** Corrects an account. Throws NOT_FOUND for one that the viewer may not know. */
export async function correctAccount(ctx: Context, input: CorrectAccountInput): Promise<Answer> {
  const { userId, set } = input;
  const admission = await authorizeCredentials(ctx, userId);
  if (isRefusal(admission)) return admission;
  const early = validateCorrection(ctx, input, NEVER_MISSING);
  if (early.any) return invalidInput(ctx, early.list);
  const email = set.email?.trim();
  // A new address opens an administrator's account as a reset does.
  if (email && admission.needsSecond && !(await secondHasAsked(ctx, userId, `RESEND ${digest(email)}`)))
    return wrongState(ctx, caregiverMessages.secondAdministrator, caregiverMessages.secondWithinADay);
  return idempotent<{ id: string }, Exclude<Answer, { id: string }>, PreparedPassword | undefined>(
    ctx,
    'correctAccount',
    input,
    {
      prepare: async () => (set.email === undefined ? undefined : preparePassword(ctx)),
      work: async (tx, password) => {
        // Carnets show the names of caregivers: each child is raised to a new revision, with its row in the access log.
        const { accountId } = await signedIn(tx);
        const children = await childrenOf(tx, userId);
        for (const { id } of children) await lockPatientUnattended(tx, id, accountId);
        await lockAccount(tx, userId);
        const still = await authorizeCredentials(tx, userId);
        if (isRefusal(still)) return still;
        if (email && still.needsSecond && !admission.needsSecond)
          return wrongState(tx, caregiverMessages.secondAdministrator, caregiverMessages.secondWithinADay);
        return correct(tx, input, still, { children, password });
      },
      replay: async (_, id) => ({ id }),
    },
  );
}

async function correct(
  tx: Context,
  { userId, reason, set }: CorrectAccountInput,
  { zone }: Admission,
  { children, password }: { children: Awaited<ReturnType<typeof childrenOf>>; password: PreparedPassword | undefined },
): Promise<{ id: string } | InvalidInput | WrongState> {
  const account = await accountById(tx, userId);
  if (!account) throw notFound(tx);
  if (account.closedAt !== null) return wrongState(tx, caregiverMessages.closedAccount, caregiverMessages.askToOpen);
  const after = correctedFacts(account, set);
  const problems = validate(tx, set, after, dayOf(tx.now(), zone));
  if (set.email === null && (await staffRolesOf(tx, userId)).length > 0)
    problems.add('set.email', 'REQUIRED', caregiverMessages.staffEmail);
  const holder = after.curp === account.curp ? undefined : await accountByCurp(tx, after.curp);
  if (holder) problems.add('set.curp', 'TAKEN', caregiverMessages.curpTaken);
  // The own account of a child has the child's CURP; no adult has it.
  if (
    after.curp !== account.curp &&
    children.some((child) => child.relationship !== 'SELF' && child.curp === after.curp)
  )
    problems.add('set.curp', 'SAME_AS_PATIENT', registrationMessages.caregiverIsPatient);
  const changes = fieldChanges(textsOf(account), textsOf(after), IDENTITY);
  if (!problems.any && changes.length === 0) problems.add('set', 'NOTHING_CHANGED', coreMessages.nothingChanged);
  if (problems.any) return invalidInput(tx, problems.list);
  const { email, ...columns } = after;
  await update(tx.db, 'correctAccount', Account, { id: userId }, columns);
  await writeHistory(tx, null, { kind: RecordKind.ACCOUNT, id: userId }, changes, reason);
  if (email !== account.email && password) {
    const { accountId: actorId } = await signedIn(tx);
    await changeAddress(tx, { ...account, ...columns }, email, { actorId, reason: reason.trim(), password, zone });
  }
  return { id: userId };
}

/** The problems of the fields that were sent, by the rules of registration. */
function validate(tx: Context, set: AccountCorrectionInput, after: Facts, today: string): Problems {
  const all = new Problems(tx);
  validatePerson(all, 'set', { ...after, withoutEmail: set.email === null }, today);
  const problems = new Problems(tx);
  const sent = (path: string): boolean => set[path.split('.')[1] as keyof AccountCorrectionInput] !== undefined;
  problems.list.push(...all.list.filter(({ path }) => sent(path) && path !== 'set.phone'));
  if (typeof set.phone === 'string' && !isPhone(set.phone)) problems.add('set.phone', 'PHONE', patientMessages.phone);
  return problems;
}

const correctedFacts = (account: Account, set: AccountCorrectionInput): Facts => ({
  curp: set.curp ? normalizeCurp(set.curp) : account.curp,
  givenNames: set.givenNames?.trim() ?? account.givenNames,
  firstSurname: set.firstSurname?.trim() ?? account.firstSurname,
  secondSurname: set.secondSurname === undefined ? account.secondSurname : set.secondSurname?.trim() || null,
  // Empty for a person without a mailbox.
  email: set.email === undefined ? account.email : (set.email?.trim() ?? ''),
  phone: set.phone === undefined ? account.phone : set.phone?.trim() || null,
});

/** The facts under the names of the fields of AccountCorrectionInput. */
const textsOf = ({ curp, givenNames, firstSurname, secondSurname, email, phone }: Facts) => ({
  curp,
  givenNames,
  firstSurname,
  secondSurname,
  email: email || null,
  phone,
});
