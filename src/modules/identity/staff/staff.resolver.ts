/** Resolver of the list of staff. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { staffPage } from './staff.queries';
import { StaffConnection } from './staff.types';

@Resolver()
export class StaffResolver {
  @Allow(Role.ADMINISTRATOR)
  @Query(() => StaffConnection, {
    description:
      'Members of staff with an open account, by surname: all for an ADMINISTRATOR of the whole service, those of the own units for an ADMINISTRATOR of units.',
  })
  staff(
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, or the CURP.' })
    search: string | null | undefined,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<StaffConnection> {
    return staffPage(ctx, search, { first, after: after ?? null });
  }
}
