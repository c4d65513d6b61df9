/** Protocols as inputs, and what is wrong with them by the rules alone. */
import { Problems } from '../../src/core/validation';
import type { DefineProtocolInput, ProtocolMedicationInput } from '../../src/modules/treatment/protocol.inputs';
import { DoseBasis, Route } from '../../src/modules/treatment/protocol.types';
import { validateProtocol } from '../../src/modules/treatment/protocol.validation';

export const medication = (more: Partial<ProtocolMedicationInput> = {}): ProtocolMedicationInput => ({
  name: 'Doxorrubicina',
  atc: 'L01DB01',
  route: Route.INTRAVENOUS,
  basis: DoseBasis.PER_M2,
  dose: 25,
  unit: 'mg',
  days: [1],
  ...more,
});
export const cycle = (more: object = {}, ...medications: ProtocolMedicationInput[]) => ({
  number: 1,
  lengthDays: 21,
  medications,
  ...more,
});
export const phase = (more: object = {}, ...cycles: ReturnType<typeof cycle>[]) => ({
  code: 'A',
  name: 'Fase',
  cycles,
  ...more,
});
export const protocol = (
  more: Partial<DefineProtocolInput> = {},
  ...phases: ReturnType<typeof phase>[]
): DefineProtocolInput => ({
  code: 'P',
  name: 'Protocolo',
  icd10: ['C910'],
  phases: phases.length > 0 ? phases : [phase({}, cycle({}, medication()))],
  ...more,
});
export function problemsOf(input: DefineProtocolInput): string[] {
  const problems = new Problems({ language: 'es' });
  validateProtocol(problems, input);
  for (const { message } of problems.list) expect(message).toMatch(/\.$/);
  return problems.list.map(({ path, code }) => `${path} ${code}`);
}
export const ofMedication = (more: Partial<ProtocolMedicationInput>): string[] =>
  problemsOf(protocol({}, phase({}, cycle({}, medication(more))))).map((problem) =>
    problem.replace('phases.0.cycles.0.medications.0.', ''),
  );
