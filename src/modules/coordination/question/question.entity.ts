/** Questions of families and their messages. */
import { Index } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import type { QuestionStatus } from './question.types';

@Table('question')
@Index('question_by_id', ['id'], { unique: true })
export class QuestionRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(10) status!: QuestionStatus;
  /** When the family began to wait; further messages while it waits do not move it. */
  @InstantColumn() waitingSince!: number;
  @InstantColumn() expectedBy!: number;
  @InstantColumn() lastMessageAt!: number;
}

@Table('question_message')
@Index('question_message_by_question', ['questionId', 'id'])
export class QuestionMessageRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() questionId!: string;
  @InstantColumn() at!: number;
  @IdColumn() writtenBy!: string;
  @FlagColumn() fromFamily!: number;
  @TextColumn(2000) text!: string;
}
