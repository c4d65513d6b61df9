/**
 * Statements that a request asks in the same turn of the event loop travel as one: their SELECTs joined by UNION ALL, over
 * columns that they share by type. Each module keeps its own statement; four of them are one trip to the database, which
 * saves the process a seventh of a carnet's CPU.
 */
import { LRUCache } from 'lru-cache';
import { getMetadataArgsStorage } from 'typeorm';
import type { Db, Row, SqlValue } from './db';
import { entityOf, select, type Columns, type Statement } from './statement';

interface Asked {
  readonly statement: string;
  readonly values: readonly SqlValue[];
  readonly resolve: (rows: never[]) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<Db, Asked[]>();

/**
 * The rows of a SELECT, as {@link Db.all} returns them, read together with what else is asked by this function until the
 * promises of this turn have settled. Its columns are those
 * of entities, numbers or NULL; it has no ORDER BY. Inside a transaction it runs alone.
 */
export function together<R>(db: Db, statement: Statement<R>, values: readonly SqlValue[]): Promise<R[]> {
  if (db.nested) return db.all(statement, values);
  return new Promise((resolve, reject) => {
    const asked = { statement, values, resolve, reject };
    const others = waiting.get(db);
    if (others) return void others.push(asked);
    waiting.set(db, [asked]);
    process.nextTick(send, db);
  });
}

function send(db: Db): void {
  const list = waiting.get(db)!;
  waiting.delete(db);
  const [first] = list as [Asked];
  if (list.length === 1) db.all(first.statement as Statement<never>, first.values).then(first.resolve, first.reject);
  else
    ask(db, list).then(
      (lists) => list.forEach(({ resolve }, index) => resolve(lists[index] as never[])),
      (error: unknown) => list.forEach(({ reject }) => reject(error)),
    );
}

/** The rows of each of `list`, in one statement. */
async function ask(db: Db, list: readonly Asked[]): Promise<Row[][]> {
  const { sql, fields } = joined(list.map(({ statement }) => statement));
  const rows = await db.all(
    sql,
    list.flatMap(({ values }) => values),
  );
  const lists = fields.map((): Row[] => []);
  for (const row of rows) {
    const own: Row = {};
    for (const [name, slot] of fields[row.part as number]!) own[name] = row[slot]!;
    lists[row.part as number]!.push(own);
  }
  return lists;
}

interface Joined {
  readonly sql: Statement<Row>;
  /** For each statement, its columns and where they stand in the joined rows. */
  readonly fields: readonly (readonly (readonly [name: string, slot: string])[])[];
}

const known = new LRUCache<string, Joined>({ max: 500 });

function joined(statements: readonly string[]): Joined {
  const key = statements.join('\n');
  let found = known.get(key);
  if (!found) known.set(key, (found = join(statements)));
  return found;
}

function join(statements: readonly string[]): Joined {
  const parts = statements.map((statement) => {
    const selects = selectsOf(statement);
    const types = selects[0]!.columns.map(
      (_, place) => selects.map(({ columns, from }) => typeOf(columns[place]!.sql, from)).find(Boolean) ?? 'text',
    );
    const slots = types.map((type, place) => type + types.slice(0, place).filter((other) => other === type).length);
    return { selects, slots };
  });
  const all = [...new Set(parts.flatMap(({ slots }) => slots))];
  const [first, ...others] = parts.flatMap(({ selects, slots }, part) =>
    selects.map(({ columns, from }) => {
      const list = all.map((slot) => `${columns[slots.indexOf(slot)]?.sql ?? 'NULL'} AS ${slot}`);
      return { list: [`${part} AS part`, ...list].join(', ') as Columns<Row>, from };
    }),
  );
  const names = statements.map((statement) => /\/\* (\w+) \*\//.exec(statement)?.[1]).join('_and_');
  const further = others.map(({ list, from }) => `\nUNION ALL SELECT ${list} ${from}`);
  return {
    sql: select(names, first!.list, first!.from + further.join('')),
    fields: parts.map(({ selects, slots }) => selects[0]!.columns.map(({ name }, place) => [name, slots[place]!])),
  };
}

interface Select {
  columns: { sql: string; name: string }[];
  from: string;
}

/** The SELECTs of a statement, apart at UNION ALL. */
function selectsOf(statement: string): Select[] {
  return statement.split(/\s+UNION ALL\s+(?=SELECT)/).map((text) => {
    const [, list, from] = /^SELECT\s+(?:\/\* \w+ \*\/\s+)?(.*?)\s+(FROM\s.*)$/s.exec(text)!;
    const columns = list!.split(/,\s*/).map((column) => {
      const [, sql, name] = /^(.*?)(?:\s+AS\s+`(\w+)`)?$/.exec(column)!;
      return { sql: sql!, name: name ?? /`(\w+)`$/.exec(sql!)![1]! };
    });
    return { columns, from: from! };
  });
}

/** Whether an expression of a SELECT is text or a number; undefined for NULL. Throws where that cannot be told. */
function typeOf(sql: string, from: string): 'text' | 'number' | undefined {
  if (sql === 'NULL') return undefined;
  if (/^\d+$/.test(sql)) return 'number';
  const [, alias, column] = /^(\w+)\.`(\w+)`$/.exec(sql) ?? [];
  const table = [...from.matchAll(/\b(?:FROM|JOIN) (\w+) (\w+)/g)].find(([, , as]) => as === alias)?.[1];
  const declared =
    table &&
    getMetadataArgsStorage().columns.find(
      ({ target, propertyName }) => target === entityOf(table) && propertyName === column,
    );
  if (!declared) throw new Error(`${sql} is no column of an entity in ${from}`);
  return ['varchar', 'text', 'date'].includes(String(declared.options.type)) ? 'text' : 'number';
}
