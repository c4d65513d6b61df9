/** One unit for each kind of measurement, in which values are compared. */
import 'reflect-metadata';
import { FollowUpKind } from '../../src/modules/treatment/follow-up.types';
import { canonical, SCALES, trendOf } from '../../src/modules/treatment/measure';

describe('a measurement in the one unit of its kind', () => {
  it.each([
    ['NEUTROPHILS', 450, '/uL', 0.45, '10*3/uL'],
    ['NEUTROPHILS', 2.1, '10*3/uL', 2.1, '10*3/uL'],
    ['LEUKOCYTES', 3, 'x10^9/L', 3, '10*3/uL'],
    ['PLATELETS', 9_000, 'cel/µL', 9, '10*3/uL'],
    ['PLATELETS', 150, 'mil/mm³', 150, '10*3/uL'],
    ['HEMOGLOBIN', 123, 'g/L', 12.3, 'g/dL'],
    ['HEMOGLOBIN', 7, 'gr/dL', 7, 'g/dL'],
    ['WEIGHT', 18.25, 'kilos', 18.25, 'kg'],
    ['TEMPERATURE', 38, 'ºC', 38, '°C'],
    ['OXYGEN_SATURATION', 97, '%', 97, '%'],
    ['BLOOD_PRESSURE', 110, 'mm Hg', 110, 'mmHg'],
    ['HEIGHT', 110, null, 110, 'cm'],
  ] as const)('%s %d %s is %d %s', (kind, value, unit, inOne, one) => {
    expect(canonical(FollowUpKind[kind], value, unit)).toEqual({ value: inOne, unit: one });
  });

  it('is none for a note, a grade and an unknown unit', () => {
    expect(canonical(FollowUpKind.NOTE, null, null)).toBeNull();
    expect(canonical(FollowUpKind.TOXICITY, 3, 'CTCAE')).toBeNull();
    expect(canonical(FollowUpKind.NEUTROPHILS, 3, 'cucharadas')).toBeNull();
  });

  it('reads every unit that it writes', () => {
    for (const [kind, scales] of Object.entries(SCALES))
      for (const { unit, per } of scales)
        if (kind !== 'TOXICITY')
          expect(canonical(kind as FollowUpKind, per * 5, unit)).toEqual({ value: 5, unit: scales[0]!.unit });
  });

  it('goes up or down by more than two per cent, and is the same within', () => {
    expect([
      trendOf(2.1, 0.45),
      trendOf(100, 102),
      trendOf(100, 102.1),
      trendOf(100, 98),
      trendOf(100, 97.9),
      trendOf(0, 0),
      trendOf(0, 0.1),
    ]).toEqual(['DOWN', 'SAME', 'UP', 'SAME', 'DOWN', 'SAME', 'UP']);
  });
});
