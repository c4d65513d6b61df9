/** The children of a unit by record number, which no two of them share. */
import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const NAME = 'patient_by_record_number';

export class RecordNumbers1795824000082 implements MigrationInterface {
  name = 'RecordNumbers1795824000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'patient',
      new TableIndex({ name: NAME, columnNames: ['medicalUnitClues', 'recordNumber'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('patient', NAME);
  }
}
