/** The ends of carnets, and images of the rows that an act changed, from which it can be taken back. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'carnet_end',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'outcome', type: 'varchar', length: '16' },
      { name: 'endedOn', type: 'date' },
      { name: 'state', type: 'varchar', length: '10' },
      { name: 'inForce', type: 'smallint' },
      { name: 'note', type: 'varchar', length: '1000', isNullable: true },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
      { name: 'confirmedAt', type: 'bigint', isNullable: true },
      { name: 'confirmedBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'undoneAt', type: 'bigint', isNullable: true },
      { name: 'undoneBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'undoReason', type: 'varchar', length: '1000', isNullable: true },
      { name: 'appointments', type: 'integer' },
      { name: 'surgeries', type: 'integer' },
      { name: 'doses', type: 'integer' },
      { name: 'noticesWithdrawn', type: 'integer' },
      { name: 'revision', type: 'integer', default: '0' },
    ],
    indices: [{ name: 'carnet_end_by_patient', columnNames: ['patientId', 'inForce', 'id'] }],
  },
  {
    name: 'row_image',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'actId', type: 'varchar', length: '26' },
      { name: 'tableName', type: 'varchar', length: '64' },
      { name: 'rowBefore', type: 'text', isNullable: true },
      { name: 'rowAfter', type: 'text', isNullable: true },
    ],
    indices: [{ name: 'row_image_by_act', columnNames: ['actId', 'id'] }],
  },
];

export class CarnetEnd1795824000063 implements MigrationInterface {
  name = 'CarnetEnd1795824000063';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
