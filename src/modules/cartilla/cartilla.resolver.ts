/** The root fields and computed fields of the cartilla. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { ChooseCartillaInput, RecordPreventiveActionInput, WithdrawPreventiveActionInput } from './cartilla.inputs';
import {
  Cartilla,
  ChooseCartillaResult,
  PreventiveAction,
  RecordPreventiveActionResult,
  WithdrawPreventiveActionResult,
} from './cartilla.types';
import { cartillaOfAny, chooseCartilla, recordPreventiveAction, withdrawPreventiveAction } from './cartilla.rules';
import { MedicalUnit, Patient } from './patient.types';
import { visiblePatientById, type VisiblePatient } from '../patient';

@Resolver(() => Patient)
export class CartillaResolver {
  @FieldResolver(() => Cartilla, {
    description: 'The Cartilla Nacional de Salud: due and recorded actions, and the folio.',
  })
  cartilla(@Root() patient: VisiblePatient | Patient, @Ctx() ctx: Context): Promise<object | null> {
    return cartillaOfAny(ctx, patient);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordPreventiveActionResult, {
    description: 'Records a vaccine, a detection or another action of the cartilla, done here or elsewhere.',
  })
  recordPreventiveAction(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordPreventiveActionInput, { description: 'The action, the day and the lot.' })
    input: RecordPreventiveActionInput,
  ): Promise<object> {
    return recordPreventiveAction(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => WithdrawPreventiveActionResult, {
    description:
      'Withdraws a record of the cartilla that was entered by mistake. The record is kept with the reason and no longer counts.',
  })
  withdrawPreventiveAction(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawPreventiveActionInput, { description: 'The record and the reason.' })
    input: WithdrawPreventiveActionInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'withdrawPreventiveAction',
      input,
      (tx) => withdrawPreventiveAction(tx, input),
      visiblePatientById,
    );
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => ChooseCartillaResult, {
    description:
      'Stores the cartilla that a non-binary person of 20 to 59 years asks for. The norm has none of its own; the default is that of women.',
  })
  chooseCartilla(
    @Ctx() ctx: Context,
    @Arg('input', () => ChooseCartillaInput, { description: 'The person and the cartilla.' })
    input: ChooseCartillaInput,
  ): Promise<object> {
    return repeatable(ctx, 'chooseCartilla', input, (tx) => chooseCartilla(tx, input), visiblePatientById);
  }
}

@Resolver(() => PreventiveAction)
export class PreventiveActionResolver {
  @FieldResolver(() => MedicalUnit, {
    nullable: true,
    description: 'The medical unit in which it was done; null for an action that is not done or was done elsewhere.',
  })
  medicalUnit(@Root() { unitOfAction }: { unitOfAction: { id: string } | null }): { id: string } | null {
    return unitOfAction;
  }
}
