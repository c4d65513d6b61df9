/**
 * All that the tables hold of one child and its family, for a family that asks for its data (LFPDPPP, derecho de acceso).
 * What is read follows from the tables themselves: each that names a child or an account. A table of tomorrow is in it
 * without a line here; hashes, digests and sealed letters never are.
 */
import type { AuditRow } from '../core/access-log';
import type { Service } from '../core/context';
import { inList, one, type Row } from '../database';
import headings from './data/export-headings.json';
import { newId } from '../core/ids';
import { zoned } from '../core/time';
import type { TableShape } from '../database/table-shapes';

const SECRET = /hash$|^digest$|^sealed$/i;
/** Of the machine, not of the family: keys of repeated requests, and tokens, of which only a digest is there. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['request', 'refresh_token', 'throttle', 'security_challenge']);
/** Whom the access log names for what was done here. */
const COMMAND_LINE = 'COMMAND_LINE';

const section = (table: string): string => (headings.tables as Record<string, string>)[table] ?? table;
const heading = (column: string): string => (headings.columns as Record<string, string>)[column] ?? column;

type Section = Record<string, unknown>[];

/**
 * The export of the child with this CURP or id, or undefined when there is none. Its row is in the access log before
 * anything is answered.
 */
export async function exportFamily(
  { database, accessLog, now }: Pick<Service, 'database' | 'accessLog' | 'now'>,
  tables: readonly TableShape[],
  wanted: string,
): Promise<Record<string, unknown> | undefined> {
  const child = await one<{ id: string; timeZone: string }>(
    database,
    'SELECT p.id, u.timeZone FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id=? OR p.curp=?',
    [wanted, wanted.toUpperCase()],
  );
  if (!child) return undefined;
  const row: AuditRow = {
    id: newId(now()),
    patientId: child.id,
    accountId: COMMAND_LINE,
    at: now(),
    operation: 'exportFamily',
    outcome: 'READ',
    requestId: newId(now()),
  };
  await accessLog.write([row]);

  const has = ({ columns }: TableShape, column: string): boolean => columns.some(({ name }) => name === column);
  const family = (
    await database.all<{ accountId: string }>('SELECT accountId FROM caregiver WHERE patientId=?', [child.id])
  ).map(({ accountId }) => accountId);
  const people = inList(family);
  const read = ({ name, ...shape }: TableShape): Promise<Row[]> => {
    if (name === 'patient') return database.all('SELECT * FROM patient WHERE id=?', [child.id]);
    if (name === 'account') return database.all(`SELECT * FROM account WHERE id IN ${people.sql}`, people.values);
    if (has({ name, ...shape }, 'patientId'))
      return database.all(`SELECT * FROM ${name} WHERE patientId=?`, [child.id]);
    return database.all(`SELECT * FROM ${name} WHERE accountId IN ${people.sql}`, people.values);
  };
  const concerned = tables.filter(
    (table) =>
      !OF_THE_MACHINE.has(table.name) &&
      (['patient', 'account'].includes(table.name) || has(table, 'patientId') || has(table, 'accountId')),
  );
  const rows = new Map<TableShape, Row[]>();
  for (const table of concerned) rows.set(table, await read(table));
  const names = await namesOf(database, [...rows.values()].flat());

  const shown = (table: TableShape, found: Row): Record<string, unknown> =>
    Object.fromEntries(
      table.columns
        .filter(({ name }) => !SECRET.test(name))
        .map(({ name, isInstant }) => {
          const value = found[name] ?? null;
          if (value === null) return [heading(name), null];
          if (isInstant) return [heading(name), zoned(Number(value), child.timeZone)];
          return [heading(name), names.get(String(value)) ?? value];
        }),
    );
  const sections: Record<string, Section> = {};
  for (const [table, found] of rows)
    if (found.length > 0) sections[section(table.name)] = found.map((r) => shown(table, r));
  return {
    documento: 'Todos los datos que el Carnet Digital guarda de esta familia',
    generado: zoned(now(), child.timeZone),
    'zona horaria': child.timeZone,
    ...sections,
  };
}

/** Who signed what, by id: a name is readable, an id is not. */
async function namesOf(database: Service['database'], rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => (/By$|^accountId$/.test(column) && value ? [String(value)] : [])),
  );
  const unique = [...new Set(ids)];
  const names = new Map<string, string>([[COMMAND_LINE, 'la línea de comandos']]);
  for (let start = 0; start < unique.length; start += 200) {
    const part = inList(unique.slice(start, start + 200));
    const found = await database.all<Record<'id' | 'givenNames' | 'firstSurname' | 'secondSurname', string | null>>(
      `SELECT id, givenNames, firstSurname, secondSurname FROM account WHERE id IN ${part.sql}`,
      part.values,
    );
    for (const { id, givenNames, firstSurname, secondSurname } of found)
      names.set(id!, [givenNames, firstSurname, secondSurname].filter(Boolean).join(' '));
  }
  return names;
}
