/** The addresses at which families download the record of a child. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'record_export',
    columns: [
      { name: 'digest', type: 'varchar', length: '44', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'issuedAt', type: 'bigint' },
      { name: 'expiresAt', type: 'bigint' },
    ],
    indices: [{ name: 'record_export_by_expiry', columnNames: ['expiresAt'] }],
  },
];

export class RecordExports1795824000083 implements MigrationInterface {
  name = 'RecordExports1795824000083';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
