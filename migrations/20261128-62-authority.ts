/** The authority of an adult over a child as data: basis, scope, evidence, days; adults whom a custody order excludes. */
import { DateTime } from 'luxon';
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'caregiver_exclusion',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'orderId', type: 'varchar', length: '26' },
      { name: 'opensAt', type: 'bigint' },
      { name: 'closesAt', type: 'bigint' },
    ],
    foreignKeys: [
      {
        name: 'FK_54bbb2c49ded56aa8d234a846c8',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
];

const optional = { isNullable: true };
const COLUMNS = [
  new TableColumn({ name: 'id', type: 'varchar', length: '26', default: "''" }),
  new TableColumn({ name: 'basis', type: 'varchar', length: '20', default: "'NAMED_CARER'" }),
  new TableColumn({ name: 'scope', type: 'varchar', length: '16', default: "'ACT'" }),
  new TableColumn({ name: 'evidenceKind', type: 'varchar', length: '24', ...optional }),
  new TableColumn({ name: 'evidenceNumber', type: 'varchar', length: '80', ...optional }),
  new TableColumn({ name: 'evidenceSeenOn', type: 'date', ...optional }),
  new TableColumn({ name: 'evidenceSeenBy', type: 'varchar', length: '26', ...optional }),
  new TableColumn({ name: 'validFrom', type: 'date', default: "'1970-01-01'" }),
  new TableColumn({ name: 'validUntil', type: 'date', ...optional }),
  new TableColumn({ name: 'reviewOn', type: 'date', ...optional }),
  new TableColumn({ name: 'continuesAfter18', type: 'smallint', default: '0' }),
  new TableColumn({ name: 'setAt', type: 'bigint', default: '0' }),
  new TableColumn({ name: 'setBy', type: 'varchar', length: '26', default: "''" }),
  new TableColumn({ name: 'reason', type: 'varchar', length: '1000', ...optional }),
  new TableColumn({ name: 'revision', type: 'integer', default: '0' }),
  new TableColumn({ name: 'opensAt', type: 'bigint', default: '0' }),
  new TableColumn({ name: 'closesAt', type: 'bigint', default: '0' }),
];
const MORE = [
  { table: 'caregiver_history', column: new TableColumn({ name: 'link', type: 'text', ...optional }) },
  {
    table: 'caregiver_history',
    column: new TableColumn({ name: 'isReplaced', type: 'smallint', default: '0' }),
  },
  { table: 'caregiver_invitation', column: new TableColumn({ name: 'authority', type: 'text', ...optional }) },
];

interface Link {
  patientId: string;
  accountId: string;
  registeredAt: number | string;
  revokedAt: number | string | null;
  birthDate: string | Date;
  timeZone: string;
}

const PAGE = 1000;

const dayText = (day: string | Date): string => (typeof day === 'string' ? day : day.toISOString()).slice(0, 10);

/** The start of the day on which a person is 18; of a person born on 29 February that is 1 March. */
function ofAgeAt(birthDate: string, zone: string): number {
  const monthDay = birthDate.slice(5) === '02-29' ? '03-01' : birthDate.slice(5);
  return DateTime.fromISO(`${Number(birthDate.slice(0, 4)) + 18}-${monthDay}`, { zone })
    .startOf('day')
    .toMillis();
}

export class Authority1795824000062 implements MigrationInterface {
  name = 'Authority1795824000062';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const column of COLUMNS) await runner.addColumn('caregiver', column);
    for (const { table, column } of MORE) await runner.addColumn(table, column);
    await runner.query(`UPDATE caregiver SET basis=relationship WHERE relationship IN ('MOTHER', 'FATHER')`);
    await runner.query('UPDATE caregiver SET setAt=registeredAt, setBy=registeredBy, opensAt=registeredAt');
    // 26 characters of a ULID's alphabet: the child's time, and halves of both random parts.
    await runner.query(
      `UPDATE caregiver SET id=${concatenated(runner, ['SUBSTR(patientId, 1, 10)', 'SUBSTR(accountId, 19, 8)', 'SUBSTR(patientId, 19, 8)'])}`,
    );
    let after: [string, string] | undefined = ['', ''];
    while (after) {
      const [patientId, accountId]: [string, string] = after;
      const links = (await runner.query(
        `SELECT c.patientId, c.accountId, c.registeredAt, c.revokedAt, p.birthDate, u.timeZone
           FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
          WHERE c.patientId > ? OR (c.patientId = ? AND c.accountId > ?) ORDER BY c.patientId, c.accountId LIMIT ${PAGE}`,
        [patientId, patientId, accountId],
      )) as Link[];
      for (const link of links) await setLinkInterval(runner, link);
      const last: Link | undefined = links.at(-1);
      after = last && links.length === PAGE ? [last.patientId, last.accountId] : undefined;
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column } of [...MORE].reverse()) await runner.dropColumn(table, column.name);
    for (const column of [...COLUMNS].reverse()) await runner.dropColumn('caregiver', column.name);
    await dropTables(runner, TABLES);
  }
}

const concatenated = (runner: QueryRunner, parts: readonly string[]): string =>
  runner.connection.options.type === 'mysql' || runner.connection.options.type === 'mariadb'
    ? `CONCAT(${parts.join(', ')})`
    : parts.join(' || ');

async function setLinkInterval(runner: QueryRunner, link: Link): Promise<void> {
  const { patientId, accountId, timeZone } = link;
  const since = Number(link.registeredAt);
  const validFrom = DateTime.fromMillis(since, { zone: timeZone }).toISODate();
  const until = ofAgeAt(dayText(link.birthDate), timeZone);
  const closesAt = link.revokedAt === null ? until : Math.min(until, Number(link.revokedAt));
  await runner.query('UPDATE caregiver SET validFrom=?, closesAt=? WHERE patientId=? AND accountId=?', [
    validFrom,
    closesAt,
    patientId,
    accountId,
  ]);
}
