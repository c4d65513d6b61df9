/** Resolvers of the events of an account. */
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../core/context';
import { User } from '../identity.types';
import { accountEventPage } from './account-event.rules';
import { AccountEventConnection } from './account-event.types';

@Resolver(() => User)
export class UserAccountEvents {
  @FieldResolver(() => AccountEventConnection, {
    description:
      'What happened to the account, newest first. Own account; administrators for staff; auditors for staff of their units; empty for others.',
  })
  accountEvents(
    @Root() user: User,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return accountEventPage(ctx, user.id, { first, after: after ?? null });
  }
}
