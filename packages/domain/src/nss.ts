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
  // Zeros pass the check digit, and are typed when the number is unknown.
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
