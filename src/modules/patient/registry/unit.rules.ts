/** Adding and correcting medical units. */
import type { Context } from '../../../core/context';
import { columnsOf, insert, select, update } from '../../../database';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { inTransaction } from '../../../core/transaction';
import { renewIntervals } from '../authority/link.queries';
import type { DefineMedicalUnitInput } from './unit.inputs';
import { validateUnit } from './unit.validation';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { medicalUnitByClues, RAISE_OF_UNIT } from '../patient.queries';
import type { MedicalUnit } from '../patient.types';

const OF_UNIT = select(
  'defineMedicalUnit',
  columnsOf(PatientRow, 'p', ['id']),
  'FROM patient p WHERE p.medicalUnitClues=?',
);

/** Adds a medical unit or corrects the one with these CLUES; InvalidInput lists all problems. */
export async function defineMedicalUnit(
  ctx: Context,
  input: DefineMedicalUnitInput,
): Promise<MedicalUnit | InvalidInput> {
  const clues = input.clues;
  const problems = validateUnit(ctx, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  const unit = { name: input.name.trim(), timeZone: input.timeZone, phone: input.phone?.trim() || null };
  await inTransaction(ctx, async (tx) => {
    const before = await medicalUnitByClues(tx, clues);
    if (before) {
      await update(tx.db, 'defineMedicalUnit', MedicalUnitRow, { clues }, unit);
      // The carnets of all children of the unit show its name: their revision is raised.
      await tx.db.run(RAISE_OF_UNIT, [clues]);
      if (before.timeZone !== unit.timeZone)
        for (const { id } of await tx.db.all(OF_UNIT, [clues])) await renewIntervals(tx, id);
    } else await insert(tx.db, 'defineMedicalUnit', MedicalUnitRow, [{ clues, ...unit }]);
  });
  return { id: clues, clues, ...unit };
}
