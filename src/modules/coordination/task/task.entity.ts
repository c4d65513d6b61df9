/** Tasks of a unit, tries to reach families, and when the causes of a child's tasks are looked at again. */
import { Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  Table,
  TextColumn,
} from '../../../database/columns';
import type { AbsencePhase, AbsenceReason } from './absence.types';
import type { ContactChannel, ContactOutcome } from './contact.types';
import type { TaskEnding, TaskKind, TaskPriority, TaskStatus } from './task.types';

/** One thing that a unit must do for one child. A task of a cause that ended stays; the cause may open another. */
@Table('task')
@Index('task_by_open_cause', ['openCause'], { unique: true })
@Index('task_by_unit', ['medicalUnitClues', 'status', 'endedAt', 'id'])
@Index('task_by_change', ['medicalUnitClues', 'changedAt'])
@Index('task_by_patient', ['patientId', 'status', 'id'])
export class TaskRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  /** The unit that must do it: that of the child when it was opened. */
  @TextColumn(11) medicalUnitClues!: string;
  @TextColumn(24) kind!: TaskKind;
  /** What it is one task for: an id, or a child and a day. */
  @TextColumn(80) cause!: string;
  /** Kind and cause while it is open, else null: unique, so that a cause has one open task over all processes. */
  @TextColumn(105, { nullable: true }) openCause!: string | null;
  /** Rises when the cause arises anew: a task that was ended by an outcome covers its cause up to this mark. */
  @InstantColumn() mark!: number;
  @TextColumn(4) status!: TaskStatus;
  @TextColumn(8) priority!: TaskPriority;
  /** The day at the hospital that it is about. */
  @DayColumn({ nullable: true }) day!: string | null;
  /** JSON: a list of [type, id]. */
  @LongTextColumn() subjects!: string;
  @InstantColumn() openedAt!: number;
  @InstantColumn() dueAt!: number;
  @IdColumn({ nullable: true }) ownerId!: string | null;
  @InstantColumn({ nullable: true }) nextAt!: number | null;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  @TextColumn(10, { nullable: true }) ending!: TaskEnding | null;
  /** ABSENCE: the case. */
  @InstantColumn({ nullable: true }) missedAt!: number | null;
  @TextColumn(16, { nullable: true }) phase!: AbsencePhase | null;
  @TextColumn(20, { nullable: true }) reason!: AbsenceReason | null;
  @InstantColumn({ nullable: true }) lastReachedAt!: number | null;
  @InstantColumn({ nullable: true }) escalatedAt!: number | null;
  @InstantColumn({ nullable: true }) abandonedAt!: number | null;
  @InstantColumn() changedAt!: number;
  @IntegerColumn() version!: number;
}

/** One try to reach a family; never changed. */
@Table('contact_attempt')
export class ContactAttemptRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @InstantColumn() at!: number;
  @IdColumn() madeBy!: string;
  @TextColumn(12) channel!: ContactChannel;
  @TextColumn(12) outcome!: ContactOutcome;
  @IdColumn({ nullable: true }) caregiverId!: string | null;
  @TextColumn(1000, { nullable: true }) note!: string | null;
  @TextColumn(1000, { nullable: true }) reply!: string | null;
}

/** A task and a try that was about it. */
@Table('task_contact')
export class TaskContactRow {
  @PrimaryId() taskId!: string;
  @PrimaryId() attemptId!: string;
}

/** One row for each child; its lock serialises the comparison of causes and tasks. */
@Table('task_watch')
@Index('task_watch_by_time', ['nextAt', 'patientId'])
export class TaskWatchRow {
  @PrimaryId() patientId!: string;
  /** The next instant at which a cause arises or ends by the clock alone; null when there is none. */
  @InstantColumn({ nullable: true }) nextAt!: number | null;
}
