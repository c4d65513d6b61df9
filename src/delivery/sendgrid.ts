/**
 * The way out through SendGrid, by its own client. The client has no retry, and its errors hold the API key and the whole
 * letter: nothing of them leaves this file but a code.
 */
import { MailService } from '@sendgrid/mail';
import { lettersHeaders, messageId, SENDER_NAME, type Delivery, type Envelope, type Transport } from './transport';

const ACCEPTED = 202;
/** Refusals that are about the letter at hand; every other 4xx is about us. */
const ABOUT_THE_LETTER = new Set([400, 413, 422]);
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const USUAL_WAIT_MS = 10_000;

interface Answer {
  readonly code?: unknown;
  readonly response?: { readonly headers?: unknown; readonly body?: unknown };
}

/** A transport of its own client, so that no other user of the library changes its key or address. */
export function sendgrid(
  { apiKey, baseUrl }: { apiKey: string; baseUrl: string | undefined },
  { timeoutMs }: { timeoutMs: number },
): Transport {
  const service = new MailService();
  // The declared type of the service hides its client, whose defaults are the only way to another address.
  const { client } = service as unknown as { client: { setDefaultRequest(defaults: object): void } };
  service.setApiKey(apiKey);
  service.setTimeout(timeoutMs);
  // After the key, which sets the address back. A redirect would hand the letter to somebody else.
  client.setDefaultRequest({ ...(baseUrl ? { baseUrl } : {}), maxRedirects: 0 });

  return async (envelope) => {
    // The client's own limit ends when the headers have come; one that sends its answer drop by drop is cut here.
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Delivery>((resolve) => {
      timer = setTimeout(() => resolve({ is: 'UNANSWERED', trouble: 'SENDGRID_TIMEOUT' }), timeoutMs);
    });
    const sent = Promise.resolve(message(envelope))
      .then((mail) => service.send(mail))
      .then(([{ statusCode }]) => check(statusCode), troubled);
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
    // A tracked link leads over somebody else's host, and an opened letter is nobody's business.
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
      ganalytics: { enable: false },
    },
  };
}

/** An answer that the client took for a success; only 202 is SendGrid's yes, a proxy may say 200 to anything. */
const check = (status: number): Delivery =>
  status === ACCEPTED ? { is: 'ACCEPTED' } : { is: 'UNANSWERED', trouble: `SENDGRID_${status}` };

function troubled(error: Answer): Delivery {
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

/** The fields that SendGrid complains of, by name; its sentences may quote the address. */
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
