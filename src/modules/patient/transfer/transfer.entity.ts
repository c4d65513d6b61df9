/** Transfers of children between units; with the access log they show which staff could see a record, and when. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { PatientRow } from '../patient.entity';

@Table('patient_transfer')
@Index('patient_transfer_by_patient', ['patientId', 'id'])
@Index('patient_transfer_by_receiver', ['toClues', 'id'])
export class PatientTransferRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => PatientRow) patientId!: string;
  @TextColumn(11) fromClues!: string;
  @TextColumn(11) toClues!: string;
  @TextColumn(500) reason!: string;
  @InstantColumn() transferredAt!: number;
  @IdColumn() transferredBy!: string;
}
