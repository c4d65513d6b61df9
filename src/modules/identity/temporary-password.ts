/** Temporary passwords. */
import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other on paper; 16 of 31 are 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password in four groups of four, to be typed from a letter. */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );

const ITS_CHARACTERS = new RegExp(`^[${ALPHABET}]{16}$`);

/**
 * A temporary password as it was made, from what a person pasted or typed: any case, blanks, line breaks, hyphens of any
 * kind. Other text stays what it is.
 */
export function repairTemporaryPassword(typed: string): string {
  const characters = typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return ITS_CHARACTERS.test(characters) ? characters.replace(/.{4}(?=.)/g, '$&-') : typed;
}
