/** A report of a bounce may come before the letter is marked as sent: it keeps the id by which the letter is found then. */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const BY_MESSAGE = new TableIndex({ name: 'mail_event_by_message', columnNames: ['messageId'] });

export class EarlyBounces1795824000153 implements MigrationInterface {
  name = 'EarlyBounces1795824000153';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'mail_event',
      new TableColumn({ name: 'messageId', type: 'varchar', length: '100', isNullable: true }),
    );
    await runner.createIndex('mail_event', BY_MESSAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('mail_event', BY_MESSAGE);
    await runner.dropColumn('mail_event', 'messageId');
  }
}
