/** The GraphQL face of follow-ups. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { RecordFollowUpInput } from './follow-up.inputs';
import { FollowUp, RecordFollowUpResult } from './follow-up.types';
import { recordFollowUp, releaseFollowUp } from './follow-up.rules';
import type { ShownFollowUp } from './follow-up.view';
import { Patient } from './patient.extension';

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordFollowUpResult, {
    description: 'Records a measurement or a note; families see it once it is released.',
  })
  recordFollowUp(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordFollowUpInput, { description: 'The measurement or note.' }) input: RecordFollowUpInput,
  ): Promise<object> {
    return recordFollowUp(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => FollowUp, {
    description: 'Lets the family see a follow-up, and tells them. Releasing it again changes nothing.',
  })
  releaseFollowUp(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
  ): Promise<ShownFollowUp> {
    return releaseFollowUp(ctx, id);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() followUp: ShownFollowUp): { id: string } {
    return followUp.patient;
  }
}
