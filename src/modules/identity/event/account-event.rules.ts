/** What happens to an account: recorded with the act, and shown to its owner, to administrators and to auditors. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Fault } from '../../../core/faults';
import { say } from '../../../core/i18n';
import { newId } from '../../../core/ids';
import { emptyPage, openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { isServiceAdministrator } from '../../../core/viewer';
import { insert } from '../../../database';
import { AccountEventRow } from './account-event.entity';
import { accountEventMessages } from './account-event.messages';
import { accountEvents, watchesAccount } from './account-event.queries';
import type { AccountEvent, AccountEventKind } from './account-event.types';

/** Records one act on an account, in the caller's transaction. `actorId` is the account that acts, null for none. */
export const recordAccountEvent = (
  tx: Context,
  accountId: string,
  kind: `${AccountEventKind}`,
  {
    actorId,
    device = null,
    reason = null,
  }: { actorId: string | null; device?: AccountEventRow['device']; reason?: string | null },
): Promise<void> =>
  insert(tx.db, 'recordAccountEvent', AccountEventRow, [
    { id: newId(tx.now()), accountId, kind: kind as AccountEventKind, at: tx.now(), actorId, device, reason },
  ]);

/** A page of events, newest first; empty for an account that is neither the viewer's own nor one that the viewer watches. */
export async function accountEventPage(ctx: Context, accountId: string, args: PageArgs): Promise<Page<AccountEvent>> {
  const viewer = await signedIn(ctx);
  if (viewer.mustChangePassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
  if (viewer.mustSetUpSecondFactor) throw new Fault('SECOND_FACTOR_REQUIRED', ctx.language);
  const before = openPage(ctx, args)?.[0] ?? null;
  const isOwn = accountId === viewer.personId;
  if (!isOwn && !(await watchesAccount(ctx, viewer, accountId))) return emptyPage();
  const rows = await accountEvents(ctx, accountId, {
    before,
    withFamily: isOwn || isServiceAdministrator(viewer),
    most: args.first + 1,
  });
  return page(
    ctx,
    args,
    rows,
    ({ id }) => [id],
    ({ id, kind, at, actorId, device, reason }) => ({
      id,
      kind,
      at,
      actor: actorId === null ? null : { id: actorId },
      device: device === null ? null : say(ctx, accountEventMessages[device]),
      reason,
    }),
  );
}
