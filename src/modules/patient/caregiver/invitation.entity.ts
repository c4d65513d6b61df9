/** Links between adults and children that are not in force: invitations, and earlier links. Requests to reset credentials. */
import { ForeignKey, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  PrimaryId,
  Table,
  TextColumn,
} from '../../../database/columns';
import { PatientRow } from '../patient.entity';
import type { Relationship } from '../patient.types';

/** An invitation to care for a child. It gives no access: only its acceptance creates a row in `caregiver`. */
@Table('caregiver_invitation')
@Index('caregiver_invitation_by_account', ['invitedId', 'id'])
@Index('caregiver_invitation_by_patient', ['patientId', 'id'])
export class CaregiverInvitationRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => PatientRow) patientId!: string;
  /** The account with the CURP that was sent. Never shown to the unit, which sees the data that it sent. */
  @IdColumn() invitedId!: string;
  /** The unit that invites. */
  @TextColumn(11) medicalUnitClues!: string;
  @TextColumn(16) relationship!: Relationship;
  @TextColumn(100) givenNames!: string;
  @TextColumn(100) firstSurname!: string;
  @TextColumn(100, { nullable: true }) secondSurname!: string | null;
  @TextColumn(254) email!: string;
  @TextColumn(20, { nullable: true }) phone!: string | null;
  @InstantColumn() invitedAt!: number;
  @IdColumn() invitedBy!: string;
  @InstantColumn({ nullable: true }) answeredAt!: number | null;
  @FlagColumn({ nullable: true }) accepted!: number | null;
  @InstantColumn({ nullable: true }) withdrawnAt!: number | null;
  @IdColumn({ nullable: true }) withdrawnBy!: string | null;
  @TextColumn(500, { nullable: true }) withdrawnReason!: string | null;
  /** The authority that the link gets with the acceptance: JSON of `AuthorityFacts`; null for that of the relationship. */
  @LongTextColumn({ nullable: true }) authority!: string | null;
}

/** An earlier state of a link: replaced by another authority, or over before child and account were linked again. */
@Table('caregiver_history')
@Index('caregiver_history_by_patient', ['patientId', 'id'])
export class CaregiverHistoryRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => PatientRow) patientId!: string;
  @IdColumn() accountId!: string;
  @TextColumn(16) relationship!: Relationship | 'SELF';
  @InstantColumn() registeredAt!: number;
  @IdColumn() registeredBy!: string;
  @InstantColumn() revokedAt!: number;
  @IdColumn() revokedBy!: string;
  @TextColumn(500) revokedReason!: string;
  /** JSON of the CaregiverRow; null in rows of earlier versions. */
  @LongTextColumn({ nullable: true }) link!: string | null;
  /** Whether setAuthority replaced it; false for a link that was over. */
  @FlagColumn({ default: 0 }) isReplaced!: number;
}

/** A reset of an administrator's account that one administrator has asked for and a second one has not yet. */
@Table('credential_request')
export class CredentialRequestRow {
  @PrimaryId() accountId!: string;
  @PrimaryId() askedBy!: string;
  /** PRINT, RESEND, or RESEND and a digest of the new address: both must ask for the same. */
  @TextColumn(64) what!: string;
  @InstantColumn() askedAt!: number;
}
