/** Accounts, the roles they hold, their sessions. */
import { ForeignKey, Index } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, PrimaryId, PrimaryText, Table, TextColumn } from '../../database/columns';

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
  /** The last address of which the owner has shown to read it: a password that was mailed there was used. */
  @TextColumn(254, { nullable: true }) provenEmail!: string | null;
  @TextColumn(20, { nullable: true }) phone!: string | null;
  /** bcrypt; null until the first password of one's own. */
  @TextColumn(72, { nullable: true }) passwordHash!: string | null;
  @TextColumn(72, { nullable: true }) temporaryHash!: string | null;
  @InstantColumn({ nullable: true }) temporaryExpiresAt!: number | null;
  /** When the temporary password last opened a session; it goes on working until an own one is set. */
  @InstantColumn({ nullable: true }) temporaryUsedAt!: number | null;
  /** The outbox letter that carries the temporary password; null when it was printed. */
  @IdColumn({ nullable: true }) credentialsLetterId!: string | null;
  /** QUEUED, EMAILED, FAILED or ACTIVATED; EXPIRED is worked out from temporaryExpiresAt. */
  @TextColumn(10) credentialsStatus!: string;
  @InstantColumn({ nullable: true }) credentialsEmailedAt!: number | null;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) closedAt!: number | null;
  /** The privacy notice that this person accepted, and when. */
  @TextColumn(20, { nullable: true }) privacyNoticeVersion!: string | null;
  @InstantColumn({ nullable: true }) privacyNoticeAcceptedAt!: number | null;
}

/** A role; `medicalUnitClues` is empty for roles that hold everywhere. */
@Table('account_role')
export class AccountRole {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  @PrimaryText(16) role!: string;
  @PrimaryText(11) medicalUnitClues!: string;
  /** When and by whose account the role was given; null for roles of before and for the first administrator. */
  @InstantColumn({ nullable: true }) grantedAt!: number | null;
  @IdColumn({ nullable: true }) grantedBy!: string | null;
}

@Table('session')
@Index('session_by_account', ['accountId'])
export class AccountSession {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @FlagColumn() mustChangePassword!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() expiresAt!: number;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
}

/** Refresh tokens by digest; what a second use means is decided in session.rules.ts. */
@Table('refresh_token')
@Index('refresh_token_by_session', ['sessionId'])
export class RefreshToken {
  @PrimaryText(44) digest!: string;
  @IdColumn() @ForeignKey(() => AccountSession) sessionId!: string;
  /** Digest of the token that was traded for this one; null for the first of a session. */
  @TextColumn(44, { nullable: true }) predecessor!: string | null;
  @InstantColumn() expiresAt!: number;
  /** When it was first used. */
  @InstantColumn({ nullable: true }) usedAt!: number | null;
}
