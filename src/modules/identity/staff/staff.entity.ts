/** The history of changes to members of staff. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { Account } from '../account.entity';

/** One act of `changeStaff`. */
@Table('staff_change')
@Index('staff_change_by_account', ['accountId', 'id'])
export class StaffChange {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @InstantColumn() changedAt!: number;
  @IdColumn() changedBy!: string;
  @TextColumn(1000) reason!: string;
  /** JSON of StaffState before and after (change-staff.rules.ts). */
  @LongTextColumn() changes!: string;
}
