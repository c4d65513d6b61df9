/** The chain over the access log. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'log_seal',
    columns: [
      { name: 'number', type: 'integer', isPrimary: true },
      { name: 'day', type: 'date' },
      { name: 'untilId', type: 'varchar', length: '27' },
      { name: 'digests', type: 'text' },
      { name: 'head', type: 'varchar', length: '44' },
      { name: 'sealedAt', type: 'bigint' },
    ],
  },
];

export class LogSeals1795824000075 implements MigrationInterface {
  name = 'LogSeals1795824000075';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
