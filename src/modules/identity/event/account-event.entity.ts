/** What happened to accounts. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { Account } from '../account.entity';
import type { AccountEventKind } from './account-event.types';

/** One act on an account, or one attempt to sign in. Rows are never changed. They hold no password, token, address or CURP. */
@Table('account_event')
@Index('account_event_by_account', ['accountId', 'id'])
export class AccountEventRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @TextColumn(24) kind!: AccountEventKind;
  @InstantColumn() at!: number;
  /** The account that acted; null for the service, and for an attempt by an unknown person. */
  @IdColumn({ nullable: true }) actorId!: string | null;
  /** For sign-ins and passwords: whether the device has signed in to the account before. */
  @TextColumn(5, { nullable: true }) device!: 'KNOWN' | 'NEW' | null;
  /** The reason that the actor gave for a change of roles, status or address. */
  @TextColumn(1000, { nullable: true }) reason!: string | null;
}
