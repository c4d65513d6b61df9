/** Channels: added with a code that proves them, chosen, removed; and the language and the reminders of a person. */
import { randomInt, timingSafeEqual } from 'node:crypto';
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { cancelToChannel, postTo } from '../../../core/outbox';
import { consume } from '../../../core/rate-limit';
import {
  invalidInput,
  isRefusal,
  tooManyAttempts,
  type InvalidInput,
  type RequestIdReused,
  type TooManyAttempts,
} from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { insert, update } from '../../../database';
import { lockAccount } from '../account-power.rules';
import { accountById } from '../account.queries';
import { ChannelRow, PreferenceRow } from './channel.entity';
import type { AddChannelInput, ChannelPreferenceInput, SetPreferencesInput } from './channel.inputs';
import { channelMessages as messages } from './channel.messages';
import { countTry, deleteChannel, emailChannelId, preferenceRowOf } from './channel.queries';
import { ChannelStatus, type Channel, type Preferences } from './channel.types';
import { validateAddress } from './channel.validation';
import { ALL_TOPICS, channelsOf, joined, ownChannelById, preferencesOf, shownChannel } from './channel.view';

const MINUTE = 60_000;
const CODE_MINUTES = 15;
const CODE_TRIES = 5;
const MOST_CHANNELS = 10;
const CODES_PER_ADDRESS = { most: 3, windowMs: 60 * MINUTE };
/** Over all addresses, so that an account cannot be used to send texts to strangers. */
const CODES_PER_PERSON = { most: 20, windowMs: 24 * 60 * MINUTE };

const isSame = (row: ChannelRow, kind: string, address: string): boolean =>
  row.kind === kind &&
  (kind === 'EMAIL' ? row.address.toLowerCase() === address.toLowerCase() : row.address === address);

/** Adds a channel of the viewer, or finds the one that has this address, and sends the code that proves it. */
export async function addChannel(
  ctx: Context,
  input: AddChannelInput,
): Promise<Channel | InvalidInput | TooManyAttempts | RequestIdReused> {
  const { accountId } = await signedIn(ctx);
  const address = validateAddress(ctx, input);
  if (address instanceof Problems) return invalidInput(ctx, address.list);
  return idempotent<Channel, InvalidInput | TooManyAttempts, Instant | undefined>(ctx, 'addChannel', input, {
    // Before the transaction, so that a refused one counts as well.
    prepare: async () => {
      const known = (await channelsOf(ctx, accountId)).find((row) => isSame(row, input.kind, address));
      if (known?.status === ChannelStatus.ACTIVE) return undefined;
      const person = ctx.secrets.blind(`channel:${accountId}`);
      const both = ctx.secrets.blind(`channel:${accountId}:${input.kind}:${address.toLowerCase()}`);
      const now = ctx.now();
      return (
        (await consume(ctx.database, { key: `codes:${both}`, ...CODES_PER_ADDRESS }, now)) ??
        (await consume(ctx.database, { key: `codes:${person}`, ...CODES_PER_PERSON }, now))
      );
    },
    work: async (tx, retryAt) => {
      if (retryAt !== undefined) return tooManyAttempts(tx, retryAt, messages.codesSent, messages.useLastCode);
      await lockAccount(tx, accountId);
      const channels = await channelsOf(tx, accountId);
      const known = channels.find((row) => isSame(row, input.kind, address));
      if (!known && channels.length >= MOST_CHANNELS)
        return invalidInput(tx, new Problems(tx).add('kind', 'TOO_MANY', messages.tooMany(MOST_CHANNELS)).list);
      const topics = input.topics ? joined(input.topics) : (known?.topics ?? joined(ALL_TOPICS));
      const row: ChannelRow = {
        ...(known ?? {
          id: ulid(tx.now()),
          accountId,
          kind: input.kind,
          address,
          status: ChannelStatus.UNPROVEN,
          createdAt: tx.now(),
          codeDigest: null,
          codeExpiresAt: null,
          codeTries: 0,
        }),
        topics,
      };
      const proven = row.status === ChannelStatus.ACTIVE ? row : await sendCode(tx, row);
      await save(tx, proven, proven);
      return shownChannel(tx, proven);
    },
    replay: ownChannelById,
  });
}

/** The row with a new code, which is on its way to the channel. */
async function sendCode(tx: Context, row: ChannelRow): Promise<ChannelRow> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = tx.now() + CODE_MINUTES * MINUTE;
  const { accountId, id, kind, address } = row;
  const { givenNames } = (await accountById(tx, accountId))!;
  const language = (await preferenceRowOf(tx, accountId))?.language ?? tx.language;
  const channelId = id === emailChannelId(accountId) ? null : id;
  const reached = { accountId, channelId, channel: kind, to: address, givenNames, language };
  await postTo(tx, 'CHANNEL_CODE', reached, { givenNames, code, expiresAt, minutes: CODE_MINUTES });
  return { ...row, codeDigest: digestOf(tx, id, code), codeExpiresAt: expiresAt, codeTries: 0 };
}

const digestOf = (ctx: Context, channelId: string, code: string): string =>
  ctx.secrets.blind(`channel-code:${channelId}:${code}`);

/**
 * Writes `changes` of a channel, or the whole row where there is none yet. Other columns stay: tries of a code are counted by
 * transactions that do not hold the account, as this one does.
 */
async function save(tx: Context, row: ChannelRow, changes: Partial<ChannelRow>): Promise<void> {
  const { id } = row;
  if ((await update(tx.db, 'save', ChannelRow, { id }, changes)) === 0) await insert(tx.db, 'save', ChannelRow, [row]);
}

/** Sets what the input names of the viewer's choices. Throws NOT_FOUND for a channel of another person. */
export async function setPreferences(
  ctx: Context,
  input: SetPreferencesInput,
): Promise<Preferences | InvalidInput | TooManyAttempts | RequestIdReused> {
  const { accountId } = await signedIn(ctx);
  // One more than can be added: an account may get an email address after the others.
  if ((input.channels?.length ?? 0) > MOST_CHANNELS + 1)
    return invalidInput(ctx, new Problems(ctx).add('channels', 'TOO_MANY', messages.tooMany(MOST_CHANNELS)).list);
  return idempotent<Preferences, InvalidInput | TooManyAttempts, Checked>(ctx, 'setPreferences', input, {
    // Before the transaction, so that a wrong code counts although the rest is rolled back.
    prepare: () => checkCodes(ctx, accountId, input.channels ?? []),
    work: async (tx, codes) => {
      if (isRefusal(codes)) return codes;
      await lockAccount(tx, accountId);
      const problems = new Problems(tx);
      if (input.language && !['es', 'en'].includes(input.language))
        problems.add('language', 'LANGUAGE', messages.language);
      const byId = new Map((await channelsOf(tx, accountId)).map((row) => [row.id, row]));
      for (const [index, wanted] of (input.channels ?? []).entries()) {
        const row = byId.get(wanted.channelId);
        if (!row) throw notFound(tx);
        if (codes.wrong.has(index)) problems.add(`channels.${index}.code`, 'WRONG_CODE', messages.wrongCode);
        if (wanted.remove && row.id === emailChannelId(accountId))
          problems.add(`channels.${index}.remove`, 'OF_ACCOUNT', messages.ofAccount);
        if (!problems.any) byId.set(row.id, await changeChannel(tx, row, wanted));
      }
      if (problems.any) return invalidInput(tx, problems.list);
      await changeChoices(tx, accountId, input);
      return (await preferencesOf(tx, accountId))!;
    },
    replay: (later) => preferencesOf(later, accountId),
  });
}

async function changeChannel(tx: Context, row: ChannelRow, wanted: ChannelPreferenceInput): Promise<ChannelRow> {
  if (wanted.remove) {
    await cancelToChannel(tx, row.accountId, row.id);
    await deleteChannel(tx, row.accountId, row.id);
    return row;
  }
  const changes: Partial<ChannelRow> = {
    ...(wanted.code && { status: ChannelStatus.ACTIVE, codeDigest: null, codeExpiresAt: null, codeTries: 0 }),
    ...(wanted.topics && { topics: joined(wanted.topics) }),
  };
  if (Object.keys(changes).length > 0) await save(tx, { ...row, ...changes }, changes);
  return { ...row, ...changes };
}

async function changeChoices(tx: Context, accountId: string, input: SetPreferencesInput): Promise<void> {
  const known = await preferenceRowOf(tx, accountId);
  const flag = (wanted: boolean | null | undefined, before: number | undefined): number =>
    Number(wanted ?? before ?? 1);
  const row: PreferenceRow = {
    accountId,
    language: (input.language as PreferenceRow['language'] | null | undefined) ?? known?.language ?? 'es',
    daysBeforeReminder: flag(input.daysBeforeReminder, known?.daysBeforeReminder),
    eveningReminder: flag(input.eveningReminder, known?.eveningReminder),
  };
  if (known) await update(tx.db, 'changeChoices', PreferenceRow, { accountId }, row);
  else await insert(tx.db, 'changeChoices', PreferenceRow, [row]);
}

/** The places of the wrong codes; a refusal when the tries of a code are used up. */
type Checked = { wrong: ReadonlySet<number> } | TooManyAttempts;

/** Counts a try for each code of the input, and compares. */
async function checkCodes(
  ctx: Context,
  accountId: string,
  wanted: readonly ChannelPreferenceInput[],
): Promise<Checked> {
  const wrong = new Set<number>();
  const given = [...wanted.entries()].filter(([, { code }]) => code);
  // With the code of the present address alone: one that was sent to an earlier address of the account proves nothing of it.
  const rows = given.length === 0 ? [] : await channelsOf(ctx, accountId);
  for (const [index, { channelId, code }] of given) {
    const row = rows.find(({ id }) => id === channelId);
    const isWaiting = row?.codeDigest && row.codeExpiresAt! > ctx.now();
    if (!isWaiting) wrong.add(index);
    else if (!(await countTry(ctx, accountId, channelId, CODE_TRIES)))
      return tooManyAttempts(ctx, row.codeExpiresAt!, messages.codeUsedUp, messages.askForCode);
    else if (!equals(row.codeDigest!, digestOf(ctx, channelId, code!.replace(/\s/g, '')))) wrong.add(index);
  }
  return { wrong };
}

const equals = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
