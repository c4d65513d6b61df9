/** Which families were told that the sixteenth birthday is near. */
import { ForeignKey } from 'typeorm';
import { DayColumn, InstantColumn, PrimaryId, Table } from '../../database/columns';

/** One a child: its key keeps two processes from telling a family twice. */
@Table('extension_reminder')
export class ExtensionReminderRow {
  @PrimaryId() @ForeignKey('patient') patientId!: string;
  @DayColumn() sixteenOn!: string;
  @InstantColumn() toldAt!: number;
}
