/**
 * The texts by which a child is found: each end of a word of its names, of its CURP, NSS and record number, from two
 * characters on. A search for a piece is a range of them; the exact conditions of the search decide (patient-search.queries.ts).
 */
import type { PatientRow } from './patient.entity';

/** Characters of a part that are stored; what is longer is found by its beginning. */
export const PART_LENGTH = 24;
export const SHORTEST_PART = 2;

export type Searched = Pick<PatientRow, 'medicalUnitClues' | 'searchName' | 'curp' | 'nss' | 'recordNumber'>;

/** The beginning of a text, as it is stored. */
export const cutPart = (text: string): string => [...text].slice(0, PART_LENGTH).join('');

/** The parts of a child, each once. */
export function partsOf({ searchName, curp, nss, recordNumber }: Searched): string[] {
  const texts = [...searchName.split(' '), curp, nss, recordNumber.toUpperCase()].map((text) => [...text]);
  const ends = texts.flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - SHORTEST_PART + 1) }, (_, from) =>
      text.slice(from, from + PART_LENGTH).join(''),
    ),
  );
  return [...new Set(ends)];
}
