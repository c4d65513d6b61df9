/** Resolvers of the end of a carnet. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { User } from '../user.types';
import type { VisiblePatient } from '../visibility.queries';
import { EndCarnetInput, SettleCarnetEndInput } from './end.inputs';
import { endCarnet, settleCarnetEnd } from './end.rules';
import { CarnetEnd, EndCarnetResult, SettleCarnetEndResult } from './end.types';
import { endOf, type EndView } from './end.view';

@Resolver(() => CarnetEnd)
export class CarnetEndResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => EndCarnetResult, {
    description:
      'Ends a carnet at once, or corrects the outcome of one that has ended. A death ends all that is to come and tells the family nothing; every other outcome sends one notice.',
  })
  endCarnet(
    @Ctx() ctx: Context,
    @Arg('input', () => EndCarnetInput, { description: 'The child and the outcome.' }) input: EndCarnetInput,
  ): Promise<object> {
    return endCarnet(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => SettleCarnetEndResult, {
    description:
      'CONFIRM: a second person confirms the end of a carnet. UNDO: restores everything, until 24 hours after the confirmation. Neither sends a notice.',
  })
  settleCarnetEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => SettleCarnetEndInput, { description: 'The child and the decision.' })
    input: SettleCarnetEndInput,
  ): Promise<object> {
    return settleCarnetEnd(ctx, input);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Person who recorded it; null for the family.' })
  recordedBy(@Root() end: EndView): { id: string } | null {
    return end.recordedBy;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Person who confirmed it; null before the confirmation and for the family.',
  })
  confirmedBy(@Root() end: EndView): { id: string } | null {
    return end.confirmedBy;
  }
}

@Resolver(() => Patient)
export class PatientEndResolver {
  @FieldResolver(() => CarnetEnd, { nullable: true, description: 'End of the carnet; null while the carnet goes on.' })
  end(@Root() patient: VisiblePatient, @Ctx() ctx: Context): Promise<object | null> {
    return endOf(ctx, patient);
  }
}
