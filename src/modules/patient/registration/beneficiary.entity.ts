/** What is known of a beneficiary beside the record: that the CURP is being corrected. */
import { ForeignKey } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { PatientRow } from '../patient.entity';

/** A CURP with a problem that RENAPO has to solve; the row goes when it is solved. */
@Table('curp_problem')
export class CurpProblemRow {
  @PrimaryId() @ForeignKey(() => PatientRow) patientId!: string;
  @TextColumn(500) problem!: string;
  @InstantColumn() markedAt!: number;
  @IdColumn() markedBy!: string;
}
