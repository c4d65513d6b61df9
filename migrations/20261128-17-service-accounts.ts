/** Service accounts, their scopes and secrets; the sessions of their tokens, and their name in the access log. */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const reference = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'NO ACTION',
  onUpdate: 'NO ACTION',
});

const TABLES: Tables = [
  {
    name: 'service_account',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'name', type: 'varchar', length: '80' },
      { name: 'ownerId', type: 'varchar', length: '26' },
      { name: 'operations', type: 'text', isNullable: true },
      { name: 'createdAt', type: 'bigint' },
      { name: 'createdBy', type: 'varchar', length: '26' },
      { name: 'expiresAt', type: 'bigint' },
      { name: 'lastUsedAt', type: 'bigint', isNullable: true },
      { name: 'revokedAt', type: 'bigint', isNullable: true },
      { name: 'revokedBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'revokedReason', type: 'varchar', length: '500', isNullable: true },
    ],
    indices: [
      { name: 'service_account_by_name', columnNames: ['name'], isUnique: true },
      { name: 'service_account_by_owner', columnNames: ['ownerId'] },
    ],
    foreignKeys: [reference('FK_cff6b072b678f659d9ae036274f', 'ownerId', 'account')],
  },
  {
    name: 'service_scope',
    columns: [
      { name: 'serviceAccountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'role', type: 'varchar', length: '16', isPrimary: true },
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
    ],
    foreignKeys: [reference('FK_bac8d34ea161f4e87c51318cb7e', 'serviceAccountId', 'service_account')],
  },
  {
    name: 'service_secret',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'serviceAccountId', type: 'varchar', length: '26' },
      { name: 'digest', type: 'varchar', length: '44' },
      { name: 'hint', type: 'varchar', length: '4' },
      { name: 'createdAt', type: 'bigint' },
      { name: 'endsAt', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'service_secret_by_account', columnNames: ['serviceAccountId'] }],
    foreignKeys: [reference('FK_90d8c5dd45f949e12b74817b54f', 'serviceAccountId', 'service_account')],
  },
];

const SESSION_COLUMNS = [
  { name: 'serviceAccountId', type: 'varchar', length: '26', isNullable: true },
  { name: 'serviceSecretId', type: 'varchar', length: '26', isNullable: true },
  { name: 'serviceGrant', type: 'text', isNullable: true },
];
const SESSION_INDEX = 'session_by_service_account';

export class ServiceAccounts1795824000017 implements MigrationInterface {
  name = 'ServiceAccounts1795824000017';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const column of SESSION_COLUMNS) await runner.addColumn('session', new TableColumn(column));
    await runner.createIndex('session', new TableIndex({ name: SESSION_INDEX, columnNames: ['serviceAccountId'] }));
    await runner.addColumn(
      'audit_event',
      new TableColumn({ name: 'serviceAccountId', type: 'varchar', length: '26', isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('audit_event', 'serviceAccountId');
    await runner.dropIndex('session', SESSION_INDEX);
    for (const { name } of [...SESSION_COLUMNS].reverse()) await runner.dropColumn('session', name);
    await dropTables(runner, TABLES);
  }
}
