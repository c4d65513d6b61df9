/** Overrides of warnings with their reasons; second checks of doses, and records that were entered in error. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'warning_override',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'subjectId', type: 'varchar', length: '26' },
      { name: 'code', type: 'varchar', length: '40' },
      { name: 'reason', type: 'varchar', length: '1000' },
      { name: 'overriddenAt', type: 'bigint' },
      { name: 'overriddenBy', type: 'varchar', length: '26' },
    ],
    indices: [{ name: 'warning_override_by_subject', columnNames: ['subjectId', 'id'] }],
  },
];

const COLUMNS = [
  { name: 'needsCheck', type: 'smallint', default: 0 },
  { name: 'checkedAt', type: 'bigint', isNullable: true },
  { name: 'checkedBy', type: 'varchar', length: '26', isNullable: true },
  { name: 'voidedAt', type: 'bigint', isNullable: true },
  { name: 'voidedBy', type: 'varchar', length: '26', isNullable: true },
  { name: 'voidReason', type: 'varchar', length: '1000', isNullable: true },
];

export class SafetyTables1795824000013 implements MigrationInterface {
  name = 'SafetyTables1795824000013';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const column of COLUMNS) await runner.addColumn('administration_record', new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...COLUMNS].reverse()) await runner.dropColumn('administration_record', name);
    await dropTables(runner, TABLES);
  }
}
