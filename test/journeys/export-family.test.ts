/** A family asks for its data, and gets all of it in one readable file; nothing of others, and no secret. */
import { untyped } from '../../src/database';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFamily } from '../../src/cli/export-family';
import { open } from '../../src/open-database';
import headings from '../../src/cli/data/export-headings.json';
import { soon } from '../support/access-table';
import { ORDER, set } from '../support/authority';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book } from '../support/schedule';
import { tell } from '../support/treatment';
import { expectType, type Family, type Person } from '../support/world';

const ROOT = join(__dirname, '..', '..');
type Section = Record<string, unknown>[];

/** The shapes of all tables, from an embedded database of their own. */
async function tableShapes(): Promise<Parameters<typeof exportFamily>[1]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'carnet-export-'));
  const { database, tables } = await open({ databaseUrl: undefined, dataDir });
  await database.close();
  rmSync(dataDir, { recursive: true });
  return tables;
}

onBothEngines('The export of a family', (world) => {
  let family: Family, other: Family;
  beforeAll(async () => {
    const unit = world().unit();
    [family, other] = [await unit.family({ caregivers: ['MOTHER', 'FATHER'] }), await unit.family()];
    const by = await unit.socialWorker();
    const input = { requestId: 'uno', patientId: family.child.id, kind: 'CONSULTATION' as const, startsAt: soon() };
    expectType((await by.sdk.ScheduleAppointment({ input })).scheduleAppointment, 'Appointment');
    const { version } = (await world().anyone.PrivacyNotice()).privacyNotice;
    await family.mother.sdk.AcceptPrivacyNotice({ version });
  });

  const printed = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const args = ['-r', './scripts/register.cjs', 'src/main.ts', 'export-family', ...words];
      const env = { PATH: process.env.PATH, ...world().server.directory.env };
      execFile(process.execPath, args, { cwd: ROOT, env, timeout: 60_000 }, (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      );
    });

  it('holds child, adults, appointments, the privacy notice and who has looked, under Spanish headings', async () => {
    const { code, out } = await printed(family.child.curp);
    expect(code).toBe(0);
    const file = JSON.parse(out) as Record<string, Section>;
    expect(file.paciente![0]).toMatchObject({ CURP: family.child.curp, 'diagnóstico (CIE-10)': 'C910' });
    expect(file['familiares y sus cuentas']!.map(({ CURP }) => CURP).sort()).toEqual(
      family.caregivers.map(({ curp }) => curp).sort(),
    );
    expect(file.citas).toHaveLength(1);
    expect(file['aviso de privacidad: entregado y aceptado']).toHaveLength(3);
    const looks = file['bitácora: quién vio o cambió el expediente']!;
    expect(looks.map((row) => row['qué se hizo'])).toEqual(
      expect.arrayContaining(['registerFamily', 'scheduleAppointment', 'exportFamily']),
    );
    expect(JSON.stringify(looks)).toContain('la línea de comandos');
    expect(out).not.toMatch(/\$2b\$|[Hh]ash|digest|sealed|undefined/);
    for (const theirs of [other.child.curp, other.mother.curp, other.child.id, other.mother.email])
      expect(out).not.toContain(theirs);
  }, 60_000);

  it('tells neither the reason of a custody order nor a token, also where they were corrected', async () => {
    const unit = world().unit();
    const ordered = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const [mother, father] = ordered.caregivers as [Person, Person];
    const by = await unit.socialWorker();
    const { database, accessLog, now } = world().server.service;
    await database.run('UPDATE account SET provenEmail=email WHERE id=?', [mother.id]);
    const correct = `mutation($userId: ID!, $email: String!) {
      correctAccount(input: { userId: $userId, reason: "Lo pidió", set: { email: $email } }) { __typename } }`;
    await by.post(correct, { userId: mother.id, email: `nueva-${mother.email}` });
    const authority = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
    const order = { excludeUserIds: [father.id], reason: 'Amenazó a la madre en la sala' };
    expect(await set(by, ordered, mother, authority, order)).toMatchObject({ __typename: 'Authority' });
    const file = await exportFamily({ database, accessLog, now }, await tableShapes(), ordered.child.curp);
    expect(file!['cambio de correo por confirmar']).toHaveLength(1);
    expect(JSON.stringify(file)).not.toMatch(/Amenazó|CUSTODY_ORDER|Exp\. 12|[Dd]igest/);
  });

  it('leaves out what is private, also what was voided, with its history', async () => {
    const unit = world().unit();
    const { child } = await unit.family();
    const by = await unit.socialWorker();
    const booked = [];
    for (const instructions of ['Solo para ella', 'Tampoco es para ellos', 'Para todos'])
      booked.push((await book(by, child.id, soon(), { instructions })).id);
    for (const id of booked.slice(0, 2))
      await tell(by, operation('correct-booking'), {
        input: {
          record: { kind: 'APPOINTMENT', id },
          expectedRevision: 1_000_000,
          reason: 'Lo pidió la paciente',
          set: { confidential: true, location: 'Consultorio discreto' },
        },
      });
    await tell(by, operation('void-record'), { kind: 'APPOINTMENT', id: booked[0], reason: 'Se repitió' });
    const { database, accessLog, now } = world().server.service;
    const text = JSON.stringify(await exportFamily({ database, accessLog, now }, await tableShapes(), child.curp));
    expect(text).toContain('Para todos');
    for (const hidden of [...booked.slice(0, 2), 'Solo para', 'Tampoco', 'discreto', 'Se repitió'])
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
  });

  it('is found by the id as well, is in the access log each time, and is empty for an unknown CURP', async () => {
    const { database, accessLog, now } = world().server.service;
    const count = async (): Promise<number> =>
      (
        await database.all(untyped(`SELECT id FROM audit_event WHERE patientId=? AND operation='exportFamily'`), [
          family.child.id,
        ])
      ).length;
    const before = await count();
    expect((await printed(family.child.id)).code).toBe(0);
    expect(await count()).toBe(before + 1);
    expect(await exportFamily({ database, accessLog, now }, [], other.mother.curp)).toBeUndefined();
    const unknown = await printed('XEXX010101HNEXXXA4');
    expect([unknown.code, unknown.err, unknown.out]).toEqual([1, expect.stringContaining('no child'), '']);
  }, 60_000);
});

describe('The headings of the export', () => {
  it('are there for every table that is in it', async () => {
    const tables = await tableShapes();
    const machine = ['request', 'refresh_token', 'throttle', 'security_challenge', 'changed_record', 'task_watch'];
    // The work list of the unit, which families do not see.
    machine.push('task', 'contact_attempt');
    // The journal of acts, which says nothing that is not elsewhere.
    machine.push('act', 'act_image');
    machine.push('second_factor', 'recovery_code', 'patient_part');
    const concerned = tables.filter(
      ({ name, columns }) =>
        !machine.includes(name) && columns.some((column) => ['patientId', 'accountId'].includes(column.name)),
    );
    const unnamed = concerned.map(({ name }) => name).filter((name) => !(name in headings.tables));
    expect(unnamed).toEqual([]);
  });
});
