/** Tablets that a family gives at home, and what the family says of each dose. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const voided: Tables[number]['columns'] = [
  { name: 'voidedAt', type: 'bigint', isNullable: true },
  { name: 'voidedBy', type: 'varchar', length: '26', isNullable: true },
  { name: 'voidReason', type: 'varchar', length: '1000', isNullable: true },
];

const tables: Tables = [
  {
    name: 'dispensing',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'treatmentId', type: 'varchar', length: '26' },
      { name: 'atc', type: 'varchar', length: '80' },
      { name: 'medication', type: 'varchar', length: '200' },
      { name: 'startsOn', type: 'date' },
      { name: 'endsOn', type: 'date', isNullable: true },
      { name: 'strength', type: 'double' },
      { name: 'unit', type: 'varchar', length: '20' },
      { name: 'parts', type: 'integer' },
      { name: 'tablets', type: 'varchar', length: '200' },
      { name: 'planned', type: 'varchar', length: '300' },
      { name: 'note', type: 'varchar', length: '300', isNullable: true },
      { name: 'planVersion', type: 'integer' },
      { name: 'setAt', type: 'bigint' },
      { name: 'setBy', type: 'varchar', length: '26' },
      ...voided,
      { name: 'revision', type: 'integer', default: '0' },
    ],
    indices: [{ name: 'dispensing_by_patient', columnNames: ['patientId', 'treatmentId', 'startsOn'] }],
  },
  {
    name: 'home_dose_record',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'administrationId', type: 'varchar', length: '26' },
      { name: 'requestId', type: 'varchar', length: '64' },
      { name: 'outcome', type: 'varchar', length: '10' },
      { name: 'at', type: 'bigint' },
      { name: 'note', type: 'varchar', length: '300', isNullable: true },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
      ...voided,
    ],
    indices: [
      { name: 'home_dose_record_by_dose', columnNames: ['patientId', 'administrationId', 'id'] },
      { name: 'home_dose_record_by_request', columnNames: ['recordedBy', 'requestId'], isUnique: true },
    ],
  },
];

export class MedicinesAtHome1795824000054 implements MigrationInterface {
  name = 'MedicinesAtHome1795824000054';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
