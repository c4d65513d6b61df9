/** Loaders: a query by many keys, asked once for all the keys that one request wants at the same time. */
import DataLoader from 'dataloader';
import type { Context } from './context';

type Key = string;

/**
 * What a ctx remembers, by who remembers it. The ctx holds it itself: in a WeakMap it would outlive its request until the
 * next great collection, because the small ones take the values of a WeakMap for alive. A copy of a ctx begins anew.
 */
export function requestCache(ctx: Context): Map<object, unknown> {
  if (ctx.memory?.owner !== ctx) ctx.memory = { owner: ctx, values: new Map() };
  return ctx.memory.values;
}

/** Makes `ctx` read again what it has loaded: after a write, so that a later field of the same request sees it. */
export const forgetLoaded = (ctx: Context): void => void (ctx.memory = undefined);

/** Does something once for a ctx and a key: `found(ctx, key, find)`. */
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
 * Makes of a query by many keys one by a single key. Rows are remembered for the ctx at hand, so a transaction, which has
 * a ctx of its own, never sees what was loaded before it. `load` answers a Map; what is missing in it is null.
 */
export function createLoader<R>(load: (ctx: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, R>>) {
  // Beside the loader, because one that has nothing to load still waits for its turn.
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
  const brought = (ctx: Context): Map<Key, R> | undefined => requestCache(ctx).get(primed) as Map<Key, R> | undefined;
  const find = (ctx: Context, key: Key): Promise<R | null> => {
    const row = brought(ctx)?.get(key);
    return row === undefined ? loaderOf(ctx).load(key) : Promise.resolve(row);
  };
  return Object.assign(find, {
    /** Hands over a row that another statement brought along. */
    prime: (ctx: Context, key: Key, row: R): void => {
      const rows = brought(ctx);
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
