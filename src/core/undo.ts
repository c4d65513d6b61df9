/** Takes acts back by their journal (journal.ts). In the transaction of the caller, who checks the viewer. */
import {
  columnNamesOf,
  columnsOf,
  computed,
  deleteStatement,
  entityOf,
  inList,
  insert,
  select,
  updateStatement,
  type Row,
  type SqlValue,
} from '../database';
import { ActImageRow, ActRow } from './act.entity';
import type { Context } from './context';
import { digestOf, forKeys, REVISION, rowsByKeys, undoableTable, type RowImage } from './journal';
import type { RecordRef } from './record-change.types';
import type { RecordKind } from './record-kind';
import type { Instant } from './time';

/** An act with what it wrote. */
export interface Act {
  readonly id: string;
  readonly operation: string;
  /** The children, with their revision after the act. */
  readonly children: readonly { readonly id: string; readonly revision: number }[];
  readonly images: readonly RowImage[];
}

const ACT = columnsOf(ActRow, 'a');
const OWN = select(
  'actsOf',
  ACT,
  'FROM act a WHERE a.accountId=? AND a.at > ? AND a.undoneAt IS NULL ORDER BY a.at DESC, a.id DESC, a.patientId',
);

/** The acts of an account after an instant that are not undone, newest first. */
export async function actsOf(ctx: Pick<Context, 'db'>, accountId: string, after: Instant): Promise<Act[]> {
  const rows = await ctx.db.all(OWN, [accountId, after]);
  if (rows.length === 0) return [];
  const wanted = inList([...new Set(rows.map(({ id }) => id))]);
  const parts = await ctx.db.all(
    select(
      'actsOf',
      columnsOf(ActImageRow, 'i', ['actId', 'images']),
      `FROM act_image i WHERE i.actId IN ${wanted.sql} ORDER BY i.actId, i.part`,
    ),
    wanted.values,
  );
  const acts = new Map<string, Act & { children: { id: string; revision: number }[] }>();
  for (const { id, operation, patientId, revision } of rows) {
    const act = acts.get(id) ?? {
      id,
      operation,
      children: [],
      images: parts.flatMap((part) => (part.actId === id ? (JSON.parse(part.images) as RowImage[]) : [])),
    };
    acts.set(id, act);
    act.children.push({ id: patientId, revision });
  }
  return [...acts.values()];
}

/** The kinds under which the record of a row goes. */
function kindsOf({ table }: RowImage): RecordKind[] {
  const { record, kinds } = undoableTable(table) ?? {};
  return record ? [record.kind, ...Object.values(kinds ?? {})] : [];
}

/** Whether an act changed the record. */
export const names = ({ images }: Act, { kind, id }: RecordRef): boolean =>
  images.some((image) => image.record === id && kindsOf(image).includes(kind));

/** The record of a row that an act changed; undefined for a row without one. */
export function recordOf({ operation }: Act, { table, record: id }: RowImage): RecordRef | undefined {
  const { record, kinds } = undoableTable(table) ?? {};
  return record && id !== null ? { kind: kinds?.[operation] ?? record.kind, id } : undefined;
}

/** The records that an act changed. */
export function recordsOf(act: Act): RecordRef[] {
  const refs = act.images.flatMap((image) => recordOf(act, image) ?? []);
  return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()];
}

const byTable = (images: readonly RowImage[]): Map<string, RowImage[]> => {
  const tables = new Map<string, RowImage[]>();
  for (const image of images) tables.set(image.table, [...(tables.get(image.table) ?? []), image]);
  return tables;
};

/** A row that is not as the act left it; `current` is undefined for one that is gone. */
export interface Changed {
  readonly image: RowImage;
  readonly current: Row | undefined;
}

function isAsLeft({ table, digest, columns, before, after }: RowImage, current: Row | undefined): boolean {
  if (digest !== undefined)
    return current !== undefined && digestOf(current, columns ?? columnNamesOf(table)) === digest;
  if (after) return current !== undefined && Object.entries(after).every(([name, value]) => current[name] === value);
  return before !== undefined && current === undefined;
}

/** The rows that were changed after the act. */
export async function changedSince(ctx: Pick<Context, 'db'>, { images }: Act): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const [table, rows] of byTable(images.filter((image) => !undoableTable(image.table)?.always))) {
    const now = await rowsByKeys(
      ctx.db,
      table,
      rows.map(({ key }) => key),
    );
    for (const image of rows) {
      const current = now.get(JSON.stringify(image.key));
      if (!isAsLeft(image, current)) changed.push({ image, current });
    }
  }
  return changed;
}

/** Writes every row as it was before the act, under the new revision of its child, and marks the act as undone. */
export async function restore(tx: Context, act: Act, revisions: ReadonlyMap<string, number>): Promise<void> {
  const tables = [...byTable(act.images)];
  const only = act.children.length === 1 ? revisions.get(act.children[0]!.id)! : undefined;
  const revisionOf = ({ patientId }: RowImage): number => only ?? revisions.get(patientId!)!;
  // Rows that refer to others were written after them.
  for (const [table, images] of [...tables].reverse()) {
    const inserted = images.filter(({ digest }) => digest !== undefined);
    await forKeys(
      table,
      inserted.map(({ key }) => key),
      (where, values) => tx.db.run(deleteStatement('restore', entityOf(table), where), values),
    );
  }
  for (const [table, images] of tables) {
    const isDated = columnNamesOf(table).includes(REVISION);
    const dated = (row: Row, image: RowImage): Row => (isDated ? { ...row, [REVISION]: revisionOf(image) } : row);
    const deleted = images.filter(({ before, after }) => before && !after);
    await insert(
      tx.db,
      'restore',
      entityOf(table),
      deleted.map((image) => dated(image.before!, image)),
    );
    const alike = new Map<string, SqlValue[][]>();
    for (const image of images.filter(({ after }) => after)) {
      const row = JSON.stringify(dated(image.before!, image));
      alike.set(row, [...(alike.get(row) ?? []), image.key]);
    }
    for (const [text, keys] of alike) {
      const row = Object.entries(JSON.parse(text) as Row);
      const set = row.map(([name]) => `\`${name}\`=?`).join(', ');
      await forKeys(table, keys, (where, values) =>
        tx.db.run(updateStatement('restore', entityOf(table), set, where), [
          ...row.map(([, value]) => value),
          ...values,
        ]),
      );
    }
  }
  for (const { id: patientId } of act.children)
    await tx.db.run(updateStatement('restore', ActRow, 'undoneAt=?, undoneRevision=?', 'id=? AND patientId=?'), [
      tx.now(),
      revisions.get(patientId)!,
      act.id,
      patientId,
    ]);
}

const GONE = select(
  'goneAfter',
  computed<{ revision: number | null }>({ revision: 'MIN(g.revision)' }),
  `FROM (SELECT a.revision FROM act a WHERE a.patientId=? AND a.undoneRevision > ? AND a.revision <= ?
    UNION ALL SELECT 0 FROM record_change c WHERE c.patientId=? AND c.revision > ?
      AND c.kind IN ('APPOINTMENT','SURGERY') AND c.field IN ('voided','confidential')) g`,
);

/**
 * The revision from which a client that has read a child up to revision `since` may hold what is gone: that of the oldest act
 * which was undone later, 0 for an appointment or a surgery that was voided or made private; null when nothing is gone.
 */
export const goneAfter = async (ctx: Pick<Context, 'db'>, patientId: string, since: number): Promise<number | null> =>
  (await ctx.db.all(GONE, [patientId, since, since, patientId, since]))[0]?.revision ?? null;

/** Deletes the images of acts up to an instant: they can no longer be undone. */
export const forgetImages = (ctx: Pick<Context, 'db'>, until: Instant): Promise<number> =>
  ctx.db.run(deleteStatement('forgetImages', ActImageRow, '`at` <= ?'), [until]);
