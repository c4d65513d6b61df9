/** The GraphQL face of single doses. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { checkAdministration } from './administration-check.rules';
import {
  CheckAdministrationInput,
  CorrectAdministrationInput,
  RecordAdministrationInput,
  SetDoseSupplyInput,
} from './administration.inputs';
import {
  AdministrationRecord,
  CheckAdministrationResult,
  CorrectAdministrationResult,
  MedicationAdministration,
  RecordAdministrationResult,
  SetDoseSupplyResult,
} from './administration.types';
import { correctAdministration, recordAdministration } from './administration.rules';
import { Patient } from './stubs.types';
import { SafetyWarning, WarningOverride } from './safety.types';
import { cycleById, type ShownAdministration, type ShownCycle } from './treatment.view';
import {
  isAwaitingCheck,
  overridesOfRecord,
  recordsOf,
  safetyOfDose,
  type ShownRecord,
} from './administration-record.view';
import { setDoseSupply } from './supply.rules';
import { TreatmentCycle } from './treatment.types';

@Resolver(() => MedicationAdministration)
export class AdministrationResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordAdministrationResult, {
    description: 'Records what became of a planned dose: given, partly given, postponed or omitted, and why.',
  })
  recordAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAdministrationInput, { description: 'The dose and what became of it.' })
    input: RecordAdministrationInput,
  ): Promise<object> {
    return recordAdministration(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => CorrectAdministrationResult, {
    description:
      'Puts a record of a dose right by a new one; the record so far is kept. PLANNED says that the dose is still to come after all.',
  })
  correctAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectAdministrationInput, {
      description: 'The dose, what really became of it, and why the record so far is wrong.',
    })
    input: CorrectAdministrationInput,
  ): Promise<object> {
    return correctAdministration(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => CheckAdministrationResult, {
    description:
      'The second signature: another clinician of the unit than the one who recorded the dose states the amount that was seen.',
  })
  checkAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckAdministrationInput, { description: 'The dose and the amount that was seen.' })
    input: CheckAdministrationInput,
  ): Promise<object> {
    return checkAdministration(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => SetDoseSupplyResult, {
    description:
      'Says whether the medicine of planned doses is there; families are told when it may not be. All doses change, or none.',
  })
  setDoseSupply(
    @Ctx() ctx: Context,
    @Arg('input', () => SetDoseSupplyInput, { description: 'The doses and what is known of their medicine.' })
    input: SetDoseSupplyInput,
  ): Promise<object> {
    return setDoseSupply(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() dose: ShownAdministration): { id: string } {
    return dose.patient;
  }

  @FieldResolver(() => TreatmentCycle, { description: 'The cycle to which it belongs.' })
  async cycle(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<ShownCycle | null> {
    return cycleById(ctx, dose.cycleId);
  }

  @FieldResolver(() => [AdministrationRecord], {
    description: 'What was recorded of it, oldest first; the newest counts.',
  })
  records(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<AdministrationRecord[]> {
    return recordsOf(ctx, dose);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is recorded as given and waits for the check of a second clinician.',
  })
  awaitingSecondCheck(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<boolean> {
    return isAwaitingCheck(ctx, dose);
  }

  @FieldResolver(() => [SafetyWarning], {
    description: 'For the staff of the unit: what stands today, overridden or not; empty for others.',
  })
  safetyWarnings(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<SafetyWarning[]> {
    return safetyOfDose(ctx, dose);
  }
}

@Resolver(() => AdministrationRecord)
export class AdministrationRecordResolver {
  @FieldResolver(() => [WarningOverride], {
    description: 'For the staff of the unit: the warnings in spite of which it was recorded; empty for others.',
  })
  overrides(@Root() record: ShownRecord, @Ctx() ctx: Context): Promise<WarningOverride[]> {
    return overridesOfRecord(ctx, record);
  }
}
