/** The evaluation and forecast of the scheme against a table of cases, as the CDC publishes them for CDSi. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/modules/cartilla/immunization-evaluation';
import { slotsOf } from '../../src/modules/cartilla/immunization-forecast';
import { schemeOn } from '../../src/modules/cartilla/immunization-schedule';
import { caseOf, type ImmunizationCase } from '../support/immunization-case';

const cases = readFileSync(join(__dirname, 'data/immunization-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(caseOf);

const evaluationOf = ({ child, records, today }: ImmunizationCase): string[] => {
  const { doses } = evaluate(schemeOn(today), child, records);
  return records.map(({ id }) => doses.find((dose) => dose.id === id)!.reason ?? 'VALID');
};

/** `CODE dose STATUS day` of the pending doses of one vaccine, `CODE none` without any. */
function pendingOf({ child, records, today }: ImmunizationCase, code: string): string[] {
  const pending = slotsOf(child, records, today).filter(({ action, done }) => action.code === code && !done);
  if (pending.length === 0) return [`${code} none`];
  return pending.map(({ dose, status, dueOn }) => `${code} ${dose ?? '*'} ${status} ${dueOn}`).sort();
}

describe('The scheme', () => {
  it('has at least 150 cases, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    if (one.evaluation.length > 0) expect(evaluationOf(one)).toEqual(one.evaluation);
    for (const [code, expected] of one.pending) expect(pendingOf(one, code)).toEqual([...expected].sort());
  });
});
