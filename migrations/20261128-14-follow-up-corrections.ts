/** What a follow-up was before it was corrected, and that one was recalled from the family that had seen it. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'follow_up_change',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'followUpId', type: 'varchar', length: '26' },
      { name: 'field', type: 'varchar', length: '20' },
      { name: 'oldValue', type: 'varchar', length: '2000', isNullable: true },
      { name: 'newValue', type: 'varchar', length: '2000', isNullable: true },
      { name: 'reason', type: 'varchar', length: '1000' },
      { name: 'changedAt', type: 'bigint' },
      { name: 'changedBy', type: 'varchar', length: '26' },
      { name: 'revision', type: 'integer' },
    ],
    indices: [{ name: 'follow_up_change_by_follow_up', columnNames: ['patientId', 'followUpId', 'id'] }],
  },
];

export class FollowUpCorrections1795824000014 implements MigrationInterface {
  name = 'FollowUpCorrections1795824000014';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.addColumn('follow_up', new TableColumn({ name: 'recalledAt', type: 'bigint', isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('follow_up', 'recalledAt');
    await dropTables(runner, TABLES);
  }
}
