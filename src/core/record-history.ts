/**
 * The history of corrected records: one row for each changed field, with the value before and after, the person, the time,
 * the reason. Rows are written in the transaction of the change and never updated.
 */
import { monotonicFactory } from 'ulid';
import { columnsOf, computed, insert, one, select } from '../database';
import { signedIn } from './access';
import type { Context } from './context';
import { RecordChangeRow } from './core.entity';
import { coreMessages } from './core.messages';
import { openPage, page, type Page, type PageArgs } from './pagination';
import type { RecordChangedFields, RecordChangeFields, RecordRef } from './record-change.types';
import type { RecordKind } from './record-kind';
import { refuse } from './refusal';
import { zoned } from './time';

/** One changed field: texts in the form in which the API shows the field, null for none. */
export interface FieldChange {
  readonly field: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  /** Whether it is a field of identity: names, CURP, birth date, sex. */
  readonly identity?: boolean;
}

/** The child whose record was changed, with its revision after the change; null for facts of an account. */
type Child = { readonly id: string; readonly revision: number } | null;
export type Shown = RecordChangeFields & { by: { id: string } | null };

/** The fields whose texts differ; `identity` are those of identity. */
export const fieldChanges = (
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
  identity: ReadonlySet<string> = new Set(),
): FieldChange[] =>
  Object.entries(after).flatMap(([field, newValue]) => {
    const oldValue = before[field] ?? null;
    return oldValue === newValue ? [] : [{ field, oldValue, newValue, identity: identity.has(field) }];
  });

/** The mark of a record that was entered in error. */
export const VOIDED: FieldChange = { field: 'voided', oldValue: 'false', newValue: 'true' };

/** Writes the changes of one record to its history, made by the viewer or by the account `by`. In the transaction of the change. */
export const writeHistory = (
  tx: Context,
  child: Child,
  record: RecordRef,
  changes: readonly FieldChange[],
  reason: string | null = null,
  by?: string,
): Promise<RecordChangeRow[]> => writeHistories(tx, child, [{ record, changes }], reason, by);

/** {@link writeHistory} for several records of one child that one act has changed. */
export async function writeHistories(
  tx: Context,
  child: Child,
  changed: readonly { readonly record: RecordRef; readonly changes: readonly FieldChange[] }[],
  reason: string | null = null,
  by?: string,
): Promise<RecordChangeRow[]> {
  const changedBy = by ?? (await signedIn(tx)).accountId;
  const rising = monotonicFactory();
  const single = changed.flatMap(({ record, changes }) => changes.map((change) => ({ record, change })));
  const rows = single.map(({ record, change }): RecordChangeRow => {
    const { field, oldValue, newValue, identity = false } = change;
    return {
      id: rising(tx.now()),
      kind: record.kind,
      recordId: record.id,
      patientId: child?.id ?? null,
      operation: tx.reads.operation.slice(0, 80),
      field,
      oldValue,
      newValue,
      reason: reason?.trim() || null,
      isIdentity: Number(identity),
      changedAt: tx.now(),
      changedBy,
      revision: child?.revision ?? 0,
      requestId: tx.requestId,
    };
  });
  await insert(tx.db, 'writeHistories', RecordChangeRow, rows);
  return rows;
}

/** A row as the API shows it. */
export const shownChange = (row: RecordChangeRow, timeZone: string): Shown => ({
  id: row.id,
  record: { kind: row.kind, id: row.recordId },
  at: zoned(row.changedAt, timeZone),
  by: { id: row.changedBy },
  operation: row.operation,
  field: row.field,
  oldValue: row.oldValue,
  newValue: row.newValue,
  reason: row.reason,
  identity: row.isIdentity === 1,
});

const CHANGE = columnsOf(RecordChangeRow, 'c');
const AFTER = select(
  'changesAfter',
  CHANGE,
  'FROM record_change c WHERE c.kind=? AND c.recordId=? AND c.revision > ? ORDER BY c.id',
);

/** The changes of a record after revision `since`, oldest first. */
export const changesAfter = (
  tx: Pick<Context, 'db'>,
  { kind, id }: RecordRef,
  since: number,
): Promise<RecordChangeRow[]> => tx.db.all(AFTER, [kind, id, since]);

const NEWEST = select(
  'newestChanges',
  CHANGE,
  `FROM record_change c WHERE c.kind=? AND c.recordId=? AND c.revision =
    (SELECT MAX(n.revision) FROM record_change n WHERE n.kind = c.kind AND n.recordId = c.recordId) ORDER BY c.id`,
);

/** The changes of a record that its newest act made; none for a record without history. */
export const newestChanges = (ctx: Pick<Context, 'db'>, { kind, id }: RecordRef): Promise<RecordChangeRow[]> =>
  ctx.db.all(NEWEST, [kind, id]);

const AT_REVISION = select(
  'changesAtRevision',
  CHANGE,
  'FROM record_change c WHERE c.kind=? AND c.recordId=? AND c.revision=? ORDER BY c.id',
);

/** The changes of a record that one act made, which raised the child to `revision`. */
export const changesAtRevision = (
  ctx: Pick<Context, 'db'>,
  { kind, id }: RecordRef,
  revision: number,
): Promise<RecordChangeRow[]> => ctx.db.all(AT_REVISION, [kind, id, revision]);

/**
 * The refusal of a write whose client has not seen what other people changed of the record after revision `since`;
 * undefined when it has. `child` is locked: the raise of its revision is undone by the refusal.
 */
export async function changedByOthers<T extends RecordChangedFields & { changes: Shown[] }>(
  tx: Context,
  type: new () => T,
  child: { readonly revision: number; readonly medicalUnit: { readonly timeZone: string } },
  record: RecordRef,
  since: number | null | undefined,
): Promise<T | undefined> {
  if (typeof since !== 'number') return undefined;
  const { accountId } = await signedIn(tx);
  const rows = (await changesAfter(tx, record, since)).filter(({ changedBy }) => changedBy !== accountId);
  if (rows.length === 0) return undefined;
  const changes = rows.map((row) => shownChange(row, child.medicalUnit.timeZone));
  const more = { revision: child.revision - 1, changes } as Partial<T>;
  return refuse(tx, type, coreMessages.changedMeanwhile, coreMessages.lookAgain, more);
}

/** The history of a record, newest first. Only for rules that have checked the viewer. */
export async function historyPage(
  ctx: Context,
  { kind, id }: RecordRef,
  timeZone: string,
  args: PageArgs,
): Promise<Page<Shown>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all(
    select(
      'historyPage',
      CHANGE,
      `FROM record_change c WHERE c.kind=? AND c.recordId=? ${after ? 'AND c.id < ?' : ''} ORDER BY c.id DESC LIMIT ${args.first + 1}`,
    ),
    after ? [kind, id, after[0]!] : [kind, id],
  );
  return page(
    ctx,
    args,
    rows,
    (row) => [row.id],
    (row) => shownChange(row, timeZone),
  );
}

/** The search for the child of a record by `sources`: for each kind, the FROM clause that finds its row by the id. */
export function patientOfRecordBy(
  sources: Readonly<Partial<Record<RecordKind, string>>>,
): (ctx: Pick<Context, 'db'>, record: RecordRef) => Promise<string | undefined> {
  return async (ctx, { kind, id }) => {
    const from = sources[kind];
    if (!from) return undefined;
    const columns = computed<{ patientId: string }>({ patientId: 'patientId' });
    return (await one(ctx.db, select('patientOfRecord', columns, from), [id]))?.patientId;
  };
}

const CHILD_OF_ROWS = select(
  'patientOfHistory',
  columnsOf(RecordChangeRow, 'c', ['patientId']),
  'FROM record_change c WHERE c.kind=? AND c.recordId=? AND c.patientId IS NOT NULL LIMIT 1',
);

/** The child in the history of a record; undefined for a record without history or child. */
export const patientOfHistory = async (
  ctx: Pick<Context, 'db'>,
  { kind, id }: RecordRef,
): Promise<string | undefined> => (await one(ctx.db, CHILD_OF_ROWS, [kind, id]))?.patientId ?? undefined;
