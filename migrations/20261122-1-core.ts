/** The first tables: access log, outbox, done requests, throttles. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'audit_event',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'at', type: 'bigint' },
      { name: 'operation', type: 'varchar', length: '80' },
      { name: 'outcome', type: 'varchar', length: '8' },
      { name: 'requestId', type: 'varchar', length: '64' },
    ],
    indices: [{ name: 'audit_event_by_patient', columnNames: ['patientId', 'id'] }],
  },
  {
    name: 'outbox',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '24' },
      { name: 'accountId', type: 'varchar', length: '26', isNullable: true },
      { name: 'sealed', type: 'text', isNullable: true },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'attempts', type: 'integer' },
      { name: 'nextAttemptAt', type: 'bigint' },
      { name: 'claimedBy', type: 'varchar', length: '40', isNullable: true },
      { name: 'claimedUntil', type: 'bigint', isNullable: true },
      { name: 'createdAt', type: 'bigint' },
      { name: 'sentAt', type: 'bigint', isNullable: true },
      { name: 'trouble', type: 'varchar', length: '200', isNullable: true },
      { name: 'mergeKey', type: 'varchar', length: '40', isNullable: true },
    ],
    indices: [
      { name: 'outbox_by_merge_key', columnNames: ['mergeKey'], isUnique: true },
      { name: 'outbox_by_account', columnNames: ['accountId', 'kind'] },
      { name: 'outbox_by_due', columnNames: ['status', 'attempts', 'nextAttemptAt'] },
    ],
  },
  {
    name: 'request',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'requestId', type: 'varchar', length: '64', isPrimary: true },
      { name: 'operation', type: 'varchar', length: '40' },
      { name: 'inputHash', type: 'varchar', length: '44' },
      { name: 'resultId', type: 'varchar', length: '64' },
      { name: 'at', type: 'bigint' },
    ],
  },
  {
    name: 'throttle',
    columns: [
      { name: 'key', type: 'varchar', length: '80', isPrimary: true },
      { name: 'points', type: 'integer' },
      { name: 'resetsAt', type: 'bigint' },
    ],
  },
];

export class CoreTables1795305600001 implements MigrationInterface {
  name = 'CoreTables1795305600001';
  up = (runner: QueryRunner): Promise<void> => createTables(runner, TABLES);
  down = (runner: QueryRunner): Promise<void> => dropTables(runner, TABLES);
}
