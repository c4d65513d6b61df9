/** Requests of families about personal data. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'data_request',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'dataRight', type: 'varchar', length: '14' },
      { name: 'wording', type: 'text' },
      { name: 'submittedAt', type: 'bigint' },
      { name: 'submittedBy', type: 'varchar', length: '26' },
      { name: 'state', type: 'varchar', length: '12' },
      { name: 'dueOn', type: 'date', isNullable: true },
      { name: 'answer', type: 'text', isNullable: true },
      { name: 'answeredAt', type: 'bigint', isNullable: true },
      { name: 'answeredBy', type: 'varchar', length: '26', isNullable: true },
    ],
    indices: [{ name: 'data_request_by_patient', columnNames: ['patientId', 'dueOn', 'id'] }],
  },
];

export class DataRequests1795824000073 implements MigrationInterface {
  name = 'DataRequests1795824000073';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
