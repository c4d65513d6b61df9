/**
 * POST /webhooks/sendgrid: SendGrid's signed event webhook. A letter that bounced or was dropped did not arrive, whatever the mail
 * service said when it took it. Each event counts once; deliveries change nothing, so their order does not matter. One that comes
 * before its letter is marked as sent waits for the mark.
 */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import type { Service } from '../core/context';
import { MailEvent } from '../core/core.entity';
import { insert } from '../database';
import { databaseTrouble } from '../database/errors';
import type { Instant } from '../core/time';
import type { OnBounce } from './dispatcher.types';
import { bouncedLetter } from './outbox.queries';

const LARGEST_BODY = 4_000_000;
/** A report that is older, or from a clock that is ahead by more, may be a replay. */
const FRESH_MS = 10 * 60_000;
const LONGEST_ID = 100;
const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';

interface Report {
  readonly eventId: string;
  readonly messageId: string;
  readonly timestamp: number;
}

/** The plugin; without SENDGRID_WEBHOOK_KEY there is no such address. */
export function mailEvents({ config, database, now }: Service, onBounce: OnBounce): FastifyPluginAsync {
  const key = config.mailEventsKey === undefined ? undefined : publicKeyOf(config.mailEventsKey);
  return async (app) => {
    if (!key) return;
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_BODY }, (_, body, done) => done(null, body));
    app.post('/webhooks/sendgrid', async ({ headers, body }, reply) => {
      const raw = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      if (!isGenuine(key, headers, raw, now())) return reply.code(403).send();
      for (const report of bouncesIn(raw)) await takeIn(database, report, onBounce, now());
      return reply.code(204).send();
    });
  };
}

/** The key of `SENDGRID_WEBHOOK_KEY`: base64 of an SPKI in DER. Throws for other text. */
export const publicKeyOf = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });

function isGenuine(
  key: KeyObject,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  raw: Buffer,
  now: Instant,
): boolean {
  const [signature, timestamp] = [headers[SIGNATURE], headers[TIMESTAMP]];
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Number(timestamp) * 1000 - now) > FRESH_MS) return false;
  try {
    return verify('sha256', Buffer.concat([Buffer.from(timestamp), raw]), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** The bounces of a body, oldest first; whatever else it holds is left out. A blocked letter is tried again by the service. */
function bouncesIn(raw: Buffer): Report[] {
  const events = parsed(raw);
  return (Array.isArray(events) ? events : [])
    .flatMap((one: unknown): Report[] => {
      const event = (one ?? {}) as Record<string, unknown>;
      const { sg_event_id: eventId, sg_message_id: messageId, timestamp } = event;
      const isBounce = event.event === 'dropped' || (event.event === 'bounce' && event.type !== 'blocked');
      if (!isBounce || !isId(eventId) || !isId(messageId)) return [];
      return [{ eventId, messageId: messageId.split('.')[0]!.slice(0, LONGEST_ID), timestamp: Number(timestamp) || 0 }];
    })
    .sort((a, b) => a.timestamp - b.timestamp);
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID * 3;

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Takes one report into account, in a transaction; one that was taken before changes nothing. */
async function takeIn(
  database: Service['database'],
  { eventId, messageId }: Report,
  onBounce: OnBounce,
  at: Instant,
): Promise<void> {
  try {
    await database.transaction(async (db) => {
      await insert(db, 'takeIn', MailEvent, [{ id: eventId.slice(0, LONGEST_ID), receivedAt: at, messageId }]);
      const letter = await bouncedLetter(db, messageId);
      if (letter) await onBounce(db, letter, at);
    });
  } catch (error) {
    if (databaseTrouble(error) !== 'DUPLICATE') throw error;
  }
}
