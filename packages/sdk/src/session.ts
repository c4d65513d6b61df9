/**
 * The session of one person: `session.fetch` sends requests with a valid access token. It is a drop-in `fetch` for Apollo
 * Client, urql, Relay, graphql-request and graphql-sse.
 */
import { dataOf } from './errors.ts';
import type { Fetch } from './retry.ts';
import { memoryStorage, type Tokens, type TokenStorage } from './storage.ts';
import { unlessUnchanged } from './unchanged.ts';

export interface SessionOptions {
  /** The GraphQL endpoint, such as `https://carnet.example.mx/graphql`. */
  readonly url: string;
  /** Memory when left out. */
  readonly storage?: TokenStorage;
  /** Keeps the refresh token in a cookie that scripts cannot read. Only for pages of the service's own origin. */
  readonly cookie?: boolean;
  /** Headers for every request of the session, such as `accept-language`. */
  readonly headers?: () => Record<string, string>;
  /** Sends the requests; `retrying()` repeats them. The global fetch when left out. */
  readonly fetch?: Fetch;
  /** Called with the answer of each renewal before its token is used; what it throws keeps it from being used. */
  readonly accept?: (opened: Opened) => void;
  /** Called when the service has ended the session. */
  readonly onOver?: () => void;
  /** Called when another tab has signed in as another person, or has signed out. */
  readonly onPersonChanged?: () => void;
}

/** The fields of the schema's `Session` that are needed; any mutation that answers one may be given to `open`. */
export interface Opened {
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly mustChangePassword: boolean;
  /** Whether nothing but the set-up of a second factor is open. */
  readonly mustSetUpSecondFactor?: boolean;
  /** Of staff: the session ends after so many minutes without a request. */
  readonly idleMinutes?: number | null;
  readonly user: { readonly id: string };
}

/** Thrown when the service has ended the session: show the sign-in page. */
export class SessionOver extends Error {
  override readonly name = 'SessionOver';
}

/** Thrown instead of sending a request, or of handing out its answer, after another tab changed the person. */
export class PersonChanged extends Error {
  override readonly name = 'PersonChanged';
}

export interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly nextStep?: string | null;
}

export interface Session {
  readonly url: string;
  /**
   * Sends a request, with the access token of an open session. Renews it before it ends, and once after UNAUTHENTICATED. An
   * unchanged carnet is not sent again by the service: the answer of last time is handed out.
   */
  readonly fetch: Fetch;
  /** Returns undefined once the session is open, or the refusal; after `SecondFactorRequired` it is called again with a code. */
  login(curp: string, password: string, code?: string): Promise<Refused | undefined>;
  /** Takes the `Session` that a mutation has answered. */
  open(opened: Opened): Promise<void>;
  /**
   * Renews the tokens. Throws `SessionOver` when there is no session any more, TypeError without a network, and
   * `GraphqlErrors` while the service is away. Call it again then: the service takes a refresh token whose answer was lost for 30 s.
   */
  refresh(): Promise<Opened>;
  /** Ends the session at the service and forgets the tokens; the tokens are forgotten without a network, too. */
  logout(): Promise<void>;
  /** Forgets the tokens without telling the service. */
  drop(): Promise<void>;
  /** The account that is signed in; undefined when there is none. Reads the storage. */
  accountId(): Promise<string | undefined>;
  /** The present access token, whether or not it is still valid; undefined when there is none. */
  accessToken(): string | undefined;
}

/** How long an access token lives, less half a minute; counted by this device, whose clock may be wrong. */
const LIFETIME_MS = 14.5 * 60_000;
const LOGIN = `mutation Login($curp: String!, $password: String!, $code: String) {
  login(input: { curp: $curp, password: $password, code: $code }) {
    __typename ... on Session { accessToken refreshToken mustChangePassword mustSetUpSecondFactor idleMinutes user { id } } ... on Refusal { message nextStep }
  }
}`;
const REFRESH = `mutation RefreshSession($refreshToken: String!) {
  refreshSession(refreshToken: $refreshToken) {
    __typename ... on Session { accessToken refreshToken mustChangePassword mustSetUpSecondFactor idleMinutes user { id } } ... on Refusal { message nextStep }
  }
}`;

interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Returns a session that is signed out, or the one that the storage holds. Nothing is sent. */
export function createSession(options: SessionOptions): Session {
  const { url, cookie = false, headers = (): Record<string, string> => ({}), storage = memoryStorage() } = options;
  const send: Fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const answers = unlessUnchanged(send);
  let tokens: Tokens | undefined;
  let renewal: Promise<Opened> | undefined;

  async function hold(opened: Opened): Promise<Opened> {
    if (tokens?.accountId !== opened.user.id) answers.forget();
    tokens = {
      accountId: opened.user.id,
      accessToken: opened.accessToken,
      accessEndsAt: Date.now() + LIFETIME_MS,
      refreshToken: cookie ? '' : (opened.refreshToken ?? ''),
      mustChangePassword: opened.mustChangePassword,
    };
    if (!cookie) await storage.write(tokens);
    return opened;
  }

  async function drop(): Promise<void> {
    tokens = undefined;
    answers.forget();
    if (!cookie) await storage.write(undefined);
  }

  /** Takes what another tab has stored. Throws when that belongs to another person. */
  async function follow(): Promise<void> {
    if (cookie) return;
    const stored = await storage.read();
    if (tokens && stored?.accountId !== tokens.accountId) {
      tokens = undefined;
      answers.forget();
      options.onPersonChanged?.();
      throw new PersonChanged('Another tab has changed the session.');
    }
    tokens = stored;
  }

  async function ask(
    query: string,
    variables: object,
    device?: string | null,
  ): Promise<Record<string, Opened & Refused>> {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers(),
        ...(cookie && { 'x-carnet-session': 'cookie' }),
        ...(device && { 'x-carnet-device': device }),
      },
      // A renewal that a reload interrupts must still deliver its cookie.
      ...(cookie && { credentials: 'same-origin', cache: 'no-store', keepalive: true }),
      body: JSON.stringify({ query, variables }),
    });
    const known = response.headers.get('x-carnet-device');
    if (known) await storage.writeDevice?.(known);
    return dataOf(response);
  }

  async function renew(replaced: string | undefined): Promise<Opened> {
    await follow();
    if (!cookie && !tokens) throw new SessionOver('No session: sign in first.');
    // Another tab has renewed it while this one waited for its turn.
    if (tokens && tokens.accessToken !== replaced && tokens.accessEndsAt > Date.now())
      return { ...tokens, user: { id: tokens.accountId } };
    const { refreshSession: answer } = await ask(REFRESH, { refreshToken: tokens?.refreshToken ?? '' });
    if (answer?.__typename === 'Session') {
      options.accept?.(answer);
      return hold(answer);
    }
    await drop();
    options.onOver?.();
    throw new SessionOver(answer?.message);
  }

  /** Tabs of one browser take turns, so that they use each refresh token once. */
  function refresh(): Promise<Opened> {
    const locks = (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;
    const inTurn = async (): Promise<Opened> => {
      const replaced = (tokens ?? (await storage.read()))?.accessToken;
      return locks ? locks.request(`carnet-renewal ${url}`, () => renew(replaced)) : renew(replaced);
    };
    renewal ??= inTurn().finally(() => (renewal = undefined));
    return renewal;
  }

  const withToken = (init: RequestInit | undefined): RequestInit => {
    const all = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers())) all.set(name, value);
    if (cookie) all.set('x-carnet-session', 'cookie');
    if (tokens) all.set('authorization', `Bearer ${tokens.accessToken}`);
    return { ...init, headers: all };
  };

  const fetchAsPerson: Fetch = async (input, init) => {
    await follow();
    if (!tokens ? cookie : tokens.accessEndsAt <= Date.now()) await refresh();
    const response = await answers.fetch(input, withToken(init));
    await follow();
    if (!tokens || !(await isUnauthenticated(response))) return response;
    await refresh();
    const repeated = await answers.fetch(input, withToken(init));
    await follow();
    return repeated;
  };

  return {
    url,
    fetch: fetchAsPerson,
    async login(curp, password, code) {
      const known = cookie ? undefined : await storage.readDevice?.();
      const { login } = await ask(LOGIN, { curp, password, code }, known);
      if (login!.__typename !== 'Session') return login;
      await hold(login!);
      return undefined;
    },
    open: async (opened) => void (await hold(opened)),
    refresh,
    async logout() {
      try {
        if (tokens ?? (await storage.read()))
          await fetchAsPerson(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: 'mutation Logout { logout }' }),
          });
      } finally {
        await drop();
      }
    },
    drop,
    accountId: async () => (tokens ?? (await storage.read()))?.accountId,
    accessToken: () => tokens?.accessToken,
  };
}

/** An ended session is told in the errors of an answer with status 200. */
async function isUnauthenticated(response: Response): Promise<boolean> {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return false;
  const text = await response.clone().text();
  return text.includes('"UNAUTHENTICATED"') && text.includes('"errors"');
}
