/** The stations of a day as one: things to bring once, and fasting spans that overlap or touch as one. */
import {
  mergedBring,
  mergedFasting,
  spanToShow,
  type PreparedStation,
} from '../../src/modules/coordination/journey/merged-day';

const HOUR = 3_600_000;
const station = (hour: number, food: number | null = null, drink: number | null = null, bring: string[] = []) =>
  ({ startsAt: hour * HOUR, bring, fastingHours: food, fastingLiquidsHours: drink }) satisfies PreparedStation;

describe('a merged day', () => {
  it('brings each thing once, whatever its case and accents, in the order of the stations', () => {
    const day = [
      station(7, null, null, ['Cobija', 'Agua']),
      station(9, null, null, ['COBIJA', 'Médicinas', 'medicinas']),
    ];
    expect(mergedBring(day)).toEqual(['Cobija', 'Agua', 'Médicinas']);
  });

  it.each([
    ['no rule', [station(7)], []],
    ['one station', [station(12, 8, 2)], [[4, 10, 12]]],
    ['overlapping spans', [station(12, 8), station(14, 4, 2)], [[4, 12, 14]]],
    ['touching spans', [station(12, 4), station(16, 4)], [[8, null, 16]]],
    [
      'separate spans',
      [station(8, 2), station(16, 4, 1)],
      [
        [6, null, 8],
        [12, 15, 16],
      ],
    ],
    ['a span within another', [station(16, 12, 1), station(10, 2, 2)], [[4, 8, 16]]],
  ])('fasts for %s', (_, day, spans) => {
    const hours = mergedFasting(day).map(({ solidsFrom, liquidsFrom, until }) => [
      solidsFrom / HOUR,
      liquidsFrom === null ? null : liquidsFrom / HOUR,
      until / HOUR,
    ]);
    expect(hours).toEqual(spans);
  });

  it('shows the first span that has not ended', () => {
    const spans = mergedFasting([station(8, 2), station(16, 4)]);
    expect(spanToShow(spans, 7 * HOUR)?.until).toBe(8 * HOUR);
    expect(spanToShow(spans, 8 * HOUR)?.until).toBe(16 * HOUR);
    expect(spanToShow(spans, 20 * HOUR)?.until).toBe(16 * HOUR);
    expect(spanToShow([], 0)).toBeUndefined();
  });
});
