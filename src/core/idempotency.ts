/**
 * Idempotent requests: the same requestId with the same input returns the same result, with another input a refusal. The row
 * of the request is inserted first, in the transaction, so that one of twenty concurrent requests works and the others wait.
 */
import { createHash } from 'node:crypto';
import { signedIn } from './access';
import type { Context } from './context';
import { DoneRequest } from './core.entity';
import { columnsOf, insert, one, select, update } from '../database';
import { notFound } from './faults';
import { databaseTrouble } from '../database/errors';
import { invalidInput, isRefusal, requestIdReused, type InvalidInput, type RequestIdReused } from './refusal';
import { inTransaction } from './transaction';
import { Problems } from './validation';

const DONE_REQUEST = select(
  'idempotent',
  columnsOf(DoneRequest, 'r', ['inputHash', 'resultId']),
  'FROM request r WHERE r.accountId=? AND r.requestId=?',
);

const fingerprint = (input: object): string => {
  const stable = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(stable)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, v]) => v !== undefined && v !== null)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, stable(v)]),
          )
        : value;
  return createHash('sha256')
    .update(JSON.stringify(stable(input)))
    .digest('base64url');
};

/**
 * Runs `work` in a transaction, unless this account has used `input.requestId` before: then `replay` returns the earlier
 * result. Refusals are not stored: a corrected input may use the same id. Without a requestId `work` always runs.
 */
export async function idempotent<T extends object, R, P = undefined>(
  ctx: Context,
  operation: string,
  input: { requestId?: string | null },
  steps: {
    /** Slow work without locks, before the transaction begins; skipped for a repeated request. */
    prepare?: () => Promise<P>;
    work: (ctx: Context, prepared: P) => Promise<T | R>;
    /** What `replay` needs of the result, 64 characters at most; its id unless given. */
    idOf?: (result: T) => string;
    /** The result of a repeated request, by the id of the earlier one; null when the viewer may no longer see it (NOT_FOUND). */
    replay: (ctx: Context, id: string) => Promise<T | null>;
  },
): Promise<T | R | RequestIdReused | InvalidInput> {
  const { requestId } = input;
  if (requestId === undefined || requestId === null) return onlyOnce(ctx, steps);
  const problems = new Problems(ctx).text('requestId', requestId, { required: true, max: 64 });
  if (problems.any) return invalidInput(ctx, problems.list);
  const { accountId } = await signedIn(ctx);
  const inputHash = fingerprint({ operation, input });
  const key = { accountId, requestId };
  const repeated = async (): Promise<T | RequestIdReused | undefined> => {
    const done = await one(ctx.db, DONE_REQUEST, [accountId, requestId]);
    if (!done) return undefined;
    if (done.inputHash !== inputHash) return requestIdReused(ctx);
    const earlier = await steps.replay(ctx, done.resultId);
    if (!earlier) throw notFound(ctx);
    return earlier;
  };
  const idOf = steps.idOf ?? ((result: T) => ('id' in result ? String(result.id) : ''));
  let prepared: P | undefined;
  for (let tries = 1; ; tries++) {
    const before = await repeated();
    if (before) return before;
    try {
      prepared ??= (await steps.prepare?.()) as P;
      return await inTransaction(
        ctx,
        async (tx) => {
          await insert(tx.db, 'idempotent', DoneRequest, [
            { ...key, operation, inputHash, resultId: '', at: ctx.now() },
          ]);
          const result = await steps.work(tx, prepared as P);
          if (!isRefusal(result)) await update(tx.db, 'idempotent', DoneRequest, key, { resultId: idOf(result as T) });
          return result;
        },
        { repeatable: true },
      );
    } catch (error) {
      // Another transaction has just inserted the same request, person or child: start again from the tables.
      if (databaseTrouble(error) !== 'DUPLICATE' || tries === 3) throw error;
    }
  }
}

/**
 * As {@link idempotent}, for a command that opens its own transaction: with a requestId it becomes a part of that of the
 * request, without one it runs as it is.
 */
export const repeatable = <T extends object, R>(
  ctx: Context,
  operation: string,
  input: { requestId?: string | null },
  command: (ctx: Context) => Promise<T | R>,
  replay: (ctx: Context, id: string) => Promise<T | null>,
  idOf?: (result: T) => string,
): Promise<T | R | RequestIdReused | InvalidInput> =>
  input.requestId === undefined || input.requestId === null
    ? command(ctx)
    : idempotent<T, R>(ctx, operation, input, { work: command, replay, ...(idOf && { idOf }) });

/** As {@link idempotent}, for a request that nothing identifies. */
async function onlyOnce<T, R, P>(
  ctx: Context,
  steps: { prepare?: () => Promise<P>; work: (ctx: Context, prepared: P) => Promise<T | R> },
): Promise<T | R> {
  const prepared = (await steps.prepare?.()) as P;
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(ctx, (tx) => steps.work(tx, prepared));
    } catch (error) {
      if (databaseTrouble(error) !== 'DUPLICATE' || tries === 3) throw error;
    }
  }
}
