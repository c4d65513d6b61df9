/** When the link between an adult and a child is in force: birthdays, days of the unit's zone, exclusions. */
import 'reflect-metadata';
import { AuthorityBasis, AuthorityState } from '../../src/modules/patient/authority/authority.types';
import { birthdayAt, intervalOf, ofAgeAt, stateOf } from '../../src/modules/patient/authority/link';

const BORN = { birthDate: '2010-03-07', timeZone: 'America/Tijuana' };
const days = {
  basis: AuthorityBasis.MOTHER,
  validFrom: '2020-01-01',
  validUntil: null as string | null,
  continuesAfter18: 0,
};
const at = (text: string): number => Date.parse(text);

describe('The interval of a link', () => {
  it.each([
    ['2010-03-07', 18, '2028-03-07'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 12, '2020-02-29'],
    ['2008-02-29', 16, '2024-02-29'],
  ])('finds for %s the day of %i years', (born, years, day) => expect(birthdayAt(born, years)).toBe(day));

  it.each([
    ['America/Tijuana', '2028-03-07T08:00:00Z'],
    ['America/Cancun', '2028-03-07T05:00:00Z'],
    ['America/Mexico_City', '2028-03-07T06:00:00Z'],
  ])('ends in %s at the start of the day on which the child is 18', (timeZone, instant) =>
    expect(ofAgeAt({ ...BORN, timeZone })).toBe(at(instant)),
  );

  it('begins with its first day, not before it was made, and ends after its last day', () => {
    const made = at('2020-01-01T20:00:00Z');
    expect(intervalOf(days, made, BORN)).toEqual({ opensAt: made, closesAt: ofAgeAt(BORN) });
    expect(intervalOf({ ...days, validFrom: '2020-02-01', validUntil: '2020-02-03' }, made, BORN)).toEqual({
      opensAt: at('2020-02-01T08:00:00Z'),
      closesAt: at('2020-02-04T08:00:00Z'),
    });
  });

  it('goes beyond 18 by a court or by the young adult alone', () => {
    const ends = (more: object): number => intervalOf({ ...days, ...more }, 0, BORN).closesAt;
    expect(ends({ validUntil: '2040-01-01' })).toBe(ofAgeAt(BORN));
    expect(ends({ continuesAfter18: 1, validUntil: '2030-01-01' })).toBe(at('2030-01-02T08:00:00Z'));
    expect(ends({ basis: AuthorityBasis.GRANTED_BY_PATIENT })).toBeGreaterThan(at('9999-01-01T00:00:00Z'));
  });
});

describe('The state of a link', () => {
  const link = (more: object = {}) => ({
    ...intervalOf({ ...days, ...more }, 0, BORN),
    revokedAt: null as number | null,
    validUntil: null as string | null,
    ...more,
  });
  const state = (more: object, instant: string, exclusions: { opensAt: number; closesAt: number }[] = []) =>
    stateOf(link(more), exclusions, at(instant), BORN);

  it('follows the order exclusion, ended, not yet, expired, of age, in force', () => {
    const always = [{ opensAt: 0, closesAt: Infinity }];
    const ended = { revokedAt: at('2021-01-01T00:00:00Z'), closesAt: at('2021-01-01T00:00:00Z') };
    expect(state({}, '2021-01-01T00:00:00Z')).toBe(AuthorityState.IN_FORCE);
    expect(state({}, '2021-01-01T00:00:00Z', always)).toBe(AuthorityState.EXCLUDED);
    expect(state(ended, '2021-01-01T00:00:00Z', always)).toBe(AuthorityState.EXCLUDED);
    expect(state(ended, '2021-01-01T00:00:00Z')).toBe(AuthorityState.ENDED);
    expect(state(ended, '2020-12-31T23:59:59Z')).toBe(AuthorityState.IN_FORCE);
    expect(state({}, '2020-01-01T07:59:59Z')).toBe(AuthorityState.NOT_YET);
    expect(state({ validUntil: '2021-05-05' }, '2021-05-06T06:59:59Z')).toBe(AuthorityState.IN_FORCE);
    expect(state({ validUntil: '2021-05-05' }, '2021-05-06T07:00:00Z')).toBe(AuthorityState.EXPIRED);
    expect(state({}, '2028-03-07T07:59:59Z')).toBe(AuthorityState.IN_FORCE);
    expect(state({}, '2028-03-07T08:00:00Z')).toBe(AuthorityState.ENDED_AT_18);
    expect(state({ validUntil: '2029-01-01' }, '2030-01-01T00:00:00Z')).toBe(AuthorityState.EXPIRED);
  });
});
