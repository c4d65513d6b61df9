/** What the normalised cache of urql (`@urql/exchange-graphcache`) has to know of the schema. */
import { connections, entities, possibleTypes, values } from './generated/cache.ts';

interface Tools<Resolver> {
  /** From `@urql/exchange-graphcache/extras`. */
  relayPagination(): Resolver;
}

interface Identified {
  readonly id?: unknown;
}

/** Objects are cached under their id; without an id in the document, under the object that holds them. */
const keyOf = ({ id }: Identified): string | null => (typeof id === 'string' ? id : null);

/** Returns the options of `cacheExchange(...)`: objects without an id, and lists in pages. */
export function graphcache<Resolver>({ relayPagination }: Tools<Resolver>): {
  keys: Record<string, (data: Identified) => string | null>;
  resolvers: Record<string, Record<string, Resolver>>;
  possibleTypes: Record<string, string[]>;
} {
  return {
    keys: {
      ...Object.fromEntries(entities.map((name) => [name, keyOf])),
      ...Object.fromEntries(values.map((name) => [name, () => null])),
    },
    resolvers: Object.fromEntries(
      Object.entries(connections).map(([name, fields]) => [
        name,
        Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()])),
      ]),
    ),
    possibleTypes,
  };
}
