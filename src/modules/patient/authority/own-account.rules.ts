/** Opening the account of an adolescent: the own record, from an age that the unit sets. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { idempotent } from '../../../core/idempotency';
import {
  invalidInput,
  refuse,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { completedYears, dayOf } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { isPhone } from '../../../../packages/domain/src/phone';
import { accountByCurp, openAccount, preparePassword, validateEmail } from '../../identity';
import { linkAccount } from '../caregiver/invitation.rules';
import { lockedEnd } from '../end/end.queries';
import { CarnetOutcome } from '../end/end.types';
import { lockPatient } from '../patient.rules';
import { NotEligible } from '../patient.types';
import { unitSettings } from '../registry/settings.queries';
import { visiblePatientById } from '../visibility.queries';
import { AuthorityBasis } from './authority.types';
import { usualAuthority } from './link.queries';
import { ownAccountMessages as messages } from './own-account.messages';
import { addressesOfAdults, namesOfPatient, ownAccountByPatient } from './own-account.queries';
import type { OpenAdolescentAccountInput } from './own-account.types';

type Opened = { id: string; user: { id: string }; patient: { id: string } };

/**
 * Opens the account; its credentials go to the address that was sent, or have to be printed. The one thing that another person
 * may have changed since `expectedRevision` is the account itself: then it is open, which is refused.
 */
export function openAdolescentAccount(
  ctx: Context,
  input: OpenAdolescentAccountInput,
): Promise<Opened | InvalidInput | NotEligible | WrongState | RequestIdReused> {
  const { patientId } = input;
  return idempotent<Opened, InvalidInput | NotEligible | WrongState, Awaited<ReturnType<typeof preparePassword>>>(
    ctx,
    'openAdolescentAccount',
    input,
    {
      prepare: () => preparePassword(ctx),
      work: async (tx, password) => {
        const patient = await lockPatient(tx, patientId, [Role.SOCIAL_WORKER]);
        const { timeZone } = patient.medicalUnit;
        const today = dayOf(tx.now(), timeZone);
        const email = input.email?.trim() ?? '';
        const problems = await problemsOf(tx, patientId, { email, phone: input.phone });
        if (problems.any) return invalidInput(tx, problems.list);
        // The letter with the password would come after the death.
        if ((await lockedEnd(tx, patientId))?.outcome === CarnetOutcome.DIED) return wrongState(tx, messages.ended);
        if (await ownAccountByPatient(tx, patientId)) return wrongState(tx, messages.alreadyOpen, messages.printAgain);
        const { ownAccountFromYears } = await unitSettings(tx, patient.medicalUnitClues);
        if (completedYears(patient.birthDate, today) < ownAccountFromYears)
          return refuse(tx, NotEligible, messages.tooYoung(ownAccountFromYears), messages.helpAdults);
        if (await accountByCurp(tx, patient.curp))
          return wrongState(tx, messages.curpTaken, messages.askAdministrators);
        const person = { ...(await namesOfPatient(tx, patientId)), email, phone: input.phone ?? null };
        const role = { role: Role.PATIENT, medicalUnitClues: '' };
        const { id } = await openAccount(tx, person, [role], password, { zone: timeZone });
        const registeredBy = (await signedIn(tx)).accountId;
        const authority = { ...usualAuthority('SELF', today), basis: AuthorityBasis.GRANTED_BY_PATIENT };
        await linkAccount(tx, { patientId, accountId: id, relationship: 'SELF', registeredBy }, authority);
        return { id, user: { id }, patient: { id: patientId } };
      },
      replay: async (later, id) =>
        (await visiblePatientById(later, patientId)) && { id, user: { id }, patient: { id: patientId } },
    },
  );
}

async function problemsOf(
  tx: Context,
  patientId: string,
  { email, phone }: { email: string; phone?: string | null | undefined },
): Promise<Problems> {
  const problems = new Problems(tx);
  if (email !== '') validateEmail(problems, 'email', email);
  const isOfAdult = (await addressesOfAdults(tx, patientId)).some(
    (address) => address.toLowerCase() === email.toLowerCase(),
  );
  if (email !== '' && isOfAdult) problems.add('email', 'OF_CAREGIVER', messages.addressOfAdult);
  if (phone && !isPhone(phone)) problems.add('phone', 'PHONE', messages.phone);
  return problems;
}
