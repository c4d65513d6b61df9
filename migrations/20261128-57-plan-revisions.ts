/** The revision of the child's record at each change of a treatment; 0 for changes from before these columns. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = ['treatment_change', 'treatment_plan_version'];

export class PlanRevisions1795824000057 implements MigrationInterface {
  name = 'PlanRevisions1795824000057';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.addColumn(table, new TableColumn({ name: 'revision', type: 'integer', default: '0' }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropColumn(table, 'revision');
  }
}
