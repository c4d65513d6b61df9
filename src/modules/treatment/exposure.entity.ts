/** The table of what children have had elsewhere. */
import { Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, NumberColumn, PrimaryId, Table, TextColumn } from '../../database/columns';

/** What a child has had of one substance outside this service. */
@Table('prior_exposure')
@Index('prior_exposure_by_patient', ['patientId', 'id'])
export class PriorExposureRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  /** Of one substance, level 5. */
  @TextColumn(7) atc!: string;
  @TextColumn(200) medication!: string;
  /** Per m2 of body surface, in `unit`. */
  @NumberColumn() totalPerM2!: number;
  @TextColumn(20) unit!: string;
  /** Where, and from which paper it is known. */
  @TextColumn(300) source!: string;
  @DayColumn({ nullable: true }) lastOn!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  /** Entered in error: it is kept and counts no more. */
  @InstantColumn({ nullable: true }) voidedAt!: number | null;
  @IdColumn({ nullable: true }) voidedBy!: string | null;
  @TextColumn(1000, { nullable: true }) voidReason!: string | null;
}
