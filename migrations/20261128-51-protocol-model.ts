/**
 * What a dose takes from the line of its protocol, so that it stays what it was when the plan changes: calculation, amounts
 * of a mixture, minutes of infusion, whether the family gives it, whether a second clinician checks it. A cycle keeps the
 * protocol from which it was planned.
 */
import { TableColumn, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const COLUMNS: readonly (readonly [table: string, column: TableColumnOptions])[] = [
  ['medication_administration', { name: 'calculation', type: 'varchar', length: '200', isNullable: true }],
  ['medication_administration', { name: 'components', type: 'varchar', length: '1000', isNullable: true }],
  ['medication_administration', { name: 'infusionMinutes', type: 'integer', isNullable: true }],
  ['medication_administration', { name: 'atHome', type: 'smallint', default: 0 }],
  ['medication_administration', { name: 'requiresSecondCheck', type: 'smallint', default: 0 }],
  ['treatment_cycle', { name: 'protocolCode', type: 'varchar', length: '80', default: "''" }],
  ['treatment_cycle', { name: 'protocolVersion', type: 'integer', default: 0 }],
];

export class ProtocolModel1795824000051 implements MigrationInterface {
  name = 'ProtocolModel1795824000051';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) await runner.addColumn(table, new TableColumn(column));
    await runner.query("UPDATE medication_administration SET atHome = 1 WHERE route = 'ORAL'");
    const ofTreatment =
      'FROM treatment t WHERE t.patientId = treatment_cycle.patientId AND t.id = treatment_cycle.treatmentId';
    await runner.query(
      `UPDATE treatment_cycle SET protocolCode = (SELECT t.protocolCode ${ofTreatment}),
         protocolVersion = (SELECT t.protocolVersion ${ofTreatment})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name }] of [...COLUMNS].reverse()) await runner.dropColumn(table, name);
  }
}
