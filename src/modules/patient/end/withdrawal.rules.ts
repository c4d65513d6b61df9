/** A death withdraws what waits to be told of the child: notices that were not acknowledged, letters that were not sent. */
import type { Context } from '../../../core/context';
import { OutboxLetter } from '../../../core/core.entity';
import { cancelLetter, MERGED, queuedLetters, type LetterKind } from '../../../core/outbox';
import { keepImages } from '../../../core/row-images';
import { deleteStatement, type Row } from '../../../database';
import { NoticeRow } from '../patient.entity';
import { caregiversOfEnded, invitedOfEnded, OPEN_NOTICES, openNotices } from './end.queries';

/** The tables whose rows {@link withdraw} changes. */
export const WITHDRAWN = [NoticeRow, OutboxLetter] as const;

const DELETE_NOTICES = deleteStatement('withdrawNotices', NoticeRow, OPEN_NOTICES);
/** Letters to a caregiver about the carnets; those about the own account stay. */
const OF_CARNETS: readonly LetterKind[] = [
  'CHANGED',
  'ANSWERED',
  'REMINDER',
  'CHILD_ADDED',
  'CREDENTIALS',
  'INVITATION',
];

/** Withdraws notices and letters of a child; returns the number of notices. Images of both are kept. */
export async function withdraw(tx: Context, endId: string, patientId: string): Promise<number> {
  const notices = await openNotices(tx, patientId);
  await tx.db.run(DELETE_NOTICES, [patientId]);
  const letters: { before: OutboxLetter; after: OutboxLetter }[] = [];
  for (const letter of await lettersOf(tx, patientId))
    // One that is being sent may have arrived: an undone end does not send it again.
    if ((await cancelLetter(tx, letter.id)) && letter.status === 'QUEUED')
      letters.push({ before: letter, after: { ...letter, status: 'CANCELLED', sealed: null, mergeKey: null } });
  await keepImages(tx, endId, [
    { entity: NoticeRow, before: notices as unknown as Row[], after: [] },
    {
      entity: OutboxLetter,
      before: letters.map(({ before }) => before as unknown as Row),
      after: letters.map(({ after }) => after as unknown as Row),
    },
  ]);
  return notices.length;
}

/**
 * The letters that are about this child alone: of an account that cares for other children too, the letter of changes since
 * the latest change of another child.
 */
async function lettersOf(tx: Context, patientId: string): Promise<OutboxLetter[]> {
  const caregivers = await caregiversOfEnded(tx, patientId);
  const invited = await invitedOfEnded(tx, patientId);
  const letters = await queuedLetters(tx, [...caregivers.map(({ id }) => id), ...invited], OF_CARNETS);
  const byId = new Map(caregivers.map((caregiver) => [caregiver.id, caregiver]));
  return letters.filter(({ kind, accountId, createdAt }) => {
    const caregiver = byId.get(accountId!);
    if (!caregiver) return kind === 'INVITATION';
    return caregiver.others === 0 || (MERGED.has(kind) && (caregiver.latestOfOthers ?? 0) < createdAt);
  });
}
