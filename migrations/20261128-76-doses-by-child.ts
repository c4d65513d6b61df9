/** Doses of a child by day: the supply of a unit starts from its children in treatment. */
import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = 'medication_administration_by_child';

export class DosesByChild1795824000076 implements MigrationInterface {
  name = 'DosesByChild1795824000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'medication_administration',
      new TableIndex({ name: INDEX, columnNames: ['patientId', 'plannedOn'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('medication_administration', INDEX);
  }
}
