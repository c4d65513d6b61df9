/** The room of an appointment or a surgery, the series of an appointment, and the day of a cycle to which it is tied. */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const id = (name: string): TableColumn => new TableColumn({ name, type: 'varchar', length: '26', isNullable: true });
const COLUMNS: Readonly<Record<string, () => TableColumn[]>> = {
  appointment: () => [
    id('roomId'),
    id('seriesId'),
    id('cycleId'),
    new TableColumn({ name: 'cycleDay', type: 'integer', isNullable: true }),
  ],
  surgery: () => [id('roomId')],
};
const INDICES: readonly (readonly [string, string, string[]])[] = [
  ['appointment', 'appointment_by_room', ['roomId', 'startsAt']],
  ['appointment', 'appointment_by_series', ['seriesId', 'startsAt']],
  ['surgery', 'surgery_by_room', ['roomId', 'startsAt']],
];

export class RoomsAndSeries1795824000086 implements MigrationInterface {
  name = 'RoomsAndSeries1795824000086';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const column of columns()) await runner.addColumn(table, column);
    for (const [table, name, columnNames] of INDICES)
      await runner.createIndex(table, new TableIndex({ name, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of INDICES) await runner.dropIndex(table, name);
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const { name } of columns().reverse()) await runner.dropColumn(table, name);
  }
}
