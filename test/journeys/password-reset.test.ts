/** A forgotten password: a link to the proven address, once and for 30 minutes, and nothing to learn for strangers. */
import { useAuthenticator } from '../support/authenticator';
import { newAddress, operation, post, sdk } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { someone } from '../support/people';
import { untyped } from '../../src/database';
import { expectType, PASSWORD, type Person } from '../support/world';

const CHOSEN = 'violeta sartén kilómetro azul';

onBothEngines('A forgotten password', (world) => {
  const anyone = () => sdk(world().url, undefined, { 'x-forwarded-for': newAddress() });
  const ask = async (curp: string) => (await anyone().RequestPasswordReset({ curp })).requestPasswordReset;
  const use = async (token: string, newPassword = CHOSEN) =>
    (await anyone().ResetPassword({ token, newPassword })).resetPassword;
  /** A mother who has used a password that was mailed to her. */
  async function proven(): Promise<Person> {
    const { mother } = await world().unit('Tijuana').family();
    await world().server.service.database.run('UPDATE account SET provenEmail=email WHERE id=?', [mother.id]);
    return mother;
  }
  const linksIn = async ({ email }: Person): Promise<string[]> =>
    (await world().letters(email)).flatMap(
      ({ text }) => /^Enlace: http:\S+\/restablecer#(\S+)$/m.exec(text)?.[1] ?? [],
    );
  /** The tokens that were mailed to the person, when there are that many. */
  const tokens = (of: Person, count = 1): Promise<string[]> =>
    until(async () => {
      const links = await linksIn(of);
      return links.length >= count && links;
    });
  afterEach(() => world().clock.reset());

  it('is replaced by the link of the letter, once, and every session ends', async () => {
    const mother = await proven();
    const token = await mother.token();
    expectType(await ask(` ${mother.curp.toLowerCase()} `), 'ResetRequested');
    const [link] = await tokens(mother);
    expect(link).toMatch(/^[\w-]{43}$/);
    const rows = await world().server.service.database.all(untyped('SELECT * FROM password_reset'));
    expect(JSON.stringify(rows)).not.toContain(link);
    expect(await use(link!, 'corta')).toMatchObject({
      problems: [{ path: 'newPassword', code: 'PASSWORD_TOO_SHORT' }],
    });
    expect(await use(link!, PASSWORD)).toMatchObject({ problems: [{ code: 'PASSWORD_REUSED' }] });
    expect(expectType(await use(link!), 'Session').mustChangePassword).toBe(false);
    expectType(await use(link!), 'ResetLinkExpired');
    const { body } = await world().post('{ viewer { id } }', {}, { authorization: `Bearer ${token}` });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expectType(await world().login(mother.curp, PASSWORD), 'WrongCredentials');
    expectType(await world().login(mother.curp, CHOSEN), 'Session');
  });

  it('needs the code of a second factor as well; wrong ones count, and the link stays good', async () => {
    const clinician = await world().unit('Tijuana').clinician();
    await world().server.service.database.run('UPDATE account SET provenEmail=email WHERE id=?', [clinician.id]);
    const { code } = await useAuthenticator(world(), clinician);
    await ask(clinician.curp);
    const [token] = await tokens(clinician);
    const send = async (sent?: string) =>
      (await anyone().ResetPassword({ token: token!, newPassword: CHOSEN, code: sent })).resetPassword;
    for (const wrong of [undefined, '', '000000', code(3)]) expectType(await send(wrong), 'SecondFactorRequired');
    for (let time = 0; time < 3; time++) expectType(await send('000000'), 'SecondFactorRequired');
    expectType(await send(code()), 'TooManyAttempts');
    world().clock.advance(16 * MINUTE);
    expectType(await send(code()), 'Session');
  });

  it('with a second factor is replaced from a known device while strangers are locked out', async () => {
    const clinician = await world().unit('Tijuana').clinician();
    const { database } = world().server.service;
    await database.run('UPDATE account SET provenEmail=email WHERE id=?', [clinician.id]);
    const { code } = await useAuthenticator(world(), clinician);
    const { headers } = await post(
      world().url,
      { query: operation('login-with-code'), variables: { curp: clinician.curp, password: PASSWORD, code: code() } },
      { headers: { 'x-forwarded-for': newAddress() } },
    );
    const known = sdk(world().url, undefined, { 'x-carnet-device': headers.get('x-carnet-device')! });
    world().clock.advance(MINUTE);
    for (let time = 0; time < 6; time++) await world().login(clinician.curp, 'falsa');
    await ask(clinician.curp);
    const [token] = await tokens(clinician);
    const send = async (sent: string) =>
      (await known.ResetPassword({ token: token!, newPassword: CHOSEN, code: sent })).resetPassword;
    for (let time = 0; time < 5; time++) expectType(await send('000000'), 'SecondFactorRequired');
    expectType(await send(code()), 'TooManyAttempts');
    const locks = await database.all(
      untyped("SELECT device FROM account_event WHERE accountId=? AND kind='LOCKED' ORDER BY id"),
      [clinician.id],
    );
    expect(locks).toEqual([{ device: 'NEW' }, { device: 'KNOWN' }]);
    world().clock.advance(16 * MINUTE);
    for (let time = 0; time < 6; time++) await world().login(clinician.curp, 'falsa');
    expectType(await send(code()), 'Session');
  });

  it('has its link mailed to the address that is proven when it is written', async () => {
    const mother = await proven();
    const { database } = world().server.service;
    const email = `nueva-${mother.email}`;
    const asking = await database.transaction(async (db) => {
      await db.run('UPDATE account SET createdAt=createdAt WHERE id=?', [mother.id]);
      const asked = ask(mother.curp);
      // It has read the account, and waits for the row.
      await new Promise((resume) => setTimeout(resume, 300));
      await db.run('UPDATE account SET email=?, provenEmail=? WHERE id=?', [email, email, mother.id]);
      return { asked };
    });
    expectType(await asking.asked, 'ResetRequested');
    expect(await database.all(untyped('SELECT email FROM password_reset WHERE accountId=?'), [mother.id])).toEqual([
      { email },
    ]);
  });

  it('is not replaced by an older link, one of 30 minutes ago, or an unknown one', async () => {
    const mother = await proven();
    await ask(mother.curp);
    const [first] = await tokens(mother);
    await ask(mother.curp);
    const second = (await tokens(mother, 2)).find((token) => token !== first);
    expectType(await use(first!), 'ResetLinkExpired');
    world().clock.advance(30 * MINUTE + 1000);
    for (const token of [second!, 'a'.repeat(43), '']) expectType(await use(token), 'ResetLinkExpired');
  });

  it('is not replaced by a link from before the password was changed', async () => {
    const mother = await proven();
    await ask(mother.curp);
    const [link] = await tokens(mother);
    const input = { currentPassword: PASSWORD, newPassword: 'otra frase bastante larga' };
    expectType((await mother.sdk.ChangePassword(input)).changePassword, 'Session');
    expectType(await use(link!), 'ResetLinkExpired');
  });

  it('leaves the proven address to its owner when staff had mistyped a new one', async () => {
    const unit = world().unit('Tijuana');
    const { mother } = await unit.family();
    const by = await unit.socialWorker();
    const { database } = world().server.service;
    await database.run('UPDATE account SET provenEmail=email WHERE id=?', [mother.id]);
    const mistyped = `mal-${mother.email}`;
    const resent = await by.sdk.ResendCredentials({ userId: mother.id, email: mistyped });
    expectType(resent.resendCredentials, 'CredentialsSent');
    const addresses = () => database.all(untyped('SELECT email, provenEmail FROM account WHERE id=?'), [mother.id]);
    expect(await addresses()).toEqual([{ email: mother.email, provenEmail: mother.email }]);
    await ask(mother.curp);
    expectType(await use((await tokens(mother))[0]!), 'Session');
    const own = [{ email: mother.email, provenEmail: mother.email }];
    expect(await addresses()).toEqual(own);
    const session = expectType(await world().login(mother.curp, CHOSEN), 'Session');
    const input = { currentPassword: CHOSEN, newPassword: 'otra frase bastante larga' };
    const signedIn = sdk(world().url, () => session.accessToken);
    expectType((await signedIn.ChangePassword(input)).changePassword, 'Session');
    expect(await addresses()).toEqual(own);
  });

  it('proves an address by the first password of one’s own, not by a later change', async () => {
    const unit = world().unit('Tijuana');
    const { mother } = await unit.family();
    const by = await unit.socialWorker();
    const email = `nueva-${mother.email}`;
    expectType((await by.sdk.ResendCredentials({ userId: mother.id, email })).resendCredentials, 'CredentialsSent');
    const { password } = await world().credentials(email);
    const { database } = world().server.service;
    const address = () => database.all(untyped('SELECT provenEmail FROM account WHERE id=?'), [mother.id]);
    const change = async (currentPassword: string, newPassword: string) => {
      const { accessToken } = expectType(await world().login(mother.curp, currentPassword), 'Session');
      const signedIn = sdk(world().url, () => accessToken);
      expectType((await signedIn.ChangePassword({ currentPassword, newPassword })).changePassword, 'Session');
    };
    await change(password, CHOSEN);
    expect(await address()).toEqual([{ provenEmail: email }]);
    await database.run('UPDATE account SET email=? WHERE id=?', ['otra@correo.example', mother.id]);
    await change(CHOSEN, 'otra frase bastante larga');
    expect(await address()).toEqual([{ provenEmail: email }]);
  });

  it('is answered alike for strangers, unproven addresses and suspended accounts, in the same time', async () => {
    const mother = await proven();
    const { mother: unproven } = await world().unit('Tijuana').family();
    const suspended = await proven();
    await world().server.service.database.run('UPDATE account SET suspendedUntil=8640000000000000 WHERE id=?', [
      suspended.id,
    ]);
    const times: number[] = [];
    for (const curp of [mother.curp, unproven.curp, suspended.curp, someone().curp, 'x']) {
      const began = Date.now();
      expect(await ask(curp)).toEqual({
        __typename: 'ResetRequested',
        message: expect.stringContaining('30 minutos') as string,
      });
      times.push(Date.now() - began);
    }
    for (const time of times) expect(time).toBeGreaterThanOrEqual(395);
    for (const person of [unproven, suspended]) expect(await linksIn(person)).toEqual([]);
  });

  it('may be asked for three times an hour, by strangers too', async () => {
    const mother = await proven();
    for (const curp of [mother.curp, someone().curp]) {
      for (let time = 0; time < 3; time++) expectType(await ask(curp), 'ResetRequested');
      expectType(await ask(curp), 'TooManyAttempts');
    }
  });
});
