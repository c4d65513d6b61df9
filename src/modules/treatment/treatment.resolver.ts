/** The GraphQL face of treatments and their cycles. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { InputProblem } from '../../core/refusal';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { spanOf } from './administration.queries';
import { MedicationAdministration } from './administration.types';
import { cumulativeDosesOf } from './cumulative-dose.view';
import { postponeCycle } from './cycle.rules';
import { Patient } from './stubs.types';
import { PlanPreview } from './preview.types';
import { previewTreatment } from './preview.rules';
import { SafetyWarning } from './safety.types';
import {
  administrationsOf,
  changesOfCycle,
  changesOfTreatment,
  cyclesOf,
  treatmentById,
  type ShownAdministration,
  type ShownCycle,
  type ShownTreatment,
} from './treatment.view';
import { PostponeCycleInput, SetTreatmentStatusInput, StartTreatmentInput } from './treatment.inputs';
import {
  CumulativeDose,
  CycleChange,
  PostponeCycleResult,
  SetTreatmentStatusResult,
  StartTreatmentResult,
  Treatment,
  TreatmentChange,
  TreatmentCycle,
} from './treatment.types';
import { startTreatment } from './treatment.rules';
import { setTreatmentStatus } from './treatment-status.rules';
import { safetyOfTreatment, warningsOf } from './treatment-safety.view';

@Resolver(() => Treatment)
export class TreatmentResolver {
  @Allow(Role.CAREGIVER, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Treatment, {
    nullable: true,
    description: 'A treatment, or null when it is not of a child that is yours to see.',
  })
  treatment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The treatment.' }) id: string,
  ): Promise<ShownTreatment | null> {
    return treatmentById(ctx, id);
  }

  @Allow(Role.CLINICIAN)
  @Query(() => PlanPreview, {
    nullable: true,
    description:
      'What startTreatment would plan with this input, and what stands against it; nothing is saved. Null when the child is not yours to treat.',
  })
  previewTreatment(
    @Ctx() ctx: Context,
    @Arg('input', () => StartTreatmentInput, { description: 'As for startTreatment.' }) input: StartTreatmentInput,
  ): Promise<PlanPreview | null> {
    return previewTreatment(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => StartTreatmentResult, {
    description: "Plans every cycle and dose of a protocol from its first day and the child's body surface area.",
  })
  startTreatment(
    @Ctx() ctx: Context,
    @Arg('input', () => StartTreatmentInput, { description: 'Child, protocol, first day, height and weight.' })
    input: StartTreatmentInput,
  ): Promise<object> {
    return startTreatment(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => PostponeCycleResult, {
    description:
      'Moves a cycle that has not ended, and every later one of its treatment, by the same number of days. What was recorded stays where it was.',
  })
  postponeCycle(
    @Ctx() ctx: Context,
    @Arg('input', () => PostponeCycleInput, { description: 'The cycle, its new first day, and why.' })
    input: PostponeCycleInput,
  ): Promise<object> {
    return postponeCycle(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => SetTreatmentStatusResult, {
    description:
      'Holds (ON_HOLD), resumes (ACTIVE), completes or revokes a treatment. Resuming moves what was to come by the days that were lost; ' +
      'completing needs every dose to be over; revoking revokes its cycles that have not ended and omits their remaining doses.',
  })
  setTreatmentStatus(
    @Ctx() ctx: Context,
    @Arg('input', () => SetTreatmentStatusInput, { description: 'The treatment, what it becomes, and why.' })
    input: SetTreatmentStatusInput,
  ): Promise<object> {
    return setTreatmentStatus(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() treatment: ShownTreatment): { id: string } {
    return treatment.patient;
  }

  @FieldResolver(() => [TreatmentCycle], { description: 'All its cycles, by their first day.' })
  cycles(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<ShownCycle[]> {
    return cyclesOf(ctx, treatment);
  }

  @FieldResolver(() => [CumulativeDose], { description: 'What it has given of each medicine so far, by ATC code.' })
  cumulativeDoses(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<CumulativeDose[]> {
    return cumulativeDosesOf(ctx, treatment);
  }

  @FieldResolver(() => [TreatmentChange], { description: 'How its status has changed, oldest first.' })
  changes(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<TreatmentChange[]> {
    return changesOfTreatment(ctx, treatment);
  }

  @FieldResolver(() => [InputProblem], {
    description: 'For the staff of the unit: what is odd about it though not forbidden, for a second look.',
  })
  warnings(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<InputProblem[]> {
    return warningsOf(ctx, treatment);
  }

  @FieldResolver(() => [SafetyWarning], {
    description: 'For the staff of the unit: what stands today, overridden or not; empty for others.',
  })
  safetyWarnings(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<SafetyWarning[]> {
    return safetyOfTreatment(ctx, treatment);
  }
}

@Resolver(() => TreatmentCycle)
export class CycleResolver {
  @FieldResolver(() => [MedicationAdministration], {
    description:
      'The doses of the cycle by day and id: those planned or given from `from` to `to`, both included. Without arguments all of the cycle, by whatever path the cycle was reached.',
  })
  administrations(
    @Root() cycle: ShownCycle,
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day; left out, there is no limit before.' })
    from: Day | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Last day, included; left out, there is no limit after.',
    })
    to: Day | null | undefined,
  ): ShownAdministration[] | Promise<ShownAdministration[]> {
    return administrationsOf(ctx, cycle, spanOf({ from, to }));
  }

  @FieldResolver(() => [CycleChange], { description: 'How it was moved, oldest first.' })
  changes(@Root() cycle: ShownCycle, @Ctx() ctx: Context): Promise<CycleChange[]> {
    return changesOfCycle(ctx, cycle);
  }
}
