/** Sessions: they rotate, they end, and what a stranger hears is always the same. */
import { refusedWith, sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { HOUR } from '../support/clock';
import { expectType, PASSWORD } from '../support/world';

onBothEngines('Sessions', (world) => {
  const family = () => world().unit().family();

  it('rotate: a refresh token that comes again after its successor was used ends the whole session', async () => {
    const { mother } = await family();
    const first = expectType(await world().login(mother.curp, PASSWORD), 'Session');
    const second = expectType(
      (await world().anyone.RefreshSession({ refreshToken: first.refreshToken })).refreshSession,
      'Session',
    );
    const later = sdk(world().url, () => second.accessToken);
    expect((await later.Viewer()).viewer.id).toBe(mother.id);
    const third = expectType(
      (await world().anyone.RefreshSession({ refreshToken: second.refreshToken })).refreshSession,
      'Session',
    );
    for (const { refreshToken } of [first, third])
      expectType((await world().anyone.RefreshSession({ refreshToken })).refreshSession, 'SessionEnded');
    expect(await refusedWith(later.Viewer())).toBe('UNAUTHENTICATED');
  });

  it('end with logout on the very next request', async () => {
    const { mother } = await family();
    expect((await mother.sdk.Logout()).logout).toBe(true);
    expect(await refusedWith(mother.sdk.Viewer())).toBe('UNAUTHENTICATED');
  });

  it('end everywhere when the password is changed, and the new password opens the next one', async () => {
    const { mother } = await family();
    const elsewhere = expectType(await world().login(mother.curp, PASSWORD), 'Session');
    const changed = (
      await mother.sdk.ChangePassword({ currentPassword: PASSWORD, newPassword: 'otra frase que nadie diría' })
    ).changePassword;
    expectType(changed, 'Session');
    await expect(sdk(world().url, () => elsewhere.accessToken).Viewer()).rejects.toThrow();
    expectType(await world().login(mother.curp, PASSWORD), 'WrongCredentials');
    expectType(await world().login(mother.curp, 'otra frase que nadie diría'), 'Session');
  });

  it('refuses new passwords that are short, common, the same, or say who one is', async () => {
    const { mother } = await family();
    const codeOf = async (newPassword: string) => {
      const result = (await mother.sdk.ChangePassword({ currentPassword: PASSWORD, newPassword })).changePassword;
      return expectType(result, 'InvalidInput').problems[0]?.code;
    };
    expect(await codeOf('corta')).toBe('PASSWORD_TOO_SHORT');
    expect(await codeOf('x'.repeat(129) + 'á')).toBe('PASSWORD_TOO_LONG');
    expect(await codeOf('password123')).toBe('PASSWORD_TOO_COMMON');
    expect(await codeOf('1234567890')).toBe('PASSWORD_TOO_COMMON');
    expect(await codeOf(PASSWORD)).toBe('PASSWORD_REUSED');
    expect(await codeOf(`hola-${mother.curp.toLowerCase()}`)).toBe('PASSWORD_CONTAINS_IDENTITY');
    expect(await codeOf(`${mother.papers.givenNames} y sus gatos`)).toBe('PASSWORD_CONTAINS_IDENTITY');
    expectType(
      (await mother.sdk.ChangePassword({ currentPassword: 'no es esta', newPassword: 'una frase muy distinta' }))
        .changePassword,
      'WrongCredentials',
    );
  });

  it('says the same to a malformed CURP, an unknown one, and a wrong password', async () => {
    const { mother } = await family();
    const answers = await Promise.all([
      world().login('no-curp', 'x'),
      world().login('HERS160314MJCRMFZ6', 'x'),
      world().login(mother.curp, 'x'),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('tells only who sends the right temporary password that it has expired', async () => {
    const at = world().unit();
    const by = await at.socialWorker();
    const input = at.familyInput();
    expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    world().clock.advance(73 * HOUR);
    expectType(await world().login(curp, 'not this one'), 'WrongCredentials');
    expect(expectType(await world().login(curp, password), 'TemporaryPasswordExpired').nextStep).toContain(
      'Trabajo Social',
    );
    const funnel = await by.sdk.Registrations({ first: 100, status: 'EXPIRED' });
    expect(funnel.registrations.edges.map(({ node }) => node.user.email)).toContain(input.caregivers[0]!.email);
  });

  it('speaks English to who prefers it', async () => {
    const { body } = await world().post<{ login: { message: string } }>(
      'mutation { login(input: { curp: "X", password: "Y" }) { ... on Refusal { message } } }',
      {},
      { 'accept-language': 'en-GB, es;q=0.5' },
    );
    expect(body.data?.login.message).toMatch(/not right/);
  });
});
