/** What a clinician records of transplants, blood products and the written word of the oncologist, and what it changes. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { beneficiary, bornAgo, cartilla, give, todayAt } from '../support/cartilla';
import { refusedWith } from '../support/client';
import { onBothEngines } from '../support/engines';
import { statementsOf } from '../support/treatment';
import { expectType, type Person } from '../support/world';
import type { RecordImmunizationFactInput } from '../../packages/sdk/src/graphql-request';

const tell = (by: Person, input: Omit<RecordImmunizationFactInput, 'requestId'>) =>
  by.sdk
    .RecordImmunizationFact({ input: { requestId: randomUUID(), ...input } })
    .then(({ recordImmunizationFact }) => recordImmunizationFact);
const daysAgo = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

onBothEngines('A fact that changes when vaccines may be given', (world) => {
  const setting = async (years = 2) => {
    const unit = world().unit('Ciudad de México');
    const { id } = await beneficiary(unit, bornAgo(world(), years));
    const [clinician, today] = [await unit.clinician(), todayAt(world(), unit)];
    const pending = async (code: string) =>
      (await cartilla(clinician, id)).actions.filter((action) => action.code === code && action.status !== 'DONE');
    return { unit, id, clinician, today, pending };
  };

  it('postpones the vaccines that it touches, with reason, day and sentence, until it is withdrawn', async () => {
    const { id, clinician, today, pending } = await setting();
    const occurredOn = daysAgo(today, 30);
    const [before] = await pending('SRP');
    expect(before).toMatchObject({ status: 'OVERDUE', deferralReason: null });
    const fact = expectType(
      await tell(clinician, { patientId: id, kind: 'BLOOD_PRODUCT', product: 'RED_CELLS', occurredOn, source: 'Hoja' }),
      'ImmunizationFact',
    );
    const [srp] = await pending('SRP');
    expect(srp).toMatchObject({ status: 'DEFERRED', deferralReason: 'AFTER_BLOOD_PRODUCT' });
    expect(srp!.deferralText).toContain('No se aplica antes del ');
    expect((await pending('BCG'))[0]).toMatchObject({ status: 'OVERDUE' });
    expect((await cartilla(clinician, id)).immunizationFacts).toEqual([
      expect.objectContaining({ id: fact.id, kind: 'BLOOD_PRODUCT', product: 'RED_CELLS', occurredOn }),
    ]);
    expectType(
      (await clinician.sdk.WithdrawImmunizationFact({ id: fact.id, reason: ' ' })).withdrawImmunizationFact,
      'InvalidInput',
    );
    expectType(
      (await clinician.sdk.WithdrawImmunizationFact({ id: fact.id, reason: 'Otro niño' })).withdrawImmunizationFact,
      'Patient',
    );
    expect((await pending('SRP'))[0]).toMatchObject({ status: 'OVERDUE' });
    expect(await refusedWith(clinician.sdk.WithdrawImmunizationFact({ id: fact.id, reason: 'x' }))).toBe('NOT_FOUND');
    const kept = await world().server.service.database.all(
      untyped<{ withdrawnReason: string }>('SELECT withdrawnReason FROM immunization_fact WHERE id=?'),
      [fact.id],
    );
    expect(kept).toEqual([{ withdrawnReason: 'Otro niño' }]);
  });

  it('starts the scheme again after a transplant, and tells why the doses before it no longer count', async () => {
    const { id, clinician, today } = await setting(3);
    const { birthDate } = { birthDate: bornAgo(world(), 3) };
    const given = { patientId: id, code: 'HEXA', dose: 1, performedOn: daysAgo(birthDate, -70) };
    expectType(await give(clinician, given), 'PreventiveAction');
    const transplant = { patientId: id, kind: 'STEM_CELL_TRANSPLANT', occurredOn: daysAgo(today, 10) } as const;
    expectType(await tell(clinician, { ...transplant, source: 'Alta de trasplante' }), 'ImmunizationFact');
    const { actions } = await cartilla(clinician, id);
    const hexa = actions.filter(({ code, dose }) => code === 'HEXA' && dose === 1);
    expect(
      hexa.map(({ status, doseStatusReason, deferralReason }) => [status, doseStatusReason, deferralReason]),
    ).toEqual(
      expect.arrayContaining([
        ['DONE', 'BEFORE_TRANSPLANT', null],
        ['DEFERRED', null, 'AFTER_TRANSPLANT'],
      ]),
    );
  });

  it('is overridden by the written word of the oncologist, in both directions', async () => {
    const unit = world().unit('Ciudad de México');
    const [{ child, mother }, clinician] = [
      await unit.family({ born: bornAgo(world(), 2), diagnosedOn: bornAgo(world(), 1) }),
      await unit.clinician(),
    ];
    const word = { patientId: child.id, occurredOn: todayAt(world(), unit), source: 'Dra. Prueba' };
    const srp = async () =>
      (await cartilla(mother, child.id)).actions.find(({ code, status }) => code === 'SRP' && status !== 'DONE');
    expect(await srp()).toMatchObject({ deferralReason: 'DIAGNOSIS' });
    const lacking = expectType(await tell(clinician, { ...word, kind: 'PERMISSION', code: 'SRP' }), 'InvalidInput');
    expect(lacking.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['reason REQUIRED']);
    expectType(
      await tell(clinician, { ...word, kind: 'PERMISSION', code: 'SRP', reason: 'Brote en su escuela' }),
      'ImmunizationFact',
    );
    expect(await srp()).toMatchObject({ status: 'DUE' });
    world().clock.advance(60_000);
    expectType(
      await tell(clinician, { ...word, kind: 'CONTRAINDICATION', code: 'SRP', reason: 'Recaída' }),
      'ImmunizationFact',
    );
    expect(await srp()).toMatchObject({ status: 'DEFERRED', deferralReason: 'CONTRAINDICATION', deferredUntil: null });
    const given = { patientId: child.id, code: 'SRP', dose: 1, performedOn: word.occurredOn };
    expectType(await give(clinician, given), 'PreventiveAction');
    const done = (await cartilla(mother, child.id)).actions.find(
      ({ code, status }) => code === 'SRP' && status === 'DONE',
    );
    expect(done!.doseStatusText).toBe(
      'Avisa hoy mismo a oncología: se aplicó cuando debía esperar. No cuenta para el esquema.',
    );
  });

  it('is recorded by clinicians of the unit alone, once for a requestId, with every problem named', async () => {
    const { unit, id, clinician, today } = await setting();
    const input = { patientId: id, kind: 'STEM_CELL_TRANSPLANT', occurredOn: today, source: 'Nota' } as const;
    expect(await refusedWith(tell(await world().unit().clinician(), input))).toBe('NOT_FOUND');
    expect(await refusedWith(tell(await unit.socialWorker(), input))).toBe('FORBIDDEN');
    const requestId = randomUUID();
    const answers = [1, 2].map(() => clinician.sdk.RecordImmunizationFact({ input: { requestId, ...input } }));
    const [first, again] = (await Promise.all(answers)).map(({ recordImmunizationFact }) =>
      expectType(recordImmunizationFact, 'ImmunizationFact'),
    );
    expect(again).toEqual(first);
    const wrong = { ...input, product: 'RED_CELLS', code: 'SRP', occurredOn: '2099-01-01', source: ' ' } as const;
    const { problems } = expectType(await tell(clinician, wrong), 'InvalidInput');
    expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'code FORMAT',
      'occurredOn DATE_FUTURE',
      'product FORMAT',
      'source REQUIRED',
    ]);
    const log = await world().server.service.database.all(
      untyped<{ operation: string }>('SELECT operation FROM audit_event WHERE patientId=?'),
      [id],
    );
    expect(log.map(({ operation }) => operation)).toContain('recordImmunizationFact');
  });

  it.each([1, 12, 30, 70])('is read with the cartilla of a person of %i years in three statements', async (years) => {
    const { id, clinician, today } = await setting(years);
    await give(clinician, { patientId: id, code: 'HIGIENE', performedOn: today });
    await tell(clinician, { patientId: id, kind: 'STEM_CELL_TRANSPLANT', occurredOn: today, source: 'Nota' });
    await cartilla(clinician, id);
    const statements = await statementsOf(world(), () => cartilla(clinician, id));
    // Besides who asks, whether it may see the child, and the access log.
    const own = statements.filter((sql) => !/viewerBySession|visiblePatientById|writeAccessLog/.test(sql));
    expect(own).toHaveLength(3);
  });
});
