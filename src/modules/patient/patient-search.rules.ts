/**
 * The texts by which a child is found: each end of a word of its names, of its CURP, NSS and record number, from two
 * characters on. A search for a piece is a range of them; the exact conditions of the search decide (search.queries.ts).
 */
import type { Context } from '../../core/context';
import { deleteStatement, insert } from '../../database';
import { PatientPartRow, type PatientRow } from './patient.entity';

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

/** Writes the parts of a child, in the transaction that writes the child. */
export const insertParts = (tx: Pick<Context, 'db'>, patientId: string, child: Searched): Promise<void> =>
  insert(
    tx.db,
    'insertParts',
    PatientPartRow,
    partsOf(child).map((part) => ({ medicalUnitClues: child.medicalUnitClues, part, patientId })),
  );

/** Replaces the parts of a child whose names, numbers or unit change. In the caller's transaction, after `lockPatient`. */
export async function replaceParts(
  tx: Pick<Context, 'db'>,
  patientId: string,
  before: Searched,
  after: Searched,
): Promise<void> {
  const parts = partsOf(before);
  const condition = `medicalUnitClues=? AND part IN (${parts.map(() => '?').join(',')}) AND patientId=?`;
  const remove = deleteStatement('replaceParts', PatientPartRow, condition);
  await tx.db.run(remove, [before.medicalUnitClues, ...parts, patientId]);
  await insertParts(tx, patientId, after);
}
