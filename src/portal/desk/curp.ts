/**
 * What can be said of a CURP or an NSS while it is typed, before the server judges it: slips of the hand, and what the CURP
 * tells of the person (Instructivo normativo para la asignación de la CURP, DOF 18-10-2021).
 */
import { addDays, type Day } from '../time';

export interface CurpFacts {
  birthDate: Day;
  sex: 'FEMALE' | 'MALE' | 'NON_BINARY';
  state: string;
}

export type CurpJudgement =
  { facts: CurpFacts } | { wrong: 'shape' | 'date' | 'future' | 'state' | 'digit' } | { typed: number };

const LENGTH = 18;
const SHAPE = /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d$/;
const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const SEXES = { H: 'MALE', M: 'FEMALE', X: 'NON_BINARY' } as const;
const STATES: Readonly<Record<string, string>> = {
  AS: 'Aguascalientes',
  BC: 'Baja California',
  BS: 'Baja California Sur',
  CC: 'Campeche',
  CL: 'Coahuila',
  CM: 'Colima',
  CS: 'Chiapas',
  CH: 'Chihuahua',
  DF: 'Ciudad de México',
  DG: 'Durango',
  GT: 'Guanajuato',
  GR: 'Guerrero',
  HG: 'Hidalgo',
  JC: 'Jalisco',
  MC: 'Estado de México',
  MN: 'Michoacán',
  MS: 'Morelos',
  NT: 'Nayarit',
  NL: 'Nuevo León',
  OC: 'Oaxaca',
  PL: 'Puebla',
  QT: 'Querétaro',
  QR: 'Quintana Roo',
  SP: 'San Luis Potosí',
  SL: 'Sinaloa',
  SR: 'Sonora',
  TC: 'Tabasco',
  TS: 'Tamaulipas',
  TL: 'Tlaxcala',
  VZ: 'Veracruz',
  YN: 'Yucatán',
  ZS: 'Zacatecas',
  NE: 'otro país',
};

export const tidyCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');

/** `today` decides what is in the future. */
export function judgeCurp(typed: string, today: Day): CurpJudgement {
  const curp = tidyCode(typed);
  if (curp.length < LENGTH) return { typed: curp.length };
  if (!SHAPE.test(curp)) return { wrong: 'shape' };
  // The 17th character is a digit for who was born before 2000, a letter after.
  const century = /\d/.test(curp[16]!) ? '19' : '20';
  const birthDate = `${century}${curp.slice(4, 6)}-${curp.slice(6, 8)}-${curp.slice(8, 10)}`;
  if (!exists(birthDate)) return { wrong: 'date' };
  if (birthDate > today) return { wrong: 'future' };
  const state = STATES[curp.slice(11, 13)];
  if (!state) return { wrong: 'state' };
  const sum = [...curp]
    .slice(0, 17)
    .reduce((total, character, place) => total + ALPHABET.indexOf(character) * (LENGTH - place), 0);
  if ((10 - (sum % 10)) % 10 !== Number(curp[17])) return { wrong: 'digit' };
  return { facts: { birthDate, sex: SEXES[curp[10] as keyof typeof SEXES], state } };
}

const exists = (day: Day): boolean => {
  const [, month, date] = day.split('-').map(Number);
  return month! >= 1 && month! <= 12 && date! >= 1 && addDays(day, 0) === day;
};

export type NssJudgement = 'fine' | 'digit' | { typed: number };

/** Eleven digits, the last one by Luhn. */
export function judgeNss(typed: string): NssJudgement {
  const nss = tidyCode(typed);
  if (nss.length < 11) return { typed: nss.length };
  const sum = [...nss].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{11}$/.test(nss) && sum % 10 === 0 ? 'fine' : 'digit';
}
