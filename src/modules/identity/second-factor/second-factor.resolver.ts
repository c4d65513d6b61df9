/** Resolver of second factors. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AllowSettingUp, signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { User } from '../identity.types';
import { BeginSecondFactorInput, ConfirmSecondFactorInput } from './second-factor.inputs';
import { beginSecondFactor, confirmSecondFactor } from './second-factor.rules';
import { secondFactorOf } from './second-factor.queries';
import { BeginSecondFactorResult, ConfirmSecondFactorResult } from './second-factor.types';

const STAFF = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.ADMINISTRATOR, Role.AUDITOR] as const;

@Resolver()
export class SecondFactorResolver {
  @AllowSettingUp(...STAFF)
  @Mutation(() => BeginSecondFactorResult, {
    description:
      "Makes a secret for an authenticator app for the viewer's own account. It holds once confirmSecondFactor has confirmed it.",
  })
  beginSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => BeginSecondFactorInput, { description: 'The password, and the code of a present factor.' })
    input: BeginSecondFactorInput,
  ): Promise<object> {
    return beginSecondFactor(ctx, input);
  }

  @AllowSettingUp(...STAFF)
  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'Confirms the secret by a first code: from the next login on the account asks for codes.',
  })
  confirmSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmSecondFactorInput, { description: 'The first code.' }) input: ConfirmSecondFactorInput,
  ): Promise<object> {
    return confirmSecondFactor(ctx, input);
  }
}

@Resolver(() => User)
export class UserSecondFactor {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the account asks for the code of a second factor. Visible to its owner; null for others.',
  })
  async hasSecondFactor(@Root() user: { id: string }, @Ctx() ctx: Context): Promise<boolean | null> {
    if ((await signedIn(ctx)).personId !== user.id) return null;
    return Boolean((await secondFactorOf(ctx, user.id))?.secret);
  }
}
