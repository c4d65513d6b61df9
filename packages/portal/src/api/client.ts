/**
 * The one way to the server: the public GraphQL API through the typed SDKs. The access token lives in the session's memory
 * and dies with the page; the refresh token is in a cookie that no script can read (header X-Carnet-Session).
 */
import { ClientError, GraphQLClient } from 'graphql-request';
import { GraphqlErrors } from '../../../sdk/src/errors';
import { createSession, SessionOver } from '../../../sdk/src/session';
import { checkPerson, checkSession, PersonChanged } from '../person';
import { language, readStorage, writeStorage } from '../settings';
import { learnServerTime } from '../time';
import { getSdk as sessionSdk } from './generated/session';

const URL = `${location.origin}/graphql`;
const settings = { excludeOperationName: true, credentials: 'same-origin', cache: 'no-store' } as const;
const headers = (): Record<string, string> => ({ 'accept-language': language.value, 'x-carnet-session': 'cookie' });

const timedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  learnServerTime(response.headers.get('date'));
  return response;
};

export const session = createSession({
  url: URL,
  cookie: true,
  headers,
  // Another tab may change the person while this one waits: then nothing is sent.
  fetch(input, init) {
    checkPerson();
    return timedFetch(input, init);
  },
  accept: ({ user }) => checkSession(user.id),
});

const LAST_USE = 'carnet.last-use';

/** Of this tab; the only one known where the browser forbids storage. */
let ownLastUse = 0;

/** When a tab of this browser last sent a request of the signed-in person, in milliseconds. */
export const lastUse = (): number => Math.max(ownLastUse, Number(readStorage(LAST_USE) ?? 0));

const usingFetch: typeof fetch = (input, init) => {
  ownLastUse = Date.now();
  writeStorage(LAST_USE, String(ownLastUse));
  return session.fetch(input, init);
};

/** For requests of signed-in people: the token is renewed before it ends, and when the server no longer takes it. */
export const sessionClient = new GraphQLClient(URL, { ...settings, fetch: usingFetch });

/** For pages that anybody may open. */
export const client = new GraphQLClient(URL, {
  ...settings,
  fetch: timedFetch,
  headers: () => {
    const token = session.accessToken();
    return { ...headers(), ...(token && { authorization: `Bearer ${token}` }) };
  },
});

export const bare = sessionSdk(client);

export type Trouble = 'OFFLINE' | 'OVER' | 'NOT_FOUND' | 'FORBIDDEN' | 'BUSY' | 'UNAVAILABLE' | 'OTHER';

const TROUBLES: Readonly<Record<string, Trouble>> = {
  UNAUTHENTICATED: 'OVER',
  PASSWORD_CHANGE_REQUIRED: 'OVER',
  SECOND_FACTOR_REQUIRED: 'OVER',
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  RATE_LIMITED: 'BUSY',
  SERVICE_UNAVAILABLE: 'UNAVAILABLE',
};

/** An answer with errors, whichever client got it. */
const failureOf = (error: unknown): GraphqlErrors | undefined => {
  if (error instanceof GraphqlErrors) return error;
  if (!(error instanceof ClientError)) return undefined;
  return new GraphqlErrors(error.response.errors ?? [], error.response.status);
};

/** What went wrong, and what the server said about it to the reader. */
export function troubleOf(error: unknown): { trouble: Trouble; message?: string } {
  if (error instanceof SessionOver || error instanceof PersonChanged) return { trouble: 'OVER' };
  const failure = failureOf(error);
  if (!failure) return { trouble: error instanceof TypeError || !navigator.onLine ? 'OFFLINE' : 'OTHER' };
  const { code } = failure;
  // A proxy whose server is away answers with pages of its own.
  if (code.startsWith('HTTP_5')) return { trouble: 'UNAVAILABLE' };
  const message = failure.errors[0]?.message;
  return { trouble: TROUBLES[code] ?? 'OTHER', ...(message ? { message } : {}) };
}

/** What the server found wrong in the input of a query, by path below the input; mutations answer it as data. */
export const problemsOf = (error: unknown): { path: string; message: string }[] =>
  ((failureOf(error)?.errors[0]?.extensions?.problems as { path: string; message: string }[] | undefined) ?? []).map(
    ({ path, message }) => ({ path: path.replace(/^input\./, ''), message }),
  );

let ended: () => void = () => undefined;
/** Who is told when the server ends the session. */
export const onSessionOver = (tell: () => void): void => void (ended = tell);

/** For the SDKs of signed-in people: no answer is shown or saved for another person, and the end of the session is reported. */
export async function signedIn<T>(action: () => Promise<T>): Promise<T> {
  try {
    checkPerson();
    try {
      return await action();
    } finally {
      checkPerson();
    }
  } catch (error) {
    if (troubleOf(error).trouble === 'OVER' && !(error instanceof PersonChanged)) ended();
    throw error;
  }
}

export const own = sessionSdk(sessionClient, signedIn);
