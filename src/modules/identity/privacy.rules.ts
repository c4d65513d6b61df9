/**
 * The privacy notice by version: handed over when somebody is registered, accepted by that person later. A notice is never
 * changed once it holds; a new wording is a new version in data/privacy-notices.json.
 */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../database';
import { newId } from '../../core/ids';
import { wrongState, type WrongState } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import notices from './data/privacy-notices.json';
import type { PrivacyEvent } from './privacy.entity';
import { privacyEventsByAccount } from './privacy.queries';
import type { PrivacyNotice, PrivacyNoticeAccepted } from './privacy.types';

/** What became of the notice with one person. */
export interface PrivacyRecord {
  handedOverVersion: string | null;
  handedOverAt: Instant | null;
  handedOverBy: string | null;
  acceptedVersion: string | null;
  acceptedAt: Instant | null;
  isCurrent: boolean;
}

/** The notice that holds; they stand in the order in which they were published. */
const current = notices.at(-1)!;

export function privacyNotice(ctx: Pick<Context, 'language'>): PrivacyNotice {
  const [title = '', ...paragraphs] = current[ctx.language];
  return { version: current.version, publishedOn: current.publishedOn, title, paragraphs };
}

const event = (
  ctx: Context,
  accountId: string,
  what: 'HANDED_OVER' | 'ACCEPTED',
  byAccountId: string,
): PrivacyEvent => ({
  id: newId(ctx.now()),
  accountId,
  what,
  version: current.version,
  byAccountId,
  at: ctx.now(),
});

/** Records that `by` has handed the notice over to somebody who was just registered. In the caller's transaction. */
export const handOverPrivacyNotice = (tx: Context, accountId: string, by: string): Promise<void> =>
  insert(tx.db, 'privacy_event', [event(tx, accountId, 'HANDED_OVER', by)]);

/** Records the viewer's acceptance; the second time it answers the first. */
export async function acceptPrivacyNotice(ctx: Context, version: string): Promise<PrivacyNoticeAccepted | WrongState> {
  const { accountId } = await signedIn(ctx);
  if (version !== current.version)
    return wrongState(
      ctx,
      ['Hay otra versión del aviso de privacidad.', 'There is another version of the privacy notice.'],
      ['Lee la versión vigente y acéptala.', 'Read the version that holds and accept that one.'],
    );
  return inTransaction(ctx, async (tx) => {
    // The lock of the person's row: of two acceptances at once the second sees the first.
    await update(tx.db, 'account', { id: accountId }, { privacyNoticeVersion: version });
    const known = await one<{ at: number }>(
      tx.db,
      `SELECT at FROM privacy_event WHERE accountId=? AND what='ACCEPTED' AND version=? ORDER BY id LIMIT 1`,
      [accountId, version],
    );
    const acceptedAt = known?.at ?? tx.now();
    if (!known) {
      await insert(tx.db, 'privacy_event', [event(tx, accountId, 'ACCEPTED', accountId)]);
      await update(tx.db, 'account', { id: accountId }, { privacyNoticeAcceptedAt: acceptedAt });
    }
    return { version, acceptedAt, user: { id: accountId } };
  });
}

/** What became of the notice with a person. Only for rules that have checked who asks. */
export async function privacyRecordOf(ctx: Context, accountId: string): Promise<PrivacyRecord> {
  const { handedOver, accepted } = (await privacyEventsByAccount(ctx, accountId)) ?? {};
  return {
    handedOverVersion: handedOver?.version ?? null,
    handedOverAt: handedOver?.at ?? null,
    handedOverBy: handedOver?.byAccountId ?? null,
    acceptedVersion: accepted?.version ?? null,
    acceptedAt: accepted?.at ?? null,
    isCurrent: accepted?.version === current.version,
  };
}
