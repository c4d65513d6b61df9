/** Sends the families of a sheet in calls that fit, and gathers what became of each row. */
import type { RegisterFamiliesMutation, RegisterFamilyInput } from '../../api/generated/desk';
import { api } from '../api';
import type { RowProblem, SheetRow } from './rows';

type Batch = Extract<RegisterFamiliesMutation['registerFamilies'], { __typename: 'FamilyBatch' }>;
export type Status = Batch['rows'][number]['status'];

/** What became of a row. */
export interface RowResult {
  row: SheetRow;
  status: Status;
  problems: RowProblem[];
  warnings: RowProblem[];
  nextStep: string | null;
  patientId: string | null;
}

const MOST_ROWS = 50;
/** A call may have 100,000 bytes; the document takes a part of them. */
const MOST_BYTES = 80_000;

/** The families in calls of at most 50, and of at most so many bytes as the server takes. */
export function callsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const calls: SheetRow[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = new TextEncoder().encode(JSON.stringify(row.family)).length;
    const last = calls.at(-1);
    if (last && last.length < MOST_ROWS && bytes + size <= MOST_BYTES) {
      last.push(row);
      bytes += size;
    } else {
      calls.push([row]);
      bytes = size;
    }
  }
  return calls;
}

/** The refusal of one row as problems: those of the input, or the one that has a type of its own. */
const problemsOf = (refusal: Batch['rows'][number]['refusal']): RowProblem[] => {
  if (!refusal) return [];
  if (refusal.__typename === 'InvalidInput') return refusal.problems;
  const path = refusal.__typename === 'NotEligible' ? 'patient.diagnosis.icd10' : 'patient.curp';
  return [{ path, code: refusal.__typename, message: refusal.message }];
};

/**
 * Checks or registers the rows that can be sent; the results of all rows, in their order. `onProgress` hears how many rows
 * were answered. Throws what a call throws: sending the file again goes on where it stopped.
 */
export async function sendRows(
  rows: readonly SheetRow[],
  { dryRun, mendStep, onProgress }: { dryRun: boolean; mendStep: string; onProgress(done: number): void },
): Promise<RowResult[]> {
  const results = new Map<SheetRow, RowResult>();
  for (const row of rows)
    if (row.problems.length > 0)
      results.set(row, {
        row,
        status: 'REFUSED',
        problems: row.problems,
        warnings: [],
        nextStep: mendStep,
        patientId: null,
      });
  for (const call of callsOf(rows.filter((row) => !results.has(row)))) {
    const families: RegisterFamilyInput[] = call.map(({ family }) => family);
    const { registerFamilies } = await api.RegisterFamilies({ input: { dryRun, families } });
    if (registerFamilies.__typename !== 'FamilyBatch') throw new Error(registerFamilies.message);
    for (const { index, status, refusal, warnings, patient } of registerFamilies.rows) {
      const row = call[index]!;
      const problems = problemsOf(refusal);
      const nextStep = refusal?.nextStep ?? null;
      results.set(row, { row, status, problems, warnings, nextStep, patientId: patient?.id ?? null });
    }
    onProgress(results.size);
  }
  return rows.map((row) => results.get(row)!);
}
