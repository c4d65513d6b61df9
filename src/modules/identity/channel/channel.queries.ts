/** Reads and single statements on channels and preferences. */
import type { Context } from '../../../core/context';
import type { Language } from '../../../core/i18n';
import type { ChannelKind, Reached } from '../../../core/outbox';
import {
  columns,
  columnsAs,
  columnsOf,
  deleteStatement,
  inList,
  nullable,
  one,
  select,
  updateStatement,
} from '../../../database';
import { Account } from '../account.entity';
import { ChannelRow, PreferenceRow } from './channel.entity';
import { ChannelStatus, MessageTopic } from './channel.types';
import { offeredChannels } from './offered-channels';

const OF_ACCOUNT = select(
  'channelsOf',
  columnsOf(ChannelRow, 'c'),
  'FROM channel c WHERE c.accountId=? ORDER BY c.createdAt, c.id',
);
/** The channels of an account that have a row, oldest first. */
export const channelRowsOf = (ctx: Pick<Context, 'db'>, accountId: string): Promise<ChannelRow[]> =>
  ctx.db.all(OF_ACCOUNT, [accountId]);

const PREFERENCE = select('preferenceOf', columnsOf(PreferenceRow, 'p'), 'FROM preference p WHERE p.accountId=?');
/** The choices that an account has made; undefined while it has made none. */
export const preferenceRowOf = (ctx: Pick<Context, 'db'>, accountId: string): Promise<PreferenceRow | undefined> =>
  one(ctx.db, PREFERENCE, [accountId]);

const DELETE = deleteStatement('deleteChannel', ChannelRow, 'accountId=? AND id=?');
/** Forgets a channel. */
export const deleteChannel = (tx: Pick<Context, 'db'>, accountId: string, id: string): Promise<number> =>
  tx.db.run(DELETE, [accountId, id]);

const COUNT_TRY = updateStatement(
  'countTry',
  ChannelRow,
  'codeTries=codeTries+1',
  'accountId=? AND id=? AND codeDigest IS NOT NULL AND codeTries < ?',
);
/** Counts a try of the code that waits; false when there is none, or when all tries are used up. */
export const countTry = async (
  { database }: Pick<Context, 'database'>,
  accountId: string,
  id: string,
  most: number,
): Promise<boolean> => (await database.run(COUNT_TRY, [accountId, id, most])) > 0;

const FAIL = updateStatement(
  'channelFailed',
  ChannelRow,
  'status=?, address=?, codeDigest=NULL',
  "id=? AND status <> 'GONE'",
);
const FAIL_KEEPING = updateStatement(
  'channelFailed',
  ChannelRow,
  'status=?, codeDigest=NULL',
  "id=? AND status <> 'GONE'",
);

/** The service that delivers to a channel says that it does not exist: a push subscription is forgotten, another one has bounced. */
export async function channelFailed(db: Context['db'], id: string, kind: ChannelKind): Promise<void> {
  if (kind === 'WEB_PUSH') await db.run(FAIL, [ChannelStatus.GONE, '', id]);
  else await db.run(FAIL_KEEPING, [ChannelStatus.BOUNCED, id]);
}

/** The id of the channel that is the email address of an account: an account's id begins with a time, so no other id is like it. */
export const emailChannelId = (accountId: string): string => `E${accountId.slice(1)}`;

const REACHED = columns(
  columnsAs(Account, 'a', { accountId: 'id', email: 'email', givenNames: 'givenNames' }),
  nullable(
    columnsAs(ChannelRow, 'c', {
      channelId: 'id',
      kind: 'kind',
      address: 'address',
      status: 'status',
      topics: 'topics',
    }),
  ),
  nullable(columnsOf(PreferenceRow, 'p', ['language', 'daysBeforeReminder', 'eveningReminder'])),
);

/** A channel of a person, and what the person has chosen about reminders. */
export interface ReachedWithChoices extends Reached {
  wants: Readonly<Record<'daysBeforeReminder' | 'eveningReminder', boolean>>;
}

/**
 * The channels on which these accounts get messages of a topic. The email address of an account is one from its first day, until
 * it bounces or its owner chooses otherwise. Closed accounts have none.
 */
export async function reachedBy(
  ctx: Pick<Context, 'db' | 'config'>,
  accountIds: readonly string[],
  topic: keyof typeof MessageTopic,
): Promise<ReachedWithChoices[]> {
  const wanted = inList(accountIds);
  const rows = await ctx.db.all(
    select(
      'reachedBy',
      REACHED,
      `FROM account a LEFT JOIN channel c ON c.accountId = a.id LEFT JOIN preference p ON p.accountId = a.id
        WHERE a.id IN ${wanted.sql} AND a.closedAt IS NULL ORDER BY a.id, c.createdAt, c.id`,
    ),
    wanted.values,
  );
  const offered = new Set<ChannelKind>(offeredChannels(ctx));
  const found = new Map<string, ReachedWithChoices>();
  const withoutEmail = new Set<string>();
  for (const row of rows) {
    const { accountId, givenNames, email, channelId } = row;
    const language: Language = row.language ?? 'es';
    const wants = { daysBeforeReminder: row.daysBeforeReminder !== 0, eveningReminder: row.eveningReminder !== 0 };
    const known = { accountId, givenNames, language, wants };
    if (email !== '') found.set(accountId, { ...known, channelId: null, channel: 'EMAIL', to: email });
    if (channelId === null) continue;
    const takes = row.topics!.split(',').includes(topic);
    if (channelId === emailChannelId(accountId)) {
      const bounces = row.status === ChannelStatus.BOUNCED && row.address === email;
      if (!takes || bounces) withoutEmail.add(accountId);
    } else if (takes && row.status === ChannelStatus.ACTIVE && offered.has(row.kind!))
      found.set(channelId, { ...known, channelId, channel: row.kind!, to: row.address! });
  }
  return [...found.values()].filter(({ accountId, channelId }) => channelId !== null || !withoutEmail.has(accountId));
}
