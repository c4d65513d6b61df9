/** A family downloads everything about its child: the password again, two addresses for an hour, each download in the log. */
import Ajv from 'ajv/dist/2020';
import { untyped } from '../../src/database';
import { OPERATION, ownAccountOf } from '../support/authority';
import { newAddress, operation } from '../support/client';
import { HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { textOf } from '../support/pdf';
import { book, inHours } from '../support/schedule';
import { atNoon, followUp, medication, protocolOf, tell, TODAY, treated } from '../support/treatment';
import { PASSWORD, type Person } from '../support/world';

interface Exported {
  __typename: string;
  jsonUrl: string;
  pdfUrl: string;
  expiresAt: string;
}

onBothEngines('the export of a record', (world) => {
  beforeEach(() => atNoon(world()));
  const ask = (by: Person, patientId: string, password = PASSWORD): Promise<Exported> =>
    tell(by, operation('export-record'), { patientId, password });
  const get = (url: string) =>
    fetch(url.replace('http://carnet.test', world().url), { headers: { 'x-forwarded-for': newAddress() } });
  const family = async () => {
    const of = await treated(world(), protocolOf(1, 21, [medication()]), TODAY);
    await book(of.clinician, of.child.id, inHours(world(), 24 * 700), { specialty: 'Hematología' });
    const takenAt = `${TODAY}T08:00:00-08:00`;
    await followUp(of.clinician, of.child.id, { takenAt, note: 'Todo bien' });
    await followUp(of.clinician, of.child.id, { takenAt, note: 'Aún no se muestra', release: false });
    return of;
  };

  it('holds all that the adult may see, as JSON by its own schema and as PDF, and is logged', async () => {
    const { child, mother, unit } = await family();
    const set = { allergies: ['Látex'] };
    const correction = { patientId: child.id, expectedRevision: 1_000_000, reason: 'La madre trajo el estudio', set };
    expect(await tell(await unit.socialWorker(), operation('correct-patient'), { input: correction })).toMatchObject({
      __typename: 'PatientCorrected',
    });
    const { jsonUrl, pdfUrl, expiresAt } = await ask(mother, child.id);
    expect(Date.parse(expiresAt) - world().clock.now()).toBeGreaterThan(HOUR - 60_000);
    const json = await get(jsonUrl);
    expect([json.status, json.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await json.text();
    const { schema, data } = JSON.parse(text) as { schema: object; data: Record<string, any> };
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(validate({ ...data, patient: {} })).toBe(false);
    expect(data.patient).toMatchObject({
      curp: child.curp,
      treatments: [{ cycles: [{ administrations: [{ medication: 'Doxorrubicina' }] }] }],
    });
    expect(data).toMatchObject({ appointments: [{ specialty: 'Hematología' }], followUps: [{ note: 'Todo bien' }] });
    expect(data.notices.length).toBeGreaterThan(2);
    expect(text).not.toContain('Aún no se muestra');
    const pdf = await get(pdfUrl);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const paper = await textOf(Buffer.from(await pdf.arrayBuffer()));
    for (const words of [child.curp, 'Látex', 'Hematología', 'Doxorrubicina', 'Todo bien'])
      expect(paper).toContain(words);
    const log = await world().server.service.database.all(
      untyped<{ n: number }>(
        `SELECT COUNT(*) AS n FROM audit_event WHERE patientId=? AND accountId=? AND operation='exportRecord download'`,
      ),
      [child.id, mother.id],
    );
    expect(log[0]!.n).toBe(2);
  });

  it('needs the right password, ends after an hour, and with the link of the adult', async () => {
    const { child, mother, clinician, unit } = await family();
    expect(await ask(mother, child.id, 'otra cosa')).toMatchObject({ __typename: 'WrongCredentials' });
    await expect(ask(clinician, child.id)).rejects.toThrow('FORBIDDEN');
    await expect(ask((await unit.family()).mother, child.id)).rejects.toThrow('NOT_FOUND');
    const { jsonUrl } = await ask(mother, child.id);
    expect((await get(jsonUrl.replace(/[^/]+\.json/, `${'A'.repeat(43)}.json`))).status).toBe(404);
    world().clock.advance(HOUR + 1000);
    expect((await get(jsonUrl)).status).toBe(410);
  });

  it('ends with the account, and with the link for which it was asked, also where the adult was linked again', async () => {
    const { child, mother, unit } = await family();
    const by = await unit.socialWorker();
    const { jsonUrl } = await ask(mother, child.id);
    const { database } = world().server.service;
    const suspend = (until: number | null) =>
      database.run(untyped('UPDATE account SET suspendedUntil=? WHERE id=?'), [until, mother.id]);
    await suspend(world().clock.now() + HOUR);
    expect((await get(jsonUrl)).status).toBe(404);
    await suspend(null);
    expect((await get(jsonUrl)).status).toBe(200);
    await by.post(OPERATION.revoke, {
      input: { patientId: child.id, userId: mother.id, reason: 'Por error', lastOne: true },
    });
    expect((await get(jsonUrl)).status).toBe(404);
    world().clock.advance(60_000);
    await database.run(
      untyped(
        'UPDATE caregiver SET revokedAt=NULL, registeredAt=?, opensAt=?, closesAt=8640000000000000 WHERE accountId=?',
      ),
      [world().clock.now(), world().clock.now(), mother.id],
    );
    expect((await ask(mother, child.id)).__typename).toBe('RecordExport');
    expect((await get(jsonUrl)).status).toBe(404);
    const log = await database.all(
      untyped<{ n: number }>(
        `SELECT COUNT(*) AS n FROM audit_event WHERE patientId=? AND operation='exportRecord download' AND outcome='REFUSED'`,
      ),
      [child.id],
    );
    expect(log[0]!.n).toBe(3);
  });

  it('is for the patient with an account of its own, too', async () => {
    const unit = world().unit();
    const made = await unit.family({ born: '2011-05-05' });
    const self = await ownAccountOf(world(), await unit.socialWorker(), made);
    const { jsonUrl } = await ask(self, made.child.id);
    const { data } = (await (await get(jsonUrl)).json()) as { data: { patient: { curp: string } } };
    expect(data.patient.curp).toBe(made.child.curp);
    await expect(ask(self, (await unit.family()).child.id)).rejects.toThrow('NOT_FOUND');
  });
});
