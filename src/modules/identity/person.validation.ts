/** Checks of a person's data. */
import { isEmail } from 'class-validator';
import type { Problems } from '../../core/validation';
import { isPhone } from '../../../packages/domain/src/phone';
import { validateCurp } from '../../../packages/domain/src/curp';
import { curpMessages } from '../../../packages/domain/src/curp.messages';
import { identityMessages } from './identity.messages';

export interface Person {
  curp: string;
  givenNames: string;
  firstSurname: string;
  secondSurname?: string | null;
  /** Left out for a person without a mailbox. */
  email?: string | null;
  withoutEmail?: boolean | null;
  phone?: string | null;
}

/** Adds every problem of a person's data, under `path`, as of the day `today`. */
export function validatePerson(problems: Problems, path: string, person: Person, today: string): void {
  const at = (field: string): string => (path ? `${path}.${field}` : field);
  const verdict = validateCurp(person.curp, today);
  if (!verdict.ok) problems.add(at('curp'), verdict.reason, curpMessages[verdict.reason]);
  problems.name(at('givenNames'), person.givenNames, { required: true });
  problems.name(at('firstSurname'), person.firstSurname, { required: true });
  problems.name(at('secondSurname'), person.secondSurname);
  const email = person.email?.trim() ?? '';
  if (!person.withoutEmail) validateEmail(problems, at('email'), email);
  else if (email !== '') problems.add(at('email'), 'NOT_EXPECTED', identityMessages.emailNotExpected);
  if (person.phone && !isPhone(person.phone)) problems.add(at('phone'), 'PHONE', identityMessages.phone);
}

/** Whether mail can be sent to `text`. The library throws at half a surrogate pair, and accepts more than the column holds. */
export const isEmailAddress = (text: string): boolean => text.length <= 254 && text.isWellFormed() && isEmail(text);

export function validateEmail(problems: Problems, path: string, email: string): void {
  if (!isEmailAddress(email.trim())) problems.add(path, 'EMAIL', identityMessages.email);
}
