/** Resolver of the fields of people. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { User } from './identity.types';
import { rolesOfUser } from './user.queries';

@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => [Role], { description: 'Roles of the account.' })
  roles(@Root() user: User, @Ctx() ctx: Context): Promise<Role[]> {
    return rolesOfUser(ctx, user);
  }
}
