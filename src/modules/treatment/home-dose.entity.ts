/** The table of what families say of doses at home. */
import { Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../database/columns';
import type { HomeDoseOutcome } from './home-dose.types';

/** What one adult said of one dose at home. It changes nothing of the dose itself. */
@Table('home_dose_record')
@Index('home_dose_record_by_dose', ['patientId', 'administrationId', 'id'])
@Index('home_dose_record_by_request', ['recordedBy', 'requestId'], { unique: true })
export class HomeDoseRecordRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() administrationId!: string;
  /** Chosen by the telephone. */
  @TextColumn(64) requestId!: string;
  @TextColumn(10) outcome!: HomeDoseOutcome;
  /** The moment by the person's word. */
  @InstantColumn() at!: number;
  @TextColumn(300, { nullable: true }) note!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  /** Voided: entered in error. The row stays. */
  @InstantColumn({ nullable: true }) voidedAt!: number | null;
  @IdColumn({ nullable: true }) voidedBy!: string | null;
  @TextColumn(1000, { nullable: true }) voidReason!: string | null;
}
