/** Adding and correcting medical units. */
import type { Context } from '../../../core/context';
import { insert, update, updateStatement } from '../../../database';
import { Problems } from '../../../core/validation';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { isTimeZone } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import type { DefineMedicalUnitInput } from './unit.inputs';
import { isPhone } from '../../../../packages/domain/src/phone';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { patientMessages } from '../patient.messages';
import { medicalUnitByClues } from '../patient.queries';
import type { MedicalUnit } from '../patient.types';

const RAISE_OF_UNIT = updateStatement('raiseOfUnit', PatientRow, 'revision = revision + 1', 'medicalUnitClues=?');

const STATES = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS';
/** The last digit is a check digit whose rule is not published; it is not checked. */
const CLUES = new RegExp(`^(?:${STATES})[A-Z]{3}\\d{6}$`);

export async function defineMedicalUnit(
  ctx: Context,
  input: DefineMedicalUnitInput,
): Promise<MedicalUnit | InvalidInput> {
  const clues = input.clues;
  const problems = new Problems(ctx);
  if (!CLUES.test(clues)) problems.add('clues', 'FORMAT', patientMessages.clues);
  problems.text('name', input.name, { required: true, max: 200 });
  if (!isTimeZone(input.timeZone)) problems.add('timeZone', 'UNKNOWN_ZONE', patientMessages.timeZone);
  if (input.phone && !isPhone(input.phone)) problems.add('phone', 'PHONE', patientMessages.phone);
  if (problems.any) return invalidInput(ctx, problems.list);
  const unit = { name: input.name.trim(), timeZone: input.timeZone, phone: input.phone?.trim() || null };
  await inTransaction(ctx, async (tx) => {
    if (await medicalUnitByClues(tx, clues)) {
      await update(tx.db, MedicalUnitRow, { clues }, unit);
      // The carnets of all children of the unit show its name: their revision is raised.
      await tx.db.run(RAISE_OF_UNIT, [clues]);
    } else await insert(tx.db, MedicalUnitRow, [{ clues, ...unit }]);
  });
  return { id: clues, clues, ...unit };
}
