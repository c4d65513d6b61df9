/** The words of families about a day at the hospital; each is kept. */
import { DayColumn, IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import type { VisitAnswerKind } from './journey.types';

/** One answer, and the reply of the unit to it. The newest of a child and day counts. */
@Table('visit_answer')
export class VisitAnswerRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @DayColumn() day!: string;
  @TextColumn(12) kind!: VisitAnswerKind;
  @TextColumn(500, { nullable: true }) note!: string | null;
  @InstantColumn() at!: number;
  @IdColumn() answeredBy!: string;
  @TextColumn(1000, { nullable: true }) reply!: string | null;
  @InstantColumn({ nullable: true }) repliedAt!: number | null;
  @IdColumn({ nullable: true }) repliedBy!: string | null;
}
