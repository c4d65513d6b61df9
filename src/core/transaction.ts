/** Transactions: a returned refusal and a thrown fault roll back; deadlocks are tried again. */
import { databaseTrouble } from '../database/errors';
import type { Context } from './context';
import { forgetLoaded } from './loader';
import { isRefusal } from './refusal';

class RolledBack<T> extends Error {
  constructor(readonly refusal: T) {
    super('a refusal undoes its transaction');
  }
}

const TRIES = 4;

/** With a requestId: a little over a second in all, in which a proxy finds the next writer, and less than a person waits for. */
const TRIES_IF_LOST = 6;

/**
 * Runs `work` in one transaction on a new ctx, whose loaders have seen nothing yet. A returned refusal and a thrown fault
 * roll back. Deadlocks and lock waits, which have undone everything, are tried again; `repeatable` (the caller holds a
 * requestId) says that a connection lost in between may be tried again as well.
 */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
  { repeatable = false } = {},
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = ctx.reads.recorded();
    try {
      const done = await ctx.database.transaction(async (db) => {
        const result = await work({ ...ctx, db });
        if (isRefusal(result)) throw new RolledBack(result);
        return result;
      });
      forgetLoaded(ctx);
      return done;
    } catch (error) {
      ctx.reads.forgetRecorded(before);
      if (error instanceof RolledBack) return error.refusal as T;
      const trouble = databaseTrouble(error);
      const again = trouble === 'RETRY' || (repeatable && trouble === 'UNAVAILABLE');
      if (!again || tries >= (repeatable ? TRIES_IF_LOST : TRIES)) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** tries * (0.5 + Math.random())));
    }
  }
}
