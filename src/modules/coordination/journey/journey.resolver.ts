/** Resolvers of days at the hospital. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { DateScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { FAMILY_ROLES, Role } from '../../../core/viewer';
import { DoseSupply } from '../../treatment';
import { MedicalUnit, Notice, Patient, User } from '../stubs.types';
import { AnswerVisitInput } from './journey.inputs';
import { answerVisit, journeys } from './journey.rules';
import { AnswerVisitResult, Journey, VisitAnswer } from './journey.types';
import type { ShownJourney } from './journey.view';

@Resolver(() => Journey)
export class JourneyResolver {
  @Allow(...FAMILY_ROLES, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => [Journey], {
    nullable: true,
    description:
      'The days at the hospital from `from` to `to` (less than 1,830 days), by day and child; null when patientId names a child that the viewer may not see.',
  })
  journeys(
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { description: "The first day, in the time zone of the child's unit." }) from: Day,
    @Arg('to', () => DateScalar, { description: 'The last day, included.' }) to: Day,
    @Arg('patientId', () => ID, {
      nullable: true,
      description: 'One child; left out, all children of a caregiver. Staff must name one.',
    })
    patientId?: string | null,
  ): Promise<ShownJourney[] | null> {
    return journeys(ctx, patientId, from, to);
  }

  @AllowPerson(...FAMILY_ROLES)
  @Mutation(() => AnswerVisitResult, {
    description:
      'The answer of a caregiver, or of the patient, about a day: will come, cannot come, has arrived. It never changes an appointment or an attendance; the newest answer counts.',
  })
  answerVisit(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerVisitInput, { description: 'The day and the answer.' }) input: AnswerVisitInput,
  ): Promise<object> {
    return answerVisit(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() journey: ShownJourney): { id: string } {
    return journey.patient;
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit at which the child is expected.' })
  medicalUnit(@Root() journey: ShownJourney): { id: string } {
    return journey.medicalUnit;
  }

  @FieldResolver(() => DoseSupply, {
    nullable: true,
    description:
      'The worst supply of the open doses of this day that a hospital gives: UNAVAILABLE, AT_RISK, UNKNOWN, CONFIRMED; null without such doses.',
  })
  supply(@Root() journey: ShownJourney): DoseSupply | null {
    return journey.supply;
  }

  @FieldResolver(() => VisitAnswer, {
    nullable: true,
    description: 'The newest answer of the family; null when it gave none.',
  })
  answer(@Root() journey: ShownJourney): object | null {
    return journey.answer;
  }

  @FieldResolver(() => [Notice], {
    description: 'Notices of the viewer about this day that are not acknowledged; empty for staff.',
  })
  changes(@Root() journey: ShownJourney): object[] {
    return journey.changes;
  }
}

@Resolver(() => VisitAnswer)
export class VisitAnswerResolver {
  @FieldResolver(() => User, { description: 'The caregiver who gave the answer.' })
  by(@Root() answer: { by: { id: string } }): { id: string } {
    return answer.by;
  }
}
