/** New email addresses that wait to be confirmed or proven. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'address_change',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'email', type: 'varchar', length: '254' },
      { name: 'ownerDigest', type: 'varchar', length: '44', isNullable: true },
      { name: 'mailboxDigest', type: 'varchar', length: '44' },
      { name: 'askedAt', type: 'bigint' },
      { name: 'askedBy', type: 'varchar', length: '26' },
      { name: 'takesEffectAt', type: 'bigint', isNullable: true },
      { name: 'provenAt', type: 'bigint', isNullable: true },
    ],
    indices: [
      { name: 'address_change_by_owner', columnNames: ['ownerDigest'], isUnique: true },
      { name: 'address_change_by_mailbox', columnNames: ['mailboxDigest'], isUnique: true },
      { name: 'address_change_by_effect', columnNames: ['takesEffectAt'] },
    ],
    foreignKeys: [
      {
        name: 'FK_e2405fbdc7b03d0259377d813f7',
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      },
    ],
  },
];

export class AddressChange1795824000071 implements MigrationInterface {
  name = 'AddressChange1795824000071';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
