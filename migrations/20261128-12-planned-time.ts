/** A dose of a medicine with stated hours keeps its hour on the clock of the unit, so that it stays when its day moves. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

export class PlannedTime1795824000012 implements MigrationInterface {
  name = 'PlannedTime1795824000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'medication_administration',
      new TableColumn({ name: 'plannedTime', type: 'varchar', length: '5', isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('medication_administration', 'plannedTime');
  }
}
