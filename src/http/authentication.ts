/** Token -> session -> Viewer -> Context. A token only names a session; the database decides whether the session is valid. */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../core/viewer';
import { RequestReads } from '../core/access-log';
import type { Context, DeviceTokens, RefreshCookie, Service } from '../core/context';
import type { Deadline } from '../database/deadline';
import { newId } from '../core/ids';
import { languageOf } from '../core/i18n';
import type { Secrets } from '../core/secrets';
import { networkOf } from '../core/rate-limit';
import { readAccessToken, viewerBySession, type TokenClaims } from '../modules/identity';

/** The parts of a request from which its context is made. */
export interface RequestFacts {
  authorization?: string | undefined;
  acceptLanguage?: string | undefined;
  address: string;
  refreshCookie?: RefreshCookie | undefined;
  deviceTokens?: DeviceTokens | undefined;
}

const MOST_TOKENS = 30_000;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

/**
 * Verifies the access tokens of one server. A family asks several times in the quarter of an hour for which its token is
 * valid; its signature is verified once. The cache is keyed by the token's digest: a quarter of a kilobyte for each token
 * instead of half of one, and no token lies in memory.
 */
export class AccessTokens {
  private readonly verified = new LRUCache<string, TokenClaims>({ max: MOST_TOKENS });

  constructor(private readonly secrets: Secrets) {}

  /** The session that a valid access token names at `now` (ms); undefined for none, a forged one, one of another time or audience. */
  session(authorization: string | undefined, now: number): Context['claimedSession'] {
    if (authorization === undefined) return undefined;
    const seconds = Math.floor(now / 1000);
    const key = hash('sha256', authorization, 'base64url');
    const known = this.verified.get(key);
    if (known) return known.from <= seconds && seconds < known.until ? known.session : undefined;
    const token = BEARER.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : readAccessToken(this.secrets, token, now);
    if (claims) this.verified.set(key, claims);
    return claims?.session;
  }

  /** Forgets every token. */
  close(): void {
    this.verified.clear();
  }
}

/** The context of one request. At `deadline` its database statements are cancelled. */
export function createContext(
  service: Service,
  request: RequestFacts,
  deadline?: Deadline,
  requestId = newId(),
): Context {
  let viewer: Promise<Viewer | undefined> | undefined;
  const claimed =
    request.authorization === undefined ? undefined : service.tokens?.session(request.authorization, service.now());
  const database = deadline ? service.database.within(deadline) : service.database;
  // Field by field: spreading the service costs more than everything else here, in every request.
  const ctx: Context = {
    config: service.config,
    secrets: service.secrets,
    accessLog: service.accessLog,
    now: service.now,
    passwords: service.passwords,
    pdfs: service.pdfs,
    counters: service.counters,
    sessionUses: service.sessionUses,
    database,
    db: database,
    requestId,
    clientAddress: networkOf(request.address),
    language: languageOf(request.acceptLanguage),
    reads: RequestReads.ofRequest(),
    rate: {},
    claimedSession: claimed,
    refreshCookie: request.refreshCookie,
    deviceTokens: request.deviceTokens,
    memory: undefined,
    viewer: () => (viewer ??= claimed ? viewerBySession(ctx, claimed) : Promise.resolve(undefined)),
    knowViewer: (known) => {
      viewer = Promise.resolve(known);
      ctx.reads.serviceAccountId = known?.serviceAccount?.id ?? null;
    },
  };
  return ctx;
}
