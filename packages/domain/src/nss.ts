/**
 * The NSS (número de seguridad social): eleven digits that IMSS gives to an insured worker. A child's is that of the
 * insured person through whom it is a beneficiary, so nothing in it can be compared with the child.
 */
import type { Day } from './day';

/** Why it is not an NSS, in the order in which the reasons are looked for. */
export type NssReason = 'LENGTH' | 'CHARSET' | 'CHECK_DIGIT' | 'REPEATED';
/** What deserves a second look but is true of some numbers in use. */
export type NssWarning = 'YEARS';

export type NssVerdict = { ok: true; nss: string } | { ok: false; reason: NssReason };

/** Without the blanks and hyphens of every kind with which it is printed: 92-91-90-8443-1. */
export const normalizeNss = (raw: string): string => raw.replace(/[\s\p{Pd}]/gu, '');

/** The digit that position 11 must hold after ten digits: Luhn, weights 1, 2, 1, 2 ... from the left. */
export function nssCheckDigit(nss: string): string {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const weighted = Number(nss[i]) * (1 + (i % 2));
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Checks an NSS as a person typed it. The check digit does not detect a 09 that was written as 90. */
export function validateNss(raw: string): NssVerdict {
  const nss = normalizeNss(raw);
  if ([...nss].length !== 11) return { ok: false, reason: 'LENGTH' };
  if (!/^[0-9]{11}$/.test(nss)) return { ok: false, reason: 'CHARSET' };
  if (nss[10] !== nssCheckDigit(nss)) return { ok: false, reason: 'CHECK_DIGIT' };
  // Zeros pass the check digit, and are typed where nobody knows the number.
  if (/^(\d)\1*$/.test(nss)) return { ok: false, reason: 'REPEATED' };
  return { ok: true, nss };
}

/**
 * What is odd about a sound NSS, though not wrong: that positions 5-6 (year of birth) come after 3-4 (year of registration),
 * both read as years of the last hundred. In numbers that begin with 97 they need not be years.
 */
export function nssWarnings(nss: string, today: Day): NssWarning[] {
  if (nss.startsWith('97')) return [];
  const thisYear = Number(today.slice(0, 4));
  const latest = (twoDigits: string): number => thisYear - ((thisYear - Number(twoDigits)) % 100);
  return latest(nss.slice(4, 6)) > latest(nss.slice(2, 4)) ? ['YEARS'] : [];
}

/** What to tell a person, in Spanish and English: what to look at, never what was typed. */
export const nssReasonText: Readonly<Record<NssReason | NssWarning, readonly [es: string, en: string]>> = {
  LENGTH: [
    'El número de seguridad social (NSS) tiene 11 dígitos. Revisa que no falte ni sobre ninguno; el último, que a veces va después de un guion, también cuenta.',
    'The social security number (NSS) has 11 digits. Check that none is missing or left over; the last one, sometimes printed after a hyphen, counts too.',
  ],
  CHARSET: [
    'El número de seguridad social (NSS) solo lleva números del 0 al 9. Revisa que no haya letras, como una O en lugar de un cero.',
    'The social security number (NSS) holds only the digits 0 to 9. Check for letters, such as an O in place of a zero.',
  ],
  CHECK_DIGIT: [
    'El último dígito del NSS no corresponde a los demás: alguno está mal escrito. Compáralo número por número con la tarjeta o la constancia del IMSS.',
    'The last digit of the NSS does not fit the others: one of them is wrong. Compare it digit by digit with the IMSS card or certificate.',
  ],
  REPEATED: [
    'Un solo número repetido no es un NSS. Escribe el de la tarjeta o la constancia del IMSS.',
    'One digit repeated is not an NSS. Write the one on the IMSS card or certificate.',
  ],
  YEARS: [
    'Según el NSS, la persona asegurada nació después de su alta en el IMSS. Revisa los dígitos 3 a 6.',
    'By the NSS, the insured person was born after being registered with IMSS. Check digits 3 to 6.',
  ],
};
