/** Changes of an account's email address that wait for an answer. */
import { ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { Account } from '../account.entity';

/** The newest change of an account: it waits to take effect, or for its mailbox to be proven, or for both. */
@Table('address_change')
@Index('address_change_by_owner', ['ownerDigest'], { unique: true })
@Index('address_change_by_mailbox', ['mailboxDigest'], { unique: true })
@Index('address_change_by_effect', ['takesEffectAt'])
export class AddressChange {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  /** The new address; empty for an address that is removed. */
  @TextColumn(254) email!: string;
  /** Digest of the token in the letter to the old address; null when the change has taken effect. */
  @TextColumn(44, { nullable: true }) ownerDigest!: string | null;
  /** Digest of the token in the letter to the new address. */
  @TextColumn(44) mailboxDigest!: string;
  @InstantColumn() askedAt!: number;
  @IdColumn() askedBy!: string;
  /** Null when the change has taken effect. */
  @InstantColumn({ nullable: true }) takesEffectAt!: number | null;
  /** When the link in the letter to the new address was used. */
  @InstantColumn({ nullable: true }) provenAt!: number | null;
  /** Time zone of the letter with new credentials that follows when the change takes effect; null when none does. */
  @TextColumn(40, { nullable: true }) credentialsZone!: string | null;
}
