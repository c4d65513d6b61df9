/** Service accounts: programs that act for a person. */
import { ForeignKey, Index } from 'typeorm';
import type { Role } from '../../../core/viewer';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryText,
  Table,
  TextColumn,
} from '../../../database/columns';
import { Account } from '../account.entity';

/** A program and its owner. Scopes and operations never change. The id is the client id as well. */
@Table('service_account')
@Index('service_account_by_name', ['name'], { unique: true })
@Index('service_account_by_owner', ['ownerId'])
export class ServiceAccountRow {
  @PrimaryId() id!: string;
  @TextColumn(80) name!: string;
  @IdColumn() @ForeignKey(() => Account) ownerId!: string;
  /** The root fields that it may call, as a JSON list; null when its scopes alone limit it. */
  @LongTextColumn({ nullable: true }) operations!: string | null;
  @InstantColumn() createdAt!: number;
  @IdColumn() createdBy!: string;
  @InstantColumn() expiresAt!: number;
  /** When it last got a token. */
  @InstantColumn({ nullable: true }) lastUsedAt!: number | null;
  @InstantColumn({ nullable: true }) revokedAt!: number | null;
  @IdColumn({ nullable: true }) revokedBy!: string | null;
  @TextColumn(500, { nullable: true }) revokedReason!: string | null;
}

/** A role in a unit that a service account was given. */
@Table('service_scope')
export class ServiceScopeRow {
  @PrimaryId() @ForeignKey(() => ServiceAccountRow) serviceAccountId!: string;
  @PrimaryText(16) role!: Role;
  @PrimaryText(11) medicalUnitClues!: string;
}

/** A client secret, by its digest. */
@Table('service_secret')
@Index('service_secret_by_account', ['serviceAccountId'])
export class ServiceSecretRow {
  @PrimaryId() id!: string;
  @IdColumn() @ForeignKey(() => ServiceAccountRow) serviceAccountId!: string;
  @TextColumn(44) digest!: string;
  /** The last four characters of the secret. */
  @TextColumn(4) hint!: string;
  @InstantColumn() createdAt!: number;
  /** When it stops working; null for the newest. */
  @InstantColumn({ nullable: true }) endsAt!: number | null;
}
