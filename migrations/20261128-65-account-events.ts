/** What happened to accounts. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'account_event',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'kind', type: 'varchar', length: '24' },
      { name: 'at', type: 'bigint' },
      { name: 'actorId', type: 'varchar', length: '26', isNullable: true },
      { name: 'device', type: 'varchar', length: '5', isNullable: true },
      { name: 'reason', type: 'varchar', length: '1000', isNullable: true },
    ],
    indices: [{ name: 'account_event_by_account', columnNames: ['accountId', 'id'] }],
    foreignKeys: [
      {
        name: 'FK_a642c96610bcfaad0e48a29a4a5',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      },
    ],
  },
];

export class AccountEvents1795824000065 implements MigrationInterface {
  name = 'AccountEvents1795824000065';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
