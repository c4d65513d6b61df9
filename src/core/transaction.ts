/** Transactions: a returned refusal and a thrown fault roll back; deadlocks are retried. */
import type { Db } from '../database';
import { databaseTrouble } from '../database/errors';
import type { Context } from './context';
import { Journal } from './journal';
import { forgetLoaded } from './loader';
import { isRefusal } from './refusal';

class RolledBack<T> extends Error {
  constructor(readonly refusal: T) {
    super('a refusal rolls back its transaction');
  }
}

const TRIES = 4;

/** With a requestId: a little over a second in total, in which a proxy finds the next writer node. */
const TRIES_IF_LOST = 6;

/**
 * Runs `work` in one transaction, with a new ctx whose cache is empty, and returns its result. A returned refusal and a thrown
 * fault roll back. Deadlocks and lock timeouts, after which the database has rolled back, are retried; with `repeatable` (the
 * caller has a requestId) a lost connection is retried too. Inside another transaction `work` is
 * a part of it that is rolled back alone; the outer call retries the whole.
 */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
  { repeatable = false } = {},
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = ctx.reads.recorded();
    try {
      const run = async (tx: Context): Promise<T> => {
        const result = await work(tx);
        if (isRefusal(result)) throw new RolledBack(result);
        return result;
      };
      const whole = async (db: Db): Promise<T> => {
        const journal = new Journal(db);
        const result = await run({ ...ctx, db: journal.db, journal });
        await journal.save();
        return result;
      };
      const done = await (ctx.db.nested ? ctx.db.nested((db) => run({ ...ctx, db })) : ctx.database.transaction(whole));
      forgetLoaded(ctx);
      return done;
    } catch (error) {
      ctx.reads.forgetRecorded(before);
      if (error instanceof RolledBack) return error.refusal as T;
      if (ctx.db.nested) throw error;
      const trouble = databaseTrouble(error);
      const again = trouble === 'RETRY' || (repeatable && trouble === 'UNAVAILABLE');
      if (!again || tries >= (repeatable ? TRIES_IF_LOST : TRIES)) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** tries * (0.5 + Math.random())));
    }
  }
}

/** Begins an act of an account in the transaction of `tx`: what it writes from now on can be undone. */
export function beginAct(tx: Context, accountId: string, child: { id: string; revision: number }): void {
  if (tx.config.undoSeconds > 0)
    tx.journal?.begin({ accountId, operation: tx.reads.operation.slice(0, 80), at: tx.now() }, child);
}
