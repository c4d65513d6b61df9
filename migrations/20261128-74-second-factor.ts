/** Second factors and their recovery codes; sessions of staff, which end without requests. */
import { TableColumn, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const ofAccount = (name: string): TableForeignKeyOptions[] => [
  {
    name,
    columnNames: ['accountId'],
    referencedTableName: 'account',
    referencedColumnNames: ['id'],
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  },
];

const TABLES: Tables = [
  {
    name: 'second_factor',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'secret', type: 'text', isNullable: true },
      { name: 'lastStep', type: 'integer' },
      { name: 'pendingSecret', type: 'text', isNullable: true },
      { name: 'pendingUntil', type: 'bigint', isNullable: true },
    ],
    foreignKeys: ofAccount('FK_36e761b53447e344ae96e34267e'),
  },
  {
    name: 'recovery_code',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'digest', type: 'varchar', length: '44', isPrimary: true },
    ],
    foreignKeys: ofAccount('FK_728bde337475e1136bfb91a4e9d'),
  },
];

const COLUMNS = [
  { name: 'idleUntil', type: 'bigint', isNullable: true },
  { name: 'secondFactor', type: 'smallint', default: '0' },
] as const;

/** Sessions of staff that were opened before last twelve hours from their beginning. */
const LIMIT = `UPDATE session SET expiresAt = createdAt + 43200000, idleUntil = createdAt + 43200000
  WHERE serviceAccountId IS NULL AND expiresAt > createdAt + 43200000
    AND accountId IN (SELECT accountId FROM account_role WHERE role <> 'CAREGIVER')`;

export class SecondFactor1795824000074 implements MigrationInterface {
  name = 'SecondFactor1795824000074';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const column of COLUMNS) await runner.addColumn('session', new TableColumn(column));
    await runner.query(LIMIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...COLUMNS].reverse()) await runner.dropColumn('session', name);
    await dropTables(runner, TABLES);
  }
}
