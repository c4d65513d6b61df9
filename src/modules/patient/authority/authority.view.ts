/** Authorities as the API shows them. */
import { dayOf, zoned, type Instant } from '../../../core/time';
import type { CaregiverInvitationRow } from '../caregiver/invitation.entity';
import type { CaregiverExclusionRow, CaregiverRow } from '../patient.entity';
import type { Relationship } from '../patient.types';
import { AuthorityState, type ShownAuthority } from './authority.types';
import { stateOf, type Born } from './link';
import { usualAuthority, type AuthorityFacts } from './link.queries';

/** The reader: staff, who see evidence and reason, or the patient. */
interface Frame {
  readonly born: Born;
  readonly at: Instant;
  readonly isStaff: boolean;
}

function facts(
  { evidenceKind, evidenceNumber, evidenceSeenOn, evidenceSeenBy, ...authority }: AuthorityFacts,
  { isStaff }: Frame,
): Pick<ShownAuthority, 'basis' | 'scope' | 'evidence' | 'validFrom' | 'validUntil' | 'reviewOn' | 'continuesAfter18'> {
  const { basis, scope, validFrom, validUntil, reviewOn, continuesAfter18 } = authority;
  const seen = isStaff && evidenceKind && evidenceSeenOn && evidenceSeenBy;
  return {
    basis,
    scope,
    validFrom,
    validUntil,
    reviewOn,
    continuesAfter18: continuesAfter18 === 1,
    evidence: seen
      ? { kind: evidenceKind, number: evidenceNumber, seenOn: evidenceSeenOn, seenBy: { id: evidenceSeenBy } }
      : null,
  };
}

/** A link of an adult, with the exclusions of its account by the orders for the child. */
export const shownLink = (
  link: CaregiverRow,
  exclusions: readonly CaregiverExclusionRow[],
  frame: Frame,
): ShownAuthority => ({
  ...facts(link, frame),
  id: link.id,
  relationship: link.relationship as Relationship,
  state: stateOf(link, exclusions, frame.at, frame.born),
  setAt: zoned(link.setAt, frame.born.timeZone),
  reason: frame.isStaff ? link.reason : null,
  user: { id: link.accountId },
  setBy: link.setBy ? { id: link.setBy } : null,
});

/** An invitation without an acceptance: it is not yet in force, or ended by a no or by its withdrawal. */
export function shownInvitation(invitation: CaregiverInvitationRow, frame: Frame): ShownAuthority {
  const { id, relationship, invitedAt, invitedBy, authority } = invitation;
  const { timeZone } = frame.born;
  const sent = authority
    ? (JSON.parse(authority) as AuthorityFacts)
    : usualAuthority(relationship, dayOf(invitedAt, timeZone));
  return {
    ...facts(sent, frame),
    id,
    relationship,
    state: isOpen(invitation) ? AuthorityState.NOT_YET : AuthorityState.ENDED,
    setAt: zoned(invitedAt, timeZone),
    reason: null,
    user: { id },
    setBy: { id: invitedBy },
  };
}

/** Whether the invitation waits for an answer. */
export const isOpen = ({ answeredAt, withdrawnAt }: CaregiverInvitationRow): boolean =>
  answeredAt === null && withdrawnAt === null;
