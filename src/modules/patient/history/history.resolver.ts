/** Resolvers of the history of records. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { RecordRefInput } from '../../../core/record-change.types';
import { Role } from '../../../core/viewer';
import { recordHistory } from './history.rules';
import { RecordChangeConnection } from './record-change.types';

@Resolver()
export class HistoryResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN, Role.ADMINISTRATOR)
  @Query(() => RecordChangeConnection, {
    nullable: true,
    description:
      'What was changed in one record, newest first: value before and after, person, time, reason. Staff of the unit of the child; administrators: accounts of staff of their units. Null for a record that the viewer may not see.',
  })
  recordHistory(
    @Ctx() ctx: Context,
    @Arg('record', () => RecordRefInput, { description: 'The record.' }) record: RecordRefInput,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object | null> {
    return recordHistory(ctx, record, { first, after });
  }
}
