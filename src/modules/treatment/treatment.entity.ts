/** Protocols, treatments with their cycles and doses, follow-ups. The rows of a child are clustered. */
import { Index, PrimaryColumn } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  NumberColumn,
  PrimaryId,
  PrimaryText,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../database/columns';
import type { AddedPurpose, AdministrationStatus, DoseSupply } from './administration.types';
import type { FollowUpKind } from './follow-up.types';
import type { Route } from './protocol.types';
import type { WarningCode } from './safety.types';
import type { CycleStatus, TreatmentStatus } from './treatment.types';

/** One version of a protocol (FHIR PlanDefinition); versions are never changed. */
@Table('protocol')
export class ProtocolRow {
  @PrimaryText(80) code!: string;
  @PrimaryColumn('integer') version!: number;
  @TextColumn(300) name!: string;
  /** JSON: a PackedDefinition (protocol.queries.ts). */
  @LongTextColumn() definition!: string;
  @InstantColumn() definedAt!: number;
  @IdColumn() definedBy!: string;
}

/** A protocol carried out on a child (FHIR CarePlan). */
@Table('treatment')
@Index('treatment_by_id', ['id'], { unique: true })
export class TreatmentRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(80) protocolCode!: string;
  @IntegerColumn() protocolVersion!: number;
  @TextColumn(300) protocolName!: string;
  @TextColumn(10) status!: TreatmentStatus;
  /** The day, in the unit's time zone, since which it has this status: the plan does not advance during a hold. */
  @DayColumn() statusOn!: string;
  @TextColumn(1000, { nullable: true }) statusReason!: string | null;
  @DayColumn() startsOn!: string;
  @NumberColumn() heightCm!: number;
  @NumberColumn() weightKg!: number;
  /** m2, Mosteller, not rounded. */
  @NumberColumn() bodySurfaceArea!: number;
  @InstantColumn() createdAt!: number;
  @IdColumn() createdBy!: string;
  /** The number of the version of its plan that holds. */
  @IntegerColumn({ default: 1 }) planVersion!: number;
  /** Of the last hold: the day on which the plan stopped, and the one on which it goes on; null before any restart. */
  @DayColumn({ nullable: true }) stoppedOn!: string | null;
  @DayColumn({ nullable: true }) restartedOn!: string | null;
  @RevisionColumn() revision!: number;
}

/** A change of a treatment's status, with its reason. */
@Table('treatment_change')
@Index('treatment_change_by_treatment', ['patientId', 'treatmentId', 'id'])
export class TreatmentChangeRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() treatmentId!: string;
  @TextColumn(10) fromStatus!: TreatmentStatus;
  @TextColumn(10) toStatus!: TreatmentStatus;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
  /** The revision of the child's record at the write. */
  @RevisionColumn() revision!: number;
}

/** One cycle of a treatment, laid out on the calendar. */
@Table('treatment_cycle')
@Index('treatment_cycle_by_id', ['id'], { unique: true })
export class CycleRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() treatmentId!: string;
  /** Position in the treatment, from 1. */
  @IntegerColumn() sequence!: number;
  @TextColumn(80) phase!: string;
  @TextColumn(300) phaseName!: string;
  @TextColumn(300, { nullable: true }) phasePlainName!: string | null;
  @IntegerColumn() number!: number;
  /** PLANNED, POSTPONED or REVOKED; IN_PROGRESS and COMPLETED follow from the day. */
  @TextColumn(10) status!: CycleStatus;
  @DayColumn() startsOn!: string;
  /** The last day. */
  @DayColumn() endsOn!: string;
  @IntegerColumn() lengthDays!: number;
  /** The protocol from which this cycle was planned: that of its treatment, or an earlier one after a switch. */
  @TextColumn(80, { default: '' }) protocolCode!: string;
  @IntegerColumn({ default: 0 }) protocolVersion!: number;
  /** The later of endsOn and the planned day of its last dose: up to it the carnet has the cycle with its doses. */
  @DayColumn({ default: '0001-01-01' }) shownUntil!: string;
  @RevisionColumn() revision!: number;
}

/** A move of a cycle, with its reason. */
@Table('cycle_change')
@Index('cycle_change_by_cycle', ['patientId', 'cycleId', 'id'])
export class CycleChangeRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() cycleId!: string;
  @DayColumn() fromStartsOn!: string;
  @DayColumn() toStartsOn!: string;
  @DayColumn() fromEndsOn!: string;
  @DayColumn() toEndsOn!: string;
  @TextColumn(1000) reason!: string;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
}

/** A planned dose and its outcome (FHIR MedicationRequest and MedicationAdministration in one row). */
@Table('medication_administration')
@Index('medication_administration_by_id', ['id'], { unique: true })
@Index('medication_administration_by_planned_day', ['plannedOn', 'patientId'])
@Index('medication_administration_by_child', ['patientId', 'plannedOn'])
@Index('medication_administration_by_given_day', ['givenOn', 'patientId'])
export class AdministrationRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() cycleId!: string;
  @PrimaryId() id!: string;
  @IdColumn() treatmentId!: string;
  @IntegerColumn() day!: number;
  @TextColumn(16) status!: AdministrationStatus;
  @TextColumn(200) medication!: string;
  @TextColumn(80) atc!: string;
  @TextColumn(16) route!: Route;
  @TextColumn(300, { nullable: true }) note!: string | null;
  @DayColumn() plannedOn!: string;
  /** HH:MM on the clock of the unit; null for a medicine without stated hours. */
  @TextColumn(5, { nullable: true }) plannedTime!: string | null;
  @NumberColumn() plannedDose!: number;
  @TextColumn(20) unit!: string;
  /** How plannedDose was worked out, in figures; null for a dose from before this column. */
  @TextColumn(200, { nullable: true }) calculation!: string | null;
  /** JSON: the amounts of a mixture (PackedComponents of planned-dose.ts); null for one substance. */
  @TextColumn(1000, { nullable: true }) components!: string | null;
  @IntegerColumn({ nullable: true }) infusionMinutes!: number | null;
  /** 1 for a dose that the family gives. */
  @FlagColumn({ default: 0 }) atHome!: number;
  /** 1 when a second clinician has to state the amount of every given dose. */
  @FlagColumn({ default: 0 }) requiresSecondCheck!: number;
  @InstantColumn({ nullable: true }) givenAt!: number | null;
  /** The day of givenAt in the zone of the unit. */
  @DayColumn({ nullable: true }) givenOn!: string | null;
  @NumberColumn({ nullable: true }) givenDose!: number | null;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  @TextColumn(12) supply!: DoseSupply;
  /** When a medicine that is at risk or unavailable is expected; null when nobody said. */
  @DayColumn({ nullable: true }) supplyExpectedOn!: string | null;
  /** The revision of the record at which the supply was last set: that of the notice about it. */
  @IntegerColumn({ default: 0 }) supplyRevision!: number;
  /** The version of the plan that gave it this dose and day. */
  @IntegerColumn({ default: 1 }) planVersion!: number;
  /** The version of the plan that brought its line (an added dose, a substitute); null for a line of the protocol. */
  @IntegerColumn({ nullable: true }) lineVersion!: number | null;
  @TextColumn(20, { nullable: true }) addedPurpose!: AddedPurpose | null;
  @RevisionColumn() revision!: number;
}

/** The records of the outcome of a dose; the newest one that is not voided is valid, corrected ones stay. */
@Table('administration_record')
@Index('administration_record_by_dose', ['patientId', 'administrationId', 'sequence'], { unique: true })
@Index('administration_record_by_check', ['needsCheck', 'checkedAt', 'patientId'])
export class AdministrationRecordRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() administrationId!: string;
  /** Position among the records of the dose, from 1. */
  @IntegerColumn() sequence!: number;
  @TextColumn(16) status!: AdministrationStatus;
  /** The day for which the dose was planned when this was recorded, and the one to which this record moved it. */
  @DayColumn() plannedOn!: string;
  @DayColumn({ nullable: true }) postponedTo!: string | null;
  @InstantColumn({ nullable: true }) givenAt!: number | null;
  @NumberColumn({ nullable: true }) givenDose!: number | null;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  /** Why the record before this one was wrong; null for the first record of a dose. */
  @TextColumn(1000, { nullable: true }) correctionReason!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  /** 1 when a second clinician has to state the amount before it counts as checked. */
  @FlagColumn({ default: 0 }) needsCheck!: number;
  @InstantColumn({ nullable: true }) checkedAt!: number | null;
  @IdColumn({ nullable: true }) checkedBy!: string | null;
  /** Voided: entered in error. The row stays. */
  @InstantColumn({ nullable: true }) voidedAt!: number | null;
  @IdColumn({ nullable: true }) voidedBy!: string | null;
  @TextColumn(1000, { nullable: true }) voidReason!: string | null;
  /** The revision of the child's record when it was written, checked or voided; 0 for rows from before this column. */
  @RevisionColumn() revision!: number;
}

/** A new record, neither checked nor voided. */
export type NewAdministrationRecord = Omit<
  AdministrationRecordRow,
  'checkedAt' | 'checkedBy' | 'voidedAt' | 'voidedBy' | 'voidReason'
>;

/** The override of a warning, with its reason. */
@Table('warning_override')
@Index('warning_override_by_subject', ['subjectId', 'id'])
export class WarningOverrideRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  /** The id of the saved treatment, administration_record or follow_up. */
  @IdColumn() subjectId!: string;
  @TextColumn(40) code!: WarningCode;
  @TextColumn(1000) reason!: string;
  @InstantColumn() overriddenAt!: number;
  @IdColumn() overriddenBy!: string;
}

/** A measurement or a note (FHIR Observation); families see it once it is released. */
@Table('follow_up')
@Index('follow_up_by_id', ['id'], { unique: true })
export class FollowUpRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(20) kind!: FollowUpKind;
  @InstantColumn() takenAt!: number;
  @NumberColumn({ nullable: true }) value!: number | null;
  @TextColumn(20, { nullable: true }) unit!: string | null;
  @TextColumn(2000, { nullable: true }) note!: string | null;
  @InstantColumn({ nullable: true }) releasedAt!: number | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  /** The moment since which the family does not see a follow-up that was released; null for others. */
  @InstantColumn({ nullable: true }) recalledAt!: number | null;
  /** 1 for one that the adults of the family do not see. */
  @FlagColumn({ default: 0 }) confidential!: number;
  /** Voided: entered in error. The row stays and is in no list. */
  @InstantColumn({ nullable: true }) voidedAt!: number | null;
  @IdColumn({ nullable: true }) voidedBy!: string | null;
  @TextColumn(1000, { nullable: true }) voidReason!: string | null;
  @RevisionColumn() revision!: number;
}

/** A new follow-up, not voided. */
export type NewFollowUp = Omit<FollowUpRow, 'voidedAt' | 'voidedBy' | 'voidReason'>;
