/** Reminders of days at the hospital. */
import { Index } from 'typeorm';
import { InstantColumn, PrimaryDay, PrimaryId, PrimaryInstant, PrimaryText, Table } from '../../../database/columns';

/** A person was reminded of a day, for one instant: at most once, because the row is written before anything is sent. */
@Table('reminder')
@Index('reminder_by_day', ['day'])
export class ReminderRow {
  @PrimaryId() accountId!: string;
  @PrimaryDay() day!: string;
  /** The instant for which the reminder was planned. */
  @PrimaryInstant() dueAt!: number;
  @InstantColumn() postedAt!: number;
}

/** All families of a unit who are expected on a day were reminded for one instant. */
@Table('reminder_run')
@Index('reminder_run_by_day', ['day'])
export class ReminderRunRow {
  @PrimaryText(11) medicalUnitClues!: string;
  @PrimaryDay() day!: string;
  @PrimaryInstant() dueAt!: number;
  @InstantColumn() doneAt!: number;
}
