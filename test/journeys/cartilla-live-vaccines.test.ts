/** Live vaccines wait for the diagnosis and for the treatment. */
import { beneficiary, bornAgo, cartilla, liveOnes, todayAt } from '../support/cartilla';
import { operation } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { medication, protocolOf, record, setStatus, treated } from '../support/treatment';

onBothEngines('Live vaccines and a treatment', (world) => {
  const protocol = protocolOf(1, 21, [medication({ days: [1, 8] })]);
  const oncology = async (by: Parameters<typeof cartilla>[0], id: string) => liveOnes((await cartilla(by, id)).actions);
  const deferredUntil = async (by: Parameters<typeof cartilla>[0], id: string): Promise<(string | null)[]> => {
    const { body } = await by.post<{
      patient: { cartilla: { advice: string[]; actions: { status: string; deferredUntil: string | null }[] } };
    }>('query($id: ID!) { patient(id: $id) { cartilla { advice actions { status deferredUntil } } } }', { id });
    const { advice, actions } = body.data!.patient.cartilla;
    const deferred = actions.filter(({ status }) => status === 'DEFERRED');
    expect(advice.length > 0).toBe(deferred.length > 0);
    return [...new Set(deferred.map((action) => action.deferredUntil))];
  };

  it.each([0, 1, 2, 4, 8, 9, 12, 16])(
    'of a child of %i years wait while it goes on and while it is on hold',
    async (years) => {
      const unit = world().unit();
      const { child, mother, clinician, treatmentId } = await treated(world(), protocol, todayAt(world(), unit), {
        unit,
        born: bornAgo(world(), years),
        diagnosedOn: bornAgo(world(), years),
      });
      const statuses = async () => new Set((await oncology(mother, child.id)).map(({ status }) => status));
      expect(await statuses()).toEqual(new Set(['DEFERRED']));
      expect(await deferredUntil(mother, child.id)).toEqual([null]);
      await setStatus(clinician, treatmentId, 'ON_HOLD');
      expect(await statuses()).toEqual(new Set(['DEFERRED']));
    },
  );

  it('come back three months after the last dose that was given, to the day', async () => {
    const unit = world().unit('Ciudad de México');
    const year = new Date(world().clock.now()).getUTCFullYear() + 1;
    world().clock.set(`${year}-11-30T18:00:00Z`);
    const { child, mother, clinician, treatmentId, cycles } = await treated(world(), protocol, `${year}-11-20`, {
      unit,
      born: bornAgo(world(), 7),
    });
    const [first, second] = cycles[0]!.administrations;
    await record(clinician, first!.id, {
      status: 'GIVEN',
      givenAt: `${year}-11-20T16:00:00-06:00`,
      givenDose: first!.plannedDose.value,
    });
    await record(clinician, second!.id, {
      status: 'GIVEN',
      givenAt: `${year}-11-30T00:30:00-06:00`,
      givenDose: second!.plannedDose.value,
    });
    await setStatus(clinician, treatmentId, 'COMPLETED');
    // 30 November and three months: February has no 30th, so it is the day after its last.
    expect(await deferredUntil(mother, child.id)).toEqual([`${year + 1}-03-01`]);
    world().clock.set(`${year + 1}-03-01T05:30:00Z`); // 23:30 of the last of February at the unit
    expect((await oncology(mother, child.id)).every(({ status }) => status === 'DEFERRED')).toBe(true);
    world().clock.set(`${year + 1}-03-01T06:30:00Z`);
    const back = await oncology(mother, child.id);
    expect(back.length).toBeGreaterThan(0);
    expect(back.every(({ status }) => status === 'OVERDUE' || status === 'DUE')).toBe(true);
    expect(await deferredUntil(mother, child.id)).toEqual([]);
  });

  it('count a dose without a record as given, up to the day the treatment ended', async () => {
    const unit = world().unit('Ciudad de México');
    const { child, mother, clinician, treatmentId } = await treated(world(), protocol, todayAt(world(), unit), {
      unit,
      born: bornAgo(world(), 7),
    });
    world().clock.advance(3 * DAY);
    await setStatus(clinician, treatmentId, 'REVOKED');
    expect(await deferredUntil(mother, child.id)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    world().clock.advance(85 * DAY);
    expect((await oncology(mother, child.id)).every(({ status }) => status === 'DEFERRED')).toBe(true);
    world().clock.advance(10 * DAY);
    expect((await oncology(mother, child.id)).some(({ status }) => status === 'DEFERRED')).toBe(false);
  });

  it('wait by the oncological diagnosis alone, with advice for the family', async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family({ born: bornAgo(world(), 1, 1), diagnosedOn: bornAgo(world(), 0, 1) });
    const live = await oncology(mother, child.id);
    expect(live.map(({ code }) => code)).toEqual(expect.arrayContaining(['BCG', 'SRP']));
    expect(new Set(live.map(({ status }) => status))).toEqual(new Set(['DEFERRED']));
    expect(await deferredUntil(mother, child.id)).toEqual([null]);
  });

  it('come back six months after the last dose of rituximab', async () => {
    const unit = world().unit('Ciudad de México');
    const year = new Date(world().clock.now()).getUTCFullYear() + 1;
    world().clock.set(`${year}-11-18T18:00:00Z`);
    const rituximab = medication({ name: 'Rituximab', atc: 'L01FA01', dose: 375, days: [1] });
    const { child, mother, clinician, treatmentId, cycles } = await treated(
      world(),
      protocolOf(1, 21, [rituximab]),
      `${year}-11-18`,
      { unit, born: bornAgo(world(), 7) },
    );
    const [dose] = cycles[0]!.administrations;
    await record(clinician, dose!.id, {
      status: 'GIVEN',
      givenAt: `${year}-11-18T11:00:00-06:00`,
      givenDose: dose!.plannedDose.value,
    });
    await setStatus(clinician, treatmentId, 'COMPLETED');
    expect(await deferredUntil(mother, child.id)).toEqual([`${year + 1}-05-18`]);
    const { body } = await mother.post<{ patient: { cartilla: { advice: string[] } } }>(
      'query($id: ID!) { patient(id: $id) { cartilla { advice } } }',
      { id: child.id },
    );
    expect(body.data!.patient.cartilla.advice[0]).toContain(
      `como pronto, el 18/05/${year + 1}, y solo con la indicación escrita de oncología`,
    );
  });

  it('wait for nothing in a child without diagnosis and treatment', async () => {
    const unit = world().unit();
    const { id } = await beneficiary(unit, bornAgo(world(), 7));
    const { body } = await (
      await unit.clinician()
    ).post<{ patient: { cartilla: { actions: { code: string; status: string }[] } } }>(operation('cartilla'), {
      patientId: id,
    });
    expect(body.data!.patient.cartilla.actions.filter(({ status }) => status === 'DEFERRED')).toEqual([]);
    expect(body.data!.patient.cartilla.actions.filter(({ code }) => code === 'INFLU')).toEqual([]);
  });
});
