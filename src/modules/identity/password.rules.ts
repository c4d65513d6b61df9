/** What a password of one's own must be: NIST SP 800-63B, 5.1.1.2: long, not common, not oneself; no composition rules. */
import { randomInt } from 'node:crypto';
import type { Context } from '../../core/context';
import type { Problem } from '../../core/faults';
import { say } from '../../core/i18n';
import type { Account } from './account.entity';

const SHORTEST = 10;
const LONGEST = 128;
let common: ReadonlySet<string> | undefined;

/** Loaded with the first password that somebody chooses: fifty thousand words, five megabytes. */
function isCommon(word: string): boolean {
  if (!common) {
    const { dictionary } = require('@zxcvbn-ts/language-common') as typeof import('@zxcvbn-ts/language-common');
    common = new Set(dictionary['passwords-common']);
  }
  return common.has(word);
}

/** Letters and digits that nobody confuses on paper; 16 of 31 are 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A temporary password of the system's own, in four groups that can be typed from a letter. */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first thing that is wrong with `password`, or undefined. */
export function judgePassword(
  ctx: Pick<Context, 'language'>,
  password: string,
  owner: Pick<Account, 'curp' | 'givenNames' | 'firstSurname' | 'secondSurname'>,
): Problem | undefined {
  const problem = (code: string, es: string, en: string): Problem => ({
    path: 'newPassword',
    code,
    message: say(ctx, es, en),
  });
  const characters = [...password].length;
  if (characters < SHORTEST)
    return problem(
      'PASSWORD_TOO_SHORT',
      `Escribe al menos ${SHORTEST} caracteres.`,
      `Write at least ${SHORTEST} characters.`,
    );
  if (characters > LONGEST)
    return problem(
      'PASSWORD_TOO_LONG',
      `Escribe como máximo ${LONGEST} caracteres.`,
      `Write ${LONGEST} characters at most.`,
    );
  if (!password.isWellFormed())
    return problem('CHARACTERS', 'Hay caracteres que no se pueden usar.', 'Some characters cannot be used.');
  const lower = plain(password);
  // A common word with digits or signs round it is guessed as fast as the word.
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (isCommon(lower) || (core.length >= 4 && isCommon(core)) || /^(.{1,3})\1+.?.?$/.test(lower) || isRun(lower))
    return problem(
      'PASSWORD_TOO_COMMON',
      'Esa contraseña es muy común. Usa, por ejemplo, cuatro palabras que solo tú juntarías.',
      'That password is too common. Use, for example, four words that only you would put together.',
    );
  const names = [owner.givenNames, owner.firstSurname, owner.secondSurname ?? ''].flatMap((name) =>
    plain(name).split(/\s+/),
  );
  if (
    [owner.curp.toLowerCase(), owner.curp.slice(0, 10).toLowerCase(), ...names.filter((name) => name.length >= 4)].some(
      (own) => lower.includes(own),
    )
  )
    return problem(
      'PASSWORD_CONTAINS_IDENTITY',
      'No uses tu CURP ni tu nombre en la contraseña.',
      'Do not use your CURP or your name in the password.',
    );
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
