/**
 * What this telephone keeps so that the last carnet opens without a network: the answers of the family's queries, each with
 * its moment. It belongs to one account; logout, another login and the end of the session wipe it.
 */
import { clear, createStore, del, entries, get, set } from 'idb-keyval';

export interface Kept<T> {
  at: number;
  value: T;
}

const DAYS_KEPT = 30;
const OWNER = 'owner';

let store: ReturnType<typeof createStore> | undefined;
const opened = (): ReturnType<typeof createStore> => (store ??= createStore('carnet', 'kept'));

/** Where a browser allows no database the page goes on without copies. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

// Answers that arrive after a logout must not be kept.
let open = true;

export const keep = async (name: string, value: unknown): Promise<void> => {
  if (open) await quietly(() => set(`answer:${name}`, { at: Date.now(), value } satisfies Kept<unknown>, opened()));
};

export async function recall<T>(name: string): Promise<Kept<T> | undefined> {
  const kept = await quietly(() => get<Kept<T>>(`answer:${name}`, opened()));
  return kept && Date.now() - kept.at < DAYS_KEPT * 86_400_000 ? kept : undefined;
}

export const forget = (name: string): Promise<void | undefined> => quietly(() => del(`answer:${name}`, opened()));

/** Forgets what was kept of children other than these: the right to see one may have been withdrawn. */
export async function keepOnly(patientIds: readonly string[]): Promise<void> {
  const all = (await quietly(() => entries<string, unknown>(opened()))) ?? [];
  for (const [key] of all) {
    const patientId = /^answer:child:([^:]+):/.exec(key)?.[1];
    if (patientId && !patientIds.includes(patientId)) await quietly(() => del(key, opened()));
  }
}

export async function wipe(): Promise<void> {
  open = false;
  await quietly(() => clear(opened()));
}

/** From now on what is kept belongs to this account; what another one has left is wiped. */
export async function belongTo(accountId: string): Promise<void> {
  const owner = await quietly(() => get<string>(OWNER, opened()));
  if (owner !== accountId) {
    await quietly(() => clear(opened()));
    await quietly(() => set(OWNER, accountId, opened()));
  }
  open = true;
}
