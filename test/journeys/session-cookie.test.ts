/** A page's way in: its refresh token lives in a cookie that no script reads and no other site can use. */
import { operation, post, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import { PASSWORD, type Person } from '../support/world';

type Opened = { __typename: string; accessToken?: string; refreshToken?: string };
const PAGE = { 'x-carnet-session': 'cookie' };

describe.each([
  [
    'with TLS',
    'https://carnet.example',
    /^__Host-carnet-refresh=([\w-]{43,}); Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  ],
  [
    'without',
    'http://localhost:4000',
    /^carnet-refresh=([\w-]{43,}); Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/,
  ],
])('A session in a cookie, %s', (_title, publicUrl, looksLike) => {
  onBothEngines(
    'on',
    (world) => {
      let mother: Person;
      beforeAll(async () => void ({ mother } = await world().unit().family()));

      const login = (headers: Record<string, string> = {}): Promise<Answer<{ login: Opened }>> =>
        post(
          world().url,
          { query: operation('login'), variables: { curp: mother.curp, password: PASSWORD } },
          { headers: { ...PAGE, ...headers } },
        );
      const refresh = (headers: Record<string, string>): Promise<Answer<{ refreshSession: Opened }>> =>
        post(world().url, { query: operation('refresh-session'), variables: { refreshToken: '' } }, { headers });
      const cookieOf = ({ headers }: Answer<unknown>): string => headers.getSetCookie()[0]!.split(';')[0]!;

      it('is set by the login and is not in the body; whoever does not ask for one gets none', async () => {
        const answer = await login();
        const device = expect.stringMatching(
          /carnet-device=[\w.-]+; Max-Age=15552000; Path=\/; HttpOnly;.* SameSite=Strict$/,
        );
        expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(looksLike), device]);
        expect(answer.body.data!.login.refreshToken).toBe('');
        const [, token] = looksLike.exec(answer.headers.getSetCookie()[0]!)!;
        expect(answer.text).not.toContain(token);
        expect((await login({ 'x-carnet-session': '' })).headers.getSetCookie()).toEqual([]);
      });

      it('opens the next session for a page of ours alone, and ends it when it is replayed', async () => {
        const cookie = cookieOf(await login());
        expect((await refresh({ cookie })).body.data!.refreshSession.__typename).not.toBe('Session');
        const foreign = await refresh({ ...PAGE, cookie, origin: 'https://otro.example' });
        expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([403, []]);
        const next = await refresh({ ...PAGE, cookie, origin: publicUrl });
        expect(next.body.data!.refreshSession).toMatchObject({ __typename: 'Session', refreshToken: '' });
        expect(cookieOf(next)).not.toBe(cookie);
        expect((await refresh({ ...PAGE, cookie: cookieOf(next) })).body.data!.refreshSession.__typename).toBe(
          'Session',
        );
        expect((await refresh({ ...PAGE, cookie })).body.data!.refreshSession.__typename).toBe('SessionEnded');
      });

      it('is taken away by the logout', async () => {
        const opened = await login();
        const out = await post(
          world().url,
          { query: operation('logout') },
          { token: () => opened.body.data!.login.accessToken, headers: { ...PAGE, cookie: cookieOf(opened) } },
        );
        expect(out.headers.getSetCookie()[0]).toMatch(/carnet-refresh=; .*(Expires=Thu, 01 Jan 1970|Max-Age=0)/);
        expect((await refresh({ ...PAGE, cookie: cookieOf(opened) })).body.data!.refreshSession.__typename).not.toBe(
          'Session',
        );
      });
    },
    { PUBLIC_URL: publicUrl },
  );
});
