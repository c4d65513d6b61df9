/** The catheter or port of a child; each record stays, the newest counts. */
import { DayColumn, IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import type { VascularAccessKind } from './vascular-access.types';

@Table('vascular_access')
export class VascularAccessRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(20) kind!: VascularAccessKind;
  @TextColumn(100, { nullable: true }) site!: string | null;
  @DayColumn({ nullable: true }) placedOn!: string | null;
  @TextColumn(500, { nullable: true }) note!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
}
