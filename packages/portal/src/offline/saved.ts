/**
 * What this telephone keeps so that the last carnet opens without a network: the answers of the family's queries, each with
 * its moment. It belongs to one account. A logout and another account's login wipe it; a session that ended does not.
 */
import { createStore, promisifyRequest } from 'idb-keyval';

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

/** The account for which this tab reads and writes; undefined after a logout, so that late answers are not kept. */
let owner: string | undefined;

const ownerIn = (kept: IDBObjectStore): Promise<string | undefined> =>
  promisifyRequest<string | undefined>(kept.get(OWNER) as IDBRequest<string | undefined>);

/** Runs `work` while the copies are this account's, in one transaction: another tab may change their owner at any time. */
const asOwner = <T>(mode: IDBTransactionMode, work: (kept: IDBObjectStore) => Promise<T>): Promise<T | undefined> =>
  quietly(() =>
    opened()(mode, async (kept) => (owner !== undefined && (await ownerIn(kept)) === owner ? work(kept) : undefined)),
  );

export const keep = (name: string, value: unknown): Promise<unknown> =>
  asOwner('readwrite', (kept) =>
    promisifyRequest(kept.put({ at: Date.now(), value } satisfies Kept<unknown>, `answer:${name}`)),
  );

export async function recall<T>(name: string): Promise<Kept<T> | undefined> {
  const copy = await asOwner('readonly', (kept) =>
    promisifyRequest<Kept<T> | undefined>(kept.get(`answer:${name}`) as IDBRequest<Kept<T> | undefined>),
  );
  return copy && Date.now() - copy.at < DAYS_KEPT * 86_400_000 ? copy : undefined;
}

export const forget = (name: string): Promise<unknown> =>
  asOwner('readwrite', (kept) => promisifyRequest(kept.delete(`answer:${name}`)));

/** Forgets what was kept of children other than these: the right to see one may have been withdrawn. */
export const keepOnly = (patientIds: readonly string[]): Promise<unknown> =>
  asOwner('readwrite', async (kept) => {
    for (const key of await promisifyRequest(kept.getAllKeys())) {
      const patientId = /^answer:child:([^:]+):/.exec(String(key))?.[1];
      if (patientId && !patientIds.includes(patientId)) await promisifyRequest(kept.delete(key));
    }
  });

/** Reads what is kept for this account, if it is; of an unnamed one, whose copies they are. */
export async function openSaved(accountId: string): Promise<void> {
  owner = accountId || (await quietly(() => opened()('readonly', ownerIn)));
}

/** Keeps and reads nothing more; what there is stays for the account's next login. */
export const closeSaved = (): void => void (owner = undefined);

export async function wipe(): Promise<void> {
  await asOwner('readwrite', (kept) => promisifyRequest(kept.clear()));
  closeSaved();
}

/** From now on what is kept belongs to this account; what another one has left is wiped. */
export async function belongTo(accountId: string): Promise<void> {
  owner = accountId;
  await quietly(() =>
    opened()('readwrite', async (kept) => {
      if ((await ownerIn(kept)) === accountId) return;
      await promisifyRequest(kept.clear());
      await promisifyRequest(kept.put(accountId, OWNER));
    }),
  );
}
