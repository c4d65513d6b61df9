/**
 * The answers of the family's queries, each with its time, stored on this telephone so that the last carnet opens without a
 * network. They belong to one account. A logout and another account's login delete them; the end of a session does not.
 */
import { createStore, promisifyRequest } from 'idb-keyval';

export interface Saved<T> {
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

/** The account for which this tab reads and writes; undefined after a logout, so that late answers are not stored. */
let owner: string | undefined;

const ownerIn = (objects: IDBObjectStore): Promise<string | undefined> =>
  promisifyRequest<string | undefined>(objects.get(OWNER) as IDBRequest<string | undefined>);

/** Runs `work` while the copies are this account's, in one transaction: another tab may change their owner at any time. */
const asOwner = <T>(mode: IDBTransactionMode, work: (objects: IDBObjectStore) => Promise<T>): Promise<T | undefined> =>
  quietly(() =>
    opened()(mode, async (objects) =>
      owner !== undefined && (await ownerIn(objects)) === owner ? work(objects) : undefined,
    ),
  );

export const keep = (name: string, value: unknown): Promise<unknown> =>
  asOwner('readwrite', (objects) =>
    promisifyRequest(objects.put({ at: Date.now(), value } satisfies Saved<unknown>, `answer:${name}`)),
  );

export async function recall<T>(name: string): Promise<Saved<T> | undefined> {
  const copy = await asOwner('readonly', (objects) =>
    promisifyRequest<Saved<T> | undefined>(objects.get(`answer:${name}`) as IDBRequest<Saved<T> | undefined>),
  );
  return copy && Date.now() - copy.at < DAYS_KEPT * 86_400_000 ? copy : undefined;
}

/** Says of stored answers that they are still right now. */
export const renew = (names: readonly string[]): Promise<unknown> =>
  asOwner('readwrite', async (objects) => {
    for (const name of names) {
      const key = `answer:${name}`;
      const copy = await promisifyRequest<Saved<unknown> | undefined>(
        objects.get(key) as IDBRequest<Saved<unknown> | undefined>,
      );
      if (copy) await promisifyRequest(objects.put({ ...copy, at: Date.now() }, key));
    }
  });

export const forget = (name: string): Promise<unknown> =>
  asOwner('readwrite', (objects) => promisifyRequest(objects.delete(`answer:${name}`)));

/**
 * Deletes the answers about children other than these: the right to see one may have been withdrawn. Emergency sheets are
 * named apart: more people may see the sheet of a child than its carnet.
 */
export const keepOnly = (patientIds: readonly string[], which: 'CARNETS' | 'SHEETS' | 'ALL'): Promise<unknown> =>
  asOwner('readwrite', async (objects) => {
    for (const key of await promisifyRequest(objects.getAllKeys())) {
      const [, children, part] = /^answer:child:([^:]+):(.+)$/.exec(String(key)) ?? [];
      const isMeant = which === 'ALL' || (which === 'SHEETS') === (part === 'sheet');
      const about = children?.split('+');
      if (isMeant && about && !about.every((id) => patientIds.includes(id)))
        await promisifyRequest(objects.delete(key));
    }
  });

/** Opens the answers of this account; an empty id means the account that owns them. */
export async function openSaved(accountId: string): Promise<void> {
  owner = accountId || (await quietly(() => opened()('readonly', ownerIn)));
}

/** Ends writing and reading; the stored answers stay for the account's next login. */
export const closeSaved = (): void => void (owner = undefined);

export async function wipe(): Promise<void> {
  await asOwner('readwrite', (objects) => promisifyRequest(objects.clear()));
  closeSaved();
}

/** Makes this account the owner of the store, and deletes the answers of another one. */
export async function belongTo(accountId: string): Promise<void> {
  owner = accountId;
  await quietly(() =>
    opened()('readwrite', async (objects) => {
      if ((await ownerIn(objects)) === accountId) return;
      await promisifyRequest(objects.clear());
      await promisifyRequest(objects.put(accountId, OWNER));
    }),
  );
}

/** Keeps a value of this account under a key of its own, without an age: it stays until it is dropped. */
export const keepAs = (key: string, value: unknown): Promise<unknown> =>
  asOwner('readwrite', (kept) => promisifyRequest(kept.put(value, key)));

/** The values of this account under keys that begin so. */
export const keptUnder = <T>(prefix: string): Promise<T[] | undefined> =>
  asOwner('readonly', (kept) =>
    promisifyRequest(kept.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)) as IDBRequest<T[]>),
  );

export const dropKept = (keys: readonly string[]): Promise<unknown> =>
  asOwner('readwrite', async (kept) => {
    for (const key of keys) await promisifyRequest(kept.delete(key));
  });
