/** Weeks of tablets against an independent search through all weeks, and six rows by hand; their text. */
import {
  LARGEST_DEVIATION_PERCENT,
  isWithinDeviation,
  measuredWeek,
  proposedWeeks,
} from '../../src/modules/treatment/dispensing';
import { tabletsText, weekText } from '../../src/modules/treatment/dispensing.messages';

const DAILY = Array<number>(7).fill(1);

interface Key {
  deviation: number;
  different: number;
  broken: number;
}

/** Every week of tablets, one day after the other, without any of the code under test. Weeks are told apart by their amounts. */
function searched(planned: number[], caps: number[], strength: number, parts: number): Key[] {
  const sum = planned.reduce((all, one) => all + one, 0);
  const found = new Map<string, Key>();
  const walk = (day: number, week: number[]): void => {
    if (day === 7) {
      const given = week.reduce((all, one) => all + one, 0) * strength;
      const off = Math.abs(given - sum);
      if (off * 100 > sum * 5 + 1e-7) return;
      const taken = week.filter((_, place) => planned[place]! > 0);
      const name = [...taken].sort((a, b) => a - b).join();
      const broken = taken.filter((amount) => !Number.isInteger(amount)).length;
      found.set(name, { deviation: Math.round(off * 1e6) / 1e6, different: new Set(taken).size, broken });
      return;
    }
    if (planned[day] === 0) return walk(day + 1, [...week, 0]);
    for (let pieces = 1; (pieces / parts) * strength <= caps[day]! + 1e-9; pieces++)
      walk(day + 1, [...week, pieces / parts]);
  };
  walk(0, []);
  return [...found.values()].sort(
    (a, b) => a.deviation - b.deviation || a.different - b.different || a.broken - b.broken,
  );
}

const keyOf = (planned: number[], strength: number, tablets: number[]): Key => {
  const taken = tablets.filter((_, day) => planned[day]! > 0);
  const given = tablets.reduce((all, one) => all + one, 0) * strength;
  const sum = planned.reduce((all, one) => all + one, 0);
  return {
    deviation: Math.round(Math.abs(given - sum) * 1e6) / 1e6,
    different: new Set(taken).size,
    broken: taken.filter((amount) => !Number.isInteger(amount)).length,
  };
};

/** Forty planned doses of a day, 12.5 to 110 mg, in steps that no tablet has. */
const DOSES = Array.from({ length: 40 }, (_, n) => Math.round((12.5 + n * 2.5) * 1.013 * 100) / 100);
const STRENGTHS: [strength: number, parts: number][] = [
  [50, 2],
  [25, 2],
  [20, 4],
];

describe('weeks of tablets', () => {
  it.each(STRENGTHS)('of %s mg in %s parts are the best of all weeks, for 40 planned doses', (strength, parts) => {
    for (const dose of DOSES) {
      // A cap of three tablets and the days without a dose keep the search through all weeks short.
      const planned = [dose, dose, 0, dose, dose, 0, dose];
      const caps = planned.map((one) => Math.min(2 * one, 3 * strength));
      const weeks = proposedWeeks({ planned, caps }, strength, parts);
      const keys = weeks.map(({ tablets }) => keyOf(planned, strength, tablets));
      expect([dose, keys]).toEqual([dose, searched(planned, caps, strength, parts).slice(0, 5)]);
      for (const { tablets, deviationPercent } of weeks) {
        expect(tablets.every((amount, day) => amount > 0 === planned[day]! > 0)).toBe(true);
        expect(tablets.every((amount, day) => amount * strength <= caps[day]! + 1e-9)).toBe(true);
        expect(Math.abs(deviationPercent)).toBeLessThanOrEqual(LARGEST_DEVIATION_PERCENT);
      }
    }
  });

  it.each<[string, number, number, number, number, number[][]]>([
    // 7 x 50 = 350 is seven tablets: 0 %. Two amounts: one day with half a tablet less and one with half more is three.
    ['50 mg a day, tablets of 50', 50, 75, 50, 1, [[1, 1, 1, 1, 1, 1, 1]]],
    // 7 x 55.62 = 389.34; eight tablets are 400, +2.74 %; with a cap of 75 mg: one and a half on two days.
    ['55.62 mg, tablets of 50 in halves, cap 75', 55.62, 75, 50, 2, [[1.5, 1, 1, 1.5, 1, 1, 1]]],
    // Without a cap of 75: two tablets on one day need no breaking, and come first.
    [
      '55.62 mg, tablets of 50 in halves',
      55.62,
      111.24,
      50,
      2,
      [
        [2, 1, 1, 1, 1, 1, 1],
        [1.5, 1, 1, 1.5, 1, 1, 1],
      ],
    ],
    // 7 x 25 = 175 is seven halves of 50.
    ['25 mg, tablets of 50 in halves', 25, 30, 50, 2, [[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]]],
    // 7 x 12 = 84; whole tablets of 50 give 50 (-40 %) or 100 (+19 %).
    ['12 mg, whole tablets of 50', 12, 24, 50, 1, []],
    // 7 x 37.5 = 262.5 is twenty-one quarters of 50: three quarters a day.
    ['37.5 mg, tablets of 50 in quarters', 37.5, 40, 50, 4, [Array<number>(7).fill(0.75)]],
  ])('by hand: %s', (_, dose, cap, strength, parts, expected) => {
    const planned = DAILY.map(() => dose);
    const weeks = proposedWeeks({ planned, caps: DAILY.map(() => cap) }, strength, parts);
    expect(weeks.slice(0, expected.length).map(({ tablets }) => tablets)).toEqual(expected);
    if (expected.length === 0) expect(weeks).toEqual([]);
  });

  it('give more on days with a higher planned dose', () => {
    const planned = [50, 50, 50, 50, 50, 75, 75];
    const [first] = proposedWeeks({ planned, caps: [50, 50, 50, 50, 50, 75, 75] }, 50, 2);
    expect(first!.tablets).toEqual([1, 1, 1, 1, 1, 1.5, 1.5]);
  });

  it('are found at once for tiny tablets', () => {
    const from = Date.now();
    const planned = DAILY.map(() => 100);
    expect(proposedWeeks({ planned, caps: DAILY.map(() => 200) }, 0.001, 4)).toEqual([]);
    expect(proposedWeeks({ planned, caps: DAILY.map(() => 200) }, 5.1, 4)).toHaveLength(5);
    expect(Date.now() - from).toBeLessThan(1_000);
  });

  it('deviate by at most 5 %, the edge included', () => {
    expect(isWithinDeviation(100, 105)).toBe(true);
    expect(isWithinDeviation(100, 95)).toBe(true);
    expect(isWithinDeviation(100, 105.01)).toBe(false);
    expect(measuredWeek([55.62, 55.62, 55.62, 55.62, 55.62, 55.62, 55.62], 50, [2, 1, 1, 1, 1, 1, 1])).toEqual({
      tablets: [2, 1, 1, 1, 1, 1, 1],
      plannedWeek: 389.34,
      dispensedWeek: 400,
      deviationPercent: 2.74,
    });
  });
});

describe('the text of a week', () => {
  it.each<[number[], string, string]>([
    [
      [1.5, 1, 1, 1.5, 1, 1, 1],
      '1 tableta y media, lunes y jueves; 1 tableta los demás días',
      '1 tablet and a half, Monday and Thursday; 1 tablet on the other days',
    ],
    [[1, 1, 1, 1, 1, 1, 1], '1 tableta todos los días', '1 tablet every day'],
    [
      [0.5, 0, 0.5, 0, 0.5, 0, 0],
      'media tableta, lunes, miércoles y viernes',
      'half a tablet, Monday, Wednesday and Friday',
    ],
    [
      [2, 0, 0, 1.25, 0, 0, 0],
      '2 tabletas, lunes; 1 tableta y un cuarto, jueves',
      '2 tablets, Monday; 1 tablet and a quarter, Thursday',
    ],
    [
      [0.75, 0.75, 0.75, 0.75, 0.75, 0.25, 0.25],
      'un cuarto de tableta, sábado y domingo; tres cuartos de tableta los demás días',
      'a quarter of a tablet, Saturday and Sunday; three quarters of a tablet on the other days',
    ],
  ])('%j', (week, es, en) => {
    expect([weekText('es', week), weekText('en', week)]).toEqual([es, en]);
  });

  it('says no tablet for a day without', () => {
    expect([tabletsText('es', 0), tabletsText('es', 2.5), tabletsText('en', 2.75)]).toEqual([
      'ninguna tableta',
      '2 tabletas y media',
      '2 tablets and three quarters',
    ]);
  });
});
