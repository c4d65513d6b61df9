/** Events of the privacy notice for each person: handed over, accepted. Rows are added, never changed. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../database/columns';
import { Account } from './account.entity';

@Table('privacy_event')
@Index('privacy_event_by_account', ['accountId', 'id'])
export class PrivacyEvent {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @TextColumn(12) what!: 'HANDED_OVER' | 'ACCEPTED';
  @TextColumn(20) version!: string;
  /** The account that handed the notice over; for ACCEPTED the person's own. */
  @IdColumn() byAccountId!: string;
  @InstantColumn() at!: number;
}
