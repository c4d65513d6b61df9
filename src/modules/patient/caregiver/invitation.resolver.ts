/** Resolvers of invitations to care for a child. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../../core/idempotency';
import { SignedIn, signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { AnswerInvitationInput } from './invitation.inputs';
import { AnswerInvitationResult, CaregiverInvitation, InvitationAnswered } from './invitation.types';
import { answerInvitation, ownInvitations } from './invitation.rules';
import { MedicalUnit } from '../patient.types';
import { User } from '../user.types';

@Resolver(() => User)
export class UserInvitations {
  @SignedIn()
  @Mutation(() => AnswerInvitationResult, {
    description: 'Accepts or declines an invitation of the viewer. The child is visible only after the acceptance.',
  })
  answerInvitation(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerInvitationInput, { description: 'The invitation and the answer.' })
    input: AnswerInvitationInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'answerInvitation',
      input,
      (tx) => answerInvitation(tx, input),
      async () => ({ user: { id: (await signedIn(ctx)).accountId } }),
    );
  }

  @FieldResolver(() => [CaregiverInvitation], {
    description: 'Invitations of the viewer without an answer, oldest first; empty for any other person.',
  })
  invitations(@Root() user: User, @Ctx() ctx: Context): Promise<object[]> {
    return ownInvitations(ctx, user.id);
  }
}

@Resolver(() => CaregiverInvitation)
export class InvitationResolver {
  @FieldResolver(() => MedicalUnit, { description: 'The unit that invites.' })
  medicalUnit(@Root() invitation: { medicalUnit: { id: string } }): { id: string } {
    return invitation.medicalUnit;
  }
}

@Resolver(() => InvitationAnswered)
export class InvitationAnsweredResolver {
  @FieldResolver(() => User, { description: 'The viewer, whose patients include the child after an acceptance.' })
  user(@Root() answered: { user: { id: string } }): { id: string } {
    return answered.user;
  }
}
