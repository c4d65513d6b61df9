/** Deadlines in working days, each worked out by hand on a calendar. */
import { addWorkingDays, isWorkingDay } from '../../packages/domain/src/working-days';

describe('working days', () => {
  it.each([
    // 3-6, 9-13, 17-20 (the 16th is the third Monday), 23-27, 30 November, 1 December
    ['2026-11-02', 20, '2026-12-01'],
    // 2-4, 7-11, 14, 15 December: no change of government in 2026
    ['2026-12-01', 10, '2026-12-15'],
    // 14-18, 21-24, 28-31 December, 4-8, 11, 12 January
    ['2026-12-11', 20, '2027-01-12'],
    // 17-20 (the 16th is a Monday), 23-27, 30 September, 2-4 (1 October 2030: a government takes office), 7, 8 October
    ['2030-09-13', 15, '2030-10-08'],
    // A Saturday; 3-6 (the 2nd is the first Monday), 9-13, 16-20, 23-27 February, 2 March
    ['2026-01-31', 20, '2026-03-02'],
    // 6, 9-13, 17-20 March (the 16th is the third Monday)
    ['2026-03-05', 10, '2026-03-20'],
    // 4-8 May
    ['2026-04-30', 5, '2026-05-08'],
    ['2026-11-02', 0, '2026-11-02'],
  ])('from %s, %i of them end on %s', (day, count, end) => expect(addWorkingDays(day, count)).toBe(end));

  it.each([
    ['2026-01-01', false],
    ['2026-02-02', false],
    // The dates whose rest moves to a Monday are working days themselves.
    ['2026-02-05', true],
    ['2026-03-16', false],
    ['2025-03-21', true],
    ['2026-05-01', false],
    ['2026-09-16', false],
    ['2026-11-16', false],
    ['2026-11-20', true],
    ['2026-12-25', false],
    // Changes of government: 1 December up to 2018, 1 October from 2024 on.
    ['2006-12-01', false],
    ['2024-10-01', false],
    ['2024-12-02', true],
    ['2025-10-01', true],
    ['2030-10-01', false],
    // Not in article 74: Maundy Thursday, the day of the dead.
    ['2026-04-02', true],
    ['2026-11-02', true],
    ['2026-11-07', false],
    ['2026-11-08', false],
  ])('%s: %s', (day, works) => expect(isWorkingDay(day)).toBe(works));
});
