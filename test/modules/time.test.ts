/** Hours of the clock of a unit as instants, also where a change of the clock leaves an hour out or repeats it. */
import { instantOf } from '../../src/core/time';

describe('An hour of a day', () => {
  it.each([
    ['2026-11-28', '06:00', 'America/Mexico_City', '2026-11-28T12:00:00Z'],
    ['2026-11-28', '00:00', 'America/Cancun', '2026-11-28T05:00:00Z'],
    ['2026-07-01', '18:00', 'America/Tijuana', '2026-07-02T01:00:00Z'],
    ['2026-12-01', '18:00', 'America/Tijuana', '2026-12-02T02:00:00Z'],
    // 8 March 2026: 02:00 to 02:59 do not exist and move on by one hour.
    ['2026-03-08', '01:59', 'America/Tijuana', '2026-03-08T09:59:00Z'],
    ['2026-03-08', '02:30', 'America/Tijuana', '2026-03-08T10:30:00Z'],
    ['2026-03-08', '03:00', 'America/Tijuana', '2026-03-08T10:00:00Z'],
    ['2026-03-08', '12:00', 'America/Tijuana', '2026-03-08T19:00:00Z'],
    // 1 November 2026: 01:00 to 01:59 occur twice; the first counts.
    ['2026-11-01', '00:30', 'America/Tijuana', '2026-11-01T07:30:00Z'],
    ['2026-11-01', '01:30', 'America/Tijuana', '2026-11-01T08:30:00Z'],
    ['2026-11-01', '02:00', 'America/Tijuana', '2026-11-01T10:00:00Z'],
    ['2026-11-28', '12:00', 'Pacific/Kiritimati', '2026-11-27T22:00:00Z'],
    ['2026-11-28', '12:00', 'Pacific/Pago_Pago', '2026-11-28T23:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, expected) =>
    expect(new Date(instantOf(day, time, zone)).toISOString().replace('.000', '')).toBe(expected),
  );
});
