/** The tables of acts that can be undone (journal.ts). */
import { Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryNumber,
  Table,
  TextColumn,
} from '../database/columns';

/** An act of a person, one row for each child whose record it changed. */
@Table('act')
@Index('act_by_account', ['accountId', 'at'])
@Index('act_by_patient', ['patientId', 'undoneRevision'])
export class ActRow {
  @PrimaryId() id!: string;
  @PrimaryId() patientId!: string;
  @IdColumn() accountId!: string;
  /** The root field. */
  @TextColumn(80) operation!: string;
  @InstantColumn() at!: number;
  /** The child's revision after the act. */
  @IntegerColumn() revision!: number;
  @InstantColumn({ nullable: true }) undoneAt!: number | null;
  /** The child's revision after the act was undone. */
  @IntegerColumn({ nullable: true }) undoneRevision!: number | null;
}

/** A part of the rows that an act wrote, as they were before; deleted when the act can no longer be undone. */
@Table('act_image')
@Index('act_image_by_time', ['at'])
export class ActImageRow {
  @PrimaryId() actId!: string;
  @PrimaryNumber() part!: number;
  @InstantColumn() at!: number;
  /** JSON: a list of images (journal.ts). */
  @LongTextColumn() images!: string;
}
