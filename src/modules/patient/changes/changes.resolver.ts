/** The GraphQL face of what is new on a carnet. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AllowWithin } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { CarnetChanges } from './changes.types';
import { openChanges, type ChangesFrame } from './changes.rules';

@Resolver(() => CarnetChanges)
export class ChangesResolver {
  @AllowWithin(Role.CAREGIVER, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => CarnetChanges, {
    nullable: true,
    description:
      'What is new on the carnet of a child, whatever its day, and nothing else: for who holds it already, on a slow network. Nothing that a carnet has shown is ever deleted, so lists of what was written tell everything, but for two things: the child itself, its unit and its caregivers raise the revision and are in no list (ask for patient beside the lists), and how far a cycle has come follows from the day and raises no revision. Null for a child that is not yours to see.',
  })
  changesSince(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
    @Arg('revision', () => Int, { description: 'The revision that you hold: of a carnet, or of changes before.' })
    revision: number,
  ): Promise<ChangesFrame | null> {
    return openChanges(ctx, patientId, revision);
  }
}
