/** The tables of the core: access log, outbox, request ids, counts of attempts. */
import { Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryNumber,
  PrimaryText,
  Table,
  TextColumn,
} from '../database/columns';
import type { ChannelKind, LetterKind } from './letters';
import type { RecordKind } from './record-kind';
import type { Day } from './time';

/** One row for each child and request (FHIR AuditEvent). Never updated, never deleted. */
@Table('audit_event')
@Index('audit_event_by_patient', ['patientId', 'id'])
export class AuditEvent {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @IdColumn() accountId!: string;
  /** The service account that acted for the account; null when the person did. */
  @IdColumn({ nullable: true }) serviceAccountId!: string | null;
  @InstantColumn() at!: number;
  @TextColumn(80) operation!: string;
  @TextColumn(8) outcome!: 'READ' | 'WRITE' | 'REFUSED';
  @TextColumn(64) requestId!: string;
  /** The name that a reader of a share gave; null for everybody with an account. */
  @TextColumn(120, { nullable: true }) outsideReader!: string | null;
}

/** One changed field of a record: what was corrected, by whom and why. Never updated, never deleted. */
@Table('record_change')
@Index('record_change_by_record', ['kind', 'recordId', 'id'])
@Index('record_change_by_patient', ['patientId', 'requestId'])
export class RecordChangeRow {
  @PrimaryId() id!: string;
  @TextColumn(20) kind!: RecordKind;
  @TextColumn(64) recordId!: string;
  /** The child; null for facts of an account. */
  @IdColumn({ nullable: true }) patientId!: string | null;
  /** The root field. */
  @TextColumn(80) operation!: string;
  @TextColumn(60) field!: string;
  @LongTextColumn({ nullable: true }) oldValue!: string | null;
  @LongTextColumn({ nullable: true }) newValue!: string | null;
  @LongTextColumn({ nullable: true }) reason!: string | null;
  @FlagColumn() isIdentity!: number;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
  /** The child's revision after the change; 0 for facts of an account. */
  @IntegerColumn() revision!: number;
  /** The request, which names the row of the access log and the other changes of the same act. */
  @TextColumn(64) requestId!: string;
}

/** One link of the chain over the access log: a thousand rows at most, of one day. Never updated, never deleted. */
@Table('log_seal')
export class LogSeal {
  /** 1 and so on, without a gap. */
  @PrimaryNumber() number!: number;
  /** The day, in UTC, in which its rows lie. */
  @DayColumn() day!: Day;
  /** Rows with an id below it, which no earlier seal has, belong to this one. */
  @TextColumn(27) untilId!: string;
  /** `id digest` of each row, by id, in lines. */
  @LongTextColumn() digests!: string;
  /** The digest of all this and of the head before. */
  @TextColumn(44) head!: string;
  @InstantColumn() sealedAt!: number;
}

/** A letter of the outbox. `sealed` is set to NULL when the letter has been sent. */
@Table('outbox')
@Index('outbox_by_pace', ['status', 'isPaced', 'attempts', 'nextAttemptAt'])
@Index('outbox_by_account', ['accountId', 'kind'])
@Index('outbox_by_merge_key', ['mergeKey'], { unique: true })
@Index('outbox_by_message', ['messageId'])
export class OutboxLetter {
  @PrimaryId() id!: string;
  @TextColumn(24) kind!: LetterKind;
  @IdColumn({ nullable: true }) accountId!: string | null;
  @LongTextColumn({ nullable: true }) sealed!: string | null;
  @TextColumn(10) status!: 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'CANCELLED';
  @IntegerColumn() attempts!: number;
  @InstantColumn() nextAttemptAt!: number;
  @TextColumn(40, { nullable: true }) claimedBy!: string | null;
  @InstantColumn({ nullable: true }) claimedUntil!: number | null;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) sentAt!: number | null;
  @TextColumn(200, { nullable: true }) trouble!: string | null;
  /** Set while the letter waits and collects later changes; unique. */
  @TextColumn(40, { nullable: true }) mergeKey!: string | null;
  /** 1 for a letter of a bulk registration: these leave one after the other, at most 60 a minute. */
  @FlagColumn({ default: 0 }) isPaced!: number;
  /** How it leaves. */
  @TextColumn(10, { default: 'EMAIL' }) channel!: ChannelKind;
  /** The channel of the account to which it goes; null for the email address of the account, and for strangers. */
  @IdColumn({ nullable: true }) channelId!: string | null;
  /** The id that the mail service gave it, by which its reports name it. */
  @TextColumn(100, { nullable: true }) messageId!: string | null;
}

/** A report of the mail service that a letter bounced; each counts once. */
@Table('mail_event')
@Index('mail_event_by_time', ['receivedAt'])
@Index('mail_event_by_message', ['messageId'])
export class MailEvent {
  @PrimaryText(100) id!: string;
  @InstantColumn() receivedAt!: number;
  /** The letter that it is about, while no letter is marked as sent under this id; null once it was taken into account. */
  @TextColumn(100, { nullable: true }) messageId!: string | null;
}

/** A requestId that an account has used, with the id of its result. */
@Table('request')
@Index('request_by_time', ['at'])
export class DoneRequest {
  @PrimaryId() accountId!: string;
  @PrimaryText(64) requestId!: string;
  @TextColumn(40) operation!: string;
  @TextColumn(44) inputHash!: string;
  @TextColumn(64) resultId!: string;
  @InstantColumn() at!: number;
}

/** Attempts of one kind by one account or address, counted until `resetsAt`. */
@Table('throttle')
export class Throttle {
  @PrimaryText(80) key!: string;
  @IntegerColumn() points!: number;
  @InstantColumn() resetsAt!: number;
}

/** A row that an act changed, before and after it, as JSON: from it the act can be taken back. */
@Table('row_image')
@Index('row_image_by_act', ['actId', 'id'])
export class RowImage {
  @PrimaryId() id!: string;
  @IdColumn() actId!: string;
  @TextColumn(64) tableName!: string;
  /** Null when the act inserted the row. */
  @LongTextColumn({ nullable: true }) rowBefore!: string | null;
  /** Null when the act deleted the row. */
  @LongTextColumn({ nullable: true }) rowAfter!: string | null;
}

/** A change of a child's record that the modules above still have to look at; deleted once they have. */
@Table('changed_record')
@Index('changed_record_by_time', ['dueAt', 'patientId'])
export class ChangedRecord {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  /** When to look: the time of the change. */
  @InstantColumn() dueAt!: number;
}
