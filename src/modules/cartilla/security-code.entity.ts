/** Security codes that were issued and not tried yet. */
import { Index } from 'typeorm';
import { InstantColumn, PrimaryId, Table, TextColumn } from '../../database/columns';

/** The first try of a code, right or wrong, deletes its row: a code is valid once. */
@Table('security_challenge')
@Index('security_challenge_by_expiry', ['expiresAt'])
export class SecurityChallengeRow {
  @PrimaryId() id!: string;
  /** A keyed hash: an unkeyed one of six digits could be reversed. */
  @TextColumn(44) codeHash!: string;
  @InstantColumn() expiresAt!: number;
}
