/** Custody orders, staff, strangers, and what setAuthority refuses; asked like the vectors of authority.test.ts. */
import { randomUUID } from 'node:crypto';
import { Role } from '../../src/core/viewer';
import { type CheckOf, checkThreeWays, familyIn, OPERATION, ORDER, sees, set, why } from '../support/authority';
import { operation } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { curpOf } from '../support/people';
import { noticesOf, tell } from '../support/treatment';
import { expectType, type Family, type Person, type Unit } from '../support/world';

onBothEngines('Authority, orders and refusals', (world) => {
  afterEach(() => world().clock.reset());

  const check = (...asked: CheckOf) => checkThreeWays(world(), ...asked);

  describe('under a custody order', () => {
    let unit: Unit, family: Family, mother: Person, father: Person, worker: Person;
    beforeAll(async () => {
      world().clock.reset();
      ({ unit, family } = await familyIn(world(), 'Cancún', '2016-07-01', ['MOTHER', 'FATHER', 'GRANDPARENT']));
      [mother, father] = [family.mother, family.caregivers[1]!];
      worker = await unit.socialWorker();
    });
    const order = (more: object = {}) => ({ basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER, ...more });

    it('excludes the other parent from its first day to its last one', async () => {
      const days = order({ validFrom: '2027-03-01', validUntil: '2027-03-10' });
      const until = { excludeUserIds: [father.id], tellOthers: false };
      expect(await set(worker, family, mother, days, until)).toMatchObject({ __typename: 'Authority' });
      for (const [at, allowed, rule] of [
        ['2027-03-01T04:59:59Z', true, 'LINK_IN_FORCE'],
        ['2027-03-01T05:00:00Z', false, 'EXCLUDED_BY_ORDER'],
        ['2027-03-11T04:59:59Z', false, 'EXCLUDED_BY_ORDER'],
        ['2027-03-11T05:00:00Z', true, 'LINK_IN_FORCE'],
      ] as const)
        await check(unit, family, father, at, allowed, rule);
      await check(unit, family, mother, '2027-02-28T12:00:00Z', false, 'LINK_NOT_YET');
      await check(unit, family, mother, '2027-03-11T05:00:00Z', false, 'LINK_EXPIRED');
    });

    it('does not tell those whom it will exclude, also when it begins later', async () => {
      const other = await unit.family({ caregivers: ['MOTHER', 'FATHER', 'GRANDPARENT'] });
      const [holder, excluded, third] = other.caregivers as unknown as [Person, Person, Person];
      const later = order({ validFrom: new Date(world().clock.now() + 9 * DAY).toISOString().slice(0, 10) });
      const told = { excludeUserIds: [excluded.id], lastOne: true };
      expect(await set(worker, other, holder, later, told)).toMatchObject({ __typename: 'Authority' });
      expect(await sees(excluded, other)).toBe(true);
      expect((await noticesOf(third)).map(({ kind }) => kind)).toEqual(['CAREGIVERS_CHANGED']);
      expect(await noticesOf(excluded)).toEqual([]);
    });

    it('excludes again where a corrected birthday brings it back after 18', async () => {
      const other = await unit.family({ born: '2011-06-10', caregivers: ['MOTHER', 'FATHER'] });
      const [holder, excluded] = other.caregivers as unknown as [Person, Person];
      const court = order({ continuesAfter18: false });
      await set(worker, other, holder, court, { excludeUserIds: [excluded.id], tellOthers: false });
      world().clock.set('2029-06-11T12:00:00Z');
      expect(await sees(holder, other)).toBe(false);
      const birthDate = '2012-06-10';
      const { patient } = other.input;
      const curp = curpOf({ ...patient, secondSurname: patient.secondSurname! }, birthDate, 'FEMALE');
      const input = {
        requestId: randomUUID(),
        patientId: other.child.id,
        expectedRevision: 1_000_000,
        reason: 'Acta de nacimiento',
        set: { curp, birthDate, sex: 'FEMALE', agregadoMedico: null },
      };
      expect(await tell(worker, operation('correct-patient'), { input })).toMatchObject({
        __typename: 'PatientCorrected',
      });
      expect([await sees(holder, other), await sees(excluded, other)]).toEqual([true, false]);
      expect((await why(worker, other.child.id, excluded.id))?.rule).toBe('EXCLUDED_BY_ORDER');
    });

    it('excludes at once, and by two orders until both have ended', async () => {
      const grandmother = family.caregivers[2]!;
      await set(worker, family, mother, order(), { excludeUserIds: [father.id] });
      await set(worker, family, grandmother, order(), { excludeUserIds: [father.id] });
      await check(unit, family, father, new Date(world().clock.now()).toISOString(), false, 'EXCLUDED_BY_ORDER');
      world().clock.reset();
      await set(worker, family, grandmother, { basis: 'NAMED_CARER', scope: 'ACT' });
      expect(await sees(father, family)).toBe(false);
      expect((await why(worker, family.child.id, father.id))?.rule).toBe('EXCLUDED_BY_ORDER');
      await worker.post(OPERATION.revoke, {
        input: { patientId: family.child.id, userId: mother.id, reason: 'Terminó la orden' },
      });
      expect(await sees(father, family)).toBe(true);
      expect((await why(worker, family.child.id, father.id))?.rule).toBe('LINK_IN_FORCE');
      expect((await why(worker, family.child.id, mother.id))?.rule).toBe('LINK_ENDED');
      expect(await sees(mother, family)).toBe(false);
    });

    it('of each parent against the other excludes both, until a person ends one', async () => {
      const two = await familyIn(world(), 'Cancún', '2016-07-01', ['MOTHER', 'FATHER', 'GRANDPARENT']);
      const [a, b] = two.family.caregivers as unknown as [Person, Person];
      const by = await two.unit.socialWorker();
      await set(by, two.family, a, order(), { excludeUserIds: [b.id] });
      await set(by, two.family, b, order(), { excludeUserIds: [a.id] });
      for (const parent of [a, b]) {
        expect(await sees(parent, two.family)).toBe(false);
        expect((await why(by, two.family.child.id, parent.id))?.rule).toBe('EXCLUDED_BY_ORDER');
      }
      await set(by, two.family, a, { basis: 'MOTHER', scope: 'ACT' });
      expect([await sees(a, two.family), await sees(b, two.family)]).toEqual([false, true]);
    });
  });

  describe('of staff and of strangers', () => {
    let unit: Unit, family: Family, worker: Person;
    beforeAll(async () => {
      world().clock.reset();
      ({ unit, family } = await familyIn(world(), 'Tijuana', '2018-05-05', ['MOTHER']));
      worker = await unit.socialWorker();
    });
    const staff = async (which: string): Promise<Person> => {
      const elsewhere = world().unit('Cancún');
      switch (which) {
        case 'social worker of the unit':
          return unit.socialWorker();
        case 'clinician of the unit':
          return unit.clinician();
        case 'auditor of the unit':
          return unit.auditor();
        case 'administrator':
          return world().administrator();
        case 'clinician of another unit':
          return elsewhere.clinician();
        case 'social worker of another unit':
          return elsewhere.socialWorker();
        default:
          return (await elsewhere.family()).mother;
      }
    };

    it.each([
      ['social worker of the unit', true, 'STAFF_OF_UNIT'],
      ['clinician of the unit', true, 'STAFF_OF_UNIT'],
      ['auditor of the unit', false, 'ROLE_READS_NO_RECORD'],
      ['administrator', false, 'ROLE_READS_NO_RECORD'],
      ['clinician of another unit', false, 'STAFF_OF_OTHER_UNIT'],
      ['social worker of another unit', false, 'STAFF_OF_OTHER_UNIT'],
      ['mother of another child', false, 'NO_LINK'],
    ])('%s: %s (%s)', async (which, allowed, rule) => {
      const person = await staff(which);
      expect(await why(worker, family.child.id, person.id)).toMatchObject({ allowed, rule, scope: null });
      expect(await sees(person, family)).toBe(allowed);
    });

    it('has no link for an id that no account has, and is null for another unit, as for an unknown child', async () => {
      const nobody = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
      expect(await why(worker, family.child.id, nobody)).toMatchObject({ allowed: false, rule: 'NO_LINK' });
      const foreign = await world().unit('Cancún').socialWorker();
      expect(await why(foreign, family.child.id, family.mother.id)).toBeNull();
      expect(await why(foreign, nobody, family.mother.id)).toBeNull();
    });
  });

  describe('setAuthority', () => {
    it('refuses what cannot be', async () => {
      const { unit, family } = await familyIn(world(), 'Tijuana', '2018-05-05', ['MOTHER', 'FATHER']);
      const by = await unit.socialWorker();
      const [mother, father] = [family.mother, family.caregivers[1]!];
      const refused = async (authority: object, more: object = {}) => {
        const answer = (await set(by, family, mother, authority, more)) as {
          problems?: { path: string; code: string }[];
        };
        return answer.problems?.map(({ path, code }) => `${path} ${code}`);
      };
      const act = { scope: 'ACT' };
      expect(await refused({ basis: 'GRANTED_BY_PATIENT', ...act })).toEqual(['authority.basis BASIS']);
      expect(await refused({ basis: 'COURT_GUARDIAN', ...act })).toEqual(['authority.evidence REQUIRED']);
      const birth = { kind: 'BIRTH_CERTIFICATE', seenOn: '2026-01-01' };
      expect(await refused({ basis: 'CUSTODY_ORDER', ...act, evidence: birth })).toEqual([
        'authority.evidence.kind EVIDENCE',
      ]);
      expect(await refused({ basis: 'MOTHER', ...act, evidence: { ...birth, seenOn: '2099-01-01' } })).toEqual([
        'authority.evidence.seenOn DATE_FUTURE',
      ]);
      expect(await refused({ basis: 'MOTHER', ...act, continuesAfter18: true })).toEqual([
        'authority.continuesAfter18 NOT_EXPECTED',
      ]);
      expect(await refused({ basis: 'MOTHER', ...act }, { excludeUserIds: [father.id] })).toEqual([
        'excludeUserIds NOT_EXPECTED',
      ]);
      const court = { basis: 'CUSTODY_ORDER', ...act, evidence: ORDER };
      expect(await refused(court, { excludeUserIds: [mother.id, by.id] })).toEqual([
        'excludeUserIds.0 NOT_EXPECTED',
        'excludeUserIds.1 UNKNOWN',
      ]);
      expect(await refused({ basis: 'MOTHER', ...act, validFrom: '2027-01-02', validUntil: '2027-01-01' })).toEqual([
        'authority.validUntil RANGE',
      ]);
      expect(await set(father, family, mother, { basis: 'MOTHER', ...act })).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('does not set the own link of a social worker: people give themselves nothing', async () => {
      const { unit, family } = await familyIn(world(), 'Tijuana', '2018-05-05', ['MOTHER', 'FATHER']);
      const mother = family.mother;
      await world().give(mother, [{ role: Role.SOCIAL_WORKER, clues: unit.clues }]);
      mother.forgetSession();
      const court = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
      const more = { excludeUserIds: [family.caregivers[1]!.id] };
      for (const authority of [court, { basis: 'MOTHER', scope: 'ACT' }])
        expect(await set(mother, family, mother, authority, authority === court ? more : {})).toMatchObject({
          __typename: 'WrongState',
        });
      expect(await sees(family.caregivers[1]!, family)).toBe(true);
    });

    it('asks before it ends the last link in force', async () => {
      const { unit, family } = await familyIn(world(), 'Tijuana', '2018-05-05', ['MOTHER']);
      const by = await unit.socialWorker();
      const later = { basis: 'MOTHER', scope: 'ACT', validFrom: '2027-06-01' };
      expect(await set(by, family, family.mother, later)).toMatchObject({ __typename: 'WrongState' });
      const input = { patientId: family.child.id, userId: family.mother.id, reason: 'Lo pidió el juzgado' };
      const { body } = await by.post<{ revokeCaregiver: { __typename: string } }>(OPERATION.revoke, { input });
      expectType(body.data!.revokeCaregiver, 'WrongState');
      expect(await sees(family.mother, family)).toBe(true);
      const again = await by.post<{ revokeCaregiver: { __typename: string } }>(OPERATION.revoke, {
        input: { ...input, lastOne: true },
      });
      expectType(again.body.data!.revokeCaregiver, 'Patient');
      expect(await sees(family.mother, family)).toBe(false);
    });
  });
});
