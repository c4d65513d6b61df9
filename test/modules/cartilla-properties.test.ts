/** Properties of the evaluation and the forecast, over invented histories from a fixed sequence of numbers. */
import 'reflect-metadata';
import { addDays } from '../../src/core/time';
import { afterSpan } from '../../src/modules/cartilla/duration';
import { evaluate, type DoneAction } from '../../src/modules/cartilla/immunization-evaluation';
import { immunizationHistory } from '../../src/modules/cartilla/immunization-deferral';
import { slotsOf } from '../../src/modules/cartilla/immunization-forecast';
import { actionByCode, schemeOn, sharesAntigen } from '../../src/modules/cartilla/immunization-schedule';
import { childFacts } from '../support/immunization';
import { numbers } from '../support/random';

const BORN = '2010-02-28';
const SCHEME = schemeOn('2026-01-01');
const VACCINES = SCHEME.actions.filter(({ category, groups }) => category === 'VACCINATION' && groups.length > 0);

interface Invented {
  records: DoneAction[];
  today: string;
  child: ReturnType<typeof childFacts>;
}

/** A child of up to 19 years with up to twelve doses on any days; every third one has had a treatment. */
function invented(seed: number): Invented {
  const next = numbers(seed);
  const today = addDays(BORN, Math.floor(next() * 19 * 365));
  const records = Array.from({ length: Math.floor(next() * 12) }, (_, index) => {
    const action = VACCINES[Math.floor(next() * VACCINES.length)]!;
    const dose = action.doses[Math.floor(next() * action.doses.length)]?.dose ?? null;
    return {
      id: `record ${index}`,
      code: action.code,
      dose,
      performedOn: addDays(BORN, Math.floor(next() * daysOf(today))),
    };
  });
  const begun = addDays(BORN, Math.floor(next() * daysOf(today)));
  const medicine = { isRunning: 0, atc: 'L01CA02', medication: null, startsOn: begun, lastDoseOn: addDays(begun, 300) };
  const history = seed % 3 === 0 ? immunizationHistory(begun, [medicine], []) : immunizationHistory(null, null, []);
  return { records, today, child: childFacts({ birthDate: BORN, history }, today) };
}

const daysOf = (today: string): number => (Date.parse(today) - Date.parse(BORN)) / 86_400_000;
const SEEDS = Array.from({ length: 600 }, (_, seed) => seed);

describe('For any history', () => {
  it('a dose that counts still counts when a later dose is added', () => {
    for (const seed of SEEDS) {
      const { records, child, today } = invented(seed);
      const reasons = new Map(evaluate(SCHEME, child, records).doses.map(({ id, reason }) => [id, reason]));
      for (const action of VACCINES) {
        const added = {
          id: 'added',
          code: action.code,
          dose: action.doses[0]?.dose ?? null,
          performedOn: addDays(today, 1),
        };
        for (const { id, reason } of evaluate(SCHEME, child, [...records, added]).doses)
          if (id !== 'added') expect([seed, id, reason]).toEqual([seed, id, reasons.get(id)]);
      }
    }
  });

  it('no dose is asked before its minimum age or its minimum interval', () => {
    for (const seed of SEEDS) {
      const { records, child, today } = invented(seed);
      for (const { action, dose, dueOn, earliestOn, done } of slotsOf(child, records, today)) {
        const rule = action.doses.find((one) => one.dose === dose);
        if (done || !rule || action.category !== 'VACCINATION') continue;
        expect(dueOn! >= earliestOn!).toBe(true);
        expect(dueOn! >= afterSpan(BORN, rule.minAge!)).toBe(true);
        const before = records.filter(({ code }) => sharesAntigen(actionByCode(SCHEME, code)!, action));
        for (const { code, performedOn } of before) {
          const earliest = afterSpan(performedOn, rule.minInterval ?? 'P0D');
          expect([seed, action.code, dose, code, dueOn! >= earliest]).toEqual([seed, action.code, dose, code, true]);
        }
      }
    }
  });

  it('a dose that is given on the day on which it is asked counts', () => {
    for (const seed of SEEDS) {
      const { records, child, today } = invented(seed);
      for (const { action, dose, dueOn, status, done } of slotsOf(child, records, today)) {
        if (done || action.category !== 'VACCINATION' || status === 'DEFERRED' || dueOn! > today) continue;
        const given = { id: 'given', code: action.code, dose, performedOn: today };
        const reason = evaluate(SCHEME, child, [...records, given]).doses.find(({ id }) => id === 'given')!.reason;
        // An inactivated vaccine is allowed during a treatment; it is recorded and asked again.
        if (reason === 'DURING_TREATMENT') continue;
        expect([seed, action.code, dose, reason]).toEqual([seed, action.code, dose, null]);
      }
    }
  });

  it('no pending dose is asked twice, and a record is shown once', () => {
    for (const seed of SEEDS) {
      const { records, child, today } = invented(seed);
      const slots = slotsOf(child, records, today);
      const pending = slots.filter(({ done }) => !done).map(({ action, dose }) => `${action.code} ${dose}`);
      expect(new Set(pending).size).toBe(pending.length);
      expect(slots.flatMap(({ done }) => done?.id ?? []).sort()).toEqual(records.map(({ id }) => id).sort());
    }
  });
});
