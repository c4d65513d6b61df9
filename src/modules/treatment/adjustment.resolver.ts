/** The GraphQL face of changes of a plan, its versions and its proposals. */
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { AdjustTreatmentInput } from './adjustment.inputs';
import { adjustTreatment, previewAdjustment } from './adjustment.rules';
import { AdjustmentProposal, AdjustTreatmentResult, PlanVersion } from './adjustment.types';
import { overridesOfVersion, planVersionsOf, proposalsOf, type ShownPlanVersion } from './plan-version.view';
import { PlanPreview } from './preview.types';
import { WarningOverride } from './safety.types';
import { Treatment } from './treatment.types';
import type { ShownTreatment } from './treatment.view';

@Resolver(() => Treatment)
export class AdjustmentResolver {
  @Allow(Role.CLINICIAN)
  @Query(() => PlanPreview, {
    nullable: true,
    description:
      'The cycles and doses that adjustTreatment would change with this input, and its safety warnings; nothing is saved. Null when the viewer may not treat the child.',
  })
  previewAdjustment(
    @Ctx() ctx: Context,
    @Arg('input', () => AdjustTreatmentInput, { description: 'The input of adjustTreatment.' })
    input: AdjustTreatmentInput,
  ): Promise<PlanPreview | null> {
    return previewAdjustment(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => AdjustTreatmentResult, {
    description:
      'Makes a new version of a plan: measures, a reduction or omission, added doses, a substitute, another protocol, a moved cycle. Recorded doses never change. Caregivers get one notice.',
  })
  adjustTreatment(
    @Ctx() ctx: Context,
    @Arg('input', () => AdjustTreatmentInput, { description: 'The treatment, the change, and its cause.' })
    input: AdjustTreatmentInput,
  ): Promise<object> {
    return adjustTreatment(ctx, input);
  }

  @FieldResolver(() => [PlanVersion], { description: 'Versions of its plan, oldest first.' })
  planVersions(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<ShownPlanVersion[]> {
    return planVersionsOf(ctx, treatment);
  }

  @FieldResolver(() => [AdjustmentProposal], {
    description: 'Open proposals to change doses. Staff of the unit only; empty for others.',
  })
  proposals(@Root() treatment: ShownTreatment, @Ctx() ctx: Context): Promise<AdjustmentProposal[]> {
    return proposalsOf(ctx, treatment);
  }
}

@Resolver(() => PlanVersion)
export class PlanVersionResolver {
  @FieldResolver(() => [WarningOverride], {
    description: 'Overrides of the warnings with which it was saved. Staff of the unit only; empty for others.',
  })
  overrides(@Root() version: ShownPlanVersion, @Ctx() ctx: Context): Promise<WarningOverride[]> {
    return overridesOfVersion(ctx, version);
  }
}
