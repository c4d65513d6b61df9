/** The history of corrected records, in place of that of follow-ups alone. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'record_change',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '20' },
      { name: 'recordId', type: 'varchar', length: '64' },
      { name: 'patientId', type: 'varchar', length: '26', isNullable: true },
      { name: 'operation', type: 'varchar', length: '80' },
      { name: 'field', type: 'varchar', length: '60' },
      { name: 'oldValue', type: 'text', isNullable: true },
      { name: 'newValue', type: 'text', isNullable: true },
      { name: 'reason', type: 'text', isNullable: true },
      { name: 'isIdentity', type: 'smallint' },
      { name: 'changedAt', type: 'bigint' },
      { name: 'changedBy', type: 'varchar', length: '26' },
      { name: 'revision', type: 'integer' },
      { name: 'requestId', type: 'varchar', length: '64' },
    ],
    indices: [
      { name: 'record_change_by_record', columnNames: ['kind', 'recordId', 'id'] },
      { name: 'record_change_by_patient', columnNames: ['patientId', 'requestId'] },
    ],
  },
];

const text = (name: string, length: string): { name: string; type: string; length: string } => ({
  name,
  type: 'varchar',
  length,
});
const FOLLOW_UP_TABLES: Tables = [
  {
    name: 'follow_up_change',
    columns: [
      { ...text('id', '26'), isPrimary: true },
      text('patientId', '26'),
      text('followUpId', '26'),
      text('field', '20'),
      ...['oldValue', 'newValue'].map((name) => ({ ...text(name, '2000'), isNullable: true })),
      text('reason', '1000'),
      { name: 'changedAt', type: 'bigint' },
      text('changedBy', '26'),
      { name: 'revision', type: 'integer' },
    ],
    indices: [{ name: 'follow_up_change_by_follow_up', columnNames: ['patientId', 'followUpId', 'id'] }],
  },
];

export class RecordHistory1795824000061 implements MigrationInterface {
  name = 'RecordHistory1795824000061';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query(`INSERT INTO record_change (id, kind, recordId, patientId, operation, field, oldValue, newValue,
        reason, isIdentity, changedAt, changedBy, revision, requestId)
      SELECT id, 'FOLLOW_UP', followUpId, patientId, 'correctFollowUp', field, oldValue, newValue,
        CASE reason WHEN '' THEN NULL ELSE reason END, 0, changedAt, changedBy, revision, '' FROM follow_up_change`);
    await dropTables(runner, FOLLOW_UP_TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createTables(runner, FOLLOW_UP_TABLES);
    await runner.query(`INSERT INTO follow_up_change (id, patientId, followUpId, field, oldValue, newValue, reason, changedAt,
        changedBy, revision)
      SELECT id, patientId, recordId, field, oldValue, newValue, COALESCE(reason, ''), changedAt, changedBy, revision
        FROM record_change WHERE kind='FOLLOW_UP' AND field <> 'voided'`);
    await dropTables(runner, TABLES);
  }
}
