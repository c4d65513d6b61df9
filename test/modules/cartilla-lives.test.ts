/**
 * The vaccines of five invented children from birth to 19 years. At a visit each month each child is given what the cartilla asks
 * on that day. The tables were read by hand against the scheme; a change of the engine shows as a difference of a table.
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterSpan } from '../../src/modules/cartilla/duration';
import { evaluate, type DoneAction } from '../../src/modules/cartilla/immunization-evaluation';
import { immunizationHistory } from '../../src/modules/cartilla/immunization-deferral';
import { ImmunizationFactKind } from '../../src/modules/cartilla/immunization-fact.types';
import { slotsOf } from '../../src/modules/cartilla/immunization-forecast';
import { schemeOn } from '../../src/modules/cartilla/immunization-schedule';
import { childFacts } from '../support/immunization';

const BORN = '2025-09-10';

interface Life {
  /** The month of the first visit. */
  visitsFrom?: number;
  diagnosedAt?: string;
  treatments?: readonly { from: string; to: string; atc: string }[];
  transplantAt?: string;
}

const CHEMOTHERAPY = 'L01CA02';
const RITUXIMAB = 'L01FA01';
const LIVES: Readonly<Record<string, Life>> = {
  healthy: {},
  late: { visitsFrom: 40 },
  'leukaemia at 13 months': {
    diagnosedAt: 'P13M',
    treatments: [{ from: 'P13M5D', to: 'P40M', atc: CHEMOTHERAPY }],
  },
  'after rituximab': {
    diagnosedAt: 'P14M',
    treatments: [
      { from: 'P14M10D', to: 'P22M', atc: CHEMOTHERAPY },
      { from: 'P15M', to: 'P23M', atc: RITUXIMAB },
    ],
  },
  'after a transplant': {
    diagnosedAt: 'P3Y',
    treatments: [{ from: 'P3Y10D', to: 'P3Y11M', atc: CHEMOTHERAPY }],
    transplantAt: 'P4Y',
  },
};

const at = (age: string): string => afterSpan(BORN, age);

/** What was known of the child on a day. */
function factsOn(life: Life, today: string) {
  const given = (life.treatments ?? [])
    .filter(({ from }) => at(from) <= today)
    .map(({ from, to, atc }) => {
      const isRunning = at(to) > today ? 1 : 0;
      return { atc, medication: null, startsOn: at(from), isRunning, lastDoseOn: isRunning ? null : at(to) };
    });
  const diagnosedOn = life.diagnosedAt && at(life.diagnosedAt) <= today ? at(life.diagnosedAt) : null;
  const transplant = { kind: ImmunizationFactKind.STEM_CELL_TRANSPLANT, product: null, code: null };
  const facts =
    life.transplantAt && at(life.transplantAt) <= today ? [{ ...transplant, occurredOn: at(life.transplantAt) }] : [];
  const history = immunizationHistory(diagnosedOn, given.length > 0 ? given : null, facts);
  return childFacts({ birthDate: BORN, history }, today);
}

/** A row for each month in which something is given, waits otherwise than before, or no longer counts. */
function tableOf(name: string, life: Life): string {
  const records: DoneAction[] = [];
  const rows: string[] = [];
  const known = new Set<string>();
  let before = '';
  for (let month = 0; month < 19 * 12; month++) {
    const today = at(`P${month}M`);
    const child = factsOn(life, today);
    const vaccines = slotsOf(child, records, today).filter(
      ({ action, done }) => action.category === 'VACCINATION' && !done,
    );
    const waiting = vaccines
      .filter(({ status, dueOn }) => status === 'DEFERRED' && dueOn! <= today)
      .map(
        ({ action, dose, deferral }) =>
          `${action.code} ${dose} ${deferral!.reason}${deferral!.until ? ` until ${deferral!.until}` : ''}`,
      );
    const given: string[] = [];
    if (month >= (life.visitsFrom ?? 0))
      for (const { action, dose, dueOn, status } of vaccines)
        if (status !== 'DEFERRED' && dueOn! <= today) {
          records.push({ id: `record ${records.length}`, code: action.code, dose, performedOn: today });
          given.push(`${action.code} ${dose ?? 'yearly'}`);
        }
    const { doses } = evaluate(schemeOn(today), child, records);
    const reasons = doses.flatMap(({ id, code, dose, reason }) => (reason ? [`${id} ${code} ${dose} ${reason}`] : []));
    const invalid = reasons.filter((reason) => !known.has(reason)).map((reason) => reason.replace(/^record \d+ /, ''));
    for (const reason of reasons) known.add(reason);
    const waits = waiting.join('<br>');
    if (given.length > 0 || invalid.length > 0 || waits !== before)
      rows.push(
        `| ${Math.floor(month / 12)} y ${month % 12} m | ${today} | ${given.join('<br>')} | ${waits} | ${invalid.join('<br>')} |`,
      );
    before = waits;
  }
  const head = ['| age | day | given | waits | does not count |', '| --- | --- | --- | --- | --- |'];
  return [`# ${name}`, '', ...head, ...rows, ''].join('\n');
}

const fileOf = (name: string): string => join(__dirname, 'data/lives', `${name.replaceAll(' ', '-')}.md`);

describe('A life from birth to 19 years', () => {
  it.each(Object.entries(LIVES))('%s', (name, life) => {
    const table = tableOf(name, life);
    // UPDATE_LIVES writes the tables anew; read the difference before committing it.
    if (process.env.UPDATE_LIVES) writeFileSync(fileOf(name), table);
    expect(table).toBe(readFileSync(fileOf(name), 'utf8'));
  });
});
