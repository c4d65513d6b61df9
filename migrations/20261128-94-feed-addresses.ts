/** Calendar addresses are stored encrypted beside their digests, so that their owners can read them again. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

export class FeedAddresses1795824000094 implements MigrationInterface {
  name = 'FeedAddresses1795824000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('calendar_feed', new TableColumn({ name: 'sealed', type: 'text', isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('calendar_feed', 'sealed');
  }
}
