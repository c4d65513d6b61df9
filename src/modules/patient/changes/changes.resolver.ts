/** Resolver of the changes of a carnet. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AllowWithin } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { CarnetChanges } from './changes.types';
import { openChanges, type ChangesFrame } from './changes.rules';

@Resolver(() => CarnetChanges)
export class ChangesResolver {
  @AllowWithin(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => CarnetChanges, {
    nullable: true,
    description:
      'Entries of a carnet that were written after a revision, of any day, for a client that holds the carnet already. No entry of a carnet is ever deleted, so the lists are complete, with two exceptions: changes of the child, its unit and its caregivers raise the revision and are in no list (select patient beside the lists), and the state of a cycle follows from the day and raises no revision. Null for a child that the viewer may not see.',
  })
  changesSince(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
    @Arg('revision', () => Int, { description: 'Revision that the client holds, of a carnet or of earlier changes.' })
    revision: number,
  ): Promise<ChangesFrame | null> {
    return openChanges(ctx, patientId, revision);
  }
}
