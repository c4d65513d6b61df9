/** Appointments and surgeries with their histories, clustered by child, and the addresses of calendar feeds. */
import { Index, PrimaryColumn } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../database/columns';
import type { AppointmentKind, AppointmentStatus } from './appointment.types';
import type { Subject } from './change.types';
import type { SurgeryStatus } from './surgery.types';

/** FHIR Appointment. The primary key begins with the child, so that a carnet reads neighbouring rows. */
@Table('appointment')
@Index('appointment_by_id', ['id'], { unique: true })
@Index('appointment_by_time', ['startsAt', 'patientId'])
@Index('appointment_by_room', ['roomId', 'startsAt'])
@Index('appointment_by_series', ['seriesId', 'startsAt'])
@Index('appointment_by_unit', ['unitClues', 'startsAt', 'id'])
export class AppointmentRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(10) status!: AppointmentStatus;
  @TextColumn(16) kind!: AppointmentKind;
  @TextColumn(120, { nullable: true }) specialty!: string | null;
  @InstantColumn() startsAt!: number;
  @InstantColumn() endsAt!: number;
  @TextColumn(200, { nullable: true }) practitioner!: string | null;
  @TextColumn(200, { nullable: true }) location!: string | null;
  @TextColumn(2000, { nullable: true }) instructions!: string | null;
  /** A JSON object, see preparation.ts. */
  @LongTextColumn({ nullable: true }) preparationRules!: string | null;
  /** Number of changes so far: the SEQUENCE of the calendar feed, compared with `expectedSequence`. */
  @IntegerColumn() sequence!: number;
  @InstantColumn() createdAt!: number;
  @IdColumn() createdBy!: string;
  @InstantColumn() updatedAt!: number;
  /** A room of the child's unit. */
  @IdColumn({ nullable: true }) roomId!: string | null;
  /** What was booked together has the same. */
  @IdColumn({ nullable: true }) seriesId!: string | null;
  /** The cycle and its day, from 1, to which it belongs. */
  @IdColumn({ nullable: true }) cycleId!: string | null;
  @IntegerColumn({ nullable: true }) cycleDay!: number | null;
  /** 1: private, not for the adults of the child. */
  @FlagColumn({ default: 0 }) confidential!: number;
  @RevisionColumn() revision!: number;
  /** The child's unit, by which lists of a unit find the row. It follows a transfer and is no part of an act. */
  @TextColumn(11, { default: '' }) unitClues!: string;
}

/** FHIR Procedure, from its preparation on. */
@Table('surgery')
@Index('surgery_by_id', ['id'], { unique: true })
@Index('surgery_by_time', ['startsAt', 'patientId'])
@Index('surgery_by_room', ['roomId', 'startsAt'])
@Index('surgery_by_unit', ['unitClues', 'startsAt', 'id'])
export class SurgeryRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(12) status!: SurgeryStatus;
  @TextColumn(300) procedure!: string;
  @InstantColumn() startsAt!: number;
  /** Null while no length is planned. */
  @InstantColumn({ nullable: true }) endsAt!: number | null;
  @TextColumn(200, { nullable: true }) practitioner!: string | null;
  @TextColumn(200, { nullable: true }) location!: string | null;
  @TextColumn(2000, { nullable: true }) preparation!: string | null;
  /** A JSON object, see preparation.ts. */
  @LongTextColumn({ nullable: true }) preparationRules!: string | null;
  @LongTextColumn({ nullable: true }) outcome!: string | null;
  @IntegerColumn() sequence!: number;
  @InstantColumn() createdAt!: number;
  @IdColumn() createdBy!: string;
  @InstantColumn() updatedAt!: number;
  /** A room of the child's unit. */
  @IdColumn({ nullable: true }) roomId!: string | null;
  /** 1: private, not for the adults of the child. */
  @FlagColumn({ default: 0 }) confidential!: number;
  @RevisionColumn() revision!: number;
  /** The child's unit, by which lists of a unit find the row. It follows a transfer and is no part of an act. */
  @TextColumn(11, { default: '' }) unitClues!: string;
}

/** An appointment or a surgery that was entered in error: taken from its table, with all that stood there. */
@Table('voided_booking')
@Index('voided_booking_by_id', ['id'], { unique: true })
export class VoidedBookingRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(12) subject!: Subject;
  /** The row of appointment or surgery as JSON. */
  @LongTextColumn() facts!: string;
  @LongTextColumn() reason!: string;
  @InstantColumn() voidedAt!: number;
  @IdColumn() voidedBy!: string;
  @IntegerColumn() revision!: number;
}

/**
 * An appointment or a surgery before and after one change, with the reason. The key holds the number of the change, so
 * that two writers cannot both store the same one.
 */
@Table('schedule_change')
export class ScheduleChangeRow {
  @PrimaryId() patientId!: string;
  /** The appointment or surgery. */
  @PrimaryId() subjectId!: string;
  /** The sequence to which this change brought it, from 1. */
  @PrimaryColumn('integer') sequence!: number;
  @TextColumn(12) fromStatus!: AppointmentStatus | SurgeryStatus;
  @TextColumn(12) toStatus!: AppointmentStatus | SurgeryStatus;
  @InstantColumn() fromStartsAt!: number;
  @InstantColumn() toStartsAt!: number;
  /** Surgeries: the outcome that this change replaced. */
  @LongTextColumn({ nullable: true }) fromOutcome!: string | null;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
}

/** A private calendar address of one caregiver for one child. The address itself is not stored, only its digest. */
@Table('calendar_feed')
@Index('calendar_feed_by_digest', ['digest'], { unique: true })
export class CalendarFeedRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() accountId!: string;
  @TextColumn(44) digest!: string;
  /** The token of the address, encrypted, so that its owner can read it again; null for one of an earlier version. */
  @LongTextColumn({ nullable: true }) sealed!: string | null;
  @InstantColumn() issuedAt!: number;
  /** The last day on which it was read, in the zone of the child's unit: the access log has one row for each day. */
  @DayColumn({ nullable: true }) readOn!: string | null;
}
