/** The first tables: accounts, roles, sessions. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'account',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'curp', type: 'varchar', length: '18' },
      { name: 'givenNames', type: 'varchar', length: '100' },
      { name: 'firstSurname', type: 'varchar', length: '100' },
      { name: 'secondSurname', type: 'varchar', length: '100', isNullable: true },
      { name: 'email', type: 'varchar', length: '254' },
      { name: 'phone', type: 'varchar', length: '20', isNullable: true },
      { name: 'passwordHash', type: 'varchar', length: '72', isNullable: true },
      { name: 'temporaryHash', type: 'varchar', length: '72', isNullable: true },
      { name: 'temporaryExpiresAt', type: 'bigint', isNullable: true },
      { name: 'temporaryUsedAt', type: 'bigint', isNullable: true },
      { name: 'credentialsLetterId', type: 'varchar', length: '26', isNullable: true },
      { name: 'credentialsStatus', type: 'varchar', length: '10' },
      { name: 'credentialsEmailedAt', type: 'bigint', isNullable: true },
      { name: 'createdAt', type: 'bigint' },
      { name: 'closedAt', type: 'bigint', isNullable: true },
      { name: 'privacyNoticeVersion', type: 'varchar', length: '20', isNullable: true },
      { name: 'privacyNoticeAcceptedAt', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'account_by_curp', columnNames: ['curp'], isUnique: true }],
  },
  {
    name: 'account_role',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'role', type: 'varchar', length: '16', isPrimary: true },
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
    ],
    foreignKeys: [
      {
        name: 'FK_28abfa0f6e6e035cecc6ad8df6a',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'session',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'mustChangePassword', type: 'smallint' },
      { name: 'createdAt', type: 'bigint' },
      { name: 'expiresAt', type: 'bigint' },
      { name: 'endedAt', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'session_by_account', columnNames: ['accountId'] }],
    foreignKeys: [
      {
        name: 'FK_db27ab5fcaee7b52324fe2c8a24',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'refresh_token',
    columns: [
      { name: 'digest', type: 'varchar', length: '44', isPrimary: true },
      { name: 'sessionId', type: 'varchar', length: '26' },
      { name: 'expiresAt', type: 'bigint' },
      { name: 'usedAt', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'refresh_token_by_session', columnNames: ['sessionId'] }],
    foreignKeys: [
      {
        name: 'FK_4f310b2b1f45ec02710a7193611',
        columnNames: ['sessionId'],
        referencedTableName: 'session',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
];

export class IdentityTables1795305600002 implements MigrationInterface {
  name = 'IdentityTables1795305600002';
  up = (runner: QueryRunner): Promise<void> => createTables(runner, TABLES);
  down = (runner: QueryRunner): Promise<void> => dropTables(runner, TABLES);
}
