/** Types of channels and preferences. */
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { InvalidInput, RequestIdReused, resultUnion, TooManyAttempts } from '../../../core/refusal';

export enum ChannelKind {
  EMAIL = 'EMAIL',
  WEB_PUSH = 'WEB_PUSH',
  SMS = 'SMS',
  WHATSAPP = 'WHATSAPP',
}

registerEnumType(ChannelKind, {
  name: 'ChannelKind',
  description: 'How a person is reached.',
  valuesConfig: {
    EMAIL: { description: 'Email.' },
    WEB_PUSH: { description: 'A push message of one browser.' },
    SMS: { description: 'A text message.' },
    WHATSAPP: { description: 'A WhatsApp message.' },
  },
});

export enum ChannelStatus {
  UNPROVEN = 'UNPROVEN',
  ACTIVE = 'ACTIVE',
  BOUNCED = 'BOUNCED',
  GONE = 'GONE',
}

registerEnumType(ChannelStatus, {
  name: 'ChannelStatus',
  description: 'Whether a channel may be used.',
  valuesConfig: {
    UNPROVEN: { description: 'Its code was not given back yet.' },
    ACTIVE: { description: 'In use.' },
    BOUNCED: { description: 'The last message did not arrive: a bounced email, a wrong number.' },
    GONE: { description: 'The browser has unsubscribed.' },
  },
});

export enum MessageTopic {
  CHANGES = 'CHANGES',
  REMINDERS = 'REMINDERS',
  ANSWERS = 'ANSWERS',
}

registerEnumType(MessageTopic, {
  name: 'MessageTopic',
  description: 'What is sent on a channel. Credentials always go by email or on paper.',
  valuesConfig: {
    CHANGES: { description: 'That something changed.' },
    REMINDERS: { description: 'Days at the hospital to come.' },
    ANSWERS: { description: 'Answers of the unit.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Channel', { implements: Node, description: 'One way to reach a person; only that person sees it.' })
export class Channel {
  @Field(() => ID, { description: 'The id of the channel.' })
  id!: string;

  @Field(() => ChannelKind, { description: 'How.' })
  kind!: ChannelKind;

  @Field(() => String, {
    description: 'Masked, for a person to recognise it: g***@example.test, ***0110, the name of the browser.',
  })
  address!: string;

  @Field(() => ChannelStatus, { description: 'Whether it may be used.' })
  status!: ChannelStatus;

  @Field(() => [MessageTopic], { description: 'What is sent there; empty: nothing.' })
  topics!: MessageTopic[];
}

@ObjectType('Preferences', { description: 'How a person wants to be reached; visible to that person alone.' })
export class Preferences {
  @Field(() => ID, { description: 'The id of the person.' })
  id!: string;

  @Field(() => String, {
    description: 'BCP 47: es or en; es unless set. The language of reminders, codes and messages about changes.',
  })
  language!: string;

  @Field(() => Boolean, { description: 'Whether reminders of the days before are wanted. True unless set.' })
  daysBeforeReminder!: boolean;

  @Field(() => Boolean, { description: 'Whether the reminder of the evening before is wanted. True unless set.' })
  eveningReminder!: boolean;

  @Field(() => [Channel], {
    description:
      'In the order in which they were added; the email address of the account, if it has one, is the first.',
  })
  channels!: Channel[];

  @Field(() => [ChannelKind], { description: 'The kinds that this service can use now.' })
  offeredChannels!: ChannelKind[];

  @Field(() => String, {
    nullable: true,
    description: 'The VAPID public key for pushManager.subscribe, base64url; null when push is off.',
  })
  webPushKey!: string | null;
}

export const AddChannelResult = resultUnion(
  'AddChannelResult',
  'Channel',
  'The channel, or the reason for the refusal.',
  () => [Channel, InvalidInput, TooManyAttempts, RequestIdReused] as const,
);
export const SetPreferencesResult = resultUnion(
  'SetPreferencesResult',
  'Preferences',
  'The preferences, or the reason for the refusal.',
  () => [Preferences, InvalidInput, TooManyAttempts, RequestIdReused] as const,
);
