/** Questions of families and what was written about them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'question',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'waitingSince', type: 'bigint' },
      { name: 'expectedBy', type: 'bigint' },
      { name: 'lastMessageAt', type: 'bigint' },
    ],
    indices: [{ name: 'question_by_id', columnNames: ['id'], isUnique: true }],
  },
  {
    name: 'question_message',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'questionId', type: 'varchar', length: '26' },
      { name: 'at', type: 'bigint' },
      { name: 'writtenBy', type: 'varchar', length: '26' },
      { name: 'fromFamily', type: 'smallint' },
      { name: 'text', type: 'varchar', length: '2000' },
    ],
    indices: [{ name: 'question_message_by_question', columnNames: ['questionId', 'id'] }],
  },
];

export class Questions1795824000097 implements MigrationInterface {
  name = 'Questions1795824000097';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
