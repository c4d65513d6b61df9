/** From the rows of a spreadsheet to families, and to what can be seen to be wrong without asking the server. */
import type { RegisterFamilyInput } from '../../api/generated/desk';
import { tidyCode } from '../curp';
import { dayIn, nssIn, relationshipIn, type Cell } from './cells';
import type { Field, Mapping } from './columns';
import { columnName, type SheetLine } from './read-file';

export interface RowProblem {
  /** Below the family: patient.curp. */
  path: string;
  code: string;
  message: string;
}

export interface SheetRow {
  /** The row in the spreadsheet. */
  number: number;
  /** The cell of a path, as C7; the row alone for a path without a column. */
  cellOf(path: string): string;
  family: RegisterFamilyInput;
  /** What keeps the row from being sent. */
  problems: RowProblem[];
}

/** Sentences about what the page itself finds. */
export interface RowWords {
  noDay: string;
  badDay: string;
  badRelationship: string;
  sameChild(row: number): string;
}

const CAREGIVER_FIELDS = ['curp', 'givenNames', 'firstSurname', 'secondSurname', 'email', 'phone', 'relationship'];

/** A UUID that follows from the contents: the same row sent again has the same one, whichever day it is. */
async function requestIdOf(family: object): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(family)));
  const hex = Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // RFC 9562: version 8, variant 10.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

async function rowOf({ number, cells }: SheetLine, mapping: Mapping, clues: string, w: RowWords): Promise<SheetRow> {
  const problems: RowProblem[] = [];
  const cell = (field: string): Cell => {
    const column = mapping[field as Field];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const text = (field: string): string => String(cell(field));
  const optional = (field: string): string | null => text(field) || null;
  const diagnosedOn = dayIn(cell('patient.diagnosis.diagnosedOn'));
  if (!diagnosedOn) {
    const isMissing = cell('patient.diagnosis.diagnosedOn') === '';
    const [code, message] = isMissing ? ['REQUIRED', w.noDay] : ['DATE', w.badDay];
    problems.push({ path: 'patient.diagnosis.diagnosedOn', code, message });
  }
  const caregiverAt = (place: number): RegisterFamilyInput['caregivers'][number] | undefined => {
    const at = `caregivers.${place}`;
    if (CAREGIVER_FIELDS.every((field) => text(`${at}.${field}`) === '')) return undefined;
    const written = text(`${at}.relationship`);
    const relationship = written === '' ? (place === 0 ? 'MOTHER' : 'OTHER_CAREGIVER') : relationshipIn(written);
    if (!relationship) problems.push({ path: `${at}.relationship`, code: 'INVALID_VALUE', message: w.badRelationship });
    return {
      curp: tidyCode(text(`${at}.curp`)),
      givenNames: text(`${at}.givenNames`),
      firstSurname: text(`${at}.firstSurname`),
      secondSurname: optional(`${at}.secondSurname`),
      email: text(`${at}.email`),
      phone: optional(`${at}.phone`),
      relationship: relationship ?? 'OTHER_CAREGIVER',
    };
  };
  const family = {
    medicalUnitClues: tidyCode(text('medicalUnitClues')) || clues,
    patient: {
      curp: tidyCode(text('patient.curp')),
      nss: nssIn(tidyCode(text('patient.nss'))),
      agregadoMedico: tidyCode(text('patient.agregadoMedico')) || null,
      givenNames: text('patient.givenNames'),
      firstSurname: text('patient.firstSurname'),
      secondSurname: optional('patient.secondSurname'),
      recordNumber: text('patient.recordNumber'),
      diagnosis: {
        icd10: tidyCode(text('patient.diagnosis.icd10')).replace('.', ''),
        diagnosedOn: diagnosedOn ?? '1900-01-01',
      },
      bloodType: optional('patient.bloodType'),
      allergies: text('patient.allergies')
        .split(/[,;]/)
        .map((one) => one.trim())
        .filter(Boolean),
    },
    caregivers: [0, 1].flatMap((place) => caregiverAt(place) ?? []),
  };
  return {
    number,
    problems,
    family: { requestId: await requestIdOf(family), ...family },
    cellOf(path) {
      const field = Object.keys(mapping).find((known) => path === known || path.startsWith(`${known}.`)) as Field;
      const column = mapping[field];
      return column === undefined ? String(number) : `${columnName(column)}${number}`;
    },
  };
}

/** The families of a sheet. A child that stands in an earlier row is a problem: calls do not know of each other. */
export async function rowsOf(
  lines: readonly SheetLine[],
  { mapping, clues, words }: { mapping: Mapping; clues: string; words: RowWords },
): Promise<SheetRow[]> {
  const rows = await Promise.all(lines.map((line) => rowOf(line, mapping, clues, words)));
  const first = new Map<string, number>();
  for (const { number, family, problems } of rows) {
    const { curp } = family.patient;
    const earlier = first.get(curp);
    if (earlier !== undefined)
      problems.push({ path: 'patient.curp', code: 'DUPLICATE_IN_BATCH', message: words.sameChild(earlier) });
    else if (curp.length === 18) first.set(curp, number);
  }
  return rows;
}
