/** The first tables: appointments, surgeries, their histories, calendar feeds. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'appointment',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'specialty', type: 'varchar', length: '120', isNullable: true },
      { name: 'startsAt', type: 'bigint' },
      { name: 'endsAt', type: 'bigint' },
      { name: 'practitioner', type: 'varchar', length: '200', isNullable: true },
      { name: 'location', type: 'varchar', length: '200', isNullable: true },
      { name: 'instructions', type: 'varchar', length: '2000', isNullable: true },
      { name: 'sequence', type: 'integer' },
      { name: 'createdAt', type: 'bigint' },
      { name: 'createdBy', type: 'varchar', length: '26' },
      { name: 'updatedAt', type: 'bigint' },
    ],
    indices: [
      { name: 'appointment_by_time', columnNames: ['startsAt', 'patientId'] },
      { name: 'appointment_by_id', columnNames: ['id'], isUnique: true },
    ],
  },
  {
    name: 'surgery',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'status', type: 'varchar', length: '12' },
      { name: 'procedure', type: 'varchar', length: '300' },
      { name: 'startsAt', type: 'bigint' },
      { name: 'endsAt', type: 'bigint', isNullable: true },
      { name: 'practitioner', type: 'varchar', length: '200', isNullable: true },
      { name: 'location', type: 'varchar', length: '200', isNullable: true },
      { name: 'preparation', type: 'varchar', length: '2000', isNullable: true },
      { name: 'outcome', type: 'text', isNullable: true },
      { name: 'sequence', type: 'integer' },
      { name: 'createdAt', type: 'bigint' },
      { name: 'createdBy', type: 'varchar', length: '26' },
      { name: 'updatedAt', type: 'bigint' },
    ],
    indices: [
      { name: 'surgery_by_time', columnNames: ['startsAt', 'patientId'] },
      { name: 'surgery_by_id', columnNames: ['id'], isUnique: true },
    ],
  },
  {
    name: 'schedule_change',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'subjectId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'sequence', type: 'integer', isPrimary: true },
      { name: 'fromStatus', type: 'varchar', length: '12' },
      { name: 'toStatus', type: 'varchar', length: '12' },
      { name: 'fromStartsAt', type: 'bigint' },
      { name: 'toStartsAt', type: 'bigint' },
      { name: 'fromOutcome', type: 'text', isNullable: true },
      { name: 'reason', type: 'varchar', length: '1000', isNullable: true },
      { name: 'changedAt', type: 'bigint' },
      { name: 'changedBy', type: 'varchar', length: '26' },
    ],
  },
  {
    name: 'calendar_feed',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'digest', type: 'varchar', length: '44' },
      { name: 'issuedAt', type: 'bigint' },
    ],
    indices: [{ name: 'calendar_feed_by_digest', columnNames: ['digest'], isUnique: true }],
  },
];

export class ScheduleTables1795305600004 implements MigrationInterface {
  name = 'ScheduleTables1795305600004';
  up = (runner: QueryRunner): Promise<void> => createTables(runner, TABLES);
  down = (runner: QueryRunner): Promise<void> => dropTables(runner, TABLES);
}
