/** The GraphQL face of treatments and their cycles. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
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
import { protocolOfCycle, stepsOfCycle } from './planned-step.view';
import { PlannedStep } from './protocol-step.types';
import { Protocol } from './protocol.types';
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
  @Allow(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Treatment, {
    nullable: true,
    description: 'A treatment; null when the viewer may not see its child.',
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
      'The plan and the safety warnings of startTreatment with this input; nothing is saved. Null when the viewer may not treat the child.',
  })
  previewTreatment(
    @Ctx() ctx: Context,
    @Arg('input', () => StartTreatmentInput, { description: 'The input of startTreatment.' })
    input: StartTreatmentInput,
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
      'Moves a cycle that has not ended, and every later cycle of its treatment, by the same number of days. Recorded doses stay on their days.',
  })
  postponeCycle(
    @Ctx() ctx: Context,
    @Arg('input', () => PostponeCycleInput, { description: 'The cycle, its new first day, and the reason.' })
    input: PostponeCycleInput,
  ): Promise<object> {
    return repeatable(ctx, 'postponeCycle', input, (tx) => postponeCycle(tx, input), treatmentById);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => SetTreatmentStatusResult, {
    description:
      'Holds (ON_HOLD), resumes (ACTIVE), completes or revokes a treatment. Resuming moves what was to come by the days that were lost; ' +
      'completing needs every dose to be over; revoking revokes its cycles that have not ended and omits their remaining doses.',
  })
  setTreatmentStatus(
    @Ctx() ctx: Context,
    @Arg('input', () => SetTreatmentStatusInput, { description: 'The treatment, its new status, and the reason.' })
    input: SetTreatmentStatusInput,
  ): Promise<object> {
    return repeatable(ctx, 'setTreatmentStatus', input, (tx) => setTreatmentStatus(tx, input), treatmentById);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() treatment: ShownTreatment): { id: string } {
    return treatment.patient;
  }

  @FieldResolver(() => [TreatmentCycle], { description: 'Cycles of the treatment, by first day.' })
  cycles(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<ShownCycle[]> {
    return cyclesOf(ctx, treatment);
  }

  @FieldResolver(() => [CumulativeDose], { description: 'Sum of the given doses of each medicine, by ATC code.' })
  cumulativeDoses(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<CumulativeDose[]> {
    return cumulativeDosesOf(ctx, treatment);
  }

  @FieldResolver(() => [TreatmentChange], { description: 'Changes of the status, oldest first.' })
  changes(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<TreatmentChange[]> {
    return changesOfTreatment(ctx, treatment);
  }

  @FieldResolver(() => [InputProblem], {
    description: 'Warnings about diagnosis and other active treatments. Staff of the unit only; empty for others.',
  })
  warnings(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<InputProblem[]> {
    return warningsOf(ctx, treatment);
  }

  @FieldResolver(() => [SafetyWarning], {
    description: 'Safety warnings as of today, with and without an override. Staff of the unit only; empty for others.',
  })
  safetyWarnings(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<SafetyWarning[]> {
    return safetyOfTreatment(ctx, treatment);
  }
}

@Resolver(() => TreatmentCycle)
export class CycleResolver {
  @FieldResolver(() => [MedicationAdministration], {
    description:
      'Doses of the cycle that are planned or given from `from` to `to`, both included, by day and id. Without arguments all doses of the cycle.',
  })
  administrations(
    @Root() cycle: ShownCycle,
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day; without it, no lower limit.' })
    from: Day | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Last day, included; without it, no upper limit.',
    })
    to: Day | null | undefined,
  ): ShownAdministration[] | Promise<ShownAdministration[]> {
    return administrationsOf(ctx, cycle, spanOf({ from, to }));
  }

  @FieldResolver(() => Protocol, {
    description: 'The protocol, in the version from which this cycle was planned.',
  })
  protocol(@Root() cycle: ShownCycle, @Ctx() ctx: Context): Promise<Protocol> {
    return protocolOfCycle(ctx, cycle);
  }

  @FieldResolver(() => [PlannedStep], {
    description: 'Planned tests and procedures of the cycle, by day. They move with their cycle.',
  })
  steps(@Root() cycle: ShownCycle, @Ctx() ctx: Context): Promise<PlannedStep[]> {
    return stepsOfCycle(ctx, cycle);
  }

  @FieldResolver(() => [CycleChange], { description: 'Moves of the cycle, oldest first.' })
  changes(@Root() cycle: ShownCycle, @Ctx() ctx: Context): Promise<CycleChange[]> {
    return changesOfCycle(ctx, cycle);
  }
}
