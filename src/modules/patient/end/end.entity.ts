/** The table of the ends of carnets. */
import { Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  PrimaryId,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../../database/columns';
import type { CarnetEndState, CarnetOutcome } from './end.types';

/** An end of a carnet. At most one of a child is in force: the newest that is not undone. */
@Table('carnet_end')
@Index('carnet_end_by_patient', ['patientId', 'inForce', 'id'])
export class CarnetEndRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @TextColumn(16) outcome!: CarnetOutcome;
  @DayColumn() endedOn!: string;
  @TextColumn(10) state!: CarnetEndState;
  @FlagColumn() inForce!: number;
  @TextColumn(1000, { nullable: true }) note!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  @InstantColumn({ nullable: true }) confirmedAt!: number | null;
  @IdColumn({ nullable: true }) confirmedBy!: string | null;
  @InstantColumn({ nullable: true }) undoneAt!: number | null;
  @IdColumn({ nullable: true }) undoneBy!: string | null;
  @TextColumn(1000, { nullable: true }) undoReason!: string | null;
  /** The numbers of things that it ended. */
  @IntegerColumn() appointments!: number;
  @IntegerColumn() surgeries!: number;
  @IntegerColumn() doses!: number;
  @IntegerColumn() noticesWithdrawn!: number;
  /** The revision of the child's record at the last write. */
  @RevisionColumn() revision!: number;
}
