/** Temporary passwords. */
import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other on paper; 16 of 31 are 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password in four groups of four, to be typed from a letter. */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );
