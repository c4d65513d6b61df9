/** How much one request may ask for. Regular clients stay far below: the largest document of the contract has 190 tokens. */
export const LIMITS = {
  bodyBytes: 100_000,
  tokens: 1_000,
  /** Several in one document are possible when the request names one of them: the other limits are then those of the named one. */
  operations: 1,
  /** Aliases, and fields repeated in one selection set, fragments included; `__typename` counts, too. */
  aliases: 15,
  depth: 12,
  directives: 10,
  /** Fields that guess a secret or cost a password hash: one for each request, under any alias. */
  guesses: 1,
  itemsPerPage: 100,
  /** The estimated number of fields of the answer (cost.ts). */
  cost: 10_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** The fields of which a request may have one in total. */
export const GUESSES: ReadonlySet<string> = new Set([
  'login',
  'refreshSession',
  'changePassword',
  'reprintCartilla',
  'issueSecurityCode',
  'issueServiceToken',
]);

/** A limit that a request exceeds: its measured cost and the limit. */
export interface Excess {
  readonly of: Limit;
  readonly cost: number;
  readonly limit: number;
}

// Fragments that double themselves reach numbers that JSON cannot represent.
const MOST_SAID = 1_000_000_000;

/** The excess, or undefined when `cost` is within the limit. */
export const excess = (of: Limit, cost: number): Excess | undefined =>
  cost > LIMITS[of] ? { of, cost: Math.min(cost, MOST_SAID), limit: LIMITS[of] } : undefined;
