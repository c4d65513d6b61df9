/** Repeats requests that may be repeated, when the network or the service is away. */

export type Fetch = typeof fetch;

export interface RetryOptions {
  /** Tries in all; 4 when left out. */
  readonly tries?: number;
  /** Milliseconds before the second try, doubled for each further one; 500 when left out. */
  readonly pauseMs?: number;
}

const AWAY = [502, 503, 504];
const TOO_MANY = 429;
const LONGEST_PAUSE_MS = 20_000;

/**
 * Returns a fetch that repeats after a network error and after 502, 503 and 504, but only queries and mutations with a
 * `requestId`: any other mutation may have happened. After 429 with `Retry-After` it repeats everything: nothing has happened yet.
 */
export function retrying(options: RetryOptions = {}, send: Fetch = (input, init) => fetch(input, init)): Fetch {
  const { tries = 4, pauseMs = 500 } = options;
  return async (input, init) => {
    for (let tried = 1; ; tried++) {
      const isLast = tried >= tries;
      const pause = pauseMs * 2 ** (tried - 1);
      try {
        const response = await send(input, init);
        const told = Number(response.headers.get('retry-after') ?? Number.NaN) * 1_000;
        const mayRepeat =
          response.status === TOO_MANY ? told >= 0 : AWAY.includes(response.status) && isRepeatable(init);
        if (isLast || !mayRepeat || told > LONGEST_PAUSE_MS) return response;
        await wait(told > 0 ? told : pause, init?.signal);
      } catch (error) {
        if (isLast || init?.signal?.aborted || !(error instanceof TypeError) || !isRepeatable(init)) throw error;
        await wait(pause, init?.signal);
      }
    }
  };
}

/** Whether a repeated request has no second effect. */
export function isRepeatable(init: RequestInit | undefined): boolean {
  if ((init?.method ?? 'GET').toUpperCase() === 'GET') return true;
  if (typeof init?.body !== 'string') return false;
  const { query, variables } = JSON.parse(init.body) as { query?: string; variables?: Record<string, unknown> };
  // A refresh token can be sent again when its answer was lost.
  if (query !== undefined && (!/\bmutation\b/.test(query) || /\{\s*refreshSession\b/.test(query))) return true;
  return [variables, ...Object.values(variables ?? {})].some(
    (value) => typeof value === 'object' && value !== null && 'requestId' in value && Boolean(value.requestId),
  );
}

/** Resolves after so many milliseconds; rejects when the request is aborted meanwhile. */
export const wait = (ms: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
