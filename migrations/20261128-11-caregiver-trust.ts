/** Invitations to care for a child, links that were revoked before, a second administrator's consent, proven addresses. */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const ofPatient = (name: string) => ({
  name,
  columnNames: ['patientId'],
  referencedTableName: 'patient',
  referencedColumnNames: ['id'],
  onUpdate: 'NO ACTION',
  onDelete: 'NO ACTION',
});

const TABLES: Tables = [
  {
    name: 'caregiver_invitation',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'invitedId', type: 'varchar', length: '26' },
      { name: 'medicalUnitClues', type: 'varchar', length: '11' },
      { name: 'relationship', type: 'varchar', length: '16' },
      { name: 'givenNames', type: 'varchar', length: '100' },
      { name: 'firstSurname', type: 'varchar', length: '100' },
      { name: 'secondSurname', type: 'varchar', length: '100', isNullable: true },
      { name: 'email', type: 'varchar', length: '254' },
      { name: 'phone', type: 'varchar', length: '20', isNullable: true },
      { name: 'invitedAt', type: 'bigint' },
      { name: 'invitedBy', type: 'varchar', length: '26' },
      { name: 'answeredAt', type: 'bigint', isNullable: true },
      { name: 'accepted', type: 'smallint', isNullable: true },
      { name: 'withdrawnAt', type: 'bigint', isNullable: true },
      { name: 'withdrawnBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'withdrawnReason', type: 'varchar', length: '500', isNullable: true },
    ],
    indices: [
      { name: 'caregiver_invitation_by_account', columnNames: ['invitedId', 'id'] },
      { name: 'caregiver_invitation_by_patient', columnNames: ['patientId', 'id'] },
    ],
    foreignKeys: [ofPatient('FK_ee245e2a7c6c675f6aca81e7570')],
  },
  {
    name: 'caregiver_history',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'relationship', type: 'varchar', length: '16' },
      { name: 'registeredAt', type: 'bigint' },
      { name: 'registeredBy', type: 'varchar', length: '26' },
      { name: 'revokedAt', type: 'bigint' },
      { name: 'revokedBy', type: 'varchar', length: '26' },
      { name: 'revokedReason', type: 'varchar', length: '500' },
    ],
    indices: [{ name: 'caregiver_history_by_patient', columnNames: ['patientId', 'id'] }],
    foreignKeys: [ofPatient('FK_31809c6fd85318863e2e1ce5782')],
  },
  {
    name: 'credential_request',
    columns: [
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'askedBy', type: 'varchar', length: '26', isPrimary: true },
      { name: 'what', type: 'varchar', length: '64' },
      { name: 'askedAt', type: 'bigint' },
    ],
  },
];

const COLUMNS: readonly [table: string, column: TableColumn][] = [
  ['account', new TableColumn({ name: 'provenEmail', type: 'varchar', length: '254', isNullable: true })],
  ['account_role', new TableColumn({ name: 'grantedAt', type: 'bigint', isNullable: true })],
  ['account_role', new TableColumn({ name: 'grantedBy', type: 'varchar', length: '26', isNullable: true })],
];

export class CaregiverTrust1795824000011 implements MigrationInterface {
  name = 'CaregiverTrust1795824000011';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [table, column] of COLUMNS) await runner.addColumn(table, column);
    // Whoever has set a password of their own with a mailed temporary one has read that mailbox.
    await runner.query(
      `UPDATE account SET provenEmail=email WHERE credentialsStatus='ACTIVATED' AND credentialsLetterId IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of [...COLUMNS].reverse()) await runner.dropColumn(table, column.name);
    await dropTables(runner, TABLES);
  }
}
