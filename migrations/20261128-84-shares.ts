/** Shares of emergency sheets, and the names of their readers in the access log. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'share',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'digest', type: 'varchar', length: '44' },
      { name: 'passcodeHash', type: 'varchar', length: '44' },
      { name: 'label', type: 'varchar', length: '80' },
      { name: 'createdBy', type: 'varchar', length: '26' },
      { name: 'createdAt', type: 'bigint' },
      { name: 'expiresAt', type: 'bigint' },
      { name: 'viewsLeft', type: 'integer' },
      { name: 'attemptsLeft', type: 'integer' },
      { name: 'revokedAt', type: 'bigint', isNullable: true },
    ],
    indices: [
      { name: 'share_by_id', columnNames: ['id'], isUnique: true },
      { name: 'share_by_digest', columnNames: ['digest'], isUnique: true },
    ],
  },
  {
    name: 'share_content',
    columns: [
      { name: 'shareId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'sheet', type: 'text' },
      { name: 'pdf', type: 'text' },
    ],
  },
  {
    name: 'share_file',
    columns: [
      { name: 'digest', type: 'varchar', length: '44', isPrimary: true },
      { name: 'shareId', type: 'varchar', length: '26' },
      { name: 'expiresAt', type: 'bigint' },
      { name: 'content', type: 'text' },
    ],
    indices: [{ name: 'share_file_by_share', columnNames: ['shareId'] }],
  },
  {
    name: 'share_look',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'shareId', type: 'varchar', length: '26' },
      { name: 'at', type: 'bigint' },
      { name: 'recipient', type: 'varchar', length: '120' },
      { name: 'opened', type: 'smallint' },
    ],
    indices: [{ name: 'share_look_by_share', columnNames: ['shareId', 'id'] }],
  },
  {
    name: 'share_note',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'shareId', type: 'varchar', length: '26' },
      { name: 'at', type: 'bigint' },
      { name: 'writtenBy', type: 'varchar', length: '120' },
      { name: 'text', type: 'varchar', length: '1000' },
    ],
    indices: [
      { name: 'share_note_by_id', columnNames: ['id'], isUnique: true },
      { name: 'share_note_by_share', columnNames: ['shareId', 'id'] },
    ],
  },
];

export class Shares1795824000084 implements MigrationInterface {
  name = 'Shares1795824000084';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await runner.addColumn(
      'audit_event',
      new TableColumn({ name: 'outsideReader', type: 'varchar', length: '120', isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('audit_event', 'outsideReader');
    await dropTables(runner, tables);
  }
}
