/** Telephone numbers as people write them: with dots, blanks, hyphens, brackets, a country code, an extension. */
import { oneLine } from './text';

/** The longest number that is stored. */
const LONGEST = 20;
const SHAPE = /^(\+?)([\d ()./\p{Pd}]+?)\s*(?:[,;]?\s*(?:[,;#x]|ext(?:ensi[oó]n)?|int)[\s.:#]*(\d{1,6}))?$/iu;

/** The number without signs, `+523355550101 x12`; undefined for what is not a telephone number. */
function compact(text: string): string | undefined {
  const [, plus, main, extension] = SHAPE.exec(text) ?? [];
  if (main === undefined) return undefined;
  // Mexican mobiles were dialled with a 1 after the country code until 2019.
  const digits = main.replace(/\D/g, '').replace(/^521(?=\d{10}$)/, '52');
  const isWhole = plus ? /^(?:52\d{10}|(?!52)\d{8,15})$/.test(digits) : /^\d{10,13}$/.test(digits);
  return isWhole ? `${plus}${digits}${extension ? ` x${extension}` : ''}` : undefined;
}

/** The number as it is stored: as it was written, or without signs when that is too long. Other text stays what it is. */
export function normalizePhone(text: string): string {
  const written = oneLine(text);
  return written.length > LONGEST ? (compact(written) ?? written) : written;
}

/** Whether a normalised text is a telephone number that can be dialled from anywhere in Mexico, and fits its column. */
export const isPhone = (text: string): boolean => text.length <= LONGEST && compact(text) !== undefined;

/** The number in the form of E.164, `+523355550101`: one of ten digits is of Mexico. Undefined for other text and for extensions. */
export function e164Of(text: string): string | undefined {
  const [, plus, digits] = /^(\+?)(\d+)$/.exec(compact(text) ?? '') ?? [];
  if (digits === undefined) return undefined;
  if (plus) return `+${digits}`;
  if (digits.length === 10) return `+52${digits}`;
  return /^52\d{10}$/.test(digits) ? `+${digits}` : undefined;
}
