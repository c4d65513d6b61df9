/**
 * The privacy notice by version: handed over when a person is registered, accepted by that person later. A published
 * notice never changes; a new wording is a new version in data/privacy-notices.json.
 */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../database';
import { newId } from '../../core/ids';
import { wrongState, type WrongState } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import notices from './data/privacy-notices.json';
import { Account } from './account.entity';
import { identityMessages } from './identity.messages';
import { PrivacyEvent } from './privacy.entity';
import { FIRST_ACCEPTANCE, privacyEventsByAccount } from './privacy.queries';
import type { PrivacyNotice, PrivacyNoticeAccepted } from './privacy.types';

/** The state of the privacy notice for one person. */
export interface PrivacyRecord {
  handedOverVersion: string | null;
  handedOverAt: Instant | null;
  handedOverBy: string | null;
  acceptedVersion: string | null;
  acceptedAt: Instant | null;
  isCurrent: boolean;
}

/** The notice in force; the file lists them in the order of publication. */
const current = notices.at(-1)!;

export function privacyNotice(ctx: Pick<Context, 'language'>): PrivacyNotice {
  const [title = '', ...paragraphs] = current[ctx.language];
  return { version: current.version, publishedOn: current.publishedOn, title, paragraphs };
}

const event = (ctx: Context, accountId: string, what: PrivacyEvent['what'], byAccountId: string): PrivacyEvent => ({
  id: newId(ctx.now()),
  accountId,
  what,
  version: current.version,
  byAccountId,
  at: ctx.now(),
});

/** Records that `by` handed the notice over to a newly registered person. In the caller's transaction. */
export const handOverPrivacyNotice = (tx: Context, accountId: string, by: string): Promise<void> =>
  insert(tx.db, 'handOverPrivacyNotice', PrivacyEvent, [event(tx, accountId, 'HANDED_OVER', by)]);

/** Records the viewer's acceptance; a repeated call returns the first one. */
export async function acceptPrivacyNotice(ctx: Context, version: string): Promise<PrivacyNoticeAccepted | WrongState> {
  const { accountId } = await signedIn(ctx);
  if (version !== current.version)
    return wrongState(ctx, identityMessages.otherPrivacyNotice, identityMessages.acceptCurrentNotice);
  return inTransaction(ctx, async (tx) => {
    // Locks the person's row: of two acceptances at once the second sees the first.
    await update(tx.db, 'acceptPrivacyNotice', Account, { id: accountId }, { privacyNoticeVersion: version });
    const known = await one(tx.db, FIRST_ACCEPTANCE, [accountId, version]);
    const acceptedAt = known?.at ?? tx.now();
    if (!known) {
      await insert(tx.db, 'acceptPrivacyNotice', PrivacyEvent, [event(tx, accountId, 'ACCEPTED', accountId)]);
      await update(tx.db, 'acceptPrivacyNotice', Account, { id: accountId }, { privacyNoticeAcceptedAt: acceptedAt });
    }
    return { version, acceptedAt, user: { id: accountId } };
  });
}

/** The state of the privacy notice for a person. Only for rules that have checked the viewer. */
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
