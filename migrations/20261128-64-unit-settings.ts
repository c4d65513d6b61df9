/** Settings of medical units, the versions of their emergency texts, and their rooms. */
import type { MigrationInterface, QueryRunner, TableForeignKeyOptions } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const ofUnit = (name: string): TableForeignKeyOptions[] => [
  {
    name,
    columnNames: ['medicalUnitClues'],
    referencedTableName: 'medical_unit',
    referencedColumnNames: ['clues'],
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  },
];

const TABLES: Tables = [
  {
    name: 'unit_settings',
    columns: [
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
      { name: 'emergencyPhone', type: 'varchar', length: '20', isNullable: true },
      { name: 'absenceHoursInduction', type: 'integer' },
      { name: 'absenceHoursTreatment', type: 'integer' },
      { name: 'absenceHoursAfterTreatment', type: 'integer' },
      { name: 'quietFrom', type: 'varchar', length: '5' },
      { name: 'quietUntil', type: 'varchar', length: '5' },
      { name: 'reminderDaysBefore', type: 'varchar', length: '20' },
      { name: 'reminderAt', type: 'varchar', length: '5' },
      { name: 'eveningReminderAt', type: 'varchar', length: '5', isNullable: true },
      { name: 'answerWithinDays', type: 'integer' },
      { name: 'anthracyclineLimitPerM2', type: 'double' },
      { name: 'ownAccountFromYears', type: 'integer' },
      { name: 'proposalFromPercent', type: 'double' },
      { name: 'changedAt', type: 'bigint' },
      { name: 'changedBy', type: 'varchar', length: '26' },
    ],
    foreignKeys: ofUnit('FK_6c7e53a0b148ad82ed0455682b9'),
  },
  {
    name: 'unit_text',
    columns: [
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '12', isPrimary: true },
      { name: 'version', type: 'integer', isPrimary: true },
      { name: 'text', type: 'text' },
      { name: 'callNowFrom', type: 'double', isNullable: true },
      { name: 'publishedAt', type: 'bigint' },
      { name: 'publishedBy', type: 'varchar', length: '26' },
    ],
    foreignKeys: ofUnit('FK_f443e0298a3caf7a9b04903fcd4'),
  },
  {
    name: 'room',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'medicalUnitClues', type: 'varchar', length: '11' },
      { name: 'name', type: 'varchar', length: '60' },
      { name: 'capacity', type: 'integer' },
      { name: 'hours', type: 'text' },
      { name: 'closed', type: 'smallint' },
    ],
    indices: [{ name: 'room_by_unit', columnNames: ['medicalUnitClues', 'name'] }],
    foreignKeys: ofUnit('FK_48f01d27f015f85c3e8e2f047db'),
  },
];

export class UnitSettings1795824000064 implements MigrationInterface {
  name = 'UnitSettings1795824000064';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
