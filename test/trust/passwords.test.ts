/** Passwords, temporary and of one's own: what they must be, and that no table holds them. */
import { untyped } from '../../src/database';
import { NO_PASSWORD_HASH, PasswordsBusy, startPasswords } from '../../src/core/passwords';
import { operation, post, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import { openWorld, PASSWORD } from '../support/world';
import { OWN, attempt, kind, caregiverOfLife } from '../support/guessing';

const engineTables = (engine: string): string =>
  engine === 'sqlite'
    ? `SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'`
    : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';

onBothEngines('Temporary passwords', (world) => {
  it('have 64 random bits or more, and are not twice the same', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const inputs = Array.from({ length: 12 }, () => unit.familyInput({ caregivers: ['MOTHER', 'FATHER'] }));
    for (const input of inputs) await by.sdk.RegisterFamily({ input });
    const passwords = await Promise.all(
      inputs.flatMap(({ caregivers }) =>
        caregivers.map(async ({ email }) => (await world().credentials(email)).password),
      ),
    );
    expect(new Set(passwords).size).toBe(24);
    const letters = passwords.map((password) => password.replace(/-/g, ''));
    const seen = new Set(letters.join(''));
    for (const password of letters) expect(password.length * Math.log2(seen.size)).toBeGreaterThan(64);
    expect(seen.size).toBeGreaterThan(25);
  });

  it('stand in no table in clear, before the letter leaves and after; and then not even sealed', async () => {
    const unit = world().unit();
    const input = unit.familyInput();
    await (await unit.socialWorker()).sdk.RegisterFamily({ input });
    const { password } = await world().credentials(input.caregivers[0]!.email);
    const { database } = world().server.service;
    const tables = engineTables(world().engine);
    for (const { name } of await database.all(untyped<{ name: string }>(tables))) {
      const rows = JSON.stringify(await database.all(untyped(`SELECT * FROM \`${name}\``)));
      expect({ name, holds: rows.includes(password) || rows.includes(password.replace(/-/g, '')) }).toEqual({
        name,
        holds: false,
      });
    }
    const [letter] = await database.all(
      untyped<{ sealed: string | null; status: string }>(
        'SELECT o.sealed, o.status FROM outbox o JOIN account a ON a.credentialsLetterId = o.id WHERE a.curp=?',
      ),
      [input.caregivers[0]!.curp],
    );
    expect(letter).toEqual({ sealed: null, status: 'SENT' });
    const [account] = await database.all(
      untyped<{ temporaryHash: string }>('SELECT temporaryHash FROM account WHERE curp=?'),
      [input.caregivers[0]!.curp],
    );
    expect(account!.temporaryHash).toMatch(/^\$2b\$\d\d\$/);
  });
});

onBothEngines("Passwords of one's own", (world) => {
  type Change = { changePassword: { __typename: string; accessToken?: string; problems?: { code: string }[] } };
  const change = (token: string, currentPassword: string, newPassword: string): Promise<Answer<Change>> =>
    post<Change>(
      world().url,
      {
        query:
          'mutation ($a: String!, $b: String!) { changePassword(input: { currentPassword: $a, newPassword: $b }) { __typename ... on Session { accessToken } ... on InvalidInput { problems { code } } } }',
        variables: { a: currentPassword, b: newPassword },
      },
      { token: () => token },
    );

  it('have 10 to 128 characters of any kind, all of which count', async () => {
    const { curp, token } = await caregiverOfLife(world());
    expect((await change(token, OWN, 'gaviota 7')).body.data!.changePassword.problems).toEqual([
      { code: 'PASSWORD_TOO_SHORT' },
    ]);
    expect(
      (await change(token, OWN, `${'gaviota y faro '.repeat(8)}123456789`)).body.data!.changePassword.problems,
    ).toEqual([{ code: 'PASSWORD_TOO_LONG' }]);
    let [current, session] = [OWN, token];
    const long =
      'el faro de la bahía gira sobre las gaviotas dormidas mientras la niebla sube despacio desde el muelle y nadie mira el reloj nunca';
    for (const next of [
      'faro y ola',
      `${long.slice(0, 127)}x`,
      '🐢🦀🐙🦑🐠🐟🐬🐳🦈🐊',
      '🐢🦀🐙🦑'.repeat(30) + 'ñandú-ñu',
      'ñandú ñoño',
    ]) {
      expect([...next].length).toBeLessThanOrEqual(128);
      const changed = (await change(session, current, next)).body.data!.changePassword;
      expect({ next, ...changed, accessToken: undefined }).toEqual({
        next,
        __typename: 'Session',
        accessToken: undefined,
      });
      [current, session] = [next, changed.accessToken!];
      const characters = [...next];
      expect(await kind(attempt(world().url, curp, next))).toBe('Session');
      expect(await kind(attempt(world().url, curp, characters.slice(0, -1).join('')))).toBe('WrongCredentials');
      expect(await kind(attempt(world().url, curp, [...characters.slice(0, -1), 'z'].join('')))).toBe(
        'WrongCredentials',
      );
      expect(await kind(attempt(world().url, curp, `${next}x`))).toBe('WrongCredentials');
      expect(await kind(attempt(world().url, curp, next))).toBe('Session');
    }
  });

  it('are not common ones, nor the own CURP or names', async () => {
    const { mother } = await world().unit().family();
    const { givenNames, firstSurname } = mother.papers;
    const token = await mother.token();
    const refused: [string, string][] = [
      ['password123', 'PASSWORD_TOO_COMMON'],
      ['contraseña1', 'PASSWORD_TOO_COMMON'],
      ['1234567890', 'PASSWORD_TOO_COMMON'],
      ['qwertyuiop', 'PASSWORD_TOO_COMMON'],
      ['aaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
      ['abcabcabcabc', 'PASSWORD_TOO_COMMON'],
      ['iloveyou12', 'PASSWORD_TOO_COMMON'],
      [mother.curp, 'PASSWORD_CONTAINS_IDENTITY'],
      [`mi ${mother.curp.toLowerCase()} nueva`, 'PASSWORD_CONTAINS_IDENTITY'],
      [`nube ${givenNames.split(' ')[0]} lluvia`, 'PASSWORD_CONTAINS_IDENTITY'],
      [`nube ${firstSurname.toUpperCase()} lluvia`, 'PASSWORD_CONTAINS_IDENTITY'],
    ];
    for (const [password, code] of refused)
      expect({
        password,
        problems: (await change(token, PASSWORD, password)).body.data!.changePassword.problems,
      }).toEqual({ password, problems: [{ code }] });
  });

  it('follow no rule of composition', async () => {
    for (const password of ['faro gaviota niebla', '84 71 29 63 50', '!¡?¿#$%&/()=']) {
      const { mother } = await world().unit().family();
      expect((await change(await mother.token(), PASSWORD, password)).body.data!.changePassword.__typename).toBe(
        'Session',
      );
    }
  });
});

describe('Passwords that are checked too slowly', () => {
  it('count as no failure: who was told six times to come back signs in', async () => {
    const world = await openWorld('sqlite');
    try {
      const { mother } = await world.unit().family();
      await mother.token();
      const login = (): Promise<Answer<{ login: { __typename: string } }>> =>
        world.post(operation('login'), { curp: mother.curp, password: PASSWORD });
      const { passwords } = world.server.service;
      const busy = Promise.allSettled(Array.from({ length: 120 }, () => passwords.hash('of another person')));
      for (let time = 0; time < 6; time++) {
        const { status, body } = await login();
        expect([status, body.errors?.[0]?.extensions?.code]).toEqual([429, 'RATE_LIMITED']);
      }
      await busy;
      // On a busy machine even this one may be told to come back: a counted failure would be TooManyAttempts instead.
      let last = await login();
      while (last.status === 429) last = await login();
      expect(last.body.data?.login.__typename).toBe('Session');
    } finally {
      await world.end();
    }
  }, 60_000);

  it('are given up in time, and whoever comes next waits for none of them', async () => {
    const passwords = startPasswords(1, 2_000);
    try {
      await expect(passwords.matches('the thread is there', NO_PASSWORD_HASH)).resolves.toBe(false);
      const began = performance.now();
      const answers = await Promise.allSettled(
        Array.from({ length: 200 }, () => passwords.matches('a guess', NO_PASSWORD_HASH)),
      );
      expect(performance.now() - began).toBeLessThan(4_000);
      const late = answers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
      expect(late.length).toBeGreaterThan(20);
      for (const { reason } of late) expect(reason).toBeInstanceOf(PasswordsBusy);
      await expect(passwords.matches('the next', NO_PASSWORD_HASH)).resolves.toBe(false);
    } finally {
      await passwords.close();
    }
  });
});
