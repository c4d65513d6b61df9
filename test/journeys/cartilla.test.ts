/** The cartilla of a child: read by who may, written by clinicians, and waiting for the treatment where it must. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import { accessLog, cartilla, give, todayAt } from '../support/cartilla';
import { refusedWith } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { expectType } from '../support/world';

const UNKNOWN_ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

onBothEngines('A cartilla', (world) => {
  it('is for the family and the staff of the unit only', async () => {
    const unit = world().unit('Cancún');
    const { child, mother } = await unit.family();
    const { folio, actions, ageGroup } = await cartilla(mother, child.id);
    expect(folio).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(actions.length).toBeGreaterThan(5);
    expect(['CHILDREN_0_9', 'ADOLESCENTS_10_19']).toContain(ageGroup);
    for (const by of [await unit.clinician(), await unit.socialWorker(), mother])
      expect((await cartilla(by, child.id)).folio).toBe(folio);
    const other = world().unit('Tijuana');
    for (const by of [await other.clinician(), (await other.family()).mother])
      expect((await by.sdk.Cartilla({ patientId: child.id })).patient).toBeNull();
    expect(await refusedWith((await unit.auditor()).sdk.Cartilla({ patientId: child.id }))).toBe('FORBIDDEN');
    expect(await refusedWith((await world().administrator()).sdk.Cartilla({ patientId: child.id }))).toBe('FORBIDDEN');
  });

  it('has one folio, also when it is first looked at by eight people at once', async () => {
    const { child, mother } = await world().unit().family();
    await mother.token();
    const folios = await Promise.all(Array.from({ length: 8 }, async () => (await cartilla(mother, child.id)).folio));
    expect(new Set(folios).size).toBe(1);
  });

  it('shows what a clinician recorded, with unit and lot, and does it once for a requestId', async () => {
    const unit = world().unit('Hermosillo');
    const [{ child, mother }, clinician] = [await unit.family({ born: '2021-05-10' }), await unit.clinician()];
    const input = {
      requestId: randomUUID(),
      patientId: child.id,
      code: 'NEUMO',
      dose: 2,
      performedOn: '2021-09-12',
      lot: 'A-77',
    };
    const answers = await Promise.all([
      clinician.sdk.RecordPreventiveAction({ input }),
      clinician.sdk.RecordPreventiveAction({ input }),
    ]);
    const [first, again] = answers.map(({ recordPreventiveAction }) =>
      expectType(recordPreventiveAction, 'PreventiveAction'),
    );
    expect(first).toMatchObject({
      category: 'VACCINATION',
      code: 'NEUMO',
      dose: 2,
      performedOn: '2021-09-12',
      status: 'DONE',
      lot: 'A-77',
    });
    expect(again!.id).toBe(first!.id);
    const { actions } = await cartilla(mother, child.id);
    expect(actions.filter(({ code, dose }) => code === 'NEUMO' && dose === 2)).toEqual([
      expect.objectContaining({
        id: first!.id,
        status: 'DONE',
        dueOn: '2021-09-10',
        lot: 'A-77',
        medicalUnit: { name: unit.name },
      }),
    ]);
    const other = { ...input, lot: 'B-78' };
    expectType(
      (await clinician.sdk.RecordPreventiveAction({ input: other })).recordPreventiveAction,
      'RequestIdReused',
    );
  });

  it('takes in what was given elsewhere, with its date and lot', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family({ born: '2021-05-10' }), await unit.clinician()];
    const given = expectType(
      await give(clinician, {
        patientId: child.id,
        code: 'bcg',
        performedOn: '2021-05-11',
        lot: 'X1',
        performedElsewhere: 'Centro de salud de Ensenada',
      }),
      'PreventiveAction',
    );
    expect(given).toMatchObject({ code: 'BCG', dose: 1 });
    const answer = await mother.post<{
      patient: {
        cartilla: { actions: { code: string; performedElsewhere: string | null; medicalUnit: object | null }[] };
      };
    }>(
      'query($id: ID!) { patient(id: $id) { cartilla { actions { code performedElsewhere medicalUnit { name } } } } }',
      { id: child.id },
    );
    expect(answer.body.data!.patient.cartilla.actions.find(({ code }) => code === 'BCG')).toEqual({
      code: 'BCG',
      performedElsewhere: 'Centro de salud de Ensenada',
      medicalUnit: null,
    });
  });

  it('names everything that is wrong with a record at once', async () => {
    const unit = world().unit();
    const [{ child }, clinician] = [await unit.family({ born: '2021-05-10' }), await unit.clinician()];
    const problems = async (more: object): Promise<string[]> => {
      const told = expectType(
        await give(clinician, { patientId: child.id, code: 'HEXA', dose: 1, performedOn: '2021-08-01', ...more }),
        'InvalidInput',
      );
      for (const { message } of told.problems) expect(message).toMatch(/[a-záéíóúñ]/);
      return told.problems.map(({ path, code }) => `${path} ${code}`).sort();
    };
    expect(await problems({ code: 'NADA', performedOn: '2021-05-09', lot: 'x'.repeat(41) })).toEqual([
      'code UNKNOWN_CODE',
      'lot TOO_LONG',
      'performedOn BEFORE_BIRTH',
    ]);
    expect(await problems({ dose: 5, performedOn: '2099-01-01' })).toEqual([
      'dose UNKNOWN_DOSE',
      'performedOn DATE_FUTURE',
    ]);
    expect(await problems({ dose: null })).toEqual(['dose REQUIRED']);
    expect(await problems({ code: 'SALUD_BUCAL', dose: 1 })).toEqual(['dose NOT_COUNTED']);
    expectType(
      await give(clinician, { patientId: child.id, code: 'HEXA', dose: 1, performedOn: '2021-07-10' }),
      'PreventiveAction',
    );
    expect(await problems({ performedOn: '2021-07-12' })).toEqual(['dose ALREADY_RECORDED']);
  });

  it('counts the days at the unit: what is done on its today is not in the future', async () => {
    const unit = world().unit('Tijuana');
    const [{ child }, clinician] = [await unit.family(), await unit.clinician()];
    // The next half past six in the morning of UTC: it is still the day before in Tijuana, summer or winter.
    const tomorrow = new Date(world().clock.now() + DAY).toISOString().slice(0, 10);
    world().clock.set(`${tomorrow}T06:30:00Z`);
    expectType(await give(clinician, { patientId: child.id, code: 'INFLU', performedOn: tomorrow }), 'InvalidInput');
    expectType(
      await give(clinician, { patientId: child.id, code: 'INFLU', performedOn: todayAt(world(), unit) }),
      'PreventiveAction',
    );
  });

  it('lets a clinician of the unit take back a mistake, and keeps it in the table', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family({ born: '2021-05-10' }), await unit.clinician()];
    const { id } = expectType(
      await give(clinician, { patientId: child.id, code: 'DPT', performedOn: '2025-06-01' }),
      'PreventiveAction',
    );
    const foreign = await world().unit().clinician();
    expect(await refusedWith(foreign.sdk.WithdrawPreventiveAction({ id, reason: 'x' }))).toBe('NOT_FOUND');
    expectType(
      (await clinician.sdk.WithdrawPreventiveAction({ id, reason: ' ' })).withdrawPreventiveAction,
      'InvalidInput',
    );
    expectType(
      (await clinician.sdk.WithdrawPreventiveAction({ id, reason: 'Era de su hermana' })).withdrawPreventiveAction,
      'Patient',
    );
    expect((await cartilla(mother, child.id)).actions.find(({ code }) => code === 'DPT')?.status).not.toBe('DONE');
    expect(await refusedWith(clinician.sdk.WithdrawPreventiveAction({ id, reason: 'x' }))).toBe('NOT_FOUND');
    const kept = await world().server.service.database.all(
      untyped<{ withdrawnReason: string }>('SELECT withdrawnReason FROM preventive_action WHERE id=?'),
      [id],
    );
    expect(kept).toEqual([{ withdrawnReason: 'Era de su hermana' }]);
  });

  it('is written by clinicians of the unit alone, and by them only where they belong', async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family();
    const input = { patientId: child.id, code: 'INFLU', performedOn: '2025-11-01' };
    expect(await refusedWith(give(await world().unit().clinician(), input))).toBe('NOT_FOUND');
    expect(await refusedWith(give(await unit.clinician(), { ...input, patientId: UNKNOWN_ID }))).toBe('NOT_FOUND');
    expect(await refusedWith(give(await unit.socialWorker(), input))).toBe('FORBIDDEN');
    expect(await refusedWith(give(mother, input))).toBe('FORBIDDEN');
  });

  it('raises the revision of the record, and stands in the access log', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family(), await unit.clinician()];
    const revision = async () =>
      (
        await world().server.service.database.all(
          untyped<{ revision: number }>('SELECT revision FROM patient WHERE id=?'),
          [child.id],
        )
      )[0]!.revision;
    const before = await revision();
    await give(clinician, { patientId: child.id, code: 'INFLU', performedOn: '2025-11-01' });
    expect(await revision()).toBe(before + 1);
    expect((await accessLog(mother, child.id)).map(({ operation: name }) => name)).toContain('recordPreventiveAction');
  });
});
