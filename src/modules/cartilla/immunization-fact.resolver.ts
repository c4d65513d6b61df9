/** The root fields of facts that change when vaccines may be given. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { repeatable } from '../../core/idempotency';
import { Role } from '../../core/viewer';
import { visiblePatientById } from '../patient';
import { RecordImmunizationFactInput, WithdrawImmunizationFactInput } from './immunization-fact.inputs';
import { recordImmunizationFact, withdrawImmunizationFact } from './immunization-fact.rules';
import { RecordImmunizationFactResult, WithdrawImmunizationFactResult } from './immunization-fact.types';

@Resolver()
export class ImmunizationFactResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordImmunizationFactResult, {
    description:
      "Records a transplant, a blood product, or the oncologist's written contraindication or permission: the cartilla postpones or asks vaccines accordingly.",
  })
  recordImmunizationFact(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordImmunizationFactInput, { description: 'The fact, its day and its source.' })
    input: RecordImmunizationFactInput,
  ): Promise<object> {
    return recordImmunizationFact(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => WithdrawImmunizationFactResult, {
    description:
      'Withdraws a fact that was entered by mistake. The record is kept with the reason and no longer postpones or permits a vaccine.',
  })
  withdrawImmunizationFact(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawImmunizationFactInput, { description: 'The record and the reason.' })
    input: WithdrawImmunizationFactInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'withdrawImmunizationFact',
      input,
      (tx) => withdrawImmunizationFact(tx, input),
      visiblePatientById,
    );
  }
}
