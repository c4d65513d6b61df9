/** The rules of unusual looks, by themselves: planted snoopers are found, and a ward at work is not. */
import { unusualReasons, type Access, type Actor, type ChildFacts } from '../../src/modules/patient/audit/unusual';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-24T20:00:00Z');
const child: ChildFacts = {
  timeZone: 'America/Tijuana',
  surnames: ['Hernández', 'Ríos', 'Muñoz'],
  colleagues: [],
  events: [NOON],
  identityRequests: new Set(),
};
const nurse: Actor = { surnames: ['Xolalpa', 'Quiahua'], isStaff: true, isFamily: false, leftUnitAt: null, looks: [] };
const access = (at = NOON, more: Partial<Access> = {}): Access => ({
  at,
  accountId: 'N',
  outcome: 'READ',
  requestId: 'R',
  ...more,
});
const looks = (count: number, everyMs: number) =>
  Array.from({ length: count }, (_, n) => ({ at: NOON + n * everyMs, patientId: `P${n}` }));

describe('unusual looks', () => {
  it.each<[string, string[], Access, Partial<Actor>, Partial<ChildFacts>]>([
    ['by day', [], access(), {}, {}],
    ['at 5:59', [], access(NOON - 6 * HOUR - 60_000), {}, {}],
    ['at 21:59 and refused', ['REFUSED'], access(NOON + 10 * HOUR - 60_000, { outcome: 'REFUSED' }), {}, {}],
    ['at 22:00 and refused', ['NIGHT', 'REFUSED'], access(NOON + 10 * HOUR, { outcome: 'REFUSED' }), {}, {}],
    ['at 5:59 and refused', ['NIGHT', 'REFUSED'], access(NOON - 6 * HOUR - 60_000, { outcome: 'REFUSED' }), {}, {}],
    ['90 days after an appointment', [], access(NOON + 90 * 24 * HOUR), {}, {}],
    ['91 days after', ['NO_REASON_NEAR'], access(NOON + 91 * 24 * HOUR), {}, {}],
    ['91 days before', ['NO_REASON_NEAR'], access(NOON - 91 * 24 * HOUR), {}, {}],
    ['a surname without its accent', ['SAME_SURNAME'], access(), { surnames: ['Paz', 'RIOS'] }, {}],
    [
      'a mother on the staff looks at her child',
      [],
      access(),
      { surnames: ['Muñoz'], isFamily: true },
      { colleagues: ['N'] },
    ],
    ['a colleague', ['COLLEAGUE'], access(), {}, { colleagues: ['M'] }],
    ['before the transfer', [], access(), { isFamily: true, leftUnitAt: NOON + HOUR }, {}],
    ['after the transfer', ['AFTER_TRANSFER'], access(), { isFamily: true, leftUnitAt: NOON - HOUR }, {}],
    ['60 children in an hour', [], access(), { looks: looks(60, 50_000) }, {}],
    ['61 children in an hour', ['MANY_RECORDS'], access(), { looks: looks(61, 50_000) }, {}],
    ['61 looks at one child', [], access(), { looks: looks(61, 50_000).map(({ at }) => ({ at, patientId: 'P' })) }, {}],
    ['61 children in more than an hour', [], access(), { looks: looks(61, 61_000) }, {}],
    [
      'names changed',
      ['IDENTITY_CHANGED'],
      access(NOON, { outcome: 'WRITE' }),
      {},
      { identityRequests: new Set(['R']) },
    ],
    ['names read', [], access(), {}, { identityRequests: new Set(['R']) }],
    ['a mother without a role', [], access(NOON + 200 * 24 * HOUR), { isStaff: false, isFamily: true }, {}],
  ])('%s: %j', (_, reasons, of, actor, facts) =>
    expect(unusualReasons(of, { ...nurse, ...actor }, { ...child, ...facts })).toEqual(reasons),
  );
});
