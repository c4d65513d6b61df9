/** What this module adds to notices. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { NoticeKind, type NoticeNode } from '../patient';
import { MedicationAdministration } from './administration.types';
import { FollowUp } from './follow-up.types';
import { followUpById } from './follow-up.view';
import { Notice } from './stubs.types';
import { administrationById } from './treatment.view';

@Resolver(() => Notice)
export class NoticeExtension {
  @FieldResolver(() => [FollowUp], {
    description: 'The results that were released together, as the viewer may see them now; empty for other kinds.',
  })
  async followUps(@Root() { followUpIds }: NoticeNode, @Ctx() ctx: Context): Promise<object[]> {
    const found = await Promise.all(followUpIds.map((id) => followUpById(ctx, id)));
    return found.filter((followUp) => followUp !== null);
  }

  @FieldResolver(() => MedicationAdministration, {
    nullable: true,
    description:
      'The dose that changed, as it is now: what was planned, what became of it and why. Null for other kinds, for a change of several doses, and for a child that the viewer may no longer see.',
  })
  dose(@Root() { kind, subjectId }: NoticeNode, @Ctx() ctx: Context): Promise<object | null> | null {
    return kind === NoticeKind.DOSE_CHANGED ? administrationById(ctx, subjectId) : null;
  }
}
