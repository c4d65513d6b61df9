/** Acts that can be undone, and the rows that they wrote as they were before. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'act',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'operation', type: 'varchar', length: '80' },
      { name: 'at', type: 'bigint' },
      { name: 'revision', type: 'integer' },
      { name: 'undoneAt', type: 'bigint', isNullable: true },
      { name: 'undoneRevision', type: 'integer', isNullable: true },
    ],
    indices: [
      { name: 'act_by_account', columnNames: ['accountId', 'at'] },
      { name: 'act_by_patient', columnNames: ['patientId', 'undoneRevision'] },
    ],
  },
  {
    name: 'act_image',
    columns: [
      { name: 'actId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'part', type: 'integer', isPrimary: true },
      { name: 'at', type: 'bigint' },
      { name: 'images', type: 'text' },
    ],
    indices: [{ name: 'act_image_by_time', columnNames: ['at'] }],
  },
];

export class Acts1795824000060 implements MigrationInterface {
  name = 'Acts1795824000060';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
