/** Resolvers of channels and preferences. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { SignedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { User } from '../identity.types';
import { AddChannelInput, SetPreferencesInput } from './channel.inputs';
import { addChannel, setPreferences } from './channel.rules';
import { AddChannelResult, Preferences, SetPreferencesResult } from './channel.types';
import { preferencesOf } from './channel.view';

@Resolver()
export class ChannelResolver {
  @SignedIn()
  @Mutation(() => AddChannelResult, {
    description:
      'One more way to reach the viewer. A code of six digits is sent there, and nothing else until setPreferences gives it back. The same address again is the same channel.',
  })
  addChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => AddChannelInput, { description: 'Kind and address.' }) input: AddChannelInput,
  ): Promise<object> {
    return addChannel(ctx, input);
  }

  @SignedIn()
  @Mutation(() => SetPreferencesResult, {
    description: 'Language, reminders and channels of the viewer: topics, the code that proves a channel, removal.',
  })
  setPreferences(
    @Ctx() ctx: Context,
    @Arg('input', () => SetPreferencesInput, { description: 'What changes.' }) input: SetPreferencesInput,
  ): Promise<object> {
    return setPreferences(ctx, input);
  }
}

@Resolver(() => User)
export class UserPreferences {
  @FieldResolver(() => Preferences, {
    nullable: true,
    description: 'How the person wants to be reached. Visible to that person; null for others.',
  })
  preferences(@Root() user: { id: string }, @Ctx() ctx: Context): Promise<Preferences | null> {
    return preferencesOf(ctx, user.id);
  }
}
