/** Answers that came with an ETag: while they hold, the service does not send them again (RFC 9110, If-None-Match). */
import type { Fetch } from './retry.ts';

/** The most answers that are kept, in memory. */
const MOST = 20;

interface Kept {
  readonly etag: string;
  readonly type: string;
  readonly body: string;
}

/**
 * Returns a fetch that names the ETag of the answer that it has to the same question, and hands out that answer, with status
 * 200, when the service answers 304. `forget` drops all answers: call it when the person changes.
 */
export function unlessUnchanged(send: Fetch): { readonly fetch: Fetch; readonly forget: () => void } {
  let kept = new Map<string, Kept>();
  return {
    forget: () => void (kept = new Map()),
    async fetch(input, init) {
      const headers = new Headers(init?.headers);
      // Who names an ETag has an answer of its own, to which a 304 refers.
      if (typeof init?.body !== 'string' || headers.has('if-none-match')) return send(input, init);
      const answers = kept;
      const key = JSON.stringify([input, headers.get('accept'), headers.get('accept-language'), init.body]);
      const known = answers.get(key);
      if (known) headers.set('if-none-match', known.etag);
      const response = await send(input, { ...init, headers });
      if (known && response.status === 304) {
        const shown = new Headers(response.headers);
        shown.set('content-type', known.type);
        return new Response(known.body, { status: 200, headers: shown });
      }
      const etag = response.headers.get('etag');
      if (response.status !== 200 || !etag) return response;
      answers.delete(key);
      answers.set(key, {
        etag,
        type: response.headers.get('content-type') ?? 'application/json',
        body: await response.clone().text(),
      });
      const [oldest] = answers.keys();
      if (answers.size > MOST) answers.delete(oldest!);
      return response;
    },
  };
}
