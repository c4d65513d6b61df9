/** How to prepare for an appointment or a surgery, as facts, and what a notice says of its change. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = ['appointment', 'surgery'];
const preparation = (): TableColumn => new TableColumn({ name: 'preparationRules', type: 'text', isNullable: true });
const notice = (): TableColumn[] => [
  new TableColumn({ name: 'fromStartsAt', type: 'bigint', isNullable: true }),
  new TableColumn({ name: 'toStartsAt', type: 'bigint', isNullable: true }),
  new TableColumn({ name: 'day', type: 'date', isNullable: true }),
  new TableColumn({ name: 'reason', type: 'varchar', length: '1000', isNullable: true }),
  new TableColumn({ name: 'takenAt', type: 'bigint', isNullable: true }),
  new TableColumn({ name: 'followUpIds', type: 'text', isNullable: true }),
];

export class PreparationAndNotices1795824000067 implements MigrationInterface {
  name = 'PreparationAndNotices1795824000067';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.addColumn(table, preparation());
    for (const column of notice()) await runner.addColumn('notice', column);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of notice().reverse()) await runner.dropColumn('notice', name);
    for (const table of TABLES) await runner.dropColumn(table, 'preparationRules');
  }
}
