/** Accounts, the roles they hold, their sessions. */
import { ForeignKey, Index } from 'typeorm';
import type { Role } from '../../core/viewer';
import type { Day } from '../../core/time';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryText,
  Table,
  TextColumn,
} from '../../database/columns';
import type { CredentialsStatus } from './identity.types';

/** A person who can sign in; the CURP is the user name. */
@Table('account')
@Index('account_by_curp', ['curp'], { unique: true })
export class Account {
  @PrimaryId() id!: string;
  @TextColumn(18) curp!: string;
  @TextColumn(100) givenNames!: string;
  @TextColumn(100) firstSurname!: string;
  @TextColumn(100, { nullable: true }) secondSurname!: string | null;
  @TextColumn(254) email!: string;
  /** The last address at which the owner has received a password and used it. */
  @TextColumn(254, { nullable: true }) provenEmail!: string | null;
  @TextColumn(20, { nullable: true }) phone!: string | null;
  /** bcrypt; null until the person has chosen a password. */
  @TextColumn(72, { nullable: true }) passwordHash!: string | null;
  @TextColumn(72, { nullable: true }) temporaryHash!: string | null;
  @InstantColumn({ nullable: true }) temporaryExpiresAt!: number | null;
  /** When the temporary password last opened a session; it works until the person chooses a password. */
  @InstantColumn({ nullable: true }) temporaryUsedAt!: number | null;
  /** The outbox letter that carries the temporary password; null when it was printed. */
  @IdColumn({ nullable: true }) credentialsLetterId!: string | null;
  /** Never EXPIRED, which is computed from temporaryExpiresAt. */
  @TextColumn(10) credentialsStatus!: CredentialsStatus;
  @InstantColumn({ nullable: true }) credentialsEmailedAt!: number | null;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) closedAt!: number | null;
  /** Until when the account is suspended; WITHOUT_END (account-status.ts) for one that a person must make active again. */
  @InstantColumn({ nullable: true }) suspendedUntil!: number | null;
  @InstantColumn({ nullable: true }) lastSignedInAt!: number | null;
  /** The privacy notice that this person accepted, and when. */
  @TextColumn(20, { nullable: true }) privacyNoticeVersion!: string | null;
  @InstantColumn({ nullable: true }) privacyNoticeAcceptedAt!: number | null;
}

/** A role; `medicalUnitClues` is empty for roles that hold everywhere. One that has ended keeps its row. */
@Table('account_role')
export class AccountRole {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  @PrimaryText(16) role!: Role;
  @PrimaryText(11) medicalUnitClues!: string;
  /** When and by which account the role was given; null for the first administrator and for roles of earlier versions. */
  @InstantColumn({ nullable: true }) grantedAt!: number | null;
  @IdColumn({ nullable: true }) grantedBy!: string | null;
  /** From when on it holds no more: the end of `lastDay` in the unit's zone, or when a person ended it. */
  @InstantColumn({ nullable: true }) endsAt!: number | null;
  @DayColumn({ nullable: true }) lastDay!: Day | null;
}

/** A session; it has ended when `endedAt` is set, or `expiresAt` or `idleUntil` has passed. */
@Table('session')
@Index('session_by_account', ['accountId'])
@Index('session_by_end', ['expiresAt'])
@Index('session_by_service_account', ['serviceAccountId'])
export class AccountSession {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @FlagColumn() mustChangePassword!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() expiresAt!: number;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  /** Of an account with a staff role: when it ends unless a request comes before, never after `expiresAt`. Null for others. */
  @InstantColumn({ nullable: true }) idleUntil!: number | null;
  /** Whether the account had a second factor when the session was opened, or has set it up in it. */
  @FlagColumn({ default: 0 }) secondFactor!: number;
  /** Of a service account's token: the account, the secret that opened it, and what it may do (JSON of a ServiceGrant). */
  @IdColumn({ nullable: true }) serviceAccountId!: string | null;
  @IdColumn({ nullable: true }) serviceSecretId!: string | null;
  @LongTextColumn({ nullable: true }) serviceGrant!: string | null;
}

/** Refresh tokens by digest; session.rules.ts decides what a second use means. */
@Table('refresh_token')
@Index('refresh_token_by_session', ['sessionId'])
@Index('refresh_token_by_end', ['expiresAt'])
export class RefreshToken {
  @PrimaryText(44) digest!: string;
  @IdColumn() @ForeignKey(() => AccountSession) sessionId!: string;
  /** Digest of the token that was traded for this one; null for the first of a session. */
  @TextColumn(44, { nullable: true }) predecessor!: string | null;
  @InstantColumn() expiresAt!: number;
  /** Time of the first use. */
  @InstantColumn({ nullable: true }) usedAt!: number | null;
}
