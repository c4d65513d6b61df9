/** A child moves to another hospital: one unit sees nothing any more, the other everything, and the family no gap. */
import { randomUUID } from 'node:crypto';
import { accessLog, bornAgo, cartilla, give, todayAt } from '../support/cartilla';
import { operation, refusedWith } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book } from '../support/schedule';
import { medication, noticesOf, protocolOf, treated, type Treated } from '../support/treatment';
import { expectType, type Person, type Unit } from '../support/world';

const UNKNOWN_ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

onBothEngines('A transfer', (world) => {
  let [old, next]: [Unit, Unit] = [undefined as never, undefined as never];
  beforeEach(async () => {
    [old, next] = [world().unit('Tijuana'), world().unit('Ciudad de México')];
    await Promise.all([old.open(), next.open()]);
  });
  const child = (): Promise<Treated> =>
    treated(world(), protocolOf(2, 21, [medication()]), todayAt(world(), old), {
      unit: old,
      born: bornAgo(world(), 8),
    });
  const transfer = (by: Person, patientId: string, more: object = {}) =>
    by.sdk
      .TransferPatient({
        input: {
          requestId: randomUUID(),
          patientId,
          toMedicalUnitClues: next.clues,
          reason: 'La familia se mudó',
          ...more,
        },
      })
      .then(({ transferPatient }) => transferPatient);
  const days = () => ({
    from: todayAt(world(), old).replace(/^\d+/, (year) => String(Number(year) - 1)),
    to: todayAt(world(), old)
      .replace(/^\d+/, (year) => String(Number(year) + 1))
      .replace('02-29', '02-28'),
  });
  const carnet = async (by: Person, patientId: string) => (await by.sdk.Carnet({ patientId, ...days() })).carnet;

  it('moves the whole record: the old staff see nothing of it, the new staff everything, the family no gap', async () => {
    const family = await child();
    const { id } = family.child;
    const [oldSocialWorker, oldClinician, newClinician, newSocialWorker] = await Promise.all([
      old.socialWorker(),
      old.clinician(),
      next.clinician(),
      next.socialWorker(),
    ]);
    await book(oldClinician, id, new Date(world().clock.now() + 86_400_000).toISOString());
    expectType(
      await give(oldClinician, { patientId: id, code: 'DPT', performedOn: todayAt(world(), old) }),
      'PreventiveAction',
    );
    const before = (await carnet(family.mother, id))!;
    const cartillaBefore = await cartilla(family.mother, id);
    expect(await carnet(newClinician, id)).toBeNull();

    const told = expectType(await transfer(oldSocialWorker, id), 'PatientTransferred');
    expect(told.transfer).toMatchObject({
      reason: 'La familia se mudó',
      from: { clues: old.clues, name: old.name },
      to: { clues: next.clues, name: next.name },
    });

    for (const by of [oldSocialWorker, oldClinician]) {
      expect(await carnet(by, id)).toBeNull();
      expect((await by.sdk.Cartilla({ patientId: id })).patient).toBeNull();
      const { patients } = await by.sdk.Patients({ first: 50, search: family.child.curp });
      expect([patients.totalCount, patients.edges]).toEqual([0, []]);
    }
    expect(
      (await oldSocialWorker.sdk.Registrations({ first: 50 })).registrations.edges.map(({ node }) => node.patient.id),
    ).not.toContain(id);
    expect(
      await refusedWith(
        book(oldClinician, id, new Date(world().clock.now() + 2 * 86_400_000).toISOString()).then((answer) => answer),
      ),
    ).not.toBe('an answer');
    expect(
      await refusedWith(
        give(oldClinician, { patientId: id, code: 'NEUMO', dose: 1, performedOn: todayAt(world(), old) }),
      ),
    ).toBe('NOT_FOUND');
    expect(await refusedWith(transfer(oldSocialWorker, id, { toMedicalUnitClues: old.clues }))).toBe('NOT_FOUND');

    for (const by of [newClinician, newSocialWorker, family.mother]) {
      const now = (await carnet(by, id))!;
      expect(now.patient.medicalUnit.clues).toBe(next.clues);
      expect(now.appointments.map(({ id: appointment, startsAt }) => [appointment, Date.parse(startsAt)])).toEqual(
        before.appointments.map(({ id: appointment, startsAt }) => [appointment, Date.parse(startsAt)]),
      );
      expect(now.cycles.map(({ id: cycle, administrations }) => [cycle, administrations.length])).toEqual(
        before.cycles.map(({ id: cycle, administrations }) => [cycle, administrations.length]),
      );
      expect(now.patient.caregivers.map(({ user }) => user.id)).toEqual([family.mother.id]);
      const moved = await cartilla(by, id);
      expect(moved.folio).toBe(cartillaBefore.folio);
      expect(moved.actions.filter(({ status }) => status === 'DONE')).toEqual(
        cartillaBefore.actions.filter(({ status }) => status === 'DONE'),
      );
    }
    expect((await newSocialWorker.sdk.Patients({ first: 5, search: family.child.curp })).patients.totalCount).toBe(1);
    expectType(
      await give(newClinician, { patientId: id, code: 'NEUMO', dose: 1, performedOn: todayAt(world(), next) }),
      'PreventiveAction',
    );
  });

  it('is told to the family once, and to the other unit among its arrivals', async () => {
    const {
      child: { id, fullName },
      mother,
    } = await child();
    const { transfer: made } = expectType(await transfer(await old.socialWorker(), id), 'PatientTransferred');
    expect((await noticesOf(mother)).filter(({ kind }) => kind === 'UNIT_CHANGED')).toEqual([
      { kind: 'UNIT_CHANGED', subjectId: made.id },
    ]);
    const arrivals = async (unit: Unit) =>
      (await (await unit.socialWorker()).sdk.Arrivals({ first: 10 })).arrivals.edges.map(({ node }) => node);
    expect(await arrivals(next)).toEqual([
      expect.objectContaining({
        id: made.id,
        from: expect.objectContaining({ clues: old.clues }),
        patient: expect.objectContaining({ id, fullName }),
      }),
    ]);
    expect(await arrivals(old)).toEqual([]);
    // A mistake goes back the same way, and is an arrival there.
    expectType(
      await transfer(await next.socialWorker(), id, { toMedicalUnitClues: old.clues, reason: 'Fue un error' }),
      'PatientTransferred',
    );
    expect(await arrivals(next)).toEqual([]);
    expect((await arrivals(old)).map(({ reason }) => reason)).toEqual(['Fue un error']);
  });

  it('keeps who could see what and when, for the family and for who audits the new unit', async () => {
    const {
      child: { id },
      mother,
    } = await child();
    await carnet(await old.clinician(), id);
    expectType(await transfer(await old.socialWorker(), id), 'PatientTransferred');
    await carnet(await next.clinician(), id);
    const { body } = await mother.post<{
      patient: { transfers: { transferredAt: string; from: { clues: string }; to: { clues: string } }[] };
    }>('query($id: ID!) { patient(id: $id) { transfers { transferredAt from { clues } to { clues } } } }', { id });
    expect(body.data!.patient.transfers).toEqual([
      { transferredAt: expect.stringMatching(/-0[56]:00$/), from: { clues: old.clues }, to: { clues: next.clues } },
    ]);
    const readers = (await accessLog(mother, id))
      .filter(({ operation: name }) => name === 'carnet')
      .map(({ actor }) => actor?.id);
    expect(readers).toEqual([(await next.clinician()).id, (await old.clinician()).id]);
    const log = async (by: Person) =>
      (
        await by.post<{ patient: { accessLog: { edges: object[] } } | null }>(operation('access-log'), {
          patientId: id,
          first: 50,
        })
      ).body.data!.patient;
    expect((await log(await next.auditor()))!.accessLog.edges.length).toBeGreaterThan(3);
    expect(await log(await old.auditor())).toBeNull();
  });

  it('is made by a social worker of the unit where the child is, to a unit that exists, with a reason', async () => {
    const {
      child: { id },
      mother,
    } = await child();
    for (const by of [mother, await old.clinician(), await world().administrator()])
      expect(await refusedWith(transfer(by, id))).toBe('FORBIDDEN');
    expect(await refusedWith(transfer(await next.socialWorker(), id))).toBe('NOT_FOUND');
    expect(await refusedWith(transfer(await old.socialWorker(), UNKNOWN_ID))).toBe('NOT_FOUND');
    const wrong = expectType(
      await transfer(await old.socialWorker(), id, { toMedicalUnitClues: 'DFIMS999999', reason: ' ' }),
      'InvalidInput',
    );
    expect(wrong.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'toMedicalUnitClues UNKNOWN_UNIT',
      'reason REQUIRED',
    ]);
    const same = expectType(
      await transfer(await old.socialWorker(), id, { toMedicalUnitClues: old.clues }),
      'InvalidInput',
    );
    expect(same.problems.map(({ code }) => code)).toEqual(['SAME_UNIT']);
    expect(await carnet(await old.clinician(), id)).not.toBeNull();
  });

  it('happens once for a requestId, also for who can no longer see the child', async () => {
    const {
      child: { id },
      mother,
    } = await child();
    const by = await old.socialWorker();
    const requestId = randomUUID();
    const [first, again] = [
      expectType(await transfer(by, id, { requestId }), 'PatientTransferred'),
      expectType(await transfer(by, id, { requestId }), 'PatientTransferred'),
    ];
    expect(again.transfer).toEqual(first.transfer);
    expect((await noticesOf(mother)).filter(({ kind }) => kind === 'UNIT_CHANGED')).toHaveLength(1);
  });

  it('of two at once to different units lets one through', async () => {
    const {
      child: { id },
    } = await child();
    const third = world().unit('Cancún');
    await third.open();
    const by = await old.socialWorker();
    const answers = await Promise.allSettled([transfer(by, id), transfer(by, id, { toMedicalUnitClues: third.clues })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
