/**
 * The transport of text messages: the Messages resource of Twilio's REST API (2010-04-01), which other services offer alike.
 * WhatsApp is the same request with a prefix before both numbers. Only a code leaves this file: never a number or a text.
 */
import type { TextMessages } from '../core/channel-config';
import { waitOf } from './sendgrid';
import { NOT_OFFERED, SEND_MS, type Delivery, type TextMessage } from './transport';

/** Twilio's codes of errors that concern the sender or the account, among those of status 400. */
const ABOUT_THE_SENDER = new Set([20003, 21212, 21603, 21606, 21659, 63007]);

export function textService(
  { baseUrl, accountSid, authToken, from, whatsappFrom }: TextMessages,
  { timeoutMs = SEND_MS }: { timeoutMs?: number } = {},
): (message: TextMessage) => Promise<Delivery> {
  const url = `${baseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return async ({ channel, to, text }) => {
    const sender = channel === 'SMS' ? from : whatsappFrom;
    if (!sender) return { is: 'REFUSED', trouble: NOT_OFFERED };
    const prefix = channel === 'WHATSAPP' ? 'whatsapp:' : '';
    const form = new URLSearchParams({ From: prefix + sender, To: prefix + to, Body: text });
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization },
        body: form,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return await deliveryOf(response);
    } catch (error) {
      return { is: 'UNANSWERED', trouble: `TEXT_${networkCode(error)}` };
    }
  };
}

async function deliveryOf(response: Response): Promise<Delivery> {
  const { status, headers } = response;
  const body = (await response.json().catch(() => ({}))) as { code?: unknown };
  const trouble = `TEXT_${status}`;
  if (status === 200 || status === 201) return { is: 'ACCEPTED' };
  if (status === 429)
    return { is: 'BUSY', trouble, waitMs: waitOf({ 'retry-after': headers.get('retry-after') ?? '' }, Date.now()) };
  if (status === 400 && !ABOUT_THE_SENDER.has(Number(body.code))) return { is: 'REFUSED', trouble };
  if (status >= 500 || status === 408 || status < 400) return { is: 'UNANSWERED', trouble };
  return { is: 'MISCONFIGURED', trouble };
}

function networkCode(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'TIMEOUT';
  const code = cause?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'NO_ANSWER';
}
