/** Checks of the address of a channel. */
import { ECDH } from 'node:crypto';
import type { Context } from '../../../core/context';
import { coreMessages } from '../../../core/core.messages';
import { allowedEndpoint } from '../../../core/push-hosts';
import { Problems } from '../../../core/validation';
import { e164Of } from '../../../../packages/domain/src/phone';
import { validateEmail } from '../person.validation';
import type { AddChannelInput } from './channel.inputs';
import { channelMessages as messages } from './channel.messages';
import { ChannelKind } from './channel.types';
import { offeredChannels } from './offered-channels';

const LONGEST_ENDPOINT = 1_000;

/** The address as it is kept, or the problems of the input. */
export function validateAddress(ctx: Context, input: AddChannelInput): string | Problems {
  const { kind, address, webPush } = input;
  const problems = new Problems(ctx);
  if (!offeredChannels(ctx).includes(kind)) return problems.add('kind', 'NOT_OFFERED', messages.notOffered);
  if (kind === ChannelKind.WEB_PUSH) return validateSubscription(ctx, input);
  if (webPush) problems.add('webPush', 'NOT_EXPECTED', messages.notExpected);
  const written = address?.trim() ?? '';
  if (written === '') return problems.add('address', 'REQUIRED', coreMessages.required);
  if (kind === ChannelKind.EMAIL) {
    validateEmail(problems, 'address', written);
    return problems.any ? problems : written;
  }
  const number = e164Of(written);
  if (number === undefined) problems.add('address', 'PHONE', messages.phone);
  return problems.any ? problems : number!;
}

const isBytes = (text: string, length: number): boolean =>
  /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === length;

/** Whether this is a key of a browser, an uncompressed point of P-256: with another one a message cannot be encrypted. */
function isPoint(text: string): boolean {
  try {
    ECDH.convertKey(text, 'prime256v1', 'base64url');
    return isBytes(text, 65);
  } catch {
    return false;
  }
}

/** The subscription as JSON, or the problems of the input. */
function validateSubscription(ctx: Context, { address, webPush }: AddChannelInput): string | Problems {
  const problems = new Problems(ctx);
  if (address?.trim()) problems.add('address', 'NOT_EXPECTED', messages.notExpected);
  if (!webPush) return problems.add('webPush', 'REQUIRED', coreMessages.required);
  const { endpoint, p256dh, auth } = webPush;
  const { webPush: push, production } = ctx.config;
  const isAllowed =
    endpoint.length <= LONGEST_ENDPOINT && allowedEndpoint(endpoint, { hosts: push!.hosts, production });
  if (!isAllowed) problems.add('webPush.endpoint', 'NOT_ALLOWED', messages.pushHost);
  if (!isPoint(p256dh)) problems.add('webPush.p256dh', 'FORMAT', messages.pushKey);
  if (!isBytes(auth, 16)) problems.add('webPush.auth', 'FORMAT', messages.pushKey);
  return problems.any ? problems : JSON.stringify({ endpoint, keys: { p256dh, auth } });
}
