/** The channels on which people are reached, and their preferences. */
import { ForeignKey, Index } from 'typeorm';
import type { Language } from '../../../core/i18n';
import type { ChannelKind } from '../../../core/outbox';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  PrimaryId,
  Table,
  TextColumn,
} from '../../../database/columns';
import { Account } from '../account.entity';
import type { ChannelStatus } from './channel.types';

/**
 * One way to reach a person. The email address of the account has a row only once its topics were chosen, it has bounced or it
 * was proven by a code; the row holds for the address that it names.
 */
@Table('channel')
@Index('channel_by_account', ['accountId', 'createdAt'])
export class ChannelRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => Account) accountId!: string;
  @TextColumn(10) kind!: ChannelKind;
  /** An email address, a number in the form of E.164, or a push subscription as JSON; empty when the browser has unsubscribed. */
  @LongTextColumn() address!: string;
  @TextColumn(10) status!: ChannelStatus;
  /** Joined by commas. */
  @TextColumn(40) topics!: string;
  /** A keyed digest of the code that waits. */
  @TextColumn(64, { nullable: true }) codeDigest!: string | null;
  @InstantColumn({ nullable: true }) codeExpiresAt!: number | null;
  @IntegerColumn() codeTries!: number;
  @InstantColumn() createdAt!: number;
}

/** The choices of a person; the defaults hold for a person without a row. */
@Table('preference')
export class PreferenceRow {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  @TextColumn(2) language!: Language;
  @FlagColumn() daysBeforeReminder!: number;
  @FlagColumn() eveningReminder!: number;
}
