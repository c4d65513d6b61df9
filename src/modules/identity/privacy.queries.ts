/** Reads of what became of the privacy notice. */
import { batched } from '../../core/loader';
import { inList } from '../../database';
import type { PrivacyEvent } from './privacy.entity';

/** The last handing over and the first acceptance of the last accepted version, by account. Only for rules that have checked who asks. */
export const privacyEventsByAccount = batched<{ handedOver?: PrivacyEvent; accepted?: PrivacyEvent }>(
  async (ctx, ids) => {
    const wanted = inList(ids);
    const rows = await ctx.db.all<PrivacyEvent>(
      `SELECT id, accountId, what, version, byAccountId, at FROM privacy_event WHERE accountId IN ${wanted.sql} ORDER BY id`,
      wanted.values,
    );
    const events = new Map<string, { handedOver?: PrivacyEvent; accepted?: PrivacyEvent }>();
    for (const row of rows) {
      const known = events.get(row.accountId) ?? {};
      if (row.what === 'HANDED_OVER') known.handedOver = row;
      else if (known.accepted?.version !== row.version) known.accepted = row;
      events.set(row.accountId, known);
    }
    return events;
  },
);
