/** Folios: the numbers of cartillas on paper. */
import { randomBytes } from 'node:crypto';

// Crockford's base 32: no letter that looks like a digit, no U, so that few words appear.
const FOLIO_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve random characters in groups of four, 60 bits: an altered or invented folio is practically never that of a cartilla. */
export const newFolio = (): string =>
  Array.from(
    randomBytes(12),
    (byte, index) => `${index === 4 || index === 8 ? '-' : ''}${FOLIO_LETTERS[byte % 32]}`,
  ).join('');

/** A folio in its stored form, from input copied from paper; undefined when it is not a folio. */
export function normalizeFolio(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const letters = raw.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length === 12 && [...letters].every((letter) => FOLIO_LETTERS.includes(letter))
    ? letters.replace(/(.{4})(?=.)/g, '$1-')
    : undefined;
}
