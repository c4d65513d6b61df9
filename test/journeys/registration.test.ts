/** A family is registered, gets its letter, signs in, and is the only one who can. */
import { randomUUID } from 'node:crypto';
import type { RegisterFamilyInput } from '../../packages/sdk/src/graphql-request';
import { refusedWith, sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { someone } from '../support/people';
import { expectType } from '../support/world';

onBothEngines('Registering a family', (world) => {
  const unit = () => world().unit('Tijuana');

  it('mails credentials within two seconds that open sessions in which the password must be changed, until it is', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const input = at.familyInput();
    const started = Date.now();
    const registered = expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    expect(registered.patient.caregivers[0]?.user).toMatchObject({
      email: input.caregivers[0]!.email,
      credentials: { status: 'QUEUED', emailedAt: null },
    });
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(curp).toBe(input.caregivers[0]!.curp);

    const session = expectType(await world().login(curp, password), 'Session');
    expect(session.mustChangePassword).toBe(true);
    const mother = sdk(world().url, () => session.accessToken);
    expect(await refusedWith(mother.Viewer())).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(expectType(await world().login(curp, password), 'Session').mustChangePassword).toBe(true);

    const changed = expectType(
      (await mother.ChangePassword({ currentPassword: password, newPassword: 'tres tortugas con paraguas' }))
        .changePassword,
      'Session',
    );
    expect(expectType(await world().login(curp, password), 'WrongCredentials').nextStep).toContain('Trabajo Social');
    const known = sdk(world().url, () => changed.accessToken);
    const { viewer } = await known.Viewer();
    expect(viewer.patients.map(({ id }) => id)).toEqual([registered.patient.id]);
    expect(await refusedWith(mother.Viewer())).toBe('UNAUTHENTICATED');
    const funnel = await by.sdk.Registrations({ first: 10, status: 'ACTIVATED' });
    expect(funnel.registrations.edges.map(({ node }) => node.user.email)).toContain(input.caregivers[0]!.email);
  });

  it('answers a repeated request with the same family, another input with RequestIdReused, and mails once', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const input = at.familyInput();
    await by.token();
    const answers = await Promise.all(Array.from({ length: 20 }, () => by.sdk.RegisterFamily({ input })));
    const ids = new Set(answers.map((answer) => expectType(answer.registerFamily, 'FamilyRegistered').patient.id));
    expect(ids.size).toBe(1);
    const other = { ...input, patient: { ...input.patient, recordNumber: 'OTRO' } };
    expectType((await by.sdk.RegisterFamily({ input: other })).registerFamily, 'RequestIdReused');
    const email = input.caregivers[0]!.email;
    await until(async () => (await world().letters(email)).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await world().letters(email)).toHaveLength(1);
  });

  it('takes a record number once in a unit, and again in another', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const first = at.familyInput();
    expectType((await by.sdk.RegisterFamily({ input: first })).registerFamily, 'FamilyRegistered');
    const same = (input: RegisterFamilyInput): RegisterFamilyInput => ({
      ...input,
      patient: { ...input.patient, recordNumber: ` ${first.patient.recordNumber} ` },
    });
    const again = same(at.familyInput());
    const { problems } = expectType((await by.sdk.RegisterFamily({ input: again })).registerFamily, 'InvalidInput');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['patient.recordNumber', 'TAKEN']]);
    const right = { ...again, patient: { ...again.patient, recordNumber: 'EXP-OTRO' } };
    expectType((await by.sdk.RegisterFamily({ input: right })).registerFamily, 'FamilyRegistered');
    const elsewhere = unit();
    const { registerFamily } = await (
      await elsewhere.socialWorker()
    ).sdk.RegisterFamily({ input: same(elsewhere.familyInput()) });
    expectType(registerFamily, 'FamilyRegistered');
  });

  it('takes no NSS of zeros, whose check digit is right', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const input = at.familyInput();
    const wrong = { ...input, patient: { ...input.patient, nss: '00000000000' } };
    const { problems } = expectType((await by.sdk.RegisterFamily({ input: wrong })).registerFamily, 'InvalidInput');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['patient.nss', 'REPEATED']]);
    expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
  });

  it('names every problem at once, each with its path, a code and Spanish words', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const input = at.familyInput({ caregivers: ['MOTHER', 'FATHER'] });
    const wrong = {
      ...input,
      patient: {
        ...input.patient,
        curp: input.patient.curp.slice(0, 17) + ((Number(input.patient.curp[17]) + 1) % 10),
        nss: '12345678901',
        givenNames: ' ',
        diagnosis: { icd10: 'C91.00', diagnosedOn: '2999-01-01' },
      },
      caregivers: [
        { ...input.caregivers[0]!, email: 'nadie' },
        { ...input.caregivers[1]!, curp: 'CORTA', phone: 'x' },
      ],
    };
    const { problems } = expectType((await by.sdk.RegisterFamily({ input: wrong })).registerFamily, 'InvalidInput');
    expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      [
        'caregivers.0.email EMAIL',
        'caregivers.1.curp LENGTH',
        'caregivers.1.phone PHONE',
        'patient.curp CHECK_DIGIT',
        'patient.diagnosis.diagnosedOn DATE_FUTURE',
        'patient.diagnosis.icd10 FORMAT',
        'patient.givenNames REQUIRED',
        'patient.nss CHECK_DIGIT',
      ].sort(),
    );
    for (const { message } of problems) expect(message).toMatch(/[a-záéíóúñ]{3,}.*\.$/i);
  });

  it('refuses what is sound but not for the carnet, and says no more of a child that is registered elsewhere', async () => {
    const at = unit();
    const by = await at.socialWorker();
    expectType(
      (await by.sdk.RegisterFamily({ input: at.familyInput({ icd10: 'J450' }) })).registerFamily,
      'NotEligible',
    );
    const grown = at.familyInput({ born: '2004-05-06', diagnosedOn: '2020-01-01' });
    expectType((await by.sdk.RegisterFamily({ input: grown })).registerFamily, 'NotEligible');
    const family = await at.family();
    const elsewhere = world().unit('Cancún');
    const other = await elsewhere.socialWorker();
    const again = { ...family.input, requestId: randomUUID(), medicalUnitClues: elsewhere.clues };
    const refused = expectType(
      (await other.sdk.RegisterFamily({ input: again })).registerFamily,
      'PatientAlreadyRegistered',
    );
    expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${family.child.id}|${at.clues}|${family.child.fullName}`));
  });

  it('keeps the password of a caregiver who has an account already, and mails a notice instead', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const first = await at.family();
    const sibling = at.familyInput();
    const input = { ...sibling, caregivers: [first.input.caregivers[0]!] };
    expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    expect((await first.mother.sdk.Viewer()).viewer.patients).toHaveLength(2);
    const letters = await until(async () => {
      const found = await world().letters(first.mother.email);
      return found.some(({ kind }) => kind === 'CHILD_ADDED') && found;
    });
    expect(letters.filter(({ kind }) => kind === 'CREDENTIALS').length).toBeLessThanOrEqual(1);
  });

  it('takes a hundred registrations at once, losing none and blocking no other request', async () => {
    const at = unit();
    const by = await at.socialWorker();
    await by.token();
    const inputs = Array.from({ length: 100 }, () => at.familyInput());
    const bystander = await world().administrator();
    await bystander.token();
    let allDone = false;
    const all = Promise.all(inputs.map((input) => by.sdk.RegisterFamily({ input }))).finally(() => (allDone = true));
    await bystander.sdk.Viewer();
    expect(allDone).toBe(false);
    for (const answer of await all) expectType(answer.registerFamily, 'FamilyRegistered');
    expect((await by.sdk.Patients({ first: 1 })).patients.totalCount).toBe(100);
  }, 60_000);

  it('is for the own unit only', async () => {
    const [own, foreign] = [unit(), world().unit('Cancún')];
    await foreign.open();
    const by = await own.socialWorker();
    expect(
      await refusedWith(by.sdk.RegisterFamily({ input: { ...own.familyInput(), medicalUnitClues: foreign.clues } })),
    ).toBe('NOT_FOUND');
    const unknown = expectType(
      (await by.sdk.RegisterFamily({ input: { ...own.familyInput(), medicalUnitClues: 'BCIMS999902' } }))
        .registerFamily,
      'InvalidInput',
    );
    expect(unknown.problems).toMatchObject([{ path: 'medicalUnitClues', code: 'UNKNOWN_UNIT' }]);
  });

  it('warns of what is odd though not wrong', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const young = someone({ born: '2008-02-03', sex: 'FEMALE' });
    const input = at.familyInput({ born: '2018-05-05' });
    const { born: _b, sex: _s, ...papers } = young;
    const { body } = await by.post<{ registerFamily: { warnings: { path: string; code: string }[] } }>(
      'mutation($input: RegisterFamilyInput!) { registerFamily(input: $input) { ... on FamilyRegistered { warnings { path code } } } }',
      { input: { ...input, caregivers: [{ ...papers, relationship: 'MOTHER' }] } },
    );
    expect(body.data?.registerFamily.warnings).toEqual([{ path: 'caregivers.0.relationship', code: 'AGE' }]);
  });
});
