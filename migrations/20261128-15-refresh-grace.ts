/**
 * A refresh token names the one that it was issued for, so that a token that comes again shows whether its successor was
 * used. Older rows have none: they count as the first of their session.
 */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

export class RefreshGrace1795824000015 implements MigrationInterface {
  name = 'RefreshGrace1795824000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'refresh_token',
      new TableColumn({ name: 'predecessor', type: 'varchar', length: '44', isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('refresh_token', 'predecessor');
  }
}
