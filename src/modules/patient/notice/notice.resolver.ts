/** The GraphQL face of notices. */
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../core/context';
import { Patient } from '../patient.types';
import { User } from '../user.extension';
import { ownNotices } from './notice.rules';
import { Notice, NoticeConnection } from './notice.types';

@Resolver(() => User)
export class UserNotices {
  @FieldResolver(() => NoticeConnection, {
    description:
      "What changed in the carnets of the viewer's children, newest first; empty when you ask about somebody else.",
  })
  notices(
    @Root() user: User,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<object> {
    return ownNotices(ctx, user.id, { first, after });
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver(() => Patient, { description: 'The child whose carnet changed.' })
  patient(@Root() notice: { patient: { id: string } }): { id: string } {
    return notice.patient;
  }
}
