/** Compares the access log with its chain (access-log-seal.ts). */
import { columnsOf, select, type Database } from '../database';
import { digestOf, headOf, idAt, rowsBetween, SETTLED_MS, type DayHead } from './access-log-seal';
import { LogSeal } from './core.entity';
import type { Instant } from './time';

export interface Finding {
  /** BROKEN: a link of the chain itself was changed or taken out; `id` is its number. */
  readonly what: 'CHANGED' | 'DELETED' | 'INSERTED' | 'MOVED' | 'BROKEN';
  readonly id: string;
  /** MOVED: the id that the row had when it was sealed. */
  readonly before?: string;
}

export interface Verified {
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly heads: readonly DayHead[];
}

const SEALS = select(
  'verifyAccessLog',
  columnsOf(LogSeal, 's'),
  'FROM log_seal s WHERE s.`number` > ? ORDER BY s.`number` LIMIT 50',
);
/** More than a seal holds, for rows that were put in; a page of them at a time. */
const PAGE = 2000;
const ROWS = rowsBetween(PAGE);

interface Misplaced {
  readonly id: string;
  readonly digest: string;
}

/** Every row that was changed, deleted, put in or moved since it was sealed, and every link that was. Reads the whole log. */
export async function verifyAccessLog(database: Database, now: Instant): Promise<Verified> {
  const findings: Finding[] = [];
  const [missing, extra]: [Misplaced[], Misplaced[]] = [[], []];
  const heads = new Map<string, string>();
  let [from, head, number, rows] = ['', '', 0, 0];
  for (;;) {
    const seals = await database.all(SEALS, [number]);
    if (seals.length === 0) break;
    for (const seal of seals) {
      if (seal.number !== number + 1 || headOf(head, seal) !== seal.head)
        findings.push({ what: 'BROKEN', id: String(seal.number) });
      const sealed = new Map(
        seal.digests === '' ? [] : seal.digests.split('\n').map((line) => line.split(' ', 2) as [string, string]),
      );
      rows += sealed.size;
      await compare(database, { from, until: seal.untilId, sealed }, { findings, missing, extra });
      heads.set(seal.day, seal.head);
      [from, head, number] = [seal.untilId, seal.head, seal.number];
    }
  }
  const future = await database.all(ROWS, [idAt(now + SETTLED_MS), 'ZZ']);
  extra.push(...future.map((row) => ({ id: row.id, digest: digestOf(row) })));
  findings.push(...placed(missing, extra));
  return { findings, rows, heads: [...heads].map(([day, last]) => ({ day, head: last })) };
}

/** Compares the rows from one id to another with what was sealed of them. */
async function compare(
  database: Database,
  { from, until, sealed }: { from: string; until: string; sealed: Map<string, string> },
  found: { findings: Finding[]; missing: Misplaced[]; extra: Misplaced[] },
): Promise<void> {
  for (let start = from; ;) {
    const page = await database.all(ROWS, [start, until]);
    for (const row of page) {
      const [digest, before] = [digestOf(row), sealed.get(row.id)];
      sealed.delete(row.id);
      if (before === undefined) found.extra.push({ id: row.id, digest });
      else if (before !== digest) found.findings.push({ what: 'CHANGED', id: row.id });
    }
    if (page.length < PAGE) break;
    start = `${page.at(-1)!.id}0`;
  }
  for (const [id, digest] of sealed) found.missing.push({ id, digest });
}

/** A row that is missing in one place and put into another has moved. */
function placed(missing: readonly Misplaced[], extra: readonly Misplaced[]): Finding[] {
  const gone = new Map(missing.map(({ id, digest }) => [digest, id]));
  const moved = new Map<string, string>();
  for (const { id, digest } of extra) {
    const before = gone.get(digest);
    if (before !== undefined && gone.delete(digest)) moved.set(id, before);
  }
  const left = new Set(moved.values());
  return [
    ...extra.map(({ id }): Finding => {
      const before = moved.get(id);
      return before === undefined ? { what: 'INSERTED', id } : { what: 'MOVED', id, before };
    }),
    ...missing.filter(({ id }) => !left.has(id)).map(({ id }): Finding => ({ what: 'DELETED', id })),
  ];
}
