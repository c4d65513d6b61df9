/** The table of requests about personal data. */
import { Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  PrimaryId,
  Table,
  TextColumn,
} from '../../../database/columns';
import type { DataRequestState, DataRight } from './data-request.types';

/** A request of access, rectification, cancellation or opposition, with its last answer. */
@Table('data_request')
@Index('data_request_by_patient', ['patientId', 'dueOn', 'id'])
export class DataRequestRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @TextColumn(14) dataRight!: DataRight;
  @LongTextColumn() wording!: string;
  @InstantColumn() submittedAt!: number;
  @IdColumn() submittedBy!: string;
  @TextColumn(12) state!: DataRequestState;
  /** The last working day for the next step; null when there is none. */
  @DayColumn({ nullable: true }) dueOn!: string | null;
  @LongTextColumn({ nullable: true }) answer!: string | null;
  @InstantColumn({ nullable: true }) answeredAt!: number | null;
  @IdColumn({ nullable: true }) answeredBy!: string | null;
}
