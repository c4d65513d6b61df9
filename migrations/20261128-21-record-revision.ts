/** The revision of the child's record at which a dose was recorded: by it a void knows that another record came in between. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

export class RecordRevision1795824000021 implements MigrationInterface {
  name = 'RecordRevision1795824000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'administration_record',
      new TableColumn({ name: 'revision', type: 'integer', default: '0' }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('administration_record', 'revision');
  }
}
