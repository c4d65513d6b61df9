/** The history of links: what changed of an authority, and the refusal of a write that did not know it. */
import type { Context } from '../../../core/context';
import type { RecordRef } from '../../../core/record-change.types';
import { RecordKind } from '../../../core/record-kind';
import { changedByOthers } from '../../../core/record-history';
import { RecordChanged } from '../history/record-change.types';
import type { CaregiverRow } from '../patient.entity';
import type { VisiblePatient } from '../visibility.queries';

/** The record of a link. */
export const linkRecord = (id: string): RecordRef => ({ kind: RecordKind.AUTHORITY, id });

/** The refusal when another person changed the link after `since`; undefined when none did. */
export const linkChanged = (
  tx: Context,
  patient: VisiblePatient,
  id: string,
  since: number | null | undefined,
): Promise<RecordChanged | undefined> => changedByOthers(tx, RecordChanged, patient, linkRecord(id), since);

/** The facts of a link as texts, under the names of the fields of SetAuthorityInput and AuthorityInput. */
export const textsOfLink = (link: CaregiverRow): Record<string, string | null> => ({
  relationship: link.relationship,
  basis: link.basis,
  scope: link.scope,
  evidence: [link.evidenceKind, link.evidenceNumber, link.evidenceSeenOn].filter(Boolean).join(' ') || null,
  validFrom: link.validFrom,
  validUntil: link.validUntil,
  reviewOn: link.reviewOn,
  continuesAfter18: String(link.continuesAfter18 === 1),
});
