/** Records that were entered in error: each module voids its own kinds; voidRecord of the treatment module finds the rule. */
import type { Context } from './context';
import type { RecordChangedFields, RecordRef } from './record-change.types';
import type { Shown } from './record-history';
import type { RecordKind } from './record-kind';
import type { InvalidInput, WrongState } from './refusal';
import type { Role } from './viewer';

/** The record that was voided, and when, in the zone of the unit. */
export interface Voided {
  record: RecordRef;
  at: string;
  patient: { id: string };
}

/** What is voided and why; the reason is trimmed and of a valid length. */
export interface VoidedInput {
  readonly id: string;
  readonly reason: string;
  readonly expectedRevision?: number | null;
}

type Changed = RecordChangedFields & { changes: Shown[] };

/** The rule of one kind. Throws NOT_FOUND for a record that the viewer may not see. */
export interface VoidRule {
  readonly roles: readonly Role[];
  /** `changed` is the type of the refusal because others have changed the record. */
  void(
    ctx: Context,
    input: VoidedInput,
    changed: new () => Changed,
  ): Promise<Voided | InvalidInput | WrongState | Changed>;
}

export type VoidRules = Readonly<Partial<Record<RecordKind, VoidRule>>>;
