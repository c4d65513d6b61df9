/** Reads of the events of the privacy notice. */
import { createLoader } from '../../core/loader';
import { columnsOf, inList, select } from '../../database';
import { PrivacyEvent } from './privacy.entity';

const COLUMNS = columnsOf(PrivacyEvent, 'e');

/** When a person first accepted a version of the notice. */
export const FIRST_ACCEPTANCE = select(
  'acceptPrivacyNotice',
  columnsOf(PrivacyEvent, 'e', ['at']),
  `FROM privacy_event e WHERE e.accountId=? AND e.what='ACCEPTED' AND e.version=? ORDER BY e.id LIMIT 1`,
);

/**
 * By account: the last handover, and the first acceptance of the version that was accepted last. Only for rules that have
 * checked the viewer.
 */
export const privacyEventsByAccount = createLoader<{ handedOver?: PrivacyEvent; accepted?: PrivacyEvent }>(
  async (ctx, ids) => {
    const wanted = inList(ids);
    const rows = await ctx.db.all(
      select(
        'privacyEventsByAccount',
        COLUMNS,
        `FROM privacy_event e WHERE e.accountId IN ${wanted.sql} ORDER BY e.id`,
      ),
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
