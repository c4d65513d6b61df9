/**
 * Authority vectors: who sees a child at an instant and by which rule. Each case is asked three ways: whyNot for the instant,
 * before the clock moves there; what the account can really do once it is that instant; and whyNot for "now" then.
 */
import { type CheckOf, checkThreeWays, familyIn, ORDER, set, why } from '../support/authority';
import { onBothEngines } from '../support/engines';
import type { Family, Person, Unit } from '../support/world';

/** Midnight of the unit on this day, as an instant. */
const MIDNIGHT: Readonly<Record<string, string>> = {
  Tijuana: 'T08:00:00Z',
  Cancún: 'T05:00:00Z',
  'Ciudad de México': 'T06:00:00Z',
};

onBothEngines('Authority', (world) => {
  afterEach(() => world().clock.reset());

  const check = (...asked: CheckOf) => checkThreeWays(world(), ...asked);

  describe.each([
    ['Tijuana', '2011-01-20', '2029-01-20'],
    ['Cancún', '2011-01-20', '2029-01-20'],
    ['Ciudad de México', '2011-01-20', '2029-01-20'],
    ['Tijuana', '2012-02-29', '2030-03-01'],
    ['Cancún', '2012-02-29', '2030-03-01'],
  ] as const)('of a parent of a child of %s born on %s', (city, born, birthday) => {
    const years = (n: number): string => `${Number(born.slice(0, 4)) + n}-03-05T18:00:00Z`;
    let of: { unit: Unit; family: Family };
    beforeAll(async () => {
      world().clock.reset();
      of = await familyIn(world(), city, born, ['MOTHER', 'FATHER']);
    });

    it.each([16, 17])('holds at %i', (n) =>
      check(of.unit, of.family, of.family.mother, years(n), true, 'LINK_IN_FORCE'),
    );

    it('holds until the last second before the eighteenth birthday in the zone of the unit', async () => {
      const midnight = `${birthday}${MIDNIGHT[city]}`;
      const second = new Date(Date.parse(midnight) - 1000).toISOString();
      const { changesAt } = await check(of.unit, of.family, of.family.mother, second, true, 'LINK_IN_FORCE');
      expect(Date.parse(changesAt!)).toBe(Date.parse(midnight));
    });

    it('ends with the eighteenth birthday, for both parents', async () => {
      const midnight = `${birthday}${MIDNIGHT[city]}`;
      for (const parent of of.family.caregivers)
        await check(of.unit, of.family, parent, midnight, false, 'PATIENT_OF_AGE');
    });

    it('has ended at 19', () => check(of.unit, of.family, of.family.mother, years(19), false, 'PATIENT_OF_AGE'));
  });

  describe('with days', () => {
    let unit: Unit, family: Family, carer: Person;
    const first = '2026-12-20';
    const last = '2027-01-31';
    beforeAll(async () => {
      world().clock.reset();
      ({ unit, family } = await familyIn(world(), 'Tijuana', '2018-05-05', ['MOTHER', 'GRANDPARENT']));
      carer = family.caregivers[1]!;
      const by = await unit.socialWorker();
      const authority = { basis: 'NAMED_CARER', scope: 'SEE', validFrom: first, validUntil: last };
      expect(await set(by, family, carer, authority)).toMatchObject({ __typename: 'Authority', state: 'NOT_YET' });
    });

    it.each([
      ['2026-12-20T07:59:59Z', false, 'LINK_NOT_YET'],
      ['2026-12-20T08:00:00Z', true, 'LINK_IN_FORCE'],
      ['2027-01-15T12:00:00Z', true, 'LINK_IN_FORCE'],
      ['2027-02-01T07:59:59Z', true, 'LINK_IN_FORCE'],
      ['2027-02-01T08:00:00Z', false, 'LINK_EXPIRED'],
      ['2040-01-01T00:00:00Z', false, 'LINK_EXPIRED'],
    ])('at %s allows: %s (%s)', (at, allowed, rule) => check(unit, family, carer, at, allowed, rule));

    it('tells its scope', async () => {
      const decision = await why(await unit.socialWorker(), family.child.id, carer.id, '2027-01-01T00:00:00Z');
      expect(decision).toMatchObject({ scope: 'SEE', authority: { basis: 'NAMED_CARER', state: 'IN_FORCE' } });
    });
  });

  describe('beyond 18 by a court', () => {
    let unit: Unit, family: Family, guardian: Person, other: Person;
    beforeAll(async () => {
      world().clock.reset();
      ({ unit, family } = await familyIn(world(), 'Tijuana', '2012-02-29', ['GRANDPARENT', 'MOTHER', 'FATHER']));
      [guardian, other] = [family.caregivers[0], family.caregivers[1]!];
      const by = await unit.socialWorker();
      const court = { basis: 'COURT_GUARDIAN', scope: 'ACT', evidence: ORDER };
      const until = { continuesAfter18: true, validUntil: '2031-06-30' };
      expect(await set(by, family, guardian, { ...court, ...until })).toMatchObject({ __typename: 'Authority' });
      expect(await set(by, family, other, court)).toMatchObject({ __typename: 'Authority' });
    });

    it.each([
      ['2030-03-01T07:59:59Z', true, 'LINK_IN_FORCE'],
      ['2030-03-01T08:00:00Z', true, 'LINK_IN_FORCE'],
      ['2031-07-01T06:59:59Z', true, 'LINK_IN_FORCE'],
      ['2031-07-01T07:00:00Z', false, 'LINK_EXPIRED'],
    ])('at %s allows: %s (%s)', (at, allowed, rule) => check(unit, family, guardian, at, allowed, rule));

    it.each([
      ['2030-03-01T07:59:59Z', true, 'LINK_IN_FORCE'],
      ['2030-03-01T08:00:00Z', false, 'PATIENT_OF_AGE'],
    ])('without the word of the court that it goes on, at %s allows: %s (%s)', (at, allowed, rule) =>
      check(unit, family, other, at, allowed, rule),
    );
  });
});
