/** Checks of units, and of the substances of a mixture. */
import type { Problems } from '../../core/validation';
import { validateBands } from './dose-band.validation';
import { doseUnit } from './dose-unit';
import type { DoseBandInput, MixtureComponentInput, ProtocolMedicationInput } from './protocol.inputs';
import { protocolMessages as messages } from './protocol.messages';
import { checkCount, validateCap, validateDose } from './protocol-value.validation';
import { atcParts, isAtc } from './substances';

const MOST_COMPONENTS = 8;
const LONGEST_NAME = 80;

/** Adds FORMAT for text that is no unit of a dose alone, UNIT_UNKNOWN for one that is not in the list. */
export function validateUnit(problems: Problems, path: string, unit: string, atc: string): void {
  // "mg/m2" beside PER_M2 could be multiplied by the body surface a second time.
  if (!/^\p{L}[\p{L}. ]{0,19}$/u.test(unit.trim())) problems.add(path, 'FORMAT', messages.unit);
  else if (!doseUnit(unit, atc)) problems.add(path, 'UNIT_UNKNOWN', messages.unitUnknown);
}

const sameBands = (a: readonly DoseBandInput[], b: readonly DoseBandInput[]): boolean => {
  const keys = ({ underMonths, underKg, basis, dose, maxDose }: DoseBandInput): unknown[] => [
    underMonths ?? null,
    underKg ?? null,
    basis,
    dose,
    maxDose ?? null,
  ];
  return JSON.stringify(a.map(keys)) === JSON.stringify(b.map(keys));
};

/** Whether the first substance has the dose of the line. Without bands of its own it has those of the line. */
const isDoseOfLine = (first: MixtureComponentInput, line: ProtocolMedicationInput): boolean =>
  first.basis === line.basis &&
  first.dose === line.dose &&
  (first.maxDose ?? null) === (line.maxDose ?? null) &&
  doseUnit(first.unit, first.atc) === doseUnit(line.unit, line.atc) &&
  ((first.bands ?? []).length === 0 || sameBands(first.bands!, line.bands ?? []));

/** Adds the problems of a mixture; COMPONENT_MISMATCH for substances that are not the parts of the code, or a first one with another dose. */
export function validateComponents(problems: Problems, path: string, line: ProtocolMedicationInput): void {
  const components = line.components ?? [];
  if (components.length === 0) return;
  checkCount(problems, path, components.length, MOST_COMPONENTS);
  components.forEach((component, index) => {
    const at = `${path}.${index}`;
    problems.text(`${at}.name`, component.name, { required: true, max: LONGEST_NAME });
    if (!isAtc(component.atc) || atcParts(component.atc).length !== 1)
      problems.add(`${at}.atc`, 'FORMAT', messages.atcOfOne);
    validateDose(problems, `${at}.dose`, component.dose);
    validateCap(problems, `${at}.maxDose`, component.maxDose);
    validateUnit(problems, `${at}.unit`, component.unit, component.atc);
    validateBands(problems, `${at}.bands`, component);
  });
  const parts = components.flatMap(({ atc }) => atcParts(atc));
  if (parts.join('+') !== atcParts(line.atc).join('+'))
    problems.add(path, 'COMPONENT_MISMATCH', messages.componentsOfCode);
  else if (!isDoseOfLine(components[0]!, line))
    problems.add(`${path}.0`, 'COMPONENT_MISMATCH', messages.firstComponent);
}
