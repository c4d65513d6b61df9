/**
 * The one way to the server: the public GraphQL API through the typed SDKs. The access token lives in this module's memory
 * and dies with the page; the refresh token is in a cookie that no script can read (header X-Carnet-Session).
 */
import { ClientError, GraphQLClient } from 'graphql-request';
import { checkPerson, checkSession, PersonChanged } from '../person';
import { language, readStorage, writeStorage } from '../settings';
import { getSdk as sessionSdk, type LoginMutation } from './generated/session';

type Session = Extract<LoginMutation['login'], { __typename: 'Session' }>;

const EARLY_MS = 30_000;
const REFRESHING = 'carnet.refreshing';
const PATIENCE_MS = 2_500;

let access: { token: string; endsAt: number } | undefined;

/** The page's clock may be wrong; only how long a token lives is taken from the server, never when. */
const LIFETIME_MS = 15 * 60_000;

export const client = new GraphQLClient(`${location.origin}/graphql`, {
  excludeOperationName: true,
  credentials: 'same-origin',
  cache: 'no-store',
  headers: () => ({
    'accept-language': language.value,
    'x-carnet-session': 'cookie',
    ...(access ? { authorization: `Bearer ${access.token}` } : {}),
  }),
});

/** keepalive: a renewal that a reload interrupts must still deliver its cookie, or the session would be lost. */
const renewing = new GraphQLClient(`${location.origin}/graphql`, {
  excludeOperationName: true,
  credentials: 'same-origin',
  cache: 'no-store',
  keepalive: true,
  headers: () => ({ 'accept-language': language.value, 'x-carnet-session': 'cookie' }),
});

export const bare = sessionSdk(client);

/** Whose session was opened, and whether it opens anything but the change of password. */
export interface Opened {
  accountId: string;
  mustChangePassword: boolean;
}

export function holdSession({ accessToken, mustChangePassword, user }: Session): Opened {
  access = { token: accessToken, endsAt: Date.now() + LIFETIME_MS - EARLY_MS };
  return { accountId: user.id, mustChangePassword };
}

export function dropSession(): void {
  access = undefined;
}

/** Thrown when the server has said that there is no session any more. */
export class SessionOver extends Error {}

export type Trouble = 'OFFLINE' | 'OVER' | 'NOT_FOUND' | 'FORBIDDEN' | 'BUSY' | 'UNAVAILABLE' | 'OTHER';

const TROUBLES: Readonly<Record<string, Trouble>> = {
  UNAUTHENTICATED: 'OVER',
  PASSWORD_CHANGE_REQUIRED: 'OVER',
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  RATE_LIMITED: 'BUSY',
  SERVICE_UNAVAILABLE: 'UNAVAILABLE',
};

/** The code of a GraphQL error, if that is what it is. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof ClientError
    ? ((error.response.errors?.[0]?.extensions?.code as string | undefined) ?? `HTTP_${error.response.status}`)
    : undefined;

/** What went wrong, and what the server said about it to the reader. */
export function troubleOf(error: unknown): { trouble: Trouble; message?: string } {
  if (error instanceof SessionOver || error instanceof PersonChanged) return { trouble: 'OVER' };
  const code = codeOf(error);
  if (code === undefined) return { trouble: error instanceof TypeError || !navigator.onLine ? 'OFFLINE' : 'OTHER' };
  // A proxy whose server is away answers with pages of its own.
  if (code.startsWith('HTTP_5')) return { trouble: 'UNAVAILABLE' };
  const message = error instanceof ClientError ? error.response.errors?.[0]?.message : undefined;
  return { trouble: TROUBLES[code] ?? 'OTHER', ...(message ? { message } : {}) };
}

/** What the server found wrong in the input of a query, by path; mutations answer it as data. */
export const problemsOf = (error: unknown): { path: string; message: string }[] =>
  (error instanceof ClientError &&
    (error.response.errors?.[0]?.extensions?.problems as { path: string; message: string }[] | undefined)) ||
  [];

let renewal: Promise<Opened> | undefined;

/** Opens the next session with the cookie. All tabs of this browser share it, so they take turns. */
export function renewSession(): Promise<Opened> {
  renewal ??= takingTurns(renew).finally(() => (renewal = undefined));
  return renewal;
}

const takingTurns = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request('carnet-renewal', work) as Promise<T>) : work();

async function renew(): Promise<Opened> {
  await otherRenewalIsOver();
  writeStorage(REFRESHING, String(Date.now()));
  try {
    const { refreshSession } = await sessionSdk(renewing).RefreshSession();
    if (refreshSession.__typename !== 'Session') throw new SessionOver();
    checkSession(refreshSession.user.id);
    return holdSession(refreshSession);
  } finally {
    writeStorage(REFRESHING, null);
  }
}

/** The page before this one may have left while its renewal was on its way; its cookie comes, but nobody tells. */
async function otherRenewalIsOver(): Promise<void> {
  const since = Date.now() - Number(readStorage(REFRESHING) ?? 0);
  if (since >= 0 && since < PATIENCE_MS) await new Promise((resume) => setTimeout(resume, PATIENCE_MS - since));
}

let ended: () => void = () => undefined;
/** Who is told when the server ends the session. */
export const onSessionOver = (tell: () => void): void => void (ended = tell);

/** For the SDKs of signed-in people: a token that is about to end, or that the server no longer takes, is renewed once. */
export async function signedIn<T>(action: () => Promise<T>): Promise<T> {
  try {
    checkPerson();
    if (!access || access.endsAt <= Date.now()) await renewSession();
    try {
      return await asSamePerson(action);
    } catch (error) {
      if (codeOf(error) !== 'UNAUTHENTICATED') throw error;
      await renewSession();
      return await asSamePerson(action);
    }
  } catch (error) {
    if (troubleOf(error).trouble === 'OVER' && !(error instanceof PersonChanged)) ended();
    throw error;
  }
}

/** Another tab may change the person while this one waits: then nothing is sent, and no answer is shown or kept. */
async function asSamePerson<T>(action: () => Promise<T>): Promise<T> {
  checkPerson();
  try {
    return await action();
  } finally {
    checkPerson();
  }
}

export const own = sessionSdk(client, signedIn);
