/** Resolvers of the supply of a unit. */
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { repeatable } from '../../core/idempotency';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { medicineSupplied, setMedicineSupply } from './medicine-supply.rules';
import { MedicalUnit } from './stubs.types';
import { SetMedicineSupplyInput } from './supply-outlook.inputs';
import { SetMedicineSupplyResult, SupplyOutlook } from './supply-outlook.types';
import { supplyOutlook } from './supply-outlook.view';

@Resolver(() => SupplyOutlook)
export class SupplyOutlookResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => SupplyOutlook, {
    nullable: true,
    description:
      'The medicines that the unit needs in a span of at most 31 days. Null for a unit to which the viewer does not belong.',
  })
  supplyOutlook(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) medicalUnitClues: string,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: Day,
    @Arg('to', () => DateScalar, { description: 'The last day, included.' }) to: Day,
  ): Promise<object | null> {
    return supplyOutlook(ctx, medicalUnitClues, from, to);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => SetMedicineSupplyResult, {
    description: 'One act for all doses of a medicine in a span of days; each family is told once.',
  })
  setMedicineSupply(
    @Ctx() ctx: Context,
    @Arg('input', () => SetMedicineSupplyInput, { description: 'The medicine, the span and the supply.' })
    input: SetMedicineSupplyInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'setMedicineSupply',
      input,
      (tx) => setMedicineSupply(tx, input),
      (later, told) => medicineSupplied(later, input, told),
      ({ familiesTold }) => String(familiesTold),
    );
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit.' })
  medicalUnit(@Root() outlook: { medicalUnit: { id: string } }): { id: string } {
    return outlook.medicalUnit;
  }
}
