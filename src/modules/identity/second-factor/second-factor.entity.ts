/** Second factors of accounts, and their recovery codes. */
import { ForeignKey } from 'typeorm';
import { InstantColumn, IntegerColumn, LongTextColumn, PrimaryId, PrimaryText, Table } from '../../../database/columns';
import { Account } from '../account.entity';

/** A second factor by time-based codes (RFC 6238); it asks for codes once `secret` is set. */
@Table('second_factor')
export class SecondFactorRow {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  /** Base32, sealed; null until it is confirmed. */
  @LongTextColumn({ nullable: true }) secret!: string | null;
  /** The last time step whose code was used; each code is good once. */
  @IntegerColumn() lastStep!: number;
  /** The secret that a first code will confirm, sealed, and until when; null when none was begun. */
  @LongTextColumn({ nullable: true }) pendingSecret!: string | null;
  @InstantColumn({ nullable: true }) pendingUntil!: number | null;
}

/** A recovery code that was not used, by its digest. */
@Table('recovery_code')
export class RecoveryCodeRow {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  @PrimaryText(44) digest!: string;
}
