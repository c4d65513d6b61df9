/** Suspended accounts, the last sign-in, the end of a role, and the history of changes to members of staff. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'staff_change',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'changedAt', type: 'bigint' },
      { name: 'changedBy', type: 'varchar', length: '26' },
      { name: 'reason', type: 'varchar', length: '1000' },
      { name: 'changes', type: 'text' },
    ],
    indices: [{ name: 'staff_change_by_account', columnNames: ['accountId', 'id'] }],
    foreignKeys: [
      {
        name: 'FK_0c9cc931250b80c2716520f5e85',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      },
    ],
  },
];

const COLUMNS = [
  ['account', { name: 'suspendedUntil', type: 'bigint', isNullable: true }],
  ['account', { name: 'lastSignedInAt', type: 'bigint', isNullable: true }],
  ['account_role', { name: 'endsAt', type: 'bigint', isNullable: true }],
  ['account_role', { name: 'lastDay', type: 'date', isNullable: true }],
] as const;

export class StaffChanges1795824000056 implements MigrationInterface {
  name = 'StaffChanges1795824000056';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [table, column] of COLUMNS) await runner.addColumn(table, new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name }] of [...COLUMNS].reverse()) await runner.dropColumn(table, name);
    await dropTables(runner, TABLES);
  }
}
