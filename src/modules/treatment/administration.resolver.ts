/** The GraphQL face of single doses. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { Role } from '../../core/viewer';
import { recordAdministrations } from './administration-batch.rules';
import { checkAdministration } from './administration-check.rules';
import {
  CheckAdministrationInput,
  CorrectAdministrationInput,
  RecordAdministrationInput,
  RecordAdministrationsInput,
  SetDoseSupplyInput,
} from './administration.inputs';
import {
  AdministrationRecord,
  CheckAdministrationResult,
  ComponentDose,
  CorrectAdministrationResult,
  MedicationAdministration,
  RecordAdministrationResult,
  RecordAdministrationsResult,
  SetDoseSupplyResult,
} from './administration.types';
import { correctAdministration, recordAdministration } from './administration.rules';
import { shownCalculation, shownComponents } from './planned-dose.view';
import { Patient } from './stubs.types';
import { SafetyWarning, WarningOverride } from './safety.types';
import { administrationById, cycleById, type ShownAdministration, type ShownCycle } from './treatment.view';
import {
  isAwaitingCheck,
  overridesOfRecord,
  recordsOf,
  safetyOfDose,
  type ShownRecord,
} from './administration-record.view';
import { dosesSupplied, setDoseSupply } from './supply.rules';
import { TreatmentCycle } from './treatment.types';

@Resolver(() => MedicationAdministration)
export class AdministrationResolver {
  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordAdministrationResult, {
    description: 'Records the outcome of a planned dose: given, partly given, postponed or omitted, with a reason.',
  })
  recordAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAdministrationInput, { description: 'The dose and its outcome.' })
    input: RecordAdministrationInput,
  ): Promise<object> {
    return repeatable(ctx, 'recordAdministration', input, (tx) => recordAdministration(tx, input), administrationById);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => RecordAdministrationsResult, {
    description:
      'Records the outcome of several doses of one child in one act: all or none. The family gets one notice for all.',
  })
  recordAdministrations(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAdministrationsInput, { description: 'The doses and their outcomes.' })
    input: RecordAdministrationsInput,
  ): Promise<object> {
    return recordAdministrations(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => CorrectAdministrationResult, {
    description:
      'Corrects the record of a dose by a new record; the wrong one stays. PLANNED states that the dose is still to come.',
  })
  correctAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectAdministrationInput, {
      description: 'The dose, its true outcome, and the reason of the correction.',
    })
    input: CorrectAdministrationInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'correctAdministration',
      input,
      (tx) => correctAdministration(tx, input),
      administrationById,
    );
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => CheckAdministrationResult, {
    description:
      'Second signature on a dose: a clinician of the unit, other than the recorder, states the amount seen.',
  })
  checkAdministration(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckAdministrationInput, { description: 'The dose and the amount that was seen.' })
    input: CheckAdministrationInput,
  ): Promise<object> {
    return repeatable(ctx, 'checkAdministration', input, (tx) => checkAdministration(tx, input), administrationById);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => SetDoseSupplyResult, {
    description:
      'Sets the supply of planned doses. Families get a notice for AT_RISK and UNAVAILABLE. All doses change, or none.',
  })
  setDoseSupply(
    @Ctx() ctx: Context,
    @Arg('input', () => SetDoseSupplyInput, { description: 'The doses and the supply of their medicine.' })
    input: SetDoseSupplyInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'setDoseSupply',
      input,
      (tx) => setDoseSupply(tx, input),
      (later) => dosesSupplied(later, input),
    );
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() dose: ShownAdministration): { id: string } {
    return dose.patient;
  }

  @FieldResolver(() => TreatmentCycle, { description: 'The cycle of the dose.' })
  async cycle(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<ShownCycle | null> {
    return cycleById(ctx, dose.cycleId);
  }

  @FieldResolver(() => String, {
    description: 'How the planned dose was worked out, in figures: 75 mg/m2 x 1.16 m2 x 75 %.',
  })
  calculation(@Root() dose: ShownAdministration): string {
    return shownCalculation(dose.row);
  }

  @FieldResolver(() => [ComponentDose], {
    description: 'Planned amount of each substance of a mixture; of a medicine of one substance, that one.',
  })
  components(@Root() dose: ShownAdministration): ComponentDose[] {
    return shownComponents(dose.row);
  }

  @FieldResolver(() => [AdministrationRecord], {
    description: 'The records of the dose, oldest first; the newest one that is not voided is valid.',
  })
  records(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<AdministrationRecord[]> {
    return recordsOf(ctx, dose);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the dose is recorded as given and waits for the check of a second clinician.',
  })
  awaitingSecondCheck(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<boolean> {
    return isAwaitingCheck(ctx, dose);
  }

  @FieldResolver(() => [SafetyWarning], {
    description: 'Safety warnings as of today, with and without an override. Staff of the unit only; empty for others.',
  })
  safetyWarnings(@Root() dose: ShownAdministration, @Ctx() ctx: Context): Promise<SafetyWarning[]> {
    return safetyOfDose(ctx, dose);
  }
}

@Resolver(() => AdministrationRecord)
export class AdministrationRecordResolver {
  @FieldResolver(() => [WarningOverride], {
    description: 'Overrides of the warnings with which the record was saved. Staff of the unit only; empty for others.',
  })
  overrides(@Root() record: ShownRecord, @Ctx() ctx: Context): Promise<WarningOverride[]> {
    return overridesOfRecord(ctx, record);
  }
}
