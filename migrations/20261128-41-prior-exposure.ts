/** What children have had of a substance outside this service. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const tables: Tables = [
  {
    name: 'prior_exposure',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'atc', type: 'varchar', length: '7' },
      { name: 'medication', type: 'varchar', length: '200' },
      { name: 'totalPerM2', type: 'double' },
      { name: 'unit', type: 'varchar', length: '20' },
      { name: 'source', type: 'varchar', length: '300' },
      { name: 'lastOn', type: 'date', isNullable: true },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
      { name: 'voidedAt', type: 'bigint', isNullable: true },
      { name: 'voidedBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'voidReason', type: 'varchar', length: '1000', isNullable: true },
    ],
    indices: [{ name: 'prior_exposure_by_patient', columnNames: ['patientId', 'id'] }],
  },
];

export class PriorExposure1795824000041 implements MigrationInterface {
  name = 'PriorExposure1795824000041';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
