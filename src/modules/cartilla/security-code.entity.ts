/** Security codes that were shown and not tried yet. */
import { Index } from 'typeorm';
import { InstantColumn, PrimaryId, Table, TextColumn } from '../../database/columns';

/** The row goes when its code is tried, right or wrong: that is what makes it good once. */
@Table('security_challenge')
@Index('security_challenge_by_expiry', ['expiresAt'])
export class SecurityChallengeRow {
  @PrimaryId() id!: string;
  /** A keyed hash: six digits are too few for an open one. */
  @TextColumn(44) codeHash!: string;
  @InstantColumn() expiresAt!: number;
}
