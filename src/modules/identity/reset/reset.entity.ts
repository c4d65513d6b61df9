/** Links to set a new password. */
import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, PrimaryId, Table, TextColumn } from '../../../database/columns';
import { Account } from '../account.entity';

/** The newest link of an account that has not been used. */
@Table('password_reset')
@Index('password_reset_by_digest', ['digest'], { unique: true })
export class PasswordReset {
  @PrimaryId() @ForeignKey(() => Account) accountId!: string;
  @TextColumn(44) digest!: string;
  /** Where the link was sent. */
  @TextColumn(254) email!: string;
  @InstantColumn() expiresAt!: number;
}
