/** Token -> session -> Viewer -> Context. A token only names a session; the database says whether that session lives. */
import jwt from 'jsonwebtoken';
import { ulid } from 'ulid';
import type { Viewer } from './core/access';
import { RequestReads } from './core/audit';
import type { Context, RefreshCookie, Service } from './core/context';
import type { Deadline } from './core/deadline';
import { networkOf } from './core/throttle';
import { languageOf } from './core/language';
import { TOKEN_AUDIENCE, TOKEN_ISSUER, viewerBySession } from './modules/identity';

/** What of a request the context is made from. */
export interface RequestFacts {
  authorization?: string | undefined;
  acceptLanguage?: string | undefined;
  address: string;
  refreshCookie?: RefreshCookie | undefined;
}

/** The session that a sound access token names; undefined for none, a forged one, one of another time or audience. */
export function claimedSession(service: Service, authorization: string | undefined): Context['claimedSession'] {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!token) return undefined;
  for (const key of service.secrets.verifyingKeys) {
    try {
      const claims = jwt.verify(token, key, {
        algorithms: ['HS256'],
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        clockTimestamp: Math.floor(service.now() / 1000),
      });
      if (typeof claims === 'string' || typeof claims.sid !== 'string' || !claims.sub || !claims.exp) return undefined;
      return { id: claims.sid, accountId: claims.sub };
    } catch {
      continue; // signed with an older secret, or by nobody we know
    }
  }
  return undefined;
}

/** `deadline` is when the request must be answered; what it does in the database ends with it. */
export function createContext(service: Service, request: RequestFacts, deadline?: Deadline, requestId = ulid()): Context {
  let viewer: Promise<Viewer | undefined> | undefined;
  const claimed = claimedSession(service, request.authorization);
  const database = deadline ? service.database.within(deadline) : service.database;
  const ctx: Context = {
    ...service,
    database,
    db: database,
    requestId,
    clientAddress: networkOf(request.address),
    language: languageOf(request.acceptLanguage),
    reads: new RequestReads(),
    claimedSession: claimed,
    refreshCookie: request.refreshCookie,
    viewer: () => (viewer ??= claimed ? viewerBySession(ctx, claimed.id, claimed.accountId) : Promise.resolve(undefined)),
    knowViewer: (known) => void (viewer = Promise.resolve(known)),
  };
  return ctx;
}
