/** The first tables: medical units, children, caregivers, notices, cartilla. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const TABLES: Tables = [
  {
    name: 'medical_unit',
    columns: [
      { name: 'clues', type: 'varchar', length: '11', isPrimary: true },
      { name: 'name', type: 'varchar', length: '200' },
      { name: 'timeZone', type: 'varchar', length: '40' },
      { name: 'phone', type: 'varchar', length: '20', isNullable: true },
    ],
  },
  {
    name: 'patient',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'curp', type: 'varchar', length: '18' },
      { name: 'nss', type: 'varchar', length: '11' },
      { name: 'agregadoMedico', type: 'varchar', length: '8', isNullable: true },
      { name: 'givenNames', type: 'varchar', length: '100' },
      { name: 'firstSurname', type: 'varchar', length: '100' },
      { name: 'secondSurname', type: 'varchar', length: '100', isNullable: true },
      { name: 'searchName', type: 'varchar', length: '310' },
      { name: 'birthDate', type: 'date' },
      { name: 'sex', type: 'varchar', length: '10' },
      { name: 'recordNumber', type: 'varchar', length: '40' },
      { name: 'medicalUnitClues', type: 'varchar', length: '11' },
      { name: 'icd10', type: 'varchar', length: '4', isNullable: true },
      { name: 'diagnosedOn', type: 'date', isNullable: true },
      { name: 'bloodType', type: 'varchar', length: '10', isNullable: true },
      { name: 'allergies', type: 'text', isNullable: true },
      { name: 'revision', type: 'integer' },
      { name: 'coverageStatus', type: 'varchar', length: '12' },
      { name: 'coverageValidUntil', type: 'date', isNullable: true },
      { name: 'extensionKind', type: 'varchar', length: '10', isNullable: true },
      { name: 'extensionValidUntil', type: 'date', isNullable: true },
      { name: 'registeredAt', type: 'bigint' },
      { name: 'registeredBy', type: 'varchar', length: '26' },
    ],
    indices: [
      { name: 'patient_by_nss', columnNames: ['nss'] },
      { name: 'patient_by_unit', columnNames: ['medicalUnitClues', 'searchName', 'id'] },
      { name: 'patient_by_curp', columnNames: ['curp'], isUnique: true },
    ],
    foreignKeys: [
      {
        name: 'FK_8b9979d0d4684102d0bf362b90e',
        columnNames: ['medicalUnitClues'],
        referencedTableName: 'medical_unit',
        referencedColumnNames: ['clues'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'caregiver',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'relationship', type: 'varchar', length: '16' },
      { name: 'registeredAt', type: 'bigint' },
      { name: 'registeredBy', type: 'varchar', length: '26' },
      { name: 'revokedAt', type: 'bigint', isNullable: true },
      { name: 'revokedBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'revokedReason', type: 'varchar', length: '500', isNullable: true },
    ],
    indices: [{ name: 'caregiver_by_account', columnNames: ['accountId', 'patientId'] }],
    foreignKeys: [
      {
        name: 'FK_587c6cc12afd154139e795c3b41',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'notice',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'accountId', type: 'varchar', length: '26' },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'kind', type: 'varchar', length: '40' },
      { name: 'subjectId', type: 'varchar', length: '26' },
      { name: 'revision', type: 'integer' },
      { name: 'occurredAt', type: 'bigint' },
      { name: 'acknowledgedAt', type: 'bigint', isNullable: true },
    ],
    indices: [
      { name: 'notice_by_patient', columnNames: ['patientId', 'id'] },
      { name: 'notice_by_account', columnNames: ['accountId', 'id'] },
    ],
  },
  {
    name: 'curp_problem',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'problem', type: 'varchar', length: '500' },
      { name: 'markedAt', type: 'bigint' },
      { name: 'markedBy', type: 'varchar', length: '26' },
    ],
    foreignKeys: [
      {
        name: 'FK_d554e23d070f644b630da8d5d5d',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'cartilla',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'folio', type: 'varchar', length: '14' },
      { name: 'chosenGroup', type: 'varchar', length: '20', isNullable: true },
      { name: 'madeAt', type: 'bigint' },
    ],
    indices: [{ name: 'cartilla_by_folio', columnNames: ['folio'], isUnique: true }],
    foreignKeys: [
      {
        name: 'FK_f76d51fa3ab6bd8588177893385',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'preventive_action',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'code', type: 'varchar', length: '40' },
      { name: 'dose', type: 'integer', isNullable: true },
      { name: 'performedOn', type: 'date' },
      { name: 'lot', type: 'varchar', length: '40', isNullable: true },
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isNullable: true },
      { name: 'performedElsewhere', type: 'varchar', length: '200', isNullable: true },
      { name: 'schemeVersion', type: 'varchar', length: '20' },
      { name: 'recordedAt', type: 'bigint' },
      { name: 'recordedBy', type: 'varchar', length: '26' },
      { name: 'withdrawnAt', type: 'bigint', isNullable: true },
      { name: 'withdrawnBy', type: 'varchar', length: '26', isNullable: true },
      { name: 'withdrawnReason', type: 'varchar', length: '500', isNullable: true },
    ],
    indices: [{ name: 'preventive_action_by_id', columnNames: ['id'], isUnique: true }],
    foreignKeys: [
      {
        name: 'FK_fca6ec5c1e742de5bc6eefe87cd',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'cover_link',
    columns: [
      { name: 'digest', type: 'varchar', length: '44', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'issuedAt', type: 'bigint' },
      { name: 'expiresAt', type: 'bigint' },
    ],
    indices: [{ name: 'cover_link_by_expiry', columnNames: ['expiresAt'] }],
    foreignKeys: [
      {
        name: 'FK_cbb6d5ab0354a6506ead5b6bc54',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'security_challenge',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'codeHash', type: 'varchar', length: '44' },
      { name: 'expiresAt', type: 'bigint' },
    ],
    indices: [{ name: 'security_challenge_by_expiry', columnNames: ['expiresAt'] }],
  },
  {
    name: 'extension_reminder',
    columns: [
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
      { name: 'sixteenOn', type: 'date' },
      { name: 'toldAt', type: 'bigint' },
    ],
    foreignKeys: [
      {
        name: 'FK_fde7dd19eba55ac8f8b3d8ecdc6',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
  {
    name: 'patient_transfer',
    columns: [
      { name: 'id', type: 'varchar', length: '26', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26' },
      { name: 'fromClues', type: 'varchar', length: '11' },
      { name: 'toClues', type: 'varchar', length: '11' },
      { name: 'reason', type: 'varchar', length: '500' },
      { name: 'transferredAt', type: 'bigint' },
      { name: 'transferredBy', type: 'varchar', length: '26' },
    ],
    indices: [
      { name: 'patient_transfer_by_receiver', columnNames: ['toClues', 'id'] },
      { name: 'patient_transfer_by_patient', columnNames: ['patientId', 'id'] },
    ],
    foreignKeys: [
      {
        name: 'FK_14049646d45a3b137c660861c0e',
        columnNames: ['patientId'],
        referencedTableName: 'patient',
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      },
    ],
  },
];

export class PatientTables1795305600003 implements MigrationInterface {
  name = 'PatientTables1795305600003';
  up = (runner: QueryRunner): Promise<void> => createTables(runner, TABLES);
  down = (runner: QueryRunner): Promise<void> => dropTables(runner, TABLES);
}
