/** Follow-ups that are private or entered in error; the days of doses and waiting checks are found by index. */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const COLUMNS = [
  { name: 'confidential', type: 'smallint', default: 0 },
  { name: 'voidedAt', type: 'bigint', isNullable: true },
  { name: 'voidedBy', type: 'varchar', length: '26', isNullable: true },
  { name: 'voidReason', type: 'varchar', length: '1000', isNullable: true },
];

const INDICES = [
  ['medication_administration', 'medication_administration_by_planned_day', ['plannedOn', 'patientId']],
  ['medication_administration', 'medication_administration_by_given_day', ['givenOn', 'patientId']],
  ['administration_record', 'administration_record_by_check', ['needsCheck', 'checkedAt', 'patientId']],
] as const;

export class FollowUpMarks1795824000053 implements MigrationInterface {
  name = 'FollowUpMarks1795824000053';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.addColumn('follow_up', new TableColumn(column));
    for (const [table, name, columnNames] of INDICES)
      await runner.createIndex(table, new TableIndex({ name, columnNames: [...columnNames] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of [...INDICES].reverse()) await runner.dropIndex(table, name);
    for (const { name } of [...COLUMNS].reverse()) await runner.dropColumn('follow_up', name);
  }
}
