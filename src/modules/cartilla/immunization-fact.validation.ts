/** Checks of facts that change when vaccines may be given. */
import type { Day } from '../../core/time';
import type { Problems } from '../../core/validation';
import { cartillaMessages } from './cartilla.messages';
import type { RecordImmunizationFactInput } from './immunization-fact.inputs';
import { immunizationMessages } from './immunization.messages';
import { ImmunizationFactKind } from './immunization-fact.types';
import { actionByCode, schemeOn } from './immunization-schedule';

/** Adds every problem of a fact; returns the code of its vaccine as the scheme writes it, null for none. */
export function validateFact(
  problems: Problems,
  input: RecordImmunizationFactInput,
  birthDate: Day,
  today: Day,
): string | null {
  const { kind, product, occurredOn } = input;
  const isWord = kind === ImmunizationFactKind.CONTRAINDICATION || kind === ImmunizationFactKind.PERMISSION;
  if (occurredOn > today) problems.add('occurredOn', 'DATE_FUTURE', cartillaMessages.futureDay);
  else if (occurredOn < birthDate) problems.add('occurredOn', 'BEFORE_BIRTH', cartillaMessages.beforeBirth);
  if (kind === ImmunizationFactKind.BLOOD_PRODUCT && !product)
    problems.add('product', 'REQUIRED', immunizationMessages.whichProduct);
  if (kind !== ImmunizationFactKind.BLOOD_PRODUCT && product)
    problems.add('product', 'FORMAT', immunizationMessages.noProduct);
  problems.text('source', input.source, { required: true, max: 300 });
  problems.text('reason', input.reason, { required: isWord, max: 500 });
  return vaccineOf(problems, input.code?.trim().toUpperCase() || null, isWord, today);
}

function vaccineOf(problems: Problems, code: string | null, isWord: boolean, today: Day): string | null {
  if (!code) return null;
  if (!isWord) problems.add('code', 'FORMAT', immunizationMessages.noVaccine);
  else if (actionByCode(schemeOn(today), code)?.category !== 'VACCINATION')
    problems.add('code', 'UNKNOWN_CODE', cartillaMessages.unknownCode);
  return code;
}
