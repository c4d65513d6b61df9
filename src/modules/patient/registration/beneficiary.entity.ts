/** Problems of CURPs. */
import { ForeignKey } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { PatientRow } from '../patient.entity';

/** A CURP that RENAPO has to correct; the row is deleted when the problem is solved. */
@Table('curp_problem')
export class CurpProblemRow {
  @PrimaryId() @ForeignKey(() => PatientRow) patientId!: string;
  @TextColumn(500) problem!: string;
  @InstantColumn() markedAt!: number;
  @IdColumn() markedBy!: string;
}
