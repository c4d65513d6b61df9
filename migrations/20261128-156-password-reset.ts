/** Links to set a new password, by digest; one for each account. */
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'password_reset',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'digest', type: 'varchar', length: '44' },
      { name: 'email', type: 'varchar', length: '254' },
      { name: 'expiresAt', type: 'bigint' },
    ],
    indices: [{ name: 'password_reset_by_digest', columnNames: ['digest'], isUnique: true }],
    foreignKeys: [
      {
        name: 'FK_9722d75a3a379324a44b9d89514',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      },
    ],
  },
];

export class PasswordReset1795824000156 implements MigrationInterface {
  name = 'PasswordReset1795824000156';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
