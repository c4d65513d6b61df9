/** The addresses at which families download the record of a child, by the digest of their token. */
import { Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryText, Table } from '../../../database/columns';

@Table('record_export')
@Index('record_export_by_expiry', ['expiresAt'])
export class RecordExportRow {
  @PrimaryText(44) digest!: string;
  @IdColumn() patientId!: string;
  /** The adult, or the patient, to whom the address was given: the files show what this account may see. */
  @IdColumn() accountId!: string;
  @InstantColumn() issuedAt!: number;
  @InstantColumn() expiresAt!: number;
}
