/** The channels of this service. */
import type { Context } from '../../../core/context';
import type { ChannelKind } from '../../../core/outbox';

/** The kinds of channels that this service can use now. */
export function offeredChannels({ config }: Pick<Context, 'config'>): ChannelKind[] {
  const { textMessages, webPush } = config;
  return [
    'EMAIL',
    ...(webPush ? (['WEB_PUSH'] as const) : []),
    ...(textMessages?.from ? (['SMS'] as const) : []),
    ...(textMessages?.whatsappFrom ? (['WHATSAPP'] as const) : []),
  ];
}
