/** Texts as people paste and type them: repaired by one rule, the same on both engines. */
import { randomUUID } from 'node:crypto';
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
      await world().server.service.database.all<{ givenNames: string; icd10: string }>(
        'SELECT givenNames, icd10 FROM patient WHERE id=?',
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

  it('make an id the same with and without blanks, again and again', async () => {
    const { mother, child } = await world().unit().family();
    const ask = async (patientId: string) =>
      (await mother.sdk.Carnet({ patientId, from: '2026-01-01', to: '2026-12-31' })).carnet?.patient.id;
    for (let n = 0; n < 3; n++)
      for (const id of [child.id, `${child.id} `, `\u200b${child.id}`]) expect(await ask(id)).toBe(child.id);
  });
});
