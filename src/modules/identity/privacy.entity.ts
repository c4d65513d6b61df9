/** What became of the privacy notice, person by person: handed over, accepted. Rows are added, never changed. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../database/columns';
import { Account } from './account.entity';

@Table('privacy_event')
@Index('privacy_event_by_account', ['accountId', 'id'])
export class PrivacyEvent {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  /** HANDED_OVER or ACCEPTED. */
  @TextColumn(12) what!: string;
  @TextColumn(20) version!: string;
  /** Who handed it over; the person alone accepts. */
  @IdColumn() byAccountId!: string;
  @InstantColumn() at!: number;
}
