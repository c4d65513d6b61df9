/** Indices by which rows that have had their use are found, without a look at those that are kept. */
import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDICES = [
  ['session', new TableIndex({ name: 'session_by_end', columnNames: ['expiresAt'] })],
  ['refresh_token', new TableIndex({ name: 'refresh_token_by_end', columnNames: ['expiresAt'] })],
  ['request', new TableIndex({ name: 'request_by_time', columnNames: ['at'] })],
] as const;

export class PrunedByTime1795824000091 implements MigrationInterface {
  name = 'PrunedByTime1795824000091';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index] of INDICES) await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index] of INDICES) await runner.dropIndex(table, index);
  }
}
