/** Texts as people paste and type them: repaired by one rule, the same on both engines. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { SearchNames1795824000018 } from '../../migrations/20261128-18-search-names';
import { sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { expectType } from '../support/world';
import type { RegisterFamilyInput } from '../../packages/sdk/src';

onBothEngines('Texts that come in', (world) => {
  const register = async (change: (input: RegisterFamilyInput) => void = () => undefined) => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = unit.familyInput();
    change(input);
    return { unit, by, input, answer: (await by.sdk.RegisterFamily({ input })).registerFamily };
  };
  const row = async (id: string) =>
    (
      await world().server.service.database.all(
        untyped<{ givenNames: string; icd10: string }>('SELECT givenNames, icd10 FROM patient WHERE id=?'),
        [id],
      )
    )[0]!;

  it('lose invisible characters, tabs and blanks, and reach the mailbox', async () => {
    const { answer, input } = await register(({ patient, caregivers: [mother] }) => {
      patient.givenNames = `\u00a0${patient.givenNames}\u200b\t\u202e `;
      patient.curp = `${patient.curp}\u200b`;
      mother!.email = `${mother!.email}\u200b`;
      mother!.givenNames = mother!.givenNames.normalize('NFD').replace(/$/, '\r\n');
    });
    const { patient } = expectType(answer, 'FamilyRegistered');
    expect((await row(patient.id)).givenNames).toBe(input.patient.givenNames.replace(/[\s\u200b\u202e]+/g, ' ').trim());
    const to = input.caregivers[0]!.email.replace('\u200b', '');
    expect((await world().credentials(to)).curp).toBe(input.caregivers[0]!.curp);
  });

  it('are refused with control characters, with the path of each', async () => {
    const { answer } = await register(({ patient, caregivers: [mother] }) => {
      patient.givenNames = 'Ana\u0007';
      mother!.firstSurname = 'Sol\u0000';
    });
    expect(expectType(answer, 'InvalidInput').problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'patient.givenNames CHARACTERS',
      'caregivers.0.firstSurname CHARACTERS',
    ]);
    const by = await world().unit().socialWorker();
    const search = await by.post('query ($s: String) { patients(search: $s, first: 1) { totalCount } }', {
      s: 'a\u0007',
    });
    expect(search.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: 's' }] });
  });

  it('make a requestId the same with and without blanks', async () => {
    const requestId = randomUUID();
    const first = await register((input) => (input.requestId = requestId));
    const { patient } = expectType(first.answer, 'FamilyRegistered');
    const again = (await first.by.sdk.RegisterFamily({ input: { ...first.input, requestId: `${requestId} ` } }))
      .registerFamily;
    expect(expectType(again, 'FamilyRegistered').patient.id).toBe(patient.id);
    const other = { ...first.unit.familyInput(), requestId: ` ${requestId}\u200b` };
    expectType((await first.by.sdk.RegisterFamily({ input: other })).registerFamily, 'RequestIdReused');
  });

  it('are known spellings of diagnoses, telephones and units', async () => {
    for (const [icd10, phone] of [
      ['C91.0', '33.5555.0101'],
      ['c910', '3355550101 ext. 12'],
      [' c91-0\u00a0', '+52 1 33 5555 0101'],
      ['C91 0', '(33) 5555\u20110101 x12'],
      ['C910', '+52 1 (33) 5555-0101, extensión 1234'],
    ] as const) {
      const { answer, input } = await register((to) => {
        to.medicalUnitClues = ` ${to.medicalUnitClues.toLowerCase()}`;
        to.patient.diagnosis.icd10 = icd10;
        to.caregivers[0]!.phone = phone;
      });
      expect((await row(expectType(answer, 'FamilyRegistered').patient.id)).icd10).toBe('C910');
      const [account] = await world().server.service.database.all(
        untyped<{ phone: string }>('SELECT phone FROM account WHERE curp=?'),
        [input.caregivers[0]!.curp],
      );
      expect(account!.phone).toBe(phone.length > 20 ? '+523355550101 x1234' : phone);
    }
  });

  it.each(['55 5555', '555-0101', '33 5555 010', '33 5555 0101 / 33 5555 0102', '+1 23', '+52 33 5555 010', 'sin'])(
    'are refused as a telephone number when they cannot be dialled: %s',
    async (phone) => {
      const { answer } = await register((to) => (to.caregivers[0]!.phone = phone));
      expect(expectType(answer, 'InvalidInput').problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'caregivers.0.phone PHONE',
      ]);
    },
  );

  it('open a session with the temporary password as people paste and type it, and the one of their own as it is', async () => {
    const { input } = await register();
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    const spellings = [
      `${password} `,
      `${password}\u00a0`,
      `\ufeff${password}\r\n`,
      password[0]!.toUpperCase() + password.slice(1),
      password.toUpperCase(),
      password.replaceAll('-', ' '),
      password.replaceAll('-', '\u2013'),
      password.replaceAll('-', ''),
    ];
    let accessToken = '';
    for (const typed of spellings) ({ accessToken } = expectType(await world().login(curp, typed), 'Session'));
    expectType(await world().login(curp, password.replace(/.$/, '')), 'WrongCredentials');
    const by = sdk(world().url, () => accessToken);
    const change = async (currentPassword: string, newPassword: string) =>
      (await by.ChangePassword({ currentPassword, newPassword })).changePassword;
    const own = 'Cometa  lavanda\u00a0trece';
    expect(expectType(await change(`${password}\n`, password.toUpperCase()), 'InvalidInput').problems[0]!.code).toBe(
      'PASSWORD_REUSED',
    );
    expectType(await change(`${password}\n`, own), 'Session');
    expectType(await world().login(curp, own), 'Session');
    for (const typed of [`${own} `, own.toLowerCase(), own.replace('  ', ' '), password])
      expectType(await world().login(curp, typed), 'WrongCredentials');
  });

  it('find people by how names are written: apostrophes, hyphens, accents, commas, in any order', async () => {
    const { by, unit } = await register((to) => {
      Object.assign(to.patient, { givenNames: 'Sofía', firstSurname: "D'Amico", secondSurname: 'García-López' });
    });
    const other = unit.familyInput();
    Object.assign(other.patient, { givenNames: 'Noé', firstSurname: 'D Amico', secondSurname: 'Muñoz' });
    expectType((await by.sdk.RegisterFamily({ input: other })).registerFamily, 'FamilyRegistered');
    const found = async (search: string) => (await by.sdk.Patients({ first: 5, search })).patients.totalCount;
    for (const search of ['D’AMICO', "d'amico", 'd`amico', 'd\u00b4amico', 'd amico', 'D\u02bcAmico'])
      expect([search, await found(search)]).toEqual([search, 2]);
    const one = [
      "d'amico, sofia",
      'Sofía D’Amico',
      'damico',
      'garcia lopez sofia',
      'López, García',
      'GARCIA\u2011LOPEZ',
    ];
    for (const search of [...one, 'garcía - lópez', 'munoz noe', 'Mun\u0303oz\u200b', other.patient.recordNumber])
      expect([search, await found(search)]).toEqual([search, 1]);
    for (const search of ['%', '_', "'", '-%', 'sofia munoz'])
      expect([search, await found(search)]).toEqual([search, 0]);
  });

  it('find people who were registered before signs were left out of the stored names', async () => {
    const { by, answer } = await register((to) => {
      Object.assign(to.patient, { givenNames: 'Zoé', firstSurname: 'O’Hara', secondSurname: 'Peña-Ruiz' });
    });
    const { id } = expectType(answer, 'FamilyRegistered').patient;
    const { database } = world().server.service;
    await database.run('UPDATE patient SET searchName=? WHERE id=?', ['O’HARA PENA-RUIZ ZOE', id]);
    const query = (sql: string, values: string[]): Promise<unknown> =>
      sql.startsWith('SELECT') ? database.all(untyped(sql), values) : database.run(sql, values);
    await new SearchNames1795824000018().up({ query } as unknown as QueryRunner);
    expect((await by.sdk.Patients({ first: 5, search: "o'hara, zoe" })).patients.totalCount).toBe(1);
  });

  it('make an id the same with and without blanks, again and again', async () => {
    const { mother, child } = await world().unit().family();
    const ask = async (patientId: string) =>
      (await mother.sdk.Carnet({ patientId, from: '2026-01-01', to: '2026-12-31' })).carnet?.patient.id;
    for (let n = 0; n < 3; n++)
      for (const id of [child.id, `${child.id} `, `\u200b${child.id}`]) expect(await ask(id)).toBe(child.id);
  });
});
