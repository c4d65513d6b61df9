/** How much one request may ask for. What friends send stays far below: the largest contract document has 190 tokens. */
export const LIMITS = {
  bodyBytes: 100_000,
  tokens: 1_000,
  operations: 1,
  /** Aliases and fields that stand twice in one selection set, through every fragment; `__typename` counts as well. */
  aliases: 15,
  depth: 12,
  directives: 10,
  /** Fields that are a guess at a secret, or cost a hash; one a request, whatever they are called by alias. */
  guesses: 1,
  itemsPerPage: 100,
  /** Fields of the answer, as far as they can be foreseen (see cost.ts). */
  cost: 10_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** The fields of which a request may hold one in all. */
export const GUESSES: ReadonlySet<string> = new Set([
  'login',
  'refreshSession',
  'changePassword',
  'reprintCartilla',
  'issueSecurityCode',
]);

/** What was too much: how much of it there was, and how much there may be. */
export interface Excess {
  readonly of: Limit;
  readonly cost: number;
  readonly limit: number;
}

// A doubling fragment reaches numbers that JSON cannot write; nobody needs to know more than "far too much".
const MOST_SAID = 1_000_000_000;

/** The excess, or undefined when `cost` is within the limit. */
export const excess = (of: Limit, cost: number): Excess | undefined =>
  cost > LIMITS[of] ? { of, cost: Math.min(cost, MOST_SAID), limit: LIMITS[of] } : undefined;
