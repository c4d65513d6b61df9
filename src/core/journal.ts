/**
 * The journal of a transaction: the rows that an act wrote, as they were before and as they are after, so that the act can be
 * undone (undo.ts). `inTransaction` gives each transaction one; it is off, and costs nothing, until a rule begins an act
 * (`lockPatient`). Then each UPDATE and DELETE is preceded by a SELECT of its rows, and at the end one statement for each
 * table that has updated rows reads them again.
 */
import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import {
  columnNamesOf,
  inList,
  insert,
  keyNamesOf,
  select,
  type Columns,
  type Db,
  type Row,
  type SqlValue,
} from '../database';
import { ActImageRow, ActRow } from './act.entity';
import { MERGED, type LetterKind } from './letters';
import type { RecordKind } from './record-kind';
import type { Instant } from './time';

/** How the rows of a table are undone. */
export interface UndoableTable {
  /** The record to which a row belongs, by the column that holds its id; left out, a row that has no record of its own. */
  readonly record?: { readonly kind: RecordKind; readonly id: string };
  /** Kinds of the record in acts by these root fields. */
  readonly kinds?: Readonly<Record<string, RecordKind>>;
  /** Whether a row goes whatever became of it since: a notice that was acknowledged. */
  readonly always?: true;
  /** Whether the rows follow from other rows: they are not noted, and who undoes an act writes them anew. */
  readonly derived?: true;
}
export type UndoableTables = Readonly<Record<string, UndoableTable>>;

/** Tables of the core that an act writes and that stay as they are when it is undone. */
const KEPT: ReadonlySet<string> = new Set([
  'audit_event',
  'request',
  'throttle',
  'record_change',
  'changed_record',
  'act',
  'act_image',
]);
/** A letter that reports an act alone goes with it. A letter of changes is withdrawn by the rule of notices. */
const LETTERS = 'outbox';

let undoable: UndoableTables = { [LETTERS]: { always: true } };
/** Adds the tables whose rows can be undone; called once, where the modules are put together. */
export const useUndoable = (tables: UndoableTables): void => void (undoable = { ...undoable, ...tables });
export const undoableTable = (table: string): UndoableTable | undefined => undoable[table];

/** A row that an act wrote, as JSON of a part. */
export interface RowImage {
  table: string;
  key: SqlValue[];
  /** The id of its record, where it has one. */
  record: string | null;
  patientId: string | null;
  /** Of an inserted row: a digest of `columns`, all unless given. */
  digest?: string;
  columns?: string[];
  /** Of an updated row: the columns that differ, without the revision. Of a deleted row: the whole row before. */
  before?: Row;
  after?: Row;
}

interface Seen {
  readonly row: Row;
  readonly isInserted: boolean;
  /** Whether the row may differ from `row` by now. */
  isSure: boolean;
}

export const REVISION = 'revision';
/** The unit of the child, which is no part of an act: it is written anew (unit-lists.rules.ts). */
export const UNIT = 'unitClues';
/** Columns that say nothing of an act. */
const NOT_NOTED: ReadonlySet<string> = new Set([REVISION, UNIT]);

/** A digest of the values of `columns`. */
export const digestOf = (row: Row, columns: readonly string[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        columns
          .filter((name) => !NOT_NOTED.has(name))
          .sort()
          .map((name) => row[name] ?? null),
      ),
    )
    .digest('base64url')
    .slice(0, 22);

/** Characters of one part; a TEXT of MariaDB holds 65,535 bytes. */
const PART = 12_000;

export class Journal {
  /** The statements of the transaction; what they write is noted once an act has begun. */
  readonly db: Db;
  private act: { accountId: string; operation: string; at: Instant } | undefined;
  private readonly children = new Map<string, number>();
  private readonly tables = new Map<string, Map<string, Seen>>();
  private isUndoable = true;

  constructor(private readonly inner: Db) {
    const { nested } = inner;
    this.db = {
      engine: inner.engine,
      all: (statement, values) => inner.all(statement, values),
      run: (sql, values = []) => this.run(sql, values),
      ...(nested && {
        nested: (work) =>
          nested(async () => {
            try {
              return await work(this.db);
            } catch (error) {
              for (const rows of this.tables.values()) for (const seen of rows.values()) seen.isSure = false;
              throw error;
            }
          }),
      }),
    };
  }

  /** Begins an act on a child, or adds a child to it. Called after the raise of the child's revision. */
  begin(act: { accountId: string; operation: string; at: Instant }, child: { id: string; revision: number }): void {
    this.act ??= act;
    this.children.set(child.id, child.revision);
  }

  /** This transaction cannot be undone, whatever it writes. */
  never(): void {
    this.isUndoable = false;
  }

  private async run(sql: string, values: readonly SqlValue[]): Promise<number> {
    if (this.act && this.isUndoable) await this.note(sql, values);
    return this.inner.run(sql, values);
  }

  private async note(sql: string, values: readonly SqlValue[]): Promise<void> {
    const [, verb, table = ''] = /^(INSERT|UPDATE|DELETE) (?:\/\*.*?\*\/ )?(?:INTO |FROM )?`(\w+)`/.exec(sql) ?? [];
    if (KEPT.has(table) || undoable[table]?.derived) return;
    if (verb === 'INSERT' && undoable[table]) return this.noteInserted(table, sql, values);
    const where = /\sWHERE\s/.exec(sql);
    if (!verb || !where) return this.never();
    const ahead = sql.slice(0, where.index).split('?').length - 1;
    const rest = sql.slice(where.index + where[0].length);
    const rows = await this.rowsWhere(table, rest, values.slice(ahead));
    // A letter that is cancelled, or a row of a table that is not undone: the act cannot be undone.
    if (!undoable[table] || table === LETTERS) return rows.length > 0 ? this.never() : undefined;
    for (const row of rows) this.see(table, { row, isInserted: false, isSure: false });
  }

  private async noteInserted(table: string, sql: string, values: readonly SqlValue[]): Promise<void> {
    const names = /\(([^)]*)\) VALUES /
      .exec(sql)![1]!
      .split(',')
      .map((name) => name.slice(1, -1));
    const mayExist = / ON (?:CONFLICT|DUPLICATE KEY)/.test(sql);
    const rows: Row[] = [];
    for (let start = 0; start < values.length; start += names.length)
      rows.push(Object.fromEntries(names.map((name, place) => [name, values[start + place]!])));
    if (table === LETTERS && MERGED.has(rows[0]!.kind as LetterKind)) return;
    const before = mayExist
      ? await rowsByKeys(
          this.inner,
          table,
          rows.map((row) => keyOf(table, row)),
        )
      : new Map();
    for (const row of rows) {
      const old = before.get(JSON.stringify(keyOf(table, row))) as Row | undefined;
      this.see(
        table,
        old ? { row: old, isInserted: false, isSure: false } : { row, isInserted: true, isSure: !mayExist },
      );
    }
  }

  /** Notes a row; the first note of a row stays. */
  private see(table: string, seen: Seen): void {
    const rows = this.tables.get(table) ?? new Map<string, Seen>();
    this.tables.set(table, rows);
    const key = JSON.stringify(keyOf(table, seen.row));
    const known = rows.get(key);
    if (known) known.isSure = false;
    else rows.set(key, seen);
  }

  private rowsWhere(table: string, where: string, values: readonly SqlValue[]): Promise<Row[]> {
    return this.inner.all(select('journal', allColumns(table), `FROM \`${table}\` WHERE ${where}`), values);
  }

  /** Writes what the act changed. At the end of the transaction. */
  async save(): Promise<void> {
    const { act } = this;
    if (!act || !this.isUndoable) return;
    const images: RowImage[] = [];
    for (const [table, rows] of this.tables) images.push(...(await this.imagesOf(table, rows)));
    if (images.length === 0) return;
    const id = monotonicFactory()(act.at);
    const acts = [...this.children].map(([patientId, revision]): ActRow => {
      const { accountId, operation, at } = act;
      return { id, patientId, accountId, operation, at, revision, undoneAt: null, undoneRevision: null };
    });
    await insert(this.inner, 'saveAct', ActRow, acts);
    const parts = inParts(images.map((image) => JSON.stringify(image)));
    await insert(
      this.inner,
      'saveAct',
      ActImageRow,
      parts.map((part, place) => ({ actId: id, part: place, at: act.at, images: `[${part.join(',')}]` })),
    );
  }

  private async imagesOf(table: string, rows: ReadonlyMap<string, Seen>): Promise<RowImage[]> {
    const unsure = [...rows].filter(([, { isSure }]) => !isSure).map(([key]) => JSON.parse(key) as SqlValue[]);
    const now = unsure.length > 0 ? await rowsByKeys(this.inner, table, unsure) : new Map<string, Row>();
    const { record } = undoable[table]!;
    return [...rows].flatMap(([text, { row, isInserted, isSure }]): RowImage[] => {
      const current = isSure ? row : now.get(text);
      const patientId = this.children.size > 1 ? String(row.patientId ?? row.id) : null;
      const key = JSON.parse(text) as SqlValue[];
      const image = { table, key, record: record ? String(row[record.id]) : null, patientId };
      if (isInserted) {
        const columns = Object.keys(row);
        const isWhole = columns.length === columnNamesOf(table).length;
        return current ? [{ ...image, digest: digestOf(current, columns), ...(!isWhole && { columns }) }] : [];
      }
      if (!current) return [{ ...image, before: row }];
      const names = Object.keys(row).filter((name) => !NOT_NOTED.has(name) && row[name] !== current[name]);
      const only = (from: Row): Row => Object.fromEntries(names.map((name) => [name, from[name]!]));
      return names.length > 0 ? [{ ...image, before: only(row), after: only(current) }] : [];
    });
  }
}

/** Texts in lists of at most {@link PART} characters, or of one text. */
function inParts(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const text of texts) {
    if (text.length > room) parts.push([]);
    room = (text.length > room ? PART : room) - text.length;
    parts.at(-1)!.push(text);
  }
  return parts;
}

const allColumns = (table: string): Columns<Row> =>
  columnNamesOf(table)
    .map((name) => `\`${name}\``)
    .join(', ') as Columns<Row>;

export const keyOf = (table: string, row: Row): SqlValue[] => keyNamesOf(table).map((name) => row[name]!);

/** Runs `each` for groups of keys that differ in their last column alone: with a condition that fits them and no other row. */
export async function forKeys(
  table: string,
  keys: readonly (readonly SqlValue[])[],
  each: (where: string, values: SqlValue[]) => Promise<unknown>,
): Promise<void> {
  const names = keyNamesOf(table).map((name) => `\`${name}\``);
  const groups = new Map<string, SqlValue[]>();
  for (const key of keys) {
    const shared = JSON.stringify(key.slice(0, -1));
    const last = key.at(-1)!;
    if (!groups.get(shared)?.push(last)) groups.set(shared, [last]);
  }
  for (const [shared, last] of groups)
    for (let start = 0; start < last.length; start += 500) {
      const wanted = inList(last.slice(start, start + 500));
      const conditions = [...names.slice(0, -1).map((name) => `${name}=?`), `${names.at(-1)!} IN ${wanted.sql}`];
      await each(conditions.join(' AND '), [...(JSON.parse(shared) as SqlValue[]), ...wanted.values]);
    }
}

/** The rows with these keys, by the JSON of the key. */
export async function rowsByKeys(
  db: Db,
  table: string,
  keys: readonly (readonly SqlValue[])[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  await forKeys(table, keys, async (where, values) => {
    for (const row of await db.all(select('rowsByKeys', allColumns(table), `FROM \`${table}\` WHERE ${where}`), values))
      found.set(JSON.stringify(keyOf(table, row)), row);
  });
  return found;
}
