/** What is wrong with records of doses given elsewhere. */
import type { Context } from '../../core/context';
import { dayOf } from '../../core/time';
import type { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import { exposureUnit } from './exposure';
import type { PriorExposureInput } from './exposure.inputs';
import { exposureMessages } from './exposure.messages';
import { isAtc, normalAtc } from './substances';

const MOST_ENTRIES = 20;
const MOST_PER_M2 = 1_000_000;

/** Adds every problem of `exposures` under `path`. */
export function validateExposures(
  ctx: Context,
  problems: Problems,
  path: string,
  exposures: readonly PriorExposureInput[],
  patient: Pick<VisiblePatient, 'birthDate' | 'medicalUnit'>,
): void {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  if (exposures.length > MOST_ENTRIES) problems.add(path, 'RANGE', exposureMessages.count);
  for (const [index, { atc, totalPerM2, unit, source, lastOn }] of exposures.slice(0, MOST_ENTRIES).entries()) {
    const at = (field: string): string => `${path}.${index}.${field}`;
    if (!isAtc(atc) || normalAtc(atc).length !== 7) problems.add(at('atc'), 'ATC', exposureMessages.atc);
    if (!(totalPerM2 > 0 && totalPerM2 <= MOST_PER_M2))
      problems.add(at('totalPerM2'), 'RANGE', exposureMessages.amount);
    if (!exposureUnit(unit)) problems.add(at('unit'), 'UNIT_UNKNOWN', exposureMessages.unit);
    problems.text(at('source'), source, { max: 300 });
    if (source.trim().length < 3) problems.add(at('source'), 'RANGE', exposureMessages.source);
    if (lastOn && lastOn > today) problems.add(at('lastOn'), 'DATE_FUTURE', exposureMessages.future);
    else if (lastOn && lastOn < patient.birthDate)
      problems.add(at('lastOn'), 'BEFORE_BIRTH', exposureMessages.beforeBirth);
  }
}
