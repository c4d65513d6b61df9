/** Versions of a treatment's plan, proposals of new measures, and what a dose and a cycle have of the version that planned them. */
import { TableColumn, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'treatment_plan_version',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'treatmentId', type: 'varchar', length: '26' },
      { name: 'number', type: 'integer' },
      { name: 'madeAt', type: 'bigint' },
      { name: 'madeBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'cause', type: 'varchar', length: '20', isNullable: true },
      { name: 'note', type: 'varchar', length: '1000', isNullable: true },
      { name: 'fromDay', type: 'date' },
      { name: 'untilDay', type: 'date', isNullable: true },
      { name: 'heightCm', type: 'double' },
      { name: 'weightKg', type: 'double' },
      { name: 'protocolCode', type: 'varchar', length: '80' },
      { name: 'protocolVersion', type: 'integer' },
      { name: 'protocolName', type: 'varchar', length: '300' },
      { name: 'planChange', type: 'text' },
      { name: 'changedDoses', type: 'integer' },
    ],
    indices: [
      {
        name: 'treatment_plan_version_by_number',
        columnNames: ['patientId', 'treatmentId', 'number'],
        isUnique: true,
      },
    ],
  },
  {
    name: 'adjustment_proposal',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'treatmentId', type: 'varchar', length: '26' },
      { name: 'proposedAt', type: 'bigint' },
      { name: 'heightCm', type: 'double' },
      { name: 'weightKg', type: 'double' },
      { name: 'measuredOn', type: 'date' },
      { name: 'largestChangePercent', type: 'double' },
      { name: 'endedAt', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'adjustment_proposal_by_treatment', columnNames: ['patientId', 'treatmentId', 'id'] }],
  },
];

const COLUMNS: Readonly<Record<string, TableColumnOptions[]>> = {
  treatment: [
    { name: 'planVersion', type: 'integer', default: '1' },
    { name: 'stoppedOn', type: 'date', isNullable: true },
    { name: 'restartedOn', type: 'date', isNullable: true },
  ],
  treatment_cycle: [{ name: 'shownUntil', type: 'date', default: "'0001-01-01'" }],
  medication_administration: [
    { name: 'planVersion', type: 'integer', default: '1' },
    { name: 'lineVersion', type: 'integer', isNullable: true },
    { name: 'addedPurpose', type: 'varchar', length: '20', isNullable: true },
  ],
};

export class PlanVersions1795824000052 implements MigrationInterface {
  name = 'PlanVersions1795824000052';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const column of columns) await runner.addColumn(table, new TableColumn(column));
    // Version 1 of a treatment that exists: its id is that of the treatment.
    await runner.query(`INSERT INTO treatment_plan_version (patientId, id, treatmentId, number, madeAt, madeBy, fromDay,
        heightCm, weightKg, protocolCode, protocolVersion, protocolName, planChange, changedDoses)
      SELECT t.patientId, t.id, t.id, 1, t.createdAt, t.createdBy, t.startsOn,
        t.heightCm, t.weightKg, t.protocolCode, t.protocolVersion, t.protocolName, '{"kind":"START"}',
        (SELECT COUNT(*) FROM medication_administration a WHERE a.patientId = t.patientId AND a.treatmentId = t.id)
      FROM treatment t`);
    await runner.query('UPDATE treatment_cycle SET shownUntil = endsOn');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS).reverse())
      for (const { name } of [...columns].reverse()) await runner.dropColumn(table, name);
    await dropTables(runner, TABLES);
  }
}
