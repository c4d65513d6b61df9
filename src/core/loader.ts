/** Loaders: one query for all keys that a request asks for at the same time. */
import DataLoader from 'dataloader';
import type { Context } from './context';

type Key = string;

/**
 * The cache of a ctx, by owner (a loader or a memoized function). It is a property of the ctx: the values of a WeakMap would
 * survive the request until the next major garbage collection, because minor ones keep them. A copy of a ctx has a new cache.
 */
export function requestCache(ctx: Context): Map<object, unknown> {
  if (ctx.memory?.owner !== ctx) ctx.memory = { owner: ctx, values: new Map() };
  return ctx.memory.values;
}

/** Clears the cache of `ctx` after a write, so that later fields of the same request read the new rows. */
export const forgetLoaded = (ctx: Context): void => void (ctx.memory = undefined);

/** A function `(ctx, key, find)` that calls `find` once for each ctx and key and returns the cached result afterwards. */
export function memoize<V>(): (ctx: Context, key: Key, find: () => V) => V {
  const owner = {};
  return (ctx, key, find) => {
    const memory = requestCache(ctx);
    let values = memory.get(owner) as Map<Key, V> | undefined;
    if (!values) memory.set(owner, (values = new Map()));
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = find()));
    return value;
  };
}

/**
 * Turns `load`, a query by many keys, into a function for a single key. Rows are cached for the ctx, so a transaction, which
 * has its own ctx, never sees rows that were read before it. A key that is missing in the Map of `load` answers null.
 */
export function createLoader<R>(load: (ctx: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, R>>) {
  // Apart from DataLoader's own cache, whose answers wait for the next turn of the event loop.
  const primed = {};
  const loaderOf = (ctx: Context): DataLoader<Key, R | null> => {
    const loaders = requestCache(ctx);
    let loader = loaders.get(load) as DataLoader<Key, R | null> | undefined;
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = await load(ctx, keys);
        return keys.map((key) => found.get(key) ?? null);
      });
      loaders.set(load, loader);
    }
    return loader;
  };
  const primedRows = (ctx: Context): Map<Key, R> | undefined =>
    requestCache(ctx).get(primed) as Map<Key, R> | undefined;
  const find = (ctx: Context, key: Key): Promise<R | null> => {
    const row = primedRows(ctx)?.get(key);
    return row === undefined ? loaderOf(ctx).load(key) : Promise.resolve(row);
  };
  return Object.assign(find, {
    /** Caches a row that another statement has read. */
    prime: (ctx: Context, key: Key, row: R): void => {
      const rows = primedRows(ctx);
      if (rows) rows.set(key, row);
      else requestCache(ctx).set(primed, new Map([[key, row]]));
    },
  });
}

/** Rows as a Map by one of their fields. */
export const byKey = <R extends object, K extends keyof R>(rows: readonly R[], key: K): Map<R[K], R> =>
  new Map(rows.map((row) => [row[key], row]));

/** Rows as a Map of lists by one of their fields. */
export function groupedBy<R extends object, K extends keyof R>(rows: readonly R[], key: K): Map<R[K], R[]> {
  const groups = new Map<R[K], R[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}
