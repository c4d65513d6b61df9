/** The table of the tablets that a family gives at home. */
import { Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  NumberColumn,
  PrimaryId,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../database/columns';

/** A week of tablets of one medicine of a treatment, set by a clinician. A later one replaces it from its first day on. */
@Table('dispensing')
@Index('dispensing_by_patient', ['patientId', 'treatmentId', 'startsOn'])
export class DispensingRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() treatmentId!: string;
  @TextColumn(80) atc!: string;
  @TextColumn(200) medication!: string;
  @DayColumn() startsOn!: string;
  @DayColumn({ nullable: true }) endsOn!: string | null;
  /** Of one tablet, in `unit`. */
  @NumberColumn() strength!: number;
  @TextColumn(20) unit!: string;
  @IntegerColumn() parts!: number;
  /** JSON: seven numbers of tablets, Monday to Sunday. */
  @TextColumn(200) tablets!: string;
  /** JSON: the planned doses of the seven weekdays at the write; another dose on a later day ends the dispensing. */
  @TextColumn(300) planned!: string;
  @TextColumn(300, { nullable: true }) note!: string | null;
  @IntegerColumn() planVersion!: number;
  @InstantColumn() setAt!: number;
  @IdColumn() setBy!: string;
  /** Voided: entered in error. The row stays. */
  @InstantColumn({ nullable: true }) voidedAt!: number | null;
  @IdColumn({ nullable: true }) voidedBy!: string | null;
  @TextColumn(1000, { nullable: true }) voidReason!: string | null;
  @RevisionColumn() revision!: number;
}
