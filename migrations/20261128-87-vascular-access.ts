/** The catheter or port of a child. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'vascular_access',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '20' },
      { name: 'site', type: 'varchar', length: '100', isNullable: true },
      { name: 'placedOn', type: 'date', isNullable: true },
      { name: 'note', type: 'varchar', length: '500', isNullable: true },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
    ],
  },
];

export class VascularAccess1795824000087 implements MigrationInterface {
  name = 'VascularAccess1795824000087';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
