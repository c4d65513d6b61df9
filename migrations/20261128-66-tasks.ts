/** The work list of a unit: tasks, tries to reach families, and the queue of changed records from which tasks follow. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const id = (name: string) => ({ name, type: 'varchar', length: '26' });
const text = (name: string, length: string, isNullable = true) => ({ name, type: 'varchar', length, isNullable });
const instant = (name: string, isNullable = true) => ({ name, type: 'bigint', isNullable });

const TABLES: Tables = [
  {
    name: 'changed_record',
    columns: [{ ...id('patientId'), isPrimary: true }, { ...id('id'), isPrimary: true }, instant('dueAt', false)],
    indices: [{ name: 'changed_record_by_time', columnNames: ['dueAt', 'patientId'] }],
  },
  {
    name: 'task_watch',
    columns: [{ ...id('patientId'), isPrimary: true }, instant('nextAt')],
    indices: [{ name: 'task_watch_by_time', columnNames: ['nextAt', 'patientId'] }],
  },
  {
    name: 'task',
    columns: [
      { ...id('id'), isPrimary: true },
      id('patientId'),
      text('medicalUnitClues', '11', false),
      text('kind', '24', false),
      text('cause', '80', false),
      text('openCause', '105'),
      instant('mark', false),
      text('status', '4', false),
      text('priority', '8', false),
      { name: 'day', type: 'date', isNullable: true },
      { name: 'subjects', type: 'text' },
      instant('openedAt', false),
      instant('dueAt', false),
      { ...id('ownerId'), isNullable: true },
      instant('nextAt'),
      instant('endedAt'),
      text('ending', '10'),
      instant('missedAt'),
      text('phase', '16'),
      text('reason', '20'),
      instant('lastReachedAt'),
      instant('escalatedAt'),
      instant('abandonedAt'),
      instant('changedAt', false),
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'task_by_open_cause', columnNames: ['openCause'], isUnique: true },
      { name: 'task_by_unit', columnNames: ['medicalUnitClues', 'status', 'endedAt', 'id'] },
      { name: 'task_by_change', columnNames: ['medicalUnitClues', 'changedAt'] },
      { name: 'task_by_patient', columnNames: ['patientId', 'status', 'id'] },
    ],
  },
  {
    name: 'contact_attempt',
    columns: [
      { ...id('id'), isPrimary: true },
      id('patientId'),
      instant('at', false),
      id('madeBy'),
      text('channel', '12', false),
      text('outcome', '12', false),
      { ...id('caregiverId'), isNullable: true },
      text('note', '1000'),
      text('reply', '1000'),
    ],
  },
  {
    name: 'task_contact',
    columns: [
      { ...id('taskId'), isPrimary: true },
      { ...id('attemptId'), isPrimary: true },
    ],
  },
];

const SUPPLY = [
  { name: 'supplyExpectedOn', type: 'date', isNullable: true },
  { name: 'supplyRevision', type: 'integer', default: 0 },
];

export class Tasks1795824000066 implements MigrationInterface {
  name = 'Tasks1795824000066';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const column of SUPPLY) await runner.addColumn('medication_administration', new TableColumn(column));
    // The tasks of the records so far follow from their first look.
    await runner.query('INSERT /* tasks */ INTO changed_record (patientId, id, dueAt) SELECT id, id, 0 FROM patient');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...SUPPLY].reverse()) await runner.dropColumn('medication_administration', name);
    await dropTables(runner, TABLES);
  }
}
