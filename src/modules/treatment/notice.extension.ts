/** What this module adds to notices. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import type { NoticeNode } from '../patient';
import { FollowUp } from './follow-up.types';
import { followUpById } from './follow-up.view';
import { Notice } from './stubs.types';

@Resolver(() => Notice)
export class NoticeExtension {
  @FieldResolver(() => [FollowUp], {
    description: 'The results that were released together, as the viewer may see them now; empty for other kinds.',
  })
  async followUps(@Root() { followUpIds }: NoticeNode, @Ctx() ctx: Context): Promise<object[]> {
    const found = await Promise.all(followUpIds.map((id) => followUpById(ctx, id)));
    return found.filter((followUp) => followUp !== null);
  }
}
