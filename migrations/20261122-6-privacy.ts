/** What became of the privacy notice, person by person. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'privacy_event',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'what', type: 'varchar', length: '12' },
      { name: 'version', type: 'varchar', length: '20' },
      { name: 'byAccountId', type: 'varchar', length: '26' },
      { name: 'at', type: 'bigint' },
    ],
    indices: [{ name: 'privacy_event_by_account', columnNames: ['accountId', 'id'] }],
    foreignKeys: [
      {
        name: 'FK_0f0e15c74f0955d6d168947e640',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
];

export class PrivacyTables1795305600006 implements MigrationInterface {
  name = 'PrivacyTables1795305600006';
  up = (runner: QueryRunner): Promise<void> => createTables(runner, TABLES);
  down = (runner: QueryRunner): Promise<void> => dropTables(runner, TABLES);
}
