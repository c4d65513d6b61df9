/** GraphQL inputs of channels and preferences. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { ExactText } from '../../../core/text-rule';
import { ChannelKind, MessageTopic } from './channel.types';

@InputType('WebPushInput', { description: 'PushSubscription.toJSON() of a browser.' })
export class WebPushInput {
  @ExactText()
  @Field(() => String, { description: 'https; its host must be one that the service allows.' })
  endpoint!: string;

  @ExactText()
  @Field(() => String, { description: 'Base64url, 65 bytes.' })
  p256dh!: string;

  @ExactText()
  @Field(() => String, { description: 'Base64url, 16 bytes.' })
  auth!: string;
}

@InputType('AddChannelInput', { description: 'One more way to be reached.' })
export class AddChannelInput extends RepeatableInput {
  @Field(() => ChannelKind, { description: 'Which kind; it must be offered.' })
  kind!: ChannelKind;

  @Field(() => String, {
    nullable: true,
    description: 'EMAIL: an address. SMS, WHATSAPP: ten digits of Mexico or E.164. Not for WEB_PUSH.',
  })
  address?: string | null;

  @Field(() => WebPushInput, { nullable: true, description: 'WEB_PUSH: the subscription of the browser.' })
  webPush?: WebPushInput | null;

  @Field(() => [MessageTopic], { nullable: true, description: 'All when left out.' })
  topics?: MessageTopic[] | null;
}

@InputType('ChannelPreferenceInput', { description: 'What changes of one channel.' })
export class ChannelPreferenceInput {
  @Field(() => ID, { description: 'An own channel.' })
  channelId!: string;

  @ExactText()
  @Field(() => String, {
    nullable: true,
    description: 'Six digits that came on this channel. Proves it. A wrong one is InvalidInput, WRONG_CODE.',
  })
  code?: string | null;

  @Field(() => [MessageTopic], {
    nullable: true,
    description: 'What is sent there; left out, it stays; empty: nothing.',
  })
  topics?: MessageTopic[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: forgets it. Not for the email address of the account. False unless given.',
  })
  remove?: boolean | null;
}

@InputType('SetPreferencesInput', { description: 'What changes; what is left out stays as it is.' })
export class SetPreferencesInput extends RepeatableInput {
  @Field(() => String, { nullable: true, description: 'es or en; left out, it stays.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out, it stays.' })
  daysBeforeReminder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out, it stays.' })
  eveningReminder?: boolean | null;

  @Field(() => [ChannelPreferenceInput], { nullable: true, description: 'Channels to change; those not named stay.' })
  channels?: ChannelPreferenceInput[] | null;
}
