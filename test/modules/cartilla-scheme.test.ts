/** The national scheme for children of every age: what is due, what is not asked, and what waits for the treatment. */
import 'reflect-metadata';
import { addDays } from '../../src/core/time';
import { AgeGroup, PreventiveActionStatus } from '../../src/modules/cartilla/cartilla.types';
import type { DoneAction } from '../../src/modules/cartilla/immunization-evaluation';
import { slotsOf } from '../../src/modules/cartilla/immunization-forecast';
import { ageGroupOf, schemeOn, unconfirmedFacts } from '../../src/modules/cartilla/immunization-schedule';
import { childFacts, type TestChild as Child } from '../support/immunization';
import { afterSpan } from '../../src/modules/cartilla/duration';

/** The facts of the present scheme that no source confirms. */
const UNCONFIRMED = 65;
const TODAY = '2026-11-22';
const SEXES = ['FEMALE', 'MALE', 'NON_BINARY'] as const;
const { DUE, OVERDUE, DONE, DEFERRED } = PreventiveActionStatus;

const slots = (child: Child, done: DoneAction[] = [], today = TODAY) => slotsOf(childFacts(child, today), done, today);
/** `CODE dose STATUS dueOn`, of vaccines. */
const lines = (child: Child, done: DoneAction[] = [], today = TODAY): string[] =>
  slots(child, done, today)
    .filter(({ action }) => action.category === 'VACCINATION')
    .map(({ action, dose, status, dueOn }) => `${action.code} ${dose ?? '*'} ${status} ${dueOn}`);
const of = (code: string, child: Child, done: DoneAction[] = [], today = TODAY): string[] =>
  lines(child, done, today).filter((line) => line.startsWith(`${code} `));
let made = 0;
const was = (code: string, dose: number | null, performedOn: string): DoneAction => ({
  id: `record ${++made}`,
  code,
  dose,
  performedOn,
});
/** The birth date of who is `months` old today. */
const months = (n: number): string => {
  const month = Number(TODAY.slice(0, 4)) * 12 + Number(TODAY.slice(5, 7)) - 1 - n;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${TODAY.slice(8)}`;
};

describe('every age in months from birth to 19 years', () => {
  const ages = Array.from({ length: 20 * 12 }, (_, age) => age);

  it('has nothing live due or overdue during a treatment, though it has something deferred whenever something would be asked', () => {
    for (const age of ages) {
      for (const sex of SEXES) {
        const child = { birthDate: months(age), sex };
        const live = slots({ ...child, liveDeferred: true }).filter(({ action }) => action.live);
        expect(live.filter(({ status }) => status !== DEFERRED)).toEqual([]);
        expect(live.map(({ action, dose, dueOn }) => [action.code, dose, dueOn])).toEqual(
          slots(child)
            .filter(({ action }) => action.live)
            .map(({ action, dose, dueOn }) => [action.code, dose, dueOn]),
        );
        expect(slots(child).some(({ status }) => status === DEFERRED)).toBe(false);
      }
    }
  });

  it('keeps what is not live as it is, treatment or not', () => {
    for (const age of ages) {
      const rest = (liveDeferred: boolean) =>
        slots({ birthDate: months(age), liveDeferred })
          .filter(({ action }) => !action.live)
          .map(({ action, dose, status, dueOn }) => [action.code, dose, status, dueOn]);
      expect(rest(true)).toEqual(rest(false));
    }
  });

  it('is the same for girls and boys, counts OVERDUE by the day alone, and asks each dose once', () => {
    for (const age of ages) {
      const girl = lines({ birthDate: months(age), sex: 'FEMALE' });
      expect(lines({ birthDate: months(age), sex: 'MALE' })).toEqual(girl);
      expect(new Set(girl).size).toBe(girl.length);
      for (const { status, dueOn, dose } of slots({ birthDate: months(age) }))
        if (dose !== null) expect(status).toBe(dueOn! < TODAY ? OVERDUE : DUE);
    }
  });

  it('is put in the order of days', () => {
    for (const age of ages) {
      const days = slots({ birthDate: months(age) }).map(({ dueOn }) => dueOn!);
      expect([...days].sort()).toEqual(days);
    }
  });
});

describe('the scheme of a baby', () => {
  it('has what the first months ask for, on the days that follow from the birth', () => {
    const baby = lines({ birthDate: '2026-09-22', atRisk: false });
    expect(baby).toEqual(
      expect.arrayContaining([
        'BCG 1 OVERDUE 2026-09-22',
        'HEXA 1 DUE 2026-11-22',
        'ROTA 1 DUE 2026-11-22',
        'NEUMO 1 DUE 2026-11-22',
        'HEXA 2 DUE 2027-01-22',
        'INFLU 1 DUE 2027-03-22',
        'SRP 1 DUE 2027-09-22',
        'SRP 2 DUE 2028-03-22',
        'DPT 1 DUE 2030-09-22',
      ]),
    );
    // Hepatitis B at birth is for the first seven days; the hexavalent follows.
    expect(of('HEPB_RN', { birthDate: '2026-09-22' }, [], '2026-09-29')).toEqual(['HEPB_RN 1 OVERDUE 2026-09-22']);
    expect(of('HEPB_RN', { birthDate: '2026-09-22' }, [], '2026-09-30')).toEqual([]);
    expect(baby.filter((line) => /^(VPH|TD|SR|TDPA|COVID|VARICELA) /.test(line))).toEqual([]);
  });

  it('lets rotavirus go when its age is past, and begins no series too late', () => {
    const birthDate = '2026-08-10';
    const last = afterSpan(birthDate, 'P14W6D');
    expect(of('ROTA', { birthDate }, [], last)).toEqual([`ROTA 1 OVERDUE 2026-10-10`, `ROTA 2 DUE 2026-12-20`]);
    expect(of('ROTA', { birthDate }, [], addDays(last, 1))).toEqual([]);
    const begun = [was('ROTA', 1, '2026-10-10')];
    const end = afterSpan(birthDate, 'P7M29D');
    expect(of('ROTA', { birthDate }, begun, end)).toEqual(['ROTA 1 DONE 2026-10-10', 'ROTA 2 OVERDUE 2026-12-10']);
    expect(of('ROTA', { birthDate }, begun, addDays(end, 1))).toEqual(['ROTA 1 DONE 2026-10-10']);
  });

  it('asks no newborn dose of hepatitis B of who has had the hexavalent', () => {
    expect(of('HEPB_RN', { birthDate: months(8) }, [was('HEXA', 1, '2026-06-01')])).toEqual([]);
  });
});

describe('conditions', () => {
  it('ask the dose at 6 years only of who has none at 18 months', () => {
    const born = '2020-03-10';
    const first = was('SRP', 1, '2021-03-10');
    expect(of('SRP', { birthDate: born }, [first])).toEqual(['SRP 1 DONE 2021-03-10', 'SRP 3 OVERDUE 2026-03-10']);
    expect(of('SRP', { birthDate: born }, [first, was('SRP', 2, '2021-09-10')])).toEqual([
      'SRP 1 DONE 2021-03-10',
      'SRP 2 DONE 2021-09-10',
    ]);
    expect(of('SRP', { birthDate: born }, [first], '2026-03-09')).toEqual([
      'SRP 1 DONE 2021-03-10',
      'SRP 2 OVERDUE 2021-09-10',
    ]);
    expect(of('SRP', { birthDate: born }, [first], '2026-03-10')).toEqual([
      'SRP 1 DONE 2021-03-10',
      'SRP 3 DUE 2026-03-10',
    ]);
  });

  it('never ask the zero dose of an outbreak, nor what is for a pregnancy; on record they are shown', () => {
    expect(lines({ birthDate: months(8) }).some((line) => line.startsWith('SRP 0'))).toBe(false);
    expect(of('SRP', { birthDate: '2026-03-22' }, [was('SRP', 0, '2026-10-01')])[0]).toBe('SRP 0 DONE 2026-09-22');
    expect(of('TDPA', { birthDate: '2010-01-01' })).toEqual([]);
    expect(of('TDPA', { birthDate: '2010-01-01' }, [was('TDPA', 1, '2026-05-01')])).toEqual(['TDPA 1 DONE 2020-01-01']);
  });

  it('ask measles and rubella of adolescents as far as nothing is on record', () => {
    const birthDate = '2014-06-15';
    expect(of('SR', { birthDate })).toEqual(['SR 1 OVERDUE 2024-06-15', 'SR 2 DUE 2026-12-20']);
    expect(of('SR', { birthDate }, [was('SRP', 1, '2015-06-15')])).toEqual(['SR 2 OVERDUE 2024-07-13']);
    expect(of('SR', { birthDate }, [was('SRP', 0, '2015-01-15')])).toHaveLength(2);
    expect(of('SR', { birthDate }, [was('SRP', 1, '2015-06-15'), was('SRP', 2, '2015-12-15')])).toEqual([]);
    expect(of('SR', { birthDate }, [was('SR', 1, '2026-11-10')])).toEqual(
      ['SR 2 DUE 2026-12-08', 'SR 1 DONE 2024-06-15'].reverse(),
    );
  });

  it('ask hepatitis B of adolescents only without a record of it', () => {
    const birthDate = '2014-06-15';
    expect(of('HEPB_ADOL', { birthDate })).toHaveLength(2);
    expect(of('HEPB_ADOL', { birthDate }, [was('HEXA', 1, '2014-08-15'), was('HEXA', 2, '2014-10-15')])).toEqual([]);
  });

  it('ask yearly influenza up to 59 months of all, later of who has or had cancer', () => {
    const begun = [was('INFLU', 1, '2024-12-01'), was('INFLU', 2, '2025-01-05')];
    expect(of('INFLU', { birthDate: months(30), atRisk: false }, begun)).toContain('INFLU * DUE 2026-10-01');
    expect(of('INFLU', { birthDate: months(72), atRisk: false })).toEqual([]);
    expect(of('INFLU', { birthDate: months(72) })).toEqual(['INFLU * DUE 2026-10-01']);
    expect(of('INFLU_ADOL', { birthDate: months(150) })).toEqual(['INFLU_ADOL * DUE 2026-10-01']);
    expect(of('INFLU_ADOL', { birthDate: months(150), atRisk: false })).toEqual([]);
    expect(of('COVID', { birthDate: months(72), atRisk: false })).toEqual([]);
  });
});

describe('a season', () => {
  const birthDate = '2018-01-10';

  it('keeps influenza due until its last day, and never overdue', () => {
    expect(of('INFLU', { birthDate }, [], '2026-09-30')).toEqual(['INFLU * DUE 2026-10-01']);
    expect(of('INFLU', { birthDate }, [], '2027-04-30')).toEqual(['INFLU * DUE 2026-10-01']);
    expect(of('INFLU', { birthDate }, [], '2027-05-01')).toEqual(['INFLU * DUE 2027-10-01']);
  });

  it('moves the first doses of a baby who reaches the age between two seasons', () => {
    const asked = ['INFLU 1 DUE 2026-10-01', 'INFLU 2 DUE 2026-10-29', 'INFLU * DUE 2027-10-01'];
    expect(of('INFLU', { birthDate: '2025-12-10' }, [], '2026-07-01')).toEqual(asked);
  });

  it('is served by one dose, under either code', () => {
    expect(of('INFLU', { birthDate }, [was('INFLU', null, '2026-10-20')])).toEqual([
      'INFLU * DONE 2026-10-01',
      'INFLU * DUE 2027-10-01',
    ]);
    // The tenth birthday falls into the season: the dose of the child's cartilla serves that of the adolescent.
    const turning = { birthDate: '2016-12-01' };
    expect(of('INFLU_ADOL', turning, [was('INFLU', null, '2026-10-20')], '2026-12-05')).toEqual([
      'INFLU_ADOL * DUE 2027-10-01',
    ]);
  });

  it('is asked of a child from the birthday on that makes it old enough', () => {
    const child = { birthDate: '2016-12-05' };
    expect(of('INFLU_ADOL', child, [], '2026-12-05')).toEqual(['INFLU_ADOL * DUE 2026-12-05']);
  });
});

describe('days', () => {
  it.each([
    ['2020-02-29', 'P6Y', '2026-03-01'],
    ['2020-02-29', 'P4Y', '2024-02-29'],
    ['2025-12-31', 'P2M', '2026-03-01'],
    ['2025-08-31', 'P3M', '2025-12-01'],
    ['2026-01-15', 'P14W6D', '2026-04-29'],
    ['2026-01-31', 'P7M29D', '2026-09-29'],
    ['2025-10-05', 'P0D', '2025-10-05'],
  ])('%s and %s make %s', (day, span, expected) => expect(afterSpan(day, span)).toBe(expected));
});

describe('age groups', () => {
  it.each([
    ['2016-11-23', 'MALE', AgeGroup.CHILDREN_0_9],
    ['2016-11-22', 'MALE', AgeGroup.ADOLESCENTS_10_19],
    ['2006-11-23', 'FEMALE', AgeGroup.ADOLESCENTS_10_19],
    ['2006-11-22', 'FEMALE', AgeGroup.WOMEN_20_59],
    ['2006-11-22', 'MALE', AgeGroup.MEN_20_59],
    ['1966-11-23', 'MALE', AgeGroup.MEN_20_59],
    ['1966-11-22', 'MALE', AgeGroup.ADULTS_60_PLUS],
    ['1966-11-22', 'NON_BINARY', AgeGroup.ADULTS_60_PLUS],
  ])('born %s, %s: %s', (birthDate, sex, group) => expect(ageGroupOf({ birthDate, sex }, TODAY)).toBe(group));

  it('of a non-binary adult is the one that was asked for', () => {
    const adult = { birthDate: '1990-01-01', sex: 'NON_BINARY' };
    expect(ageGroupOf(adult, TODAY, AgeGroup.MEN_20_59)).toBe(AgeGroup.MEN_20_59);
    expect(ageGroupOf(adult, TODAY, null)).toBe(AgeGroup.WOMEN_20_59);
    expect(ageGroupOf({ birthDate: '1990-01-01', sex: 'FEMALE' }, TODAY, AgeGroup.MEN_20_59)).toBe(
      AgeGroup.WOMEN_20_59,
    );
  });
});

describe('the data', () => {
  const { actions } = schemeOn(TODAY);

  it('names every code once, in both languages, with a source and doses in order', () => {
    expect(new Set(actions.map(({ code }) => code)).size).toBe(actions.length);
    for (const action of actions) {
      expect([action.name, action.purpose].flat().every((words) => words.trim() !== '')).toBe(true);
      expect((action as { source?: string }).source).toBeTruthy();
      expect(action.doses.map(({ dose }) => dose)).toEqual(action.doses.map(({ dose }) => dose).sort((a, b) => a - b));
    }
  });

  it.each(Object.values(AgeGroup))('holds promotion, vaccines, detection and control for %s', (group) => {
    const categories = new Set<string>(
      actions.filter(({ groups }) => groups.includes(group)).map(({ category }) => category),
    );
    for (const category of ['HEALTH_PROMOTION', 'VACCINATION', 'DETECTION', 'CONTROL', 'NUTRITION'])
      expect([group, category, categories.has(category)]).toEqual([group, category, true]);
  });

  it('counts the facts that no source confirms, in each version', () => {
    expect(unconfirmedFacts(schemeOn(TODAY))).toHaveLength(UNCONFIRMED);
    expect(schemeOn('2024-06-01').version).toBe('2024.1');
    expect(unconfirmedFacts(schemeOn('2024-06-01'))).toHaveLength(UNCONFIRMED + 1);
  });

  it('asks HPV of girls alone in the scheme of 2024', () => {
    const born = '2014-01-10';
    expect(of('VPH', { birthDate: born, sex: 'MALE', atRisk: false }, [], '2024-06-01')).toEqual([]);
    expect(of('VPH', { birthDate: born, sex: 'FEMALE', atRisk: false }, [], '2024-06-01')).toHaveLength(1);
    expect(of('VPH', { birthDate: born, sex: 'MALE', atRisk: false }, [], '2025-06-01')).toHaveLength(1);
  });

  it('knows which vaccines are live', () => {
    expect(
      actions
        .filter(({ live }) => live)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['BCG', 'ROTA', 'SR', 'SRP', 'SR_ADULTO', 'VARICELA']);
  });

  it('shows what was recorded under a code that it has forgotten', () => {
    expect(
      slots({ birthDate: months(100) }, [was('SABIN', 1, '2019-01-01')]).find(({ action }) => action.code === 'SABIN')
        ?.status,
    ).toBe(DONE);
  });
});
