/** Letters of a bulk registration leave one after the other: a mark on the letter, and an index that finds the others first. */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const BY_DUE = new TableIndex({ name: 'outbox_by_due', columnNames: ['status', 'attempts', 'nextAttemptAt'] });
const BY_PACE = new TableIndex({
  name: 'outbox_by_pace',
  columnNames: ['status', 'isPaced', 'attempts', 'nextAttemptAt'],
});

export class PacedLetters1795824000022 implements MigrationInterface {
  name = 'PacedLetters1795824000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('outbox', new TableColumn({ name: 'isPaced', type: 'smallint', default: '0' }));
    await runner.dropIndex('outbox', BY_DUE);
    await runner.createIndex('outbox', BY_PACE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('outbox', BY_PACE);
    await runner.createIndex('outbox', BY_DUE);
    await runner.dropColumn('outbox', 'isPaced');
  }
}
