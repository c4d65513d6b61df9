/** The check of a transfer. */
import type { Reader } from '../../../core/i18n';
import { Problems } from '../../../core/validation';
import { patientMessages } from '../patient.messages';

/** The problems of a transfer between two units; `toClues` is undefined for an unknown unit. */
export function validateTransfer(
  ctx: Reader,
  { fromClues, toClues, reason }: { fromClues: string; toClues: string | undefined; reason: string },
): Problems {
  const problems = new Problems(ctx);
  if (toClues === undefined) problems.add('toMedicalUnitClues', 'UNKNOWN_UNIT', patientMessages.unknownUnit);
  else if (toClues === fromClues) problems.add('toMedicalUnitClues', 'SAME_UNIT', patientMessages.sameUnit);
  return problems.text('reason', reason, { required: true, max: 500 });
}
