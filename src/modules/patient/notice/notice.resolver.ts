/** Resolvers of notices. */
import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { User } from '../user.types';
import { unacknowledgedByUnit } from './notice.queries';
import { acknowledgeNotices, ownNotices } from './notice.rules';
import { Notice, NoticeConnection, UnacknowledgedChangeConnection } from './notice.types';

@Resolver(() => User)
export class UserNotices {
  @FieldResolver(() => NoticeConnection, {
    description: "Changes in the carnets of the viewer's children, newest first; empty for any other person.",
  })
  notices(
    @Root() user: User,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return ownNotices(ctx, user.id, { first, after });
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => UnacknowledgedChangeConnection, {
    description: "Changes in the viewer's units that no caregiver has acknowledged, oldest first.",
  })
  unacknowledgedNotices(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
    @Arg('medicalUnitClues', () => String, {
      nullable: true,
      description: "One of the viewer's units; all of them when left out.",
    })
    medicalUnitClues?: string | null,
    @Arg('olderThanHours', () => Float, { defaultValue: 0, description: 'Least age of the changes, in hours.' })
    olderThanHours = 0,
  ): Promise<object> {
    return unacknowledgedByUnit(ctx, medicalUnitClues, olderThanHours, { first, after });
  }

  @Allow(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => [Notice], {
    description:
      'Marks notices of the viewer as acknowledged. An id of another account is NOT_FOUND, and then no notice is marked.',
  })
  acknowledgeNotices(
    @Ctx() ctx: Context,
    @Arg('ids', () => [ID], { description: 'The notices, at most 100.' }) ids: string[],
  ): Promise<object[]> {
    return acknowledgeNotices(ctx, ids);
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver(() => Patient, { description: 'The child whose carnet changed.' })
  patient(@Root() notice: { patient: { id: string } }): { id: string } {
    return notice.patient;
  }
}
