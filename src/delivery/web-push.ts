/**
 * The transport of push messages (RFC 8030), encrypted for the browser (RFC 8291) and signed (RFC 8292) by the package web-push.
 * It sends to allowed hosts only, never to a private address: the browser of a person names the host.
 */
import { lookup as resolve } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { generateRequestDetails } from 'web-push';
import type { WebPush } from '../core/channel-config';
import { allowedEndpoint, isPrivateAddress } from '../core/push-hosts';
import { waitOf } from './sendgrid';
import { NOT_OFFERED, SEND_MS, type Delivery, type PushMessage } from './transport';

/** A browser that was off shows the message when it comes back within this time. */
const KEPT_SECONDS = 24 * 3_600;
/** The statuses of a subscription that has ended. All others may be our fault, and a subscription cannot be had back. */
const GONE = new Set([404, 410]);

/** Resolves a name as a socket asks for it, to all of its addresses or to one. Fails for a name with a private address. */
export const publicOnly: LookupFunction = (hostname, options, callback) =>
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, []);
    if (found.some(({ address }) => isPrivateAddress(address))) {
      const refused: NodeJS.ErrnoException = new Error('private address');
      refused.code = 'PRIVATE_ADDRESS';
      return callback(refused, []);
    }
    if (options.all) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  });

export function webPush(
  { subject, publicKey, privateKey, hosts }: WebPush,
  { production, timeoutMs = SEND_MS }: { production: boolean; timeoutMs?: number },
): (message: PushMessage) => Promise<Delivery> {
  return async ({ subscription, payload }) => {
    const url = allowedEndpoint(subscription.endpoint, { hosts, production });
    if (!url) return { is: 'REFUSED', trouble: NOT_OFFERED };
    const { method, headers, body } = generateRequestDetails(subscription, JSON.stringify(payload), {
      vapidDetails: { subject, publicKey, privateKey },
      TTL: KEPT_SECONDS,
      urgency: payload.kind === 'CODE' ? 'high' : 'normal',
    });
    const isSecure = url.protocol === 'https:';
    return new Promise((settle) => {
      const options = { method, headers, signal: AbortSignal.timeout(timeoutMs) };
      const answered = (response: IncomingMessage): void => {
        response.resume();
        settle(deliveryOf(response));
      };
      const sent = isSecure
        ? httpsRequest(url, { ...options, lookup: publicOnly }, answered)
        : httpRequest(url, options, answered);
      sent.on('error', (error: NodeJS.ErrnoException) =>
        settle({ is: 'UNANSWERED', trouble: `PUSH_${/^[A-Z0-9_]{1,40}$/.exec(error.code ?? '')?.[0] ?? 'NO_ANSWER'}` }),
      );
      sent.end(body);
    });
  };
}

function deliveryOf({ statusCode: status = 0, headers }: IncomingMessage): Delivery {
  const trouble = `PUSH_${status}`;
  if (status >= 200 && status < 300) return { is: 'ACCEPTED' };
  if (GONE.has(status)) return { is: 'REFUSED', trouble };
  if (status === 429) return { is: 'BUSY', trouble, waitMs: waitOf(headers, Date.now()) };
  return { is: 'UNANSWERED', trouble };
}
