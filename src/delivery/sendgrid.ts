/**
 * The transport through SendGrid, by its own client. The client does not retry, and its errors hold the API key and the
 * whole letter: only a code leaves this file.
 */
import { MailService } from '@sendgrid/mail';
import { SENDER_NAME } from './letters/paper.messages';
import { lettersHeaders, messageId, type Delivery, type Envelope, type Transport } from './transport';

const ACCEPTED = 202;
/** Statuses that concern the letter; every other 4xx concerns the key or the sender. */
const ABOUT_THE_LETTER = new Set([400, 413, 422]);
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const USUAL_WAIT_MS = 10_000;

interface Answer {
  readonly code?: unknown;
  readonly response?: { readonly headers?: unknown; readonly body?: unknown };
}

/** A transport with its own client, so that no other user of the library changes its key or address. */
export function sendgrid(
  { apiKey, baseUrl }: { apiKey: string; baseUrl: string | undefined },
  { timeoutMs }: { timeoutMs: number },
): Transport {
  const service = new MailService();
  // The declared type of the service lacks its client, whose defaults are the only way to set another address.
  const { client } = service as unknown as { client: { setDefaultRequest(defaults: object): void } };
  service.setApiKey(apiKey);
  service.setTimeout(timeoutMs);
  // After the key, which resets the address. A redirect would send the letter to another host.
  client.setDefaultRequest({ ...(baseUrl ? { baseUrl } : {}), maxRedirects: 0 });

  return async (envelope) => {
    // The client's own timeout ends with the headers; this one also ends a response that arrives byte by byte.
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Delivery>((resolve) => {
      timer = setTimeout(() => resolve({ is: 'UNANSWERED', trouble: 'SENDGRID_TIMEOUT' }), timeoutMs);
    });
    const sent = Promise.resolve(message(envelope))
      .then((mail) => service.send(mail))
      .then(([{ statusCode, headers }]) => deliveryOf(statusCode, headers), failureOf);
    return Promise.race([sent, late]).finally(() => clearTimeout(timer));
  };
}

function message(envelope: Envelope) {
  return {
    from: { email: envelope.from, name: SENDER_NAME },
    to: { email: envelope.to },
    subject: envelope.subject,
    text: envelope.text,
    html: envelope.html,
    headers: { ...lettersHeaders(envelope), 'Message-ID': messageId(envelope) },
    customArgs: { carnetLetter: envelope.letterId },
    // A tracked link leads over another host, and the opening of a letter is private.
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
      ganalytics: { enable: false },
    },
  };
}

/** The result of a response that the client treats as a success: SendGrid accepts with 202 only, a proxy may send 200. */
function deliveryOf(status: number, headers: unknown): Delivery {
  if (status !== ACCEPTED) return { is: 'UNANSWERED', trouble: `SENDGRID_${status}` };
  const id = (headers as Record<string, unknown> | undefined)?.['x-message-id'];
  return { is: 'ACCEPTED', messageId: typeof id === 'string' && id.length <= 100 ? id : undefined };
}

function failureOf(error: Answer): Delivery {
  const status = typeof error?.code === 'number' ? error.code : undefined;
  if (status === undefined) return { is: 'UNANSWERED', trouble: `SENDGRID_${networkCode(error)}` };
  const trouble = `SENDGRID_${status}`;
  if (status === 429) return { is: 'BUSY', trouble, waitMs: waitOf(error.response?.headers, Date.now()) };
  if (ABOUT_THE_LETTER.has(status)) return { is: 'REFUSED', trouble: `${trouble}${fieldsOf(error.response?.body)}` };
  if (status >= 500 || status === 408) return { is: 'UNANSWERED', trouble };
  return { is: 'MISCONFIGURED', trouble };
}

const networkCode = (error: Answer): string =>
  typeof error?.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code) ? error.code : 'NO_ANSWER';

/** The names of the fields that SendGrid refuses; its sentences may quote the address. */
function fieldsOf(body: unknown): string {
  const errors = (body as { errors?: unknown } | undefined)?.errors;
  const fields = (Array.isArray(errors) ? errors : []).map((one: { field?: unknown } | null) => one?.field);
  const names = fields.filter(
    (field): field is string => typeof field === 'string' && /^[a-z0-9_.]{1,60}$/i.test(field),
  );
  return names.length > 0 ? ` ${names.slice(0, 2).join(' ')}` : '';
}

/** How long a 429 asks to wait: `X-RateLimit-Reset` (seconds since 1970) or `Retry-After` (seconds, or a date). */
export function waitOf(headers: unknown, now: number): number {
  const header = (name: string): string =>
    String((headers as Record<string, unknown> | undefined)?.[name] ?? '').trim();
  const bounded = (ms: number): number => Math.min(Math.max(ms, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
  const after = header('retry-after');
  if (/^\d+$/.test(after)) return bounded(Number(after) * 1000);
  const date = Date.parse(after);
  if (after !== '' && !Number.isNaN(date)) return bounded(date - now);
  const reset = header('x-ratelimit-reset');
  // Seconds from now where the number is too small for a date.
  if (/^\d+$/.test(reset)) return bounded(Number(reset) > 1e9 ? Number(reset) * 1000 - now : Number(reset) * 1000);
  return USUAL_WAIT_MS;
}
