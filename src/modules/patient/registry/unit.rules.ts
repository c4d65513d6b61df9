/** Medical units: added, or corrected under their CLUES. */
import type { Context } from '../../../core/context';
import { insert, one, update } from '../../../database';
import { Problems } from '../../../core/validation';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { isTimeZone } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import type { DefineMedicalUnitInput } from './unit.inputs';
import type { MedicalUnit } from '../patient.types';

const STATES = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS';
/** The last digit is said to be a check digit whose rule is not published: it is not judged. */
const CLUES = new RegExp(`^(?:${STATES})[A-Z]{3}\\d{6}$`);

export async function defineMedicalUnit(
  ctx: Context,
  input: DefineMedicalUnitInput,
): Promise<MedicalUnit | InvalidInput> {
  const clues = input.clues.trim().toUpperCase();
  const problems = new Problems(ctx);
  if (!CLUES.test(clues))
    problems.add(
      'clues',
      'FORMAT',
      'La CLUES tiene dos letras del estado, tres de la institución y seis números, como DFIMS000616.',
      'A CLUES has two letters of the state, three of the institution and six digits, like DFIMS000616.',
    );
  problems.text('name', input.name, { required: true, max: 200 });
  if (!isTimeZone(input.timeZone))
    problems.add(
      'timeZone',
      'UNKNOWN_ZONE',
      'Escribe una zona horaria de la base IANA, como America/Tijuana.',
      'Write a time zone of the IANA database, like America/Tijuana.',
    );
  if (input.phone && !/^[+0-9 ()ext.,-]{7,20}$/i.test(input.phone.trim()))
    problems.add('phone', 'PHONE', 'Escribe un teléfono con 10 dígitos.', 'Write a telephone number with 10 digits.');
  if (problems.any) return invalidInput(ctx, problems.list);
  const unit = { name: input.name.trim(), timeZone: input.timeZone, phone: input.phone?.trim() || null };
  await inTransaction(ctx, async (tx) => {
    if (await one(tx.db, 'SELECT clues FROM medical_unit WHERE clues=?', [clues])) {
      await update(tx.db, 'medical_unit', { clues }, unit);
      // What a carnet shows of its unit has changed for every child there.
      await tx.db.run('UPDATE patient SET revision = revision + 1 WHERE medicalUnitClues=?', [clues]);
    } else await insert(tx.db, 'medical_unit', [{ clues, ...unit }]);
  });
  return { id: clues, clues, ...unit };
}
