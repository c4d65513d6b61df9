/** Reads and writes of links between adults and children that every rule about them shares. */
import type { Context } from '../../../core/context';
import { newId } from '../../../core/ids';
import { dayOf } from '../../../core/time';
import { columns, columnsOf, deleteStatement, insert, one, select, update, updateStatement } from '../../../database';
import { CaregiverHistoryRow } from '../caregiver/invitation.entity';
import { linkOf } from '../caregiver/caregiver.queries';
import { reopenChanges } from '../notice/notice.queries';
import { CaregiverExclusionRow, CaregiverRow, MedicalUnitRow, PatientRow } from '../patient.entity';
import { Relationship } from '../patient.types';
import { AuthorityBasis, AuthorityScope } from './authority.types';
import { intervalOf, type Born } from './link';

/** What setAuthority sets of a link. */
export type AuthorityFacts = Pick<
  CaregiverRow,
  | 'basis'
  | 'scope'
  | 'evidenceKind'
  | 'evidenceNumber'
  | 'evidenceSeenOn'
  | 'evidenceSeenBy'
  | 'validFrom'
  | 'validUntil'
  | 'reviewOn'
  | 'continuesAfter18'
>;

const BORN = select(
  'bornOf',
  columns(
    columnsOf(PatientRow, 'p', ['birthDate', 'revision', 'medicalUnitClues']),
    columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  ),
  'FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id=?',
);

/** Day of birth, time zone, unit and revision of a child. Only for rules that have locked or checked the child. */
export async function bornOf(
  tx: Pick<Context, 'db'>,
  patientId: string,
): Promise<Born & Pick<PatientRow, 'revision' | 'medicalUnitClues'>> {
  const born = await one(tx.db, BORN, [patientId]);
  if (!born) throw new Error('no child with this id');
  return born;
}

/** The authority of a link for which none was sent: that of the relationship, from today on. */
export const usualAuthority = (relationship: CaregiverRow['relationship'], today: string): AuthorityFacts => ({
  basis:
    relationship === Relationship.MOTHER
      ? AuthorityBasis.MOTHER
      : relationship === Relationship.FATHER
        ? AuthorityBasis.FATHER
        : AuthorityBasis.NAMED_CARER,
  scope: AuthorityScope.ACT,
  evidenceKind: null,
  evidenceNumber: null,
  evidenceSeenOn: null,
  evidenceSeenBy: null,
  validFrom: today,
  validUntil: null,
  reviewOn: null,
  continuesAfter18: 0,
});

const DELETE_LINK = deleteStatement('keepInHistory', CaregiverRow, 'patientId=? AND accountId=?');

/** Moves a link to the history, which its next state or a new link takes the place of. In the caller's transaction. */
export async function keepInHistory(
  tx: Context,
  link: CaregiverRow,
  { by, reason, isReplaced }: { by: string; reason: string; isReplaced: boolean },
): Promise<void> {
  const { patientId, accountId, relationship, registeredAt, registeredBy } = link;
  const ended = { ...link, closesAt: Math.min(link.closesAt, tx.now()) };
  await insert(tx.db, 'keepInHistory', CaregiverHistoryRow, [
    {
      id: newId(tx.now()),
      patientId,
      accountId,
      relationship,
      registeredAt,
      registeredBy,
      revokedAt: link.revokedAt ?? tx.now(),
      revokedBy: link.revokedBy ?? by,
      revokedReason: link.revokedReason ?? reason.slice(0, 500),
      link: JSON.stringify(ended),
      isReplaced: Number(isReplaced),
    },
  ]);
  await tx.db.run(DELETE_LINK, [patientId, accountId]);
}

/** Creates the link of an account to a child; an earlier one that is over moves to the history. Returns the new row. */
export async function createLink(
  tx: Context,
  link: Pick<CaregiverRow, 'patientId' | 'accountId' | 'relationship' | 'registeredBy'>,
  authority?: AuthorityFacts | null,
  reason: string | null = null,
): Promise<CaregiverRow> {
  const { patientId, accountId, relationship, registeredBy } = link;
  const earlier = await linkOf(tx, patientId, accountId);
  if (earlier) await keepInHistory(tx, earlier, { by: registeredBy, reason: '', isReplaced: false });
  const born = await bornOf(tx, patientId);
  const facts = authority ?? usualAuthority(relationship, dayOf(tx.now(), born.timeZone));
  const row: CaregiverRow = {
    ...link,
    ...facts,
    id: newId(tx.now()),
    registeredAt: tx.now(),
    revokedAt: null,
    revokedBy: null,
    revokedReason: null,
    setAt: tx.now(),
    setBy: registeredBy,
    reason,
    revision: born.revision,
    unitClues: born.medicalUnitClues,
    ...intervalOf(facts, tx.now(), born),
  };
  await insert(tx.db, 'createLink', CaregiverRow, [row]);
  return row;
}

const END_ORDER = updateStatement(
  'endOrder',
  CaregiverExclusionRow,
  'closesAt=?',
  'patientId=? AND orderId=? AND closesAt > ?',
);

/** Ends what an order excludes, from this instant on. In the caller's transaction. */
export const endOrder = (tx: Context, patientId: string, orderId: string): Promise<number> =>
  tx.db.run(END_ORDER, [tx.now(), patientId, orderId, tx.now()]);

/** Ends a link from this instant on, and what it excludes as an order. In the caller's transaction, after `lockPatient`. */
export async function endLink(tx: Context, link: CaregiverRow, by: string, reason: string): Promise<void> {
  const { patientId, accountId, id } = link;
  await update(
    tx.db,
    'endLink',
    CaregiverRow,
    { patientId, accountId },
    { revokedAt: tx.now(), revokedBy: by, revokedReason: reason, closesAt: tx.now() },
  );
  await endOrder(tx, patientId, id);
  await reopenChanges(tx, patientId);
}

const LINKS = select(
  'renewIntervals',
  columnsOf(CaregiverRow, 'c'),
  'FROM caregiver c WHERE c.patientId=? AND c.revokedAt IS NULL',
);
/** An exclusion that was not ended before its order closes with it, also where the order is over by its last day or at 18. */
const RENEW_ORDER = updateStatement(
  'renewIntervals',
  CaregiverExclusionRow,
  'opensAt=CASE WHEN opensAt > ? THEN ? ELSE opensAt END, closesAt=?',
  'patientId=? AND orderId=? AND closesAt=?',
);

/**
 * Works out the instants of a child's links anew, after its day of birth, its unit or the time zone of the unit has changed. In
 * the caller's transaction, after `lockPatient`.
 */
export async function renewIntervals(tx: Context, patientId: string): Promise<void> {
  const born = await bornOf(tx, patientId);
  for (const link of await tx.db.all(LINKS, [patientId])) {
    if (link.relationship === 'SELF') continue;
    const { accountId, id } = link;
    const interval = intervalOf(link, link.registeredAt, born);
    const { opensAt, closesAt } = interval;
    await update(tx.db, 'renewIntervals', CaregiverRow, { patientId, accountId }, interval);
    await tx.db.run(RENEW_ORDER, [tx.now(), Math.max(opensAt, tx.now()), closesAt, patientId, id, link.closesAt]);
  }
}
