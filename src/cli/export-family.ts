/**
 * All data of one child and its family, for a family that requests it (LFPDPPP, derecho de acceso). Exports every table with a
 * patientId or an accountId, so that a new table is included without a change here; hashes, digests and sealed letters are
 * never exported, nor is what is confidential, because adults get the file.
 */
import type { AuditRow } from '../core/access-log';
import type { Service } from '../core/context';
import { inList, type Row, untyped } from '../database';
import { exportMessages } from './cli.messages';
import headings from './data/export-headings.json';
import { newId } from '../core/ids';
import { RecordKind } from '../core/record-kind';
import { zoned } from '../core/time';
import type { TableShape } from '../database/table-shapes';
import { fullNameOf, personsByAccountId } from '../modules/identity';
import { caregiverAccountIds, patientForExport } from '../modules/patient';

const SECRET = /hash$|digest$|^sealed$/i;
/** Tables without data of the family: idempotency keys, tokens (digests only), rate limits, queues. */
const TECHNICAL_TABLES: ReadonlySet<string> = new Set([
  'request',
  'refresh_token',
  'throttle',
  'security_challenge',
  'changed_record',
  'task_watch',
  'second_factor',
  'recovery_code',
  'act',
  'act_image',
  'patient_part',
]);
/** The work list of the unit with its notes on absences: staff see it, families never do. */
const WORK_TABLES: ReadonlySet<string> = new Set(['task', 'contact_attempt']);
/** Not for the family, which may include an adult whom a custody order excludes: orders and their reasons. */
const STAFF_TABLE = 'caregiver_exclusion';
const STAFF_COLUMN =
  /^(?:caregiver|caregiver_history|caregiver_invitation)\.(?:basis|reason|revokedReason|evidence\w+|link|authority)$/;
const isStaffRow = (table: string, row: Row): boolean => table === 'record_change' && row.kind === RecordKind.AUTHORITY;
/** Whether a row is private: for the patient and the staff, not for the adults who ask. A voided booking holds its row as JSON. */
const isPrivate = (row: Row): boolean =>
  row.confidential === 1 ||
  (typeof row.facts === 'string' && (JSON.parse(row.facts) as Row | null)?.confidential === 1);
/** The account id in the access log rows of this command. */
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
  const child = await patientForExport(database, wanted);
  if (!child) return undefined;
  const row: AuditRow = {
    id: newId(now()),
    patientId: child.id,
    accountId: COMMAND_LINE,
    serviceAccountId: null,
    at: now(),
    operation: 'exportFamily',
    outcome: 'READ',
    outsideReader: null,
    requestId: newId(now()),
  };
  await accessLog.write([row]);

  const has = ({ columns }: TableShape, column: string): boolean => columns.some(({ name }) => name === column);
  const people = inList(await caregiverAccountIds(database, child.id));
  const read = ({ name, ...shape }: TableShape): Promise<Row[]> => {
    if (name === 'patient')
      return database.all(untyped(`SELECT /* exportFamily */ * FROM ${name} WHERE id=?`), [child.id]);
    if (name === 'account')
      return database.all(untyped(`SELECT /* exportFamily */ * FROM ${name} WHERE id IN ${people.sql}`), people.values);
    if (has({ name, ...shape }, 'patientId'))
      return database.all(untyped(`SELECT /* exportFamily */ * FROM ${name} WHERE patientId=?`), [child.id]);
    return database.all(
      untyped(`SELECT /* exportFamily */ * FROM ${name} WHERE accountId IN ${people.sql}`),
      people.values,
    );
  };
  const concerned = tables.filter(
    (table) =>
      !TECHNICAL_TABLES.has(table.name) &&
      table.name !== STAFF_TABLE &&
      !WORK_TABLES.has(table.name) &&
      (['patient', 'account'].includes(table.name) || has(table, 'patientId') || has(table, 'accountId')),
  );
  const rows = new Map<TableShape, Row[]>();
  for (const table of concerned)
    rows.set(
      table,
      (await read(table)).filter((each) => !isStaffRow(table.name, each)),
    );
  const hidden = new Set([...rows.values()].flat().flatMap((each) => (isPrivate(each) ? [each.id] : [])));
  const isShown = ({ id, subjectId, recordId }: Row): boolean =>
    ![id, subjectId, recordId].some((each) => each !== undefined && hidden.has(each));
  const names = await namesOf(database, [...rows.values()].flat());

  const shown = (table: TableShape, found: Row): Record<string, unknown> =>
    Object.fromEntries(
      table.columns
        .filter(({ name }) => !SECRET.test(name) && !STAFF_COLUMN.test(`${table.name}.${name}`))
        .map(({ name, isInstant }) => {
          const value = found[name] ?? null;
          if (value === null) return [heading(name), null];
          if (isInstant) return [heading(name), zoned(Number(value), child.timeZone)];
          return [heading(name), names.get(String(value)) ?? value];
        }),
    );
  const sections: Record<string, Section> = {};
  for (const [table, all] of rows) {
    const found = all.filter(isShown);
    if (found.length > 0) sections[section(table.name)] = found.map((r) => shown(table, r));
  }
  return {
    documento: exportMessages.document,
    generado: zoned(now(), child.timeZone),
    'zona horaria': child.timeZone,
    ...sections,
  };
}

/** The full names of all accounts in the rows, by account id. */
async function namesOf(database: Service['database'], rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => (/By$|^accountId$/.test(column) && value ? [String(value)] : [])),
  );
  const unique = [...new Set(ids)];
  const names = new Map<string, string>([[COMMAND_LINE, exportMessages.commandLine]]);
  for (let start = 0; start < unique.length; start += 200) {
    for (const person of await personsByAccountId(database, unique.slice(start, start + 200)))
      names.set(person.id, fullNameOf(person));
  }
  return names;
}
