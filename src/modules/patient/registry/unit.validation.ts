/** The check of a medical unit. */
import type { Reader } from '../../../core/i18n';
import { isTimeZone } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { isPhone } from '../../../../packages/domain/src/phone';
import { patientMessages } from '../patient.messages';
import type { DefineMedicalUnitInput } from './unit.inputs';

const STATES = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS';
/** The last digit is a check digit whose rule is not published; it is not checked. */
const CLUES = new RegExp(`^(?:${STATES})[A-Z]{3}\\d{6}$`);

/** The problems of a medical unit. */
export function validateUnit(ctx: Reader, { clues, name, timeZone, phone }: DefineMedicalUnitInput): Problems {
  const problems = new Problems(ctx);
  if (!CLUES.test(clues)) problems.add('clues', 'FORMAT', patientMessages.clues);
  problems.text('name', name, { required: true, max: 200 });
  if (!isTimeZone(timeZone)) problems.add('timeZone', 'UNKNOWN_ZONE', patientMessages.timeZone);
  if (phone && !isPhone(phone)) problems.add('phone', 'PHONE', patientMessages.phone);
  return problems;
}
