/** Loaders: a query by many keys, asked once for all the keys that one request wants at the same time. */
import DataLoader from 'dataloader';
import type { Context } from './context';

type Key = string;

/**
 * Makes of a query by many keys one by a single key. Rows are remembered for the ctx at hand, so a transaction, which has
 * a ctx of its own, never sees what was loaded before it. `load` answers a Map; what is missing in it is null.
 */
export function batched<R>(load: (ctx: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, R>>) {
  const loaders = new WeakMap<Context, DataLoader<Key, R | null>>();
  const loaderOf = (ctx: Context): DataLoader<Key, R | null> => {
    let loader = loaders.get(ctx);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = await load(ctx, keys);
        return keys.map((key) => found.get(key) ?? null);
      });
      loaders.set(ctx, loader);
    }
    return loader;
  };
  return Object.assign((ctx: Context, key: Key): Promise<R | null> => loaderOf(ctx).load(key), {
    /** Hands over a row that another statement brought along. */
    prime: (ctx: Context, key: Key, row: R): void => void loaderOf(ctx).prime(key, row),
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
