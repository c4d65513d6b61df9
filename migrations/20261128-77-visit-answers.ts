/** The words of families about a day at the hospital, and the answers of the unit. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'visit_answer',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'day', type: 'date' },
      { name: 'kind', type: 'varchar', length: '12' },
      { name: 'note', type: 'varchar', length: '500', isNullable: true },
      { name: 'at', type: 'bigint' },
      { name: 'answeredBy', type: 'varchar', length: '26' },
      { name: 'reply', type: 'varchar', length: '1000', isNullable: true },
      { name: 'repliedAt', type: 'bigint', isNullable: true },
      { name: 'repliedBy', type: 'varchar', length: '26', isNullable: true },
    ],
  },
];

export class VisitAnswers1795824000077 implements MigrationInterface {
  name = 'VisitAnswers1795824000077';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
