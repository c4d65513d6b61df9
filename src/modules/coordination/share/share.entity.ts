/** Shares of emergency sheets, what they hold, who looked at them, and what readers wrote. */
import { Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryText,
  Table,
  TextColumn,
} from '../../../database/columns';

@Table('share')
@Index('share_by_id', ['id'], { unique: true })
@Index('share_by_digest', ['digest'], { unique: true })
export class ShareRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  /** The digest of the token in the address. */
  @TextColumn(44) digest!: string;
  /** A keyed digest of the passcode. */
  @TextColumn(44) passcodeHash!: string;
  @TextColumn(80) label!: string;
  @IdColumn() createdBy!: string;
  @InstantColumn() createdAt!: number;
  @InstantColumn() expiresAt!: number;
  @IntegerColumn() viewsLeft!: number;
  @IntegerColumn() attemptsLeft!: number;
  /** When a person ended it, or when its maker stopped seeing the child. */
  @InstantColumn({ nullable: true }) revokedAt!: number | null;
}

/** The files of a share that can be opened, encrypted (JWE). The key is in the link alone. */
@Table('share_content')
export class ShareContentRow {
  @PrimaryId() shareId!: string;
  @LongTextColumn() sheet!: string;
  @LongTextColumn() pdf!: string;
}

/** A file that is too long for the answer: it is fetched once, within the hour. */
@Table('share_file')
@Index('share_file_by_share', ['shareId'])
export class ShareFileRow {
  /** The digest of the token in its address. */
  @PrimaryText(44) digest!: string;
  @IdColumn() shareId!: string;
  @InstantColumn() expiresAt!: number;
  @LongTextColumn() content!: string;
}

@Table('share_look')
@Index('share_look_by_share', ['shareId', 'id'])
export class ShareLookRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() shareId!: string;
  @InstantColumn() at!: number;
  /** The name that the reader gave. */
  @TextColumn(120) recipient!: string;
  @FlagColumn() opened!: number;
}

@Table('share_note')
@Index('share_note_by_id', ['id'], { unique: true })
@Index('share_note_by_share', ['shareId', 'id'])
export class ShareNoteRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() shareId!: string;
  @InstantColumn() at!: number;
  /** The name that the reader gave. */
  @TextColumn(120) writtenBy!: string;
  @TextColumn(1000) text!: string;
}
