/** Guessing is slow (promise 8), does not tell whether an account exists (9), and finds passwords that are worth the name (10, 11, 20). */
import { newAddress, post, type Answer } from '../support/client';
import { MINUTE } from '../support/clock';
import { engines, onBothEngines } from '../support/engines';
import { someone } from '../support/people';
import { openScratchDirectory, startOn } from '../support/start';
import { expectAlike } from '../support/timing';
import { PASSWORD } from '../support/world';
import { OWN, attempt, kind, caregiverOfLife } from '../support/guessing';

onBothEngines('Guessing', (world) => {
  afterEach(() => world().clock.reset());

  it('is over after five failures for an account, whether it exists or not, in the same words', async () => {
    const { curp, token } = await caregiverOfLife(world());
    const answers: string[] = [];
    for (const user of [curp, someone().curp, 'NADIE', '', 'x'.repeat(500)]) {
      for (let n = 0; n < 5; n++) expect(await kind(attempt(world().url, user, `falsa ${n}`))).toBe('WrongCredentials');
      const { text } = await attempt(world().url, user, OWN);
      answers.push(text.replace(/\d{4}-\d\d-\d\dT[^"]+/, 'then'));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('TooManyAttempts');
    // A session that is open elsewhere is untouched.
    expect(
      (await post(world().url, { query: '{ viewer { id } }' }, { token: () => token })).body.errors,
    ).toBeUndefined();
  });

  it('may go on after fifteen minutes at most, however often it is tried meanwhile', async () => {
    const { curp } = await caregiverOfLife(world());
    for (let n = 0; n < 5; n++) await attempt(world().url, curp, 'falsa');
    for (let minute = 0; minute < 15; minute += 3) {
      const { retryAt, __typename } = (await attempt(world().url, curp, OWN)).body.data!.login;
      expect(__typename).toBe('TooManyAttempts');
      expect(Date.parse(retryAt!) - world().clock.now()).toBeLessThanOrEqual(15 * MINUTE);
      world().clock.advance(3 * MINUTE);
    }
    world().clock.advance(1000);
    expect(await kind(attempt(world().url, curp, OWN))).toBe('Session');
  });

  it('at once gains nothing: of forty for one account five are looked at', async () => {
    const { curp } = await caregiverOfLife(world());
    const kinds = await Promise.all(
      Array.from({ length: 40 }, (_, n) => kind(attempt(world().url, curp, `falsa ${n}`))),
    );
    expect(kinds.filter((word) => word === 'WrongCredentials')).toHaveLength(5);
    expect(kinds.filter((word) => word === 'TooManyAttempts')).toHaveLength(35);
  });

  it('from one address is over after thirty a minute; its right logins do not count', async () => {
    const { mother } = await world().unit().family();
    const address = newAddress();
    for (let n = 0; n < 35; n++)
      expect(await kind(attempt(world().url, mother.curp, PASSWORD, address))).toBe('Session');
    for (let n = 0; n < 30; n++)
      expect(await kind(attempt(world().url, someone().curp, 'falsa', address))).toBe('WrongCredentials');
    expect(await kind(attempt(world().url, mother.curp, PASSWORD, address))).toBe('TooManyAttempts');
    expect(await kind(attempt(world().url, mother.curp, PASSWORD))).toBe('Session');
    world().clock.advance(MINUTE + 1000);
    expect(await kind(attempt(world().url, mother.curp, PASSWORD, address))).toBe('Session');
  });

  it('from the addresses of one IPv6 network is from one address', async () => {
    const network = `2001:db8:7:${world().engine === 'sqlite' ? 1 : 2}`;
    for (let n = 0; n < 30; n++)
      expect(await kind(attempt(world().url, someone().curp, 'falsa', `${network}:${n}::1`))).toBe('WrongCredentials');
    expect(await kind(attempt(world().url, someone().curp, 'falsa', `${network}:30::1`))).toBe('TooManyAttempts');
  });

  it('is counted before the password is looked at: one too many costs no hash', async () => {
    const { curp } = await caregiverOfLife(world());
    const { passwords } = world().server.service;
    const looked = jest.spyOn(passwords, 'matches');
    try {
      for (let n = 0; n < 8; n++) await attempt(world().url, curp, OWN.slice(1));
      expect(looked).toHaveBeenCalledTimes(5);
    } finally {
      looked.mockRestore();
    }
  });

  it('at the password of an open session is counted as well', async () => {
    const { token } = await caregiverOfLife(world());
    const change = (): Promise<Answer<{ changePassword: { __typename: string } }>> =>
      post(
        world().url,
        {
          query:
            'mutation { changePassword(input: { currentPassword: "falsa", newPassword: "otra contraseña larga" }) { __typename } }',
        },
        { token: () => token },
      );
    for (let n = 0; n < 5; n++) expect((await change()).body.data!.changePassword.__typename).toBe('WrongCredentials');
    expect((await change()).body.data!.changePassword.__typename).toBe('TooManyAttempts');
  });

  it('does not tell by its time whether an account exists', async () => {
    const { curp } = await caregiverOfLife(world());
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = unit.familyInput();
    await by.sdk.RegisterFamily({ input });
    const temporary = input.caregivers[0]!.curp;
    let asked = 0;
    const guess = (user: () => string) => async (): Promise<void> => {
      if (asked++ % 4 === 0) world().clock.advance(4 * MINUTE);
      expect(await kind(attempt(world().url, user(), 'una suposición'))).toBe('WrongCredentials');
    };
    await expectAlike(
      {
        known: guess(() => curp),
        temporary: guess(() => temporary),
        unknown: guess(() => someone().curp),
        malformed: guess(() => `NO ES ${asked}`),
      },
      { atLeast: 12, atMost: 60 },
    );
  });

  it('with a look-alike of a CURP never opens a session', async () => {
    const { mother } = await world().unit().family();
    const { curp } = mother;
    const wide = [...curp].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
    const cyrillic = curp.replace(
      /[ABCEHKMOPTX]/,
      (letter) => ({ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' })[letter]!,
    );
    const digits = curp.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const alike = [
      wide,
      cyrillic,
      digits,
      `${curp}\u0301`,
      curp.replace(/[AEIOU]/, '$&\u0301').normalize('NFC'),
      `\u200b${curp}`,
      `${curp}\u00ad`,
      `${curp}\u0000`,
      `${curp}%`,
      curp.replace(/.$/, '_'),
      curp.toLowerCase().replace('s', 'ſ'),
      curp.toLowerCase().replace('i', 'ı'),
      `${curp}' -- `,
    ];
    for (const user of alike)
      if (user !== curp.toLowerCase())
        expect({ user, kind: await kind(attempt(world().url, user, PASSWORD)) }).toEqual({
          user,
          kind: 'WrongCredentials',
        });
    for (const user of [curp, curp.toLowerCase(), ` ${curp} `])
      expect(await kind(attempt(world().url, user, PASSWORD))).toBe('Session');
  });
});

describe.each(engines)('Guessing (%s)', (engine) => {
  it('is counted across a restart and across two processes', async () => {
    const directory = await openScratchDirectory(engine);
    const { curp } = someone();
    let [one, other] = [await startOn(directory), await startOn(directory)];
    try {
      for (let n = 0; n < 5; n++)
        expect(await kind(attempt((n % 2 ? one : other).url, curp, 'falsa'))).toBe('WrongCredentials');
      for (const { url } of [one, other]) expect(await kind(attempt(url, curp, 'falsa'))).toBe('TooManyAttempts');
      await one.stop();
      one = await startOn(directory);
      expect(await kind(attempt(one.url, curp, 'falsa'))).toBe('TooManyAttempts');
    } finally {
      await Promise.all([one.stop(), other.stop()]);
      await directory.clear();
    }
  });

  it('is no easier for who makes up addresses, unless TRUST_PROXY believes it', async () => {
    const directory = await openScratchDirectory(engine);
    const server = await startOn(directory, { env: { TRUST_PROXY: '' } });
    try {
      const kinds: string[] = [];
      for (let n = 0; n < 33; n++) kinds.push(await kind(attempt(server.url, someone().curp, 'falsa')));
      expect(kinds.filter((word) => word === 'TooManyAttempts')).toHaveLength(3);
    } finally {
      await server.stop();
      await directory.clear();
    }
  });
});
