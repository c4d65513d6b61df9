/** What changes when vaccines may be given and no plan of treatment holds: transplants, blood products, the written word. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'immunization_fact',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'kind', type: 'varchar', length: '30' },
      { name: 'product', type: 'varchar', length: '40', isNullable: true },
      { name: 'code', type: 'varchar', length: '40', isNullable: true },
      { name: 'occurredOn', type: 'date' },
      { name: 'source', type: 'varchar', length: '300' },
      { name: 'reason', type: 'varchar', length: '500', isNullable: true },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
      { name: 'withdrawnAt', type: 'bigint', isNullable: true },
      { name: 'withdrawnBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'withdrawnReason', type: 'varchar', length: '500', isNullable: true },
    ],
    indices: [{ name: 'immunization_fact_by_patient', columnNames: ['patientId', 'occurredOn', 'id'] }],
  },
];

export class ImmunizationFacts1795824000055 implements MigrationInterface {
  name = 'ImmunizationFacts1795824000055';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
