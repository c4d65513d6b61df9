/** The reminders that people got, and the instants of units that were gone through. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'reminder',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'day', type: 'date', isPrimary: true },
      { name: 'dueAt', type: 'bigint', isPrimary: true },
      { name: 'postedAt', type: 'bigint' },
    ],
    indices: [{ name: 'reminder_by_day', columnNames: ['day'] }],
  },
  {
    name: 'reminder_run',
    columns: [
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
      { name: 'day', type: 'date', isPrimary: true },
      { name: 'dueAt', type: 'bigint', isPrimary: true },
      { name: 'doneAt', type: 'bigint' },
    ],
    indices: [{ name: 'reminder_run_by_day', columnNames: ['day'] }],
  },
];

export class Reminders1795824000113 implements MigrationInterface {
  name = 'Reminders1795824000113';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
