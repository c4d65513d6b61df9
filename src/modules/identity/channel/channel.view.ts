/** Channels and preferences as their owner sees them. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import type { Account } from '../account.entity';
import { accountById } from '../account.queries';
import { CredentialsStatus } from '../identity.types';
import { ChannelRow } from './channel.entity';
import { channelMessages as messages } from './channel.messages';
import { channelRowsOf, emailChannelId, preferenceRowOf } from './channel.queries';
import { ChannelStatus, MessageTopic, type Channel, type ChannelKind, type Preferences } from './channel.types';
import { offeredChannels } from './offered-channels';

export const ALL_TOPICS: readonly MessageTopic[] = Object.values(MessageTopic);
export const joined = (topics: readonly MessageTopic[]): string =>
  ALL_TOPICS.filter((topic) => topics.includes(topic)).join(',');

/** Names of browsers, by the host of their push service. */
const BROWSERS: readonly (readonly [host: RegExp, name: string])[] = [
  [/(^|\.)googleapis\.com$/, 'Chrome'],
  [/(^|\.)mozilla\.(com|org)$/, 'Firefox'],
  [/(^|\.)apple\.com$/, 'Safari'],
  [/(^|\.)windows\.com$/, 'Edge'],
];

function browserOf(ctx: Context, address: string): string {
  const { endpoint = '' } = (address === '' ? {} : JSON.parse(address)) as { endpoint?: string };
  const host = URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
  return BROWSERS.find(([pattern]) => pattern.test(host))?.[1] ?? say(ctx, messages.otherBrowser);
}

function masked(ctx: Context, { kind, address }: Pick<ChannelRow, 'kind' | 'address'>): string {
  if (kind === 'EMAIL') return `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`;
  return kind === 'WEB_PUSH' ? browserOf(ctx, address) : `***${address.slice(-4)}`;
}

export const shownChannel = (ctx: Context, row: ChannelRow): Channel => ({
  id: row.id,
  kind: row.kind as ChannelKind,
  address: masked(ctx, row),
  status: row.status,
  topics: row.topics === '' ? [] : (row.topics.split(',') as MessageTopic[]),
});

/** The row of the email address of an account: the one that it has, for its present address, else as it stands without a row. */
export function emailChannel(account: Account, row: ChannelRow | undefined): ChannelRow {
  const { id: accountId, email: address, createdAt } = account;
  const isUsed = account.credentialsStatus === CredentialsStatus.ACTIVATED || account.provenEmail === address;
  const status = isUsed ? ChannelStatus.ACTIVE : ChannelStatus.UNPROVEN;
  const fresh: ChannelRow = {
    id: emailChannelId(accountId),
    accountId,
    kind: 'EMAIL',
    address,
    status,
    topics: joined(ALL_TOPICS),
    codeDigest: null,
    codeExpiresAt: null,
    codeTries: 0,
    createdAt,
  };
  if (!row) return fresh;
  return row.address === address
    ? { ...row, status: row.status === ChannelStatus.UNPROVEN ? status : row.status }
    : { ...fresh, topics: row.topics };
}

/** The channels of an account: its email address first, if it has one, then the others in the order in which they were added. */
export async function channelsOf(ctx: Context, accountId: string): Promise<ChannelRow[]> {
  const account = (await accountById(ctx, accountId))!;
  const rows = await channelRowsOf(ctx, accountId);
  const id = emailChannelId(accountId);
  const others = rows.filter((row) => row.id !== id);
  const ofAccount = rows.find((row) => row.id === id);
  return account.email === '' ? others : [emailChannel(account, ofAccount), ...others];
}

/** The choices of the viewer's account; null for another account, and for a program that acts for its owner. */
export async function preferencesOf(ctx: Context, accountId: string): Promise<Preferences | null> {
  const { personId, serviceAccount } = await signedIn(ctx);
  if (personId !== accountId || serviceAccount) return null;
  const [row, channels] = [await preferenceRowOf(ctx, accountId), await channelsOf(ctx, accountId)];
  return {
    id: accountId,
    language: row?.language ?? 'es',
    daysBeforeReminder: row?.daysBeforeReminder !== 0,
    eveningReminder: row?.eveningReminder !== 0,
    channels: channels.map((channel) => shownChannel(ctx, channel)),
    offeredChannels: offeredChannels(ctx) as ChannelKind[],
    webPushKey: ctx.config.webPush?.publicKey ?? null,
  };
}

/** A channel of the viewer; null for any other id. */
export async function ownChannelById(ctx: Context, id: string): Promise<Channel | null> {
  const { personId, serviceAccount } = await signedIn(ctx);
  if (serviceAccount) return null;
  const found = (await channelsOf(ctx, personId)).find((row) => row.id === id);
  return found ? shownChannel(ctx, found) : null;
}
