/** Reminders of a sixteenth birthday. */
import { ForeignKey } from 'typeorm';
import { DayColumn, InstantColumn, PrimaryId, Table } from '../../database/columns';

/** One for each child: its key prevents a second reminder by another process. */
@Table('extension_reminder')
export class ExtensionReminderRow {
  @PrimaryId() @ForeignKey('patient') patientId!: string;
  @DayColumn() sixteenOn!: string;
  @InstantColumn() toldAt!: number;
}
