/** Checks of an authority, and the row that it makes. */
import type { Day } from '../../../core/time';
import type { Problems } from '../../../core/validation';
import type { AuthorityInput, SetAuthorityInput } from './authority.inputs';
import { authorityMessages as messages } from './authority.messages';
import { AuthorityBasis, EvidenceKind } from './authority.types';
import { birthdayAt, YEARS_OF_AGE } from './link';
import type { AuthorityFacts } from './link.queries';

const OF_COURT: ReadonlySet<AuthorityBasis> = new Set([AuthorityBasis.COURT_GUARDIAN, AuthorityBasis.CUSTODY_ORDER]);

/** The present day and the child, as far as an authority depends on them. */
export interface AuthorityFrame {
  readonly today: Day;
  readonly birthDate: Day;
  /** Whether the young adult grants it, and not a social worker. */
  readonly byPatient: boolean;
}

/** Whether a person is 18 on this day. */
export const isOfAge = (birthDate: Day, today: Day): boolean => today >= birthdayAt(birthDate, YEARS_OF_AGE);

/** Adds every problem of an authority. */
export function validateAuthority(
  problems: Problems,
  path: string,
  input: AuthorityInput,
  { today, birthDate, byPatient }: AuthorityFrame,
): void {
  const { basis, evidence, validUntil } = input;
  const isGrant = basis === AuthorityBasis.GRANTED_BY_PATIENT;
  if (isGrant !== byPatient)
    problems.add(`${path}.basis`, 'BASIS', byPatient ? messages.grantOnly : messages.onlyThePatient);
  else if (isOfAge(birthDate, today) && !isGrant && !(OF_COURT.has(basis) && input.continuesAfter18))
    problems.add(`${path}.basis`, 'OF_AGE', messages.ofAge);
  if (OF_COURT.has(basis) && !evidence) problems.add(`${path}.evidence`, 'REQUIRED', messages.courtOrder);
  else if (OF_COURT.has(basis) && evidence?.kind !== EvidenceKind.COURT_ORDER)
    problems.add(`${path}.evidence.kind`, 'EVIDENCE', messages.courtOrder);
  problems.text(`${path}.evidence.number`, evidence?.number, { max: 80 });
  if (evidence && evidence.seenOn > today)
    problems.add(`${path}.evidence.seenOn`, 'DATE_FUTURE', messages.seenInFuture);
  if (validUntil && validUntil < (input.validFrom ?? today))
    problems.add(`${path}.validUntil`, 'RANGE', messages.rangeReversed);
  if (input.continuesAfter18 && !OF_COURT.has(basis))
    problems.add(`${path}.continuesAfter18`, 'NOT_EXPECTED', messages.courtOnly);
}

/** Adds every problem of the input but those of the adults that it names. */
export function validateSetAuthority(problems: Problems, input: SetAuthorityInput, frame: AuthorityFrame): void {
  validateAuthority(problems, 'authority', input.authority, frame);
  if (input.excludeUserIds && input.authority.basis !== AuthorityBasis.CUSTODY_ORDER)
    problems.add('excludeUserIds', 'NOT_EXPECTED', messages.orderOnly);
  problems.reason('reason', input.reason);
}

/** The columns of a valid authority; `seenBy` is the account that saw the document. */
export const authorityFacts = (input: AuthorityInput, today: Day, seenBy: string): AuthorityFacts => ({
  basis: input.basis,
  scope: input.scope,
  evidenceKind: input.evidence?.kind ?? null,
  evidenceNumber: input.evidence?.number?.trim() || null,
  evidenceSeenOn: input.evidence?.seenOn ?? null,
  evidenceSeenBy: input.evidence ? seenBy : null,
  validFrom: input.validFrom ?? today,
  validUntil: input.validUntil ?? null,
  reviewOn: input.reviewOn ?? null,
  continuesAfter18: Number(input.continuesAfter18 ?? false),
});
