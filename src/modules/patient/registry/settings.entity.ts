/** Settings of medical units, the versions of their emergency texts, and their rooms. */
import { ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  NumberColumn,
  PrimaryId,
  PrimaryText,
  Table,
  TextColumn,
} from '../../../database/columns';
import { MedicalUnitRow } from '../patient.entity';

/** The settings of a unit; one without a row has the defaults (settings.queries.ts). */
@Table('unit_settings')
export class UnitSettingsRow {
  @PrimaryText(11) @ForeignKey(() => MedicalUnitRow) medicalUnitClues!: string;
  @TextColumn(20, { nullable: true }) emergencyPhone!: string | null;
  @IntegerColumn() absenceHoursInduction!: number;
  @IntegerColumn() absenceHoursTreatment!: number;
  @IntegerColumn() absenceHoursAfterTreatment!: number;
  @TextColumn(5) quietFrom!: string;
  @TextColumn(5) quietUntil!: string;
  /** A JSON list of numbers. */
  @TextColumn(20) reminderDaysBefore!: string;
  @TextColumn(5) reminderAt!: string;
  @TextColumn(5, { nullable: true }) eveningReminderAt!: string | null;
  @IntegerColumn() answerWithinDays!: number;
  @NumberColumn() anthracyclineLimitPerM2!: number;
  @IntegerColumn() ownAccountFromYears!: number;
  @NumberColumn() proposalFromPercent!: number;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
}

export enum UnitTextKind {
  FEVER_RULE = 'FEVER_RULE',
  FIRST_HOUR = 'FIRST_HOUR',
}

/** A version of an emergency text of a unit; versions stay. */
@Table('unit_text')
export class UnitTextRow {
  @PrimaryText(11) @ForeignKey(() => MedicalUnitRow) medicalUnitClues!: string;
  @PrimaryText(12) kind!: UnitTextKind;
  /** From 1. */
  @PrimaryColumn('integer') version!: number;
  @LongTextColumn() text!: string;
  /** Degrees Celsius; null for texts that are no fever rule. */
  @NumberColumn({ nullable: true }) callNowFrom!: number | null;
  @InstantColumn() publishedAt!: number;
  @IdColumn() publishedBy!: string;
}

/** A place in a unit that can be booked; its name is unique in the unit. */
@Table('room')
@Index('room_by_unit', ['medicalUnitClues', 'name'])
export class RoomRow {
  @PrimaryId() id!: string;
  @TextColumn(11) @ForeignKey(() => MedicalUnitRow) medicalUnitClues!: string;
  @TextColumn(60) name!: string;
  @IntegerColumn() capacity!: number;
  /** A JSON list of opening hours; empty for always. */
  @LongTextColumn() hours!: string;
  @FlagColumn() closed!: number;
}
