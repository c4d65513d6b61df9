/** What the cells of a spreadsheet mean: text without invisible characters, dates, kinship, numbers that lost a zero. */
import { validateNss } from '../../../../domain/src/nss';
import type { CaregiverInput } from '../../api/generated/desk';
import type { Day } from '../../time';

/** A cell: text, a number, or a date as text in ISO 8601. */
export type Cell = string | number;

export type Relationship = CaregiverInput['relationship'];

/** Text in NFC without blanks at its ends; every blank is a plain one, and invisible characters are gone. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Lower case without accents and signs, to compare headers and words. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, which takes 1900 for a leap year: right from March 1900 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LATEST_SERIAL = 80_000;

function dayOfParts(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The day in a cell: 2024-03-15, 15/03/2024 (the day first, as in Mexico; also with hyphens or dots), or a serial number of
 * Excel. Undefined for anything else, also for a year of two digits.
 */
export function dayIn(cell: Cell): Day | undefined {
  const text = String(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mexican = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (mexican) return dayOfParts(Number(mexican[3]), Number(mexican[2]), Number(mexican[1]));
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < 10_000 || serial > LATEST_SERIAL) return undefined;
  return new Date(EXCEL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10);
}

/** An NSS; a zero at its beginning, which spreadsheets take away from numbers, is put back when the number is right then. */
export function nssIn(cell: Cell): string {
  const text = String(cell);
  return /^[1-9]\d{8,9}$/.test(text) && validateNss(text.padStart(11, '0')).ok ? text.padStart(11, '0') : text;
}

const KINSHIP: readonly (readonly [RegExp, Relationship])[] = [
  [/^(madre|mama|mother|m)$/, 'MOTHER'],
  [/^(padre|papa|father|p)$/, 'FATHER'],
  [/^(tutora?|tutora? o tutora?|guardian)$/, 'GUARDIAN'],
  [/^(abuel[ao]|abuela o abuelo|grandparent|grandmother|grandfather)$/, 'GRANDPARENT'],
  [/^(herman[ao]|hermana o hermano|sibling|sister|brother)$/, 'SIBLING'],
  [/^(otr[ao]|otra persona que cuida|other caregiver|other|ti[ao])$/, 'OTHER_CAREGIVER'],
];

/** The kinship in a cell, in Spanish or English; undefined for a word that is not known. */
export const relationshipIn = (cell: Cell): Relationship | undefined =>
  KINSHIP.find(([words]) => words.test(plain(String(cell).replace('_', ' '))))?.[1];
