/** No stranger locks out an account: a device that has signed in before signs in during any attack. */
import { newAddress, post, type Answer } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { kind, LOGIN, type Login } from '../support/guessing';
import { until } from '../support/letters';
import { PASSWORD, type Person } from '../support/world';

const DEVICE = 'x-carnet-device';
const COOKIE_SESSION = { 'x-carnet-session': 'cookie' };

onBothEngines('A lockout', (world) => {
  const signIn = (
    { curp }: Pick<Person, 'curp'>,
    {
      password = PASSWORD,
      address = newAddress(),
      headers = {},
    }: { password?: string; address?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer<Login>> =>
    post<Login>(
      world().url,
      { query: LOGIN, variables: { curp, password } },
      { headers: { 'x-forwarded-for': address, ...headers } },
    );
  const family = async (): Promise<Person> => (await world().unit('Tijuana').family()).mother;
  /** A device that has signed in, by the header that it sends back. */
  async function deviceOf(person: Person): Promise<Record<string, string>> {
    const { headers } = await signIn(person);
    expect(headers.get(DEVICE)).toMatch(/^[\w.-]+$/);
    return { [DEVICE]: headers.get(DEVICE)! };
  }
  const guess = (person: Person, more: { address?: string; headers?: Record<string, string> } = {}) =>
    kind(signIn(person, { password: 'falsa', ...more }));
  afterEach(() => world().clock.reset());

  it('of 1,000 guesses from everywhere and from its own address lets a known device sign in 200 of 200 times', async () => {
    const mother = await family();
    const headers = await deviceOf(mother);
    const address = newAddress();
    const guesses: string[] = [];
    const signIns: string[] = [];
    for (let n = 0; n < 200; n++) {
      const burst = Array.from({ length: 5 }, (_, k) => guess(mother, k % 2 ? { address } : {}));
      signIns.push(await kind(signIn(mother, { address, headers })));
      guesses.push(...(await Promise.all(burst)));
    }
    expect(signIns.filter((word) => word === 'Session')).toHaveLength(200);
    expect(guesses.filter((word) => word === 'WrongCredentials')).toHaveLength(5);
    expect(guesses.filter((word) => word === 'TooManyAttempts')).toHaveLength(995);
    // A right password from an unknown device waits with the others, 15 minutes at most.
    expect(await kind(signIn(mother))).toBe('TooManyAttempts');
    world().clock.advance(15 * 60_000 + 1000);
    expect(await kind(signIn(mother))).toBe('Session');
  });

  it('of a network refuses no right password from a known device', async () => {
    const [mother, other] = [await family(), await family()];
    const headers = await deviceOf(mother);
    const address = newAddress();
    for (let n = 0; n < 31; n++) await signIn({ curp: `NADIE${n}` }, { address });
    expect(await kind(signIn(other, { address }))).toBe('TooManyAttempts');
    for (let n = 0; n < 3; n++) expect(await kind(signIn(mother, { address, headers }))).toBe('Session');
  });

  it('holds a known device to five failures of its own, and no other one', async () => {
    const mother = await family();
    const [one, two] = [await deviceOf(mother), await deviceOf(mother)];
    for (let n = 0; n < 5; n++) expect(await guess(mother, { headers: one })).toBe('WrongCredentials');
    expect(await kind(signIn(mother, { headers: one }))).toBe('TooManyAttempts');
    expect(await kind(signIn(mother, { headers: two }))).toBe('Session');
    expect(await kind(signIn(mother))).toBe('Session');
  });

  it('knows a device by a token that is signed, of this account, and not older than 180 days', async () => {
    const [mother, other] = [await family(), await family()];
    const [own, foreign] = [await deviceOf(mother), await deviceOf(other)];
    for (let n = 0; n < 5; n++) await guess(mother);
    const [id, since, code] = own[DEVICE]!.split('.');
    const forged = [
      foreign[DEVICE],
      `${id}.${since}.${code!.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))}`,
      `${id!.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'))}.${since}.${code}`,
      `${id}.${since}0.${code}`,
      'x',
      'a'.repeat(3000),
    ];
    for (const token of forged)
      expect([token, await kind(signIn(mother, { headers: { [DEVICE]: token! } }))]).toEqual([
        token,
        'TooManyAttempts',
      ]);
    expect(await kind(signIn(mother, { headers: own }))).toBe('Session');
    world().clock.advance(181 * DAY);
    for (let n = 0; n < 5; n++) await guess(mother);
    expect(await kind(signIn(mother, { headers: own }))).toBe('TooManyAttempts');
  });

  it('keeps the token of a browser in a cookie that no script reads, those of five accounts together', async () => {
    const people = [await family(), await family()];
    let cookie = '';
    for (const person of people) {
      const { headers } = await signIn(person, { headers: { ...COOKIE_SESSION, cookie } });
      const set = headers.getSetCookie().find((line) => line.startsWith('carnet-device='))!;
      expect(set).toMatch(/; HttpOnly; SameSite=Strict/);
      expect(headers.get(DEVICE)).toBeNull();
      cookie = set.split(';')[0]!;
    }
    for (const person of people) {
      for (let n = 0; n < 5; n++) await guess(person);
      expect(await kind(signIn(person, { headers: { cookie } }))).toBe('TooManyAttempts');
      expect(await kind(signIn(person, { headers: { ...COOKIE_SESSION, cookie } }))).toBe('Session');
    }
  });

  it('gives ten new devices of one account a token on one day', async () => {
    const mother = await family();
    const given: boolean[] = [];
    for (let n = 0; n < 12; n++) given.push((await signIn(mother)).headers.get(DEVICE) !== null);
    expect(given.filter(Boolean)).toHaveLength(10);
  });

  it('does not keep the owner from changing the password in an open session', async () => {
    const mother = await family();
    await mother.token();
    for (let n = 0; n < 6; n++) await guess(mother);
    const { changePassword } = await mother.sdk.ChangePassword({
      currentPassword: PASSWORD,
      newPassword: 'otra frase bastante larga',
    });
    expect(changePassword.__typename).toBe('Session');
  });

  it('is passed by the letter with a link, from a network that is refused, and makes the device known', async () => {
    const mother = await family();
    await world().server.service.database.run('UPDATE account SET provenEmail=email WHERE id=?', [mother.id]);
    const address = newAddress();
    for (let n = 0; n < 31; n++) await guess(mother, { address });
    const ask = 'mutation($curp: String!) { requestPasswordReset(input: { curp: $curp }) { __typename } }';
    await world().post(ask, { curp: mother.curp });
    const token = await until(
      async () =>
        (await world().letters(mother.email)).flatMap(({ text }) => /restablecer#(\S+)$/m.exec(text)?.[1] ?? [])[0],
    );
    const use = `mutation($token: String!) { resetPassword(input: { token: $token, newPassword: "violeta sartén kilómetro azul" }) { __typename } }`;
    const reset = await world().post<{ resetPassword: { __typename: string } }>(
      use,
      { token },
      { 'x-forwarded-for': address },
    );
    expect(reset.body.data?.resetPassword.__typename).toBe('Session');
    for (let n = 0; n < 6; n++) await guess(mother);
    const headers = { [DEVICE]: reset.headers.get(DEVICE)! };
    expect(await kind(signIn(mother, { headers, password: 'violeta sartén kilómetro azul' }))).toBe('Session');
  });

  it('and a sign-in from an unknown device are told to the owner, a known device is not', async () => {
    const mother = await family();
    await world().server.service.database.run('UPDATE account SET provenEmail=email WHERE id=?', [mother.id]);
    const told = async (): Promise<number> =>
      (await world().letters(mother.email)).filter(({ kind: of }) => of === 'ACCOUNT_CHANGED').length;
    const headers = await deviceOf(mother);
    expect(await kind(signIn(mother, { headers }))).toBe('Session');
    expect(await kind(signIn(mother))).toBe('Session');
    await until(async () => (await told()) > 0);
    expect(await told()).toBe(1);
  });
});
