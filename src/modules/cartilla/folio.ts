/** Folios: the numbers by which a cartilla is known on paper. */
import { randomBytes } from 'node:crypto';

// Crockford's: no letter that is taken for a digit, none that makes words.
const FOLIO_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve random characters in groups of four, 60 bits: one that was altered or made up belongs to nobody. */
export const newFolio = (): string =>
  Array.from(
    randomBytes(12),
    (byte, index) => `${index === 4 || index === 8 ? '-' : ''}${FOLIO_LETTERS[byte % 32]}`,
  ).join('');

/** A folio as somebody read it from paper; undefined when it cannot be one. */
export function normalizeFolio(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const letters = raw.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length === 12 && [...letters].every((letter) => FOLIO_LETTERS.includes(letter))
    ? letters.replace(/(.{4})(?=.)/g, '$1-')
    : undefined;
}
