/** What the normalised cache of urql (`@urql/exchange-graphcache`) has to know of the schema. */
import { connections, possibleTypes, values } from './generated/cache.ts';

interface Tools<Resolver> {
  /** From `@urql/exchange-graphcache/extras`. */
  relayPagination(): Resolver;
}

/** Returns the options of `cacheExchange(...)`: objects without an id, and lists in pages. */
export function graphcache<Resolver>({ relayPagination }: Tools<Resolver>): {
  keys: Record<string, () => null>;
  resolvers: Record<string, Record<string, Resolver>>;
  possibleTypes: Record<string, string[]>;
} {
  return {
    keys: Object.fromEntries(values.map((name) => [name, () => null])),
    resolvers: Object.fromEntries(
      Object.entries(connections).map(([name, fields]) => [
        name,
        Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()])),
      ]),
    ),
    possibleTypes,
  };
}
