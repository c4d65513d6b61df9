/** Appointments and surgeries that are marked private, and those that were entered in error, as they were. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const id = { type: 'varchar', length: '26' };
const TABLES: Tables = [
  {
    name: 'voided_booking',
    columns: [
      { name: 'patientId', ...id, isPrimary: true },
      { name: 'id', ...id, isPrimary: true },
      { name: 'subject', type: 'varchar', length: '12' },
      { name: 'facts', type: 'text' },
      { name: 'reason', type: 'text' },
      { name: 'voidedAt', type: 'bigint' },
      { name: 'voidedBy', ...id },
      { name: 'revision', type: 'integer' },
    ],
    indices: [{ name: 'voided_booking_by_id', columnNames: ['id'], isUnique: true }],
  },
];
const BOOKINGS = ['appointment', 'surgery'] as const;

export class HiddenBookings1795824000072 implements MigrationInterface {
  name = 'HiddenBookings1795824000072';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of BOOKINGS)
      await runner.addColumn(table, new TableColumn({ name: 'confidential', type: 'smallint', default: 0 }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of BOOKINGS) await runner.dropColumn(table, 'confidential');
    await dropTables(runner, TABLES);
  }
}
