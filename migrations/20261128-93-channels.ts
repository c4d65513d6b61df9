/** The channels on which people are reached, their preferences, the reports of the mail service, and where a letter goes. */
import {
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableForeignKeyOptions,
} from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const account = { referencedTableName: 'account', referencedColumnNames: ['id'], columnNames: ['accountId'] };
const ofAccount = (name: string): TableForeignKeyOptions[] => [
  { ...account, onUpdate: 'NO ACTION', onDelete: 'NO ACTION', name },
];

const tables: Tables = [
  {
    name: 'channel',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'kind', type: 'varchar', length: '10' },
      { name: 'address', type: 'text' },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'topics', type: 'varchar', length: '40' },
      { name: 'codeDigest', type: 'varchar', length: '64', isNullable: true },
      { name: 'codeExpiresAt', type: 'bigint', isNullable: true },
      { name: 'codeTries', type: 'integer' },
      { name: 'createdAt', type: 'bigint' },
    ],
    indices: [{ name: 'channel_by_account', columnNames: ['accountId', 'createdAt'] }],
    foreignKeys: ofAccount('FK_67b0000088eb0a923c6802fd4dd'),
  },
  {
    name: 'preference',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'language', type: 'varchar', length: '2' },
      { name: 'daysBeforeReminder', type: 'smallint' },
      { name: 'eveningReminder', type: 'smallint' },
    ],
    foreignKeys: ofAccount('FK_b358b63ef27cc81ecbd8fe98737'),
  },
  {
    name: 'mail_event',
    columns: [
      { name: 'id', type: 'varchar', length: '100', isPrimary: true },
      { name: 'receivedAt', type: 'bigint' },
    ],
    indices: [{ name: 'mail_event_by_time', columnNames: ['receivedAt'] }],
  },
];

const OF_LETTERS = [
  new TableColumn({ name: 'channel', type: 'varchar', length: '10', default: "'EMAIL'" }),
  new TableColumn({ name: 'channelId', type: 'varchar', length: '26', isNullable: true }),
  new TableColumn({ name: 'messageId', type: 'varchar', length: '100', isNullable: true }),
];
const BY_MESSAGE = new TableIndex({ name: 'outbox_by_message', columnNames: ['messageId'] });

export class Channels1795824000093 implements MigrationInterface {
  name = 'Channels1795824000093';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    for (const column of OF_LETTERS) await runner.addColumn('outbox', column);
    await runner.createIndex('outbox', BY_MESSAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('outbox', BY_MESSAGE);
    for (const { name } of OF_LETTERS) await runner.dropColumn('outbox', name);
    await dropTables(runner, tables);
  }
}
