/** Medical units, children, links of caregivers, notices. */
import { ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryText,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../database/columns';
import type { AuthorityBasis, AuthorityScope, EvidenceKind } from './authority/authority.types';
import type { CoverageStatus, ExtensionKind } from './coverage/coverage.types';
import type { NoticeKind } from './notice/notice.types';
import type { Relationship, Sex } from './patient.types';

/** A hospital or clinic (FHIR Location); its CLUES is its id. */
@Table('medical_unit')
export class MedicalUnitRow {
  @PrimaryText(11) clues!: string;
  @TextColumn(200) name!: string;
  @TextColumn(40) timeZone!: string;
  @TextColumn(20, { nullable: true }) phone!: string | null;
}

/** A child, or another beneficiary when `icd10` is null. The CURP is its key: NSS and agregado do not tell twins apart. */
@Table('patient')
@Index('patient_by_curp', ['curp'], { unique: true })
@Index('patient_by_unit', ['medicalUnitClues', 'searchName', 'id'])
@Index('patient_by_nss', ['nss'])
@Index('patient_by_record_number', ['medicalUnitClues', 'recordNumber'])
export class PatientRow {
  @PrimaryId() id!: string;
  @TextColumn(18) curp!: string;
  @TextColumn(11) nss!: string;
  @TextColumn(8, { nullable: true }) agregadoMedico!: string | null;
  @TextColumn(100) givenNames!: string;
  @TextColumn(100) firstSurname!: string;
  @TextColumn(100, { nullable: true }) secondSurname!: string | null;
  /** Surnames and names without accents and case, for searching and ordering. */
  @TextColumn(310) searchName!: string;
  @DayColumn() birthDate!: string;
  @TextColumn(10) sex!: Sex;
  @TextColumn(40) recordNumber!: string;
  @TextColumn(11) @ForeignKey(() => MedicalUnitRow) medicalUnitClues!: string;
  @TextColumn(4, { nullable: true }) icd10!: string | null;
  @DayColumn({ nullable: true }) diagnosedOn!: string | null;
  @TextColumn(10, { nullable: true }) bloodType!: string | null;
  /** A JSON list of strings. */
  @LongTextColumn({ nullable: true }) allergies!: string | null;
  /** Raised in the transaction of every change to the child's record. */
  @IntegerColumn() revision!: number;
  @TextColumn(12) coverageStatus!: CoverageStatus;
  @DayColumn({ nullable: true }) coverageValidUntil!: string | null;
  @TextColumn(10, { nullable: true }) extensionKind!: ExtensionKind | null;
  @DayColumn({ nullable: true }) extensionValidUntil!: string | null;
  @InstantColumn() registeredAt!: number;
  @IdColumn() registeredBy!: string;
}

/**
 * An adult who cares for a child (FHIR RelatedPerson), or the child's own account (SELF). Whether the link is in force is
 * decided by `opensAt` and `closesAt` and by caregiver_exclusion (authority/link.ts). A link that is over stays.
 */
@Table('caregiver')
@Index('caregiver_by_account', ['accountId', 'patientId'])
@Index('caregiver_by_unit', ['unitClues', 'registeredAt', 'patientId', 'accountId'])
export class CaregiverRow {
  @PrimaryId() @ForeignKey(() => PatientRow) patientId!: string;
  @PrimaryId() accountId!: string;
  @TextColumn(16) relationship!: Relationship | 'SELF';
  @InstantColumn() registeredAt!: number;
  @IdColumn() registeredBy!: string;
  @InstantColumn({ nullable: true }) revokedAt!: number | null;
  @IdColumn({ nullable: true }) revokedBy!: string | null;
  @TextColumn(500, { nullable: true }) revokedReason!: string | null;
  @IdColumn({ default: '' }) id!: string;
  @TextColumn(20, { default: 'NAMED_CARER' }) basis!: AuthorityBasis;
  @TextColumn(16, { default: 'ACT' }) scope!: AuthorityScope;
  @TextColumn(24, { nullable: true }) evidenceKind!: EvidenceKind | null;
  @TextColumn(80, { nullable: true }) evidenceNumber!: string | null;
  @DayColumn({ nullable: true }) evidenceSeenOn!: string | null;
  @IdColumn({ nullable: true }) evidenceSeenBy!: string | null;
  /** First and last day, in the zone of the child's unit. */
  @DayColumn({ default: '1970-01-01' }) validFrom!: string;
  @DayColumn({ nullable: true }) validUntil!: string | null;
  @DayColumn({ nullable: true }) reviewOn!: string | null;
  /** Whether a court has ordered that the authority goes on after the eighteenth birthday. */
  @FlagColumn({ default: 0 }) continuesAfter18!: number;
  @InstantColumn({ default: 0 }) setAt!: number;
  @IdColumn({ default: '' }) setBy!: string;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  /** The revision of the child's record at the last change. */
  @RevisionColumn() revision!: number;
  /** The first instant at which the link is in force and the first one at which it no longer is. */
  @InstantColumn({ default: 0 }) opensAt!: number;
  @InstantColumn({ default: 0 }) closesAt!: number;
  /** The child's unit, by which lists of a unit find the row. It follows a transfer and is no part of an act. */
  @TextColumn(11, { default: '' }) unitClues!: string;
}

/** An adult who sees nothing of a child while a custody order holds, with the interval of the order's link. */
@Table('caregiver_exclusion')
export class CaregiverExclusionRow {
  @PrimaryId() @ForeignKey(() => PatientRow) patientId!: string;
  @PrimaryId() accountId!: string;
  @PrimaryId() id!: string;
  /** The link (CaregiverRow.id) that is the order. */
  @IdColumn() orderId!: string;
  @InstantColumn() opensAt!: number;
  @InstantColumn() closesAt!: number;
}

/** A change in a carnet, for one caregiver. */
@Table('notice')
@Index('notice_by_account', ['accountId', 'id'])
@Index('notice_by_patient', ['patientId', 'id'])
@Index('notice_by_change', ['patientId', 'revision'])
@Index('notice_by_unit', ['unitClues', 'isOpen', 'id'])
export class NoticeRow {
  @PrimaryId() id!: string;
  @IdColumn() accountId!: string;
  @IdColumn() patientId!: string;
  @TextColumn(40) kind!: NoticeKind;
  /** The id of the changed object: an appointment, a surgery, a treatment ... */
  @IdColumn() subjectId!: string;
  /** The child's revision at this change: one change has the same for all its notices. */
  @IntegerColumn() revision!: number;
  @InstantColumn() occurredAt!: number;
  @InstantColumn({ nullable: true }) acknowledgedAt!: number | null;
  /** The start before and after the change of an appointment or a surgery. */
  @InstantColumn({ nullable: true }) fromStartsAt!: number | null;
  @InstantColumn({ nullable: true }) toStartsAt!: number | null;
  /** The day at the hospital that the notice is about. */
  @DayColumn({ nullable: true }) day!: string | null;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  /** FOLLOW_UP_RELEASED: when the follow-ups were taken, and a JSON list of their ids. */
  @InstantColumn({ nullable: true }) takenAt!: number | null;
  @LongTextColumn({ nullable: true }) followUpIds!: string | null;
  /** The child's unit, by which lists of a unit find the row. It follows a transfer and is no part of an act. */
  @TextColumn(11, { default: '' }) unitClues!: string;
  /** 0 once a caregiver whose link shows the record has acknowledged a notice of the same change. */
  @FlagColumn({ default: 1 }) isOpen!: number;
}

/**
 * A text by which staff find a child: the end of a word of its names, or of its CURP, NSS or record number, so that a piece
 * from the middle is found by index. Written with the child (patient-search.rules.ts).
 */
@Table('patient_part')
export class PatientPartRow {
  @PrimaryText(11) medicalUnitClues!: string;
  @PrimaryText(24) part!: string;
  @PrimaryId() patientId!: string;
}
