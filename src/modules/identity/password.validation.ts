/** Checks of a chosen password by NIST SP 800-63B, 5.1.1.2: long, not common, without the owner's name; no composition rules. */
import type { Context } from '../../core/context';
import type { Problem } from '../../core/faults';
import { say, type Text } from '../../core/i18n';
import type { Account } from './account.entity';
import { identityMessages } from './identity.messages';

const SHORTEST = 10;
const LONGEST = 128;
let common: ReadonlySet<string> | undefined;

/** The dictionary (50,000 words, 5 MB) is loaded with the first password that is chosen. */
function isCommon(word: string): boolean {
  if (!common) {
    const { dictionary } = require('@zxcvbn-ts/language-common') as typeof import('@zxcvbn-ts/language-common');
    common = new Set(dictionary['passwords-common']);
  }
  return common.has(word);
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first problem of `password`, or undefined. */
export function validatePassword(
  ctx: Pick<Context, 'language'>,
  password: string,
  owner: Pick<Account, 'curp' | 'givenNames' | 'firstSurname' | 'secondSurname'>,
): Problem | undefined {
  const problem = (code: string, text: Text): Problem => ({
    path: 'newPassword',
    code,
    message: say(ctx, text),
  });
  const characters = [...password].length;
  if (characters < SHORTEST) return problem('PASSWORD_TOO_SHORT', identityMessages.passwordTooShort(SHORTEST));
  if (characters > LONGEST) return problem('PASSWORD_TOO_LONG', identityMessages.passwordTooLong(LONGEST));
  if (!password.isWellFormed()) return problem('CHARACTERS', identityMessages.passwordCharacters);
  const lower = plain(password);
  // A common word with digits or signs around it is guessed as fast as the word.
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (isCommon(lower) || (core.length >= 4 && isCommon(core)) || /^(.{1,3})\1+.?.?$/.test(lower) || isRun(lower))
    return problem('PASSWORD_TOO_COMMON', identityMessages.passwordTooCommon);
  const names = [owner.givenNames, owner.firstSurname, owner.secondSurname ?? ''].flatMap((name) =>
    plain(name).split(/\s+/),
  );
  if (
    [owner.curp.toLowerCase(), owner.curp.slice(0, 10).toLowerCase(), ...names.filter((name) => name.length >= 4)].some(
      (own) => lower.includes(own),
    )
  )
    return problem('PASSWORD_CONTAINS_IDENTITY', identityMessages.passwordContainsIdentity);
  return undefined;
}

/** Keys or digits in a row: 1234567890, qwertyuiop. */
function isRun(text: string): boolean {
  return [
    '01234567890123456789',
    '98765432109876543210',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertyuiopasdfghjklñzxcvbnm',
  ].some((row) => row.includes(text));
}
