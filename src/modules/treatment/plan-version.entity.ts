/** Versions of a treatment's plan, and changes that new measures propose. */
import { Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  NumberColumn,
  PrimaryId,
  RevisionColumn,
  Table,
  TextColumn,
} from '../../database/columns';
import type { AdjustmentCause } from './adjustment.types';

/** One version of a plan: the measures and the protocol that hold from it on, and the change that made it. */
@Table('treatment_plan_version')
@Index('treatment_plan_version_by_number', ['patientId', 'treatmentId', 'number'], { unique: true })
export class PlanVersionRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() treatmentId!: string;
  /** From 1. */
  @IntegerColumn() number!: number;
  @InstantColumn() madeAt!: number;
  /** Null for a version that follows from a birthday. */
  @IdColumn({ nullable: true }) madeBy!: string | null;
  /** Null for version 1. */
  @TextColumn(20, { nullable: true }) cause!: AdjustmentCause | null;
  @TextColumn(1000, { nullable: true }) note!: string | null;
  @DayColumn() fromDay!: string;
  @DayColumn({ nullable: true }) untilDay!: string | null;
  @NumberColumn() heightCm!: number;
  @NumberColumn() weightKg!: number;
  @TextColumn(80) protocolCode!: string;
  @IntegerColumn() protocolVersion!: number;
  @TextColumn(300) protocolName!: string;
  /** JSON: a PlanChange (plan-change.ts). */
  @LongTextColumn() planChange!: string;
  @IntegerColumn() changedDoses!: number;
  /** The revision of the child's record at the write. */
  @RevisionColumn() revision!: number;
}

/** Measures that would change an open dose of a treatment; open until endedAt. */
@Table('adjustment_proposal')
@Index('adjustment_proposal_by_treatment', ['patientId', 'treatmentId', 'id'])
export class AdjustmentProposalRow {
  @PrimaryId() patientId!: string;
  @PrimaryId() id!: string;
  @IdColumn() treatmentId!: string;
  @InstantColumn() proposedAt!: number;
  @NumberColumn() heightCm!: number;
  @NumberColumn() weightKg!: number;
  @DayColumn() measuredOn!: string;
  /** %, with its sign. */
  @NumberColumn() largestChangePercent!: number;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
}
