/** New credentials that follow when a new address takes effect: the time zone of their letter, null where none follows. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

export class WaitingCredentials1795824000081 implements MigrationInterface {
  name = 'WaitingCredentials1795824000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'address_change',
      new TableColumn({ name: 'credentialsZone', type: 'varchar', length: '40', isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('address_change', 'credentialsZone');
  }
}
