/** Facts of an account are put right; a new address holds at once only where the old one was never proven. */
import { randomUUID } from 'node:crypto';
import { createContext } from '../../src/http/authentication';
import { applyDueAddresses } from '../../src/modules/identity';
import { ownAccountOf } from '../support/authority';
import { HOUR } from '../support/clock';
import { operation, sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { historyOf } from '../support/history';
import { textOf } from '../support/pdf';
import { curpOf, someone } from '../support/people';
import { problemsOf, tell, type Told } from '../support/treatment';
import { expectType, PASSWORD, type Person, type World } from '../support/world';
import { untyped } from '../../src/database';

interface Corrected extends Told {
  fullName: string;
  email: string | null;
  emailProven: boolean | null;
  phone: string | null;
}
const correct = (by: Person, userId: string, set: object, reason = 'Lo pidió en ventanilla'): Promise<Corrected> =>
  tell(by, operation('correct-account'), { input: { userId, reason, set } });

const ANSWER = `mutation($input: AnswerAddressChangeInput!) { answerAddressChange(input: $input) { __typename
  ... on AddressChangeAnswered { message } ... on Refusal { message } } }`;
const LOG = `query($id: ID!) { patient(id: $id) { revision accessLog(first: 3) { edges { node { operation outcome } } }
  caregivers { user { fullName } } } }`;

/** The token in the newest letter of a kind to an address. */
async function tokenOf(world: World, kind: string, to: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const letter = (await world.letters(to)).filter((each) => each.kind === kind).at(-1);
    const token = letter && /Enlace: \S+#(\S+)/.exec(letter.text)?.[1];
    if (token) return token;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`no letter ${kind} to ${to}`);
}

onBothEngines('facts of an account that were wrong', (world) => {
  afterEach(() => world().clock.reset());

  const registered = async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family();
    return { unit, child, mother, by: await unit.socialWorker() };
  };
  const prove = ({ email, id }: Person) =>
    world().server.service.database.run(untyped('UPDATE account SET provenEmail=? WHERE id=?'), [email, id]);
  const answered = async (token: string, accept: boolean): Promise<{ __typename: string; message: string }> => {
    const { body } = await world().post<{ answerAddressChange: { __typename: string; message: string } }>(ANSWER, {
      input: { token, accept },
    });
    return body.data!.answerAddressChange;
  };
  const answer = async (token: string, accept: boolean): Promise<string> => (await answered(token, accept)).__typename;
  const applyDue = () => applyDueAddresses(createContext(world().server.service, { address: 'tests' }));
  const seen = (by: Person, id: string) =>
    tell<Corrected>(by, operation('correct-account'), {
      input: { userId: id, reason: 'Otra vez', set: { phone: '6641234567' } },
    });

  it('are corrected with a reason: history of the account, access log of the child, name in the carnet', async () => {
    const { child, mother, by } = await registered();
    const told = await correct(by, mother.id, { firstSurname: 'Beltran', phone: '6641234567' });
    expect(told).toMatchObject({ __typename: 'User', phone: '6641234567', emailProven: false });
    expect(told.fullName).toContain('Beltran');
    expect(await historyOf(by, 'ACCOUNT', mother.id)).toEqual([
      ['correctAccount', 'phone', null, '6641234567'],
      ['correctAccount', 'firstSurname', mother.papers.firstSurname, 'Beltran'],
    ]);
    const record = await tell<{ accessLog: { edges: { node: object }[] }; caregivers: object[] }>(mother, LOG, {
      id: child.id,
    });
    expect(record.accessLog.edges.map(({ node }) => node)).toContainEqual({
      operation: 'correctAccount',
      outcome: 'WRITE',
    });
    expect(record.caregivers).toEqual([{ user: { fullName: told.fullName } }]);
  });

  it('keep password, sessions and links when the CURP changes; the user name follows it', async () => {
    const { child, mother, by } = await registered();
    await mother.token();
    const curp = curpOf(mother.papers, '1980-05-06', 'FEMALE');
    expect(await correct(by, mother.id, { curp })).toMatchObject({ __typename: 'User', id: mother.id });
    expect(await tell(mother, 'query($id: ID!) { patient(id: $id) { id } }', { id: child.id })).toEqual({
      id: child.id,
    });
    expect((await world().login(curp, PASSWORD)).__typename).toBe('Session');
    expect((await world().login(mother.curp, PASSWORD)).__typename).toBe('WrongCredentials');
    const other = (await world().unit().family()).mother;
    expect(problemsOf(await correct(by, mother.id, { curp: other.curp }))).toEqual(['set.curp TAKEN']);
    expect(problemsOf(await correct(by, mother.id, { curp: child.curp }))).toEqual(['set.curp SAME_AS_PATIENT']);
  });

  it('give the own account of a child the CURP that was corrected for the child', async () => {
    const unit = world().unit();
    const made = await unit.family({ born: '2011-05-05' });
    const by = await unit.socialWorker();
    const self = await ownAccountOf(world(), by, made);
    const { patient } = made.input;
    const curp = curpOf({ ...patient, secondSurname: patient.secondSurname! }, '2011-05-06', 'FEMALE');
    const input = {
      requestId: randomUUID(),
      patientId: made.child.id,
      expectedRevision: 1_000_000,
      reason: 'Acta de nacimiento',
      set: { curp, birthDate: '2011-05-06', sex: 'FEMALE', agregadoMedico: null },
    };
    expect(await tell(by, operation('correct-patient'), { input })).toMatchObject({ __typename: 'PatientCorrected' });
    expect((await world().login(curp, PASSWORD)).__typename).toBe('Session');
    expect((await world().login(self.curp, PASSWORD)).__typename).toBe('WrongCredentials');
    expect(await historyOf(by, 'ACCOUNT', self.id)).toEqual([['correctPatient', 'curp', self.curp, curp]]);
  });

  it('replace an address that was never proven at once, and nothing more is sent to it', async () => {
    const { mother, by } = await registered();
    const email = someone().email;
    expect(await correct(by, mother.id, { email })).toMatchObject({ email, emailProven: false });
    const token = await tokenOf(world(), 'ADDRESS_PROOF', email);
    expect(await answer(token, true)).toBe('AddressChangeAnswered');
    expect(await seen(by, mother.id)).toMatchObject({ email, emailProven: true });
    expect(await answer(token, true)).toBe('WrongState');
    const kinds = (await world().letters(mother.email)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('ADDRESS'))).toEqual([]);
  });

  it('send the first password anew where the letter with it went to the wrong address', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = unit.familyInput();
    const registration = await by.sdk.RegisterFamily({ input });
    const { id } = (registration.registerFamily as { patient: { caregivers: { user: { id: string } }[] } }).patient
      .caregivers[0]!.user;
    const email = someone().email;
    const before = await world().credentials(input.caregivers[0]!.email);
    expect(await correct(by, id, { email })).toMatchObject({ email, credentials: { status: 'QUEUED' } });
    const after = await world().credentials(email);
    expect((await world().login(before.curp, before.password)).__typename).not.toBe('Session');
    expect((await world().login(after.curp, after.password)).__typename).toBe('Session');
  });

  it('take an address away: at once where it was never proven, with the password that was mailed to it', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = unit.familyInput();
    const { registerFamily } = await by.sdk.RegisterFamily({ input });
    const { user } = expectType(registerFamily, 'FamilyRegistered').patient.caregivers[0]!;
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    const told = await correct(by, user.id, { email: null });
    expect(told).toMatchObject({ email: null, credentials: { status: 'TO_PRINT' } });
    expect((await world().login(curp, password)).__typename).toBe('WrongCredentials');
    expect((await historyOf(by, 'ACCOUNT', user.id))[0]).toEqual([
      'correctAccount',
      'email',
      input.caregivers[0]!.email,
      null,
    ]);
    expectType((await by.sdk.PrintCredentials({ userId: user.id })).printCredentials, 'CredentialsPrinted');
    const clinician = await unit.clinician();
    const refused = await correct(await world().administrator(), clinician.id, { email: null });
    expect(problemsOf(refused)).toEqual(['set.email REQUIRED']);
  });

  it('take a proven address away when its owner confirms, and leave the password', async () => {
    const { mother, by } = await registered();
    await prove(mother);
    expect(await correct(by, mother.id, { email: null })).toMatchObject({ email: mother.email });
    const { message } = await answered(await tokenOf(world(), 'ADDRESS_CHANGING', mother.email), true);
    expect(message).toBe('Listo: ya no te escribimos por correo.');
    expect(await seen(by, mother.id)).toMatchObject({ email: null });
    expect((await world().login(mother.curp, PASSWORD)).__typename).toBe('Session');
  });

  it('send a password to a new address in place of a proven one when its owner has confirmed', async () => {
    const { mother, by } = await registered();
    await prove(mother);
    const email = someone().email;
    const resent = (await by.sdk.ResendCredentials({ userId: mother.id, email })).resendCredentials;
    expect(expectType(resent, 'CredentialsSent').user.email).toBe(mother.email);
    const token = await tokenOf(world(), 'ADDRESS_CHANGING', mother.email);
    expect((await world().login(mother.curp, PASSWORD)).__typename).toBe('Session');
    expect((await world().letters(email)).map(({ kind }) => kind)).not.toContain('CREDENTIALS');
    expect((await answered(token, true)).message).toMatch(/contraseña nueva; la de antes ya no sirve\.$/);
    const { password } = await world().credentials(email);
    expect((await world().login(mother.curp, PASSWORD)).__typename).toBe('WrongCredentials');
    expect((await world().login(mother.curp, password)).__typename).toBe('Session');
  });

  it('send none after an objection, nor where the password has changed in the meantime', async () => {
    const { mother, by, unit } = await registered();
    const [other, third] = [(await unit.family()).mother, (await unit.family()).mother];
    for (const person of [mother, other, third]) {
      await prove(person);
      const resent = await by.sdk.ResendCredentials({ userId: person.id, email: `nueva-${person.email}` });
      expectType(resent.resendCredentials, 'CredentialsSent');
    }
    const printed = (await by.sdk.PrintCredentials({ userId: mother.id })).printCredentials;
    const letter = await textOf(Buffer.from(expectType(printed, 'CredentialsPrinted').pdf, 'base64'));
    const password = /\b(?:[a-z0-9]{4}-){3}[a-z0-9]{4}\b/.exec(letter)![0];
    const newPassword = 'violeta sartén kilómetro azul';
    const changed = (await third.sdk.ChangePassword({ currentPassword: PASSWORD, newPassword })).changePassword;
    expectType(changed, 'Session');
    expect(await answer(await tokenOf(world(), 'ADDRESS_CHANGING', other.email), false)).toBe('AddressChangeAnswered');
    world().clock.advance(24 * HOUR + 1000);
    await applyDue();
    expect(await seen(by, mother.id)).toMatchObject({ email: `nueva-${mother.email}` });
    expect(await seen(by, other.id)).toMatchObject({ email: other.email });
    expect((await world().login(mother.curp, password)).__typename).toBe('Session');
    expect((await world().login(other.curp, PASSWORD)).__typename).toBe('Session');
    expect((await world().login(third.curp, newPassword)).__typename).toBe('Session');
  });

  it('change a proven address when its owner confirms; until then the old one stays', async () => {
    const { mother, by } = await registered();
    await prove(mother);
    const email = someone().email;
    expect(await correct(by, mother.id, { email })).toMatchObject({ email: mother.email, emailProven: true });
    expect(await answer(await tokenOf(world(), 'ADDRESS_PROOF', email), true)).toBe('AddressChangeAnswered');
    expect(await seen(by, mother.id)).toMatchObject({ email: mother.email });
    expect(await answer(await tokenOf(world(), 'ADDRESS_CHANGING', mother.email), true)).toBe('AddressChangeAnswered');
    expect(await correct(by, mother.id, { phone: null })).toMatchObject({ email, emailProven: true });
  });

  it('prove a new address by no password that was mailed to the one before', async () => {
    const { mother, by } = await registered();
    // A mailbox of its own: the letter of the registration is in the other one.
    const before = someone().email;
    const { database } = world().server.service;
    await database.run(untyped('UPDATE account SET email=?, provenEmail=? WHERE id=?'), [before, before, mother.id]);
    expect((await by.sdk.ResendCredentials({ userId: mother.id })).resendCredentials.__typename).toBe(
      'CredentialsSent',
    );
    const { password } = await world().credentials(before);
    const email = someone().email;
    await correct(by, mother.id, { email });
    expect(await answer(await tokenOf(world(), 'ADDRESS_CHANGING', before), true)).toBe('AddressChangeAnswered');
    const { accessToken } = expectType(await world().login(mother.curp, password), 'Session');
    const input = { currentPassword: password, newPassword: 'violeta sartén kilómetro azul' };
    expectType((await sdk(world().url, () => accessToken).ChangePassword(input)).changePassword, 'Session');
    expect(await seen(by, mother.id)).toMatchObject({ email, emailProven: false });
  });

  it('change a proven address after 24 hours without an objection, and not after one', async () => {
    const { mother, by } = await registered();
    const other = (await world().unit().family()).mother;
    const [email, refused] = [someone().email, someone().email];
    for (const person of [mother, other]) await prove(person);
    await correct(by, mother.id, { email });
    const theirs = await world().administrator();
    expect(theirs.id).toBeTruthy();
    await applyDue();
    expect(await seen(by, mother.id)).toMatchObject({ email: mother.email });
    world().clock.advance(24 * HOUR + 1000);
    await applyDue();
    expect(await correct(by, mother.id, { phone: null })).toMatchObject({ email, emailProven: false });
    await prove({ ...mother, email, id: mother.id } as Person);
    await correct(by, mother.id, { email: refused });
    expect(await answer(await tokenOf(world(), 'ADDRESS_CHANGING', email), false)).toBe('AddressChangeAnswered');
    world().clock.advance(25 * HOUR);
    await applyDue();
    expect(await seen(by, mother.id)).toMatchObject({ email });
    expect((await historyOf(by, 'ACCOUNT', mother.id)).map(([, field, , value]) => `${field} ${value}`)).toContain(
      `email ${email}`,
    );
  });

  it('are refused to whoever could not reset the account, and without a change or a reason', async () => {
    const { mother, by, unit } = await registered();
    await expect(correct(await world().unit().socialWorker(), mother.id, { phone: null })).rejects.toThrow('NOT_FOUND');
    await expect(correct(await unit.clinician(), mother.id, { phone: null })).rejects.toThrow('FORBIDDEN');
    expect(problemsOf(await correct(by, mother.id, { givenNames: mother.papers.givenNames }))).toEqual([
      'set NOTHING_CHANGED',
    ]);
    expect(problemsOf(await correct(by, mother.id, { email: 'nada', phone: '12' }))).toEqual([
      'set.email EMAIL',
      'set.phone PHONE',
    ]);
    expect(problemsOf(await correct(by, mother.id, { phone: '6641234567' }, 'no'))).toEqual(['reason TOO_SHORT']);
    expect((await correct(by, by.id, { phone: null })).__typename).toBe('WrongState');
  });

  it('of staff are for administrators, who read their history', async () => {
    const unit = world().unit();
    const [clinician, administrator] = [await unit.clinician(), await world().administrator()];
    expect(await correct(administrator, clinician.id, { givenNames: 'Otra' })).toMatchObject({ __typename: 'User' });
    expect(await historyOf(administrator, 'ACCOUNT', clinician.id)).toEqual([
      ['correctAccount', 'givenNames', clinician.papers.givenNames, 'Otra'],
    ]);
    await expect(correct(await unit.socialWorker(), clinician.id, { phone: null })).rejects.toThrow('NOT_FOUND');
  });
});
