/** Resolvers of the emergency sheet and of the line through which medicines are given. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { FAMILY_ROLES, Role } from '../../../core/viewer';
import { visiblePatientById, type VisiblePatient } from '../../patient';
import { Dose, type MedicineNow } from '../../treatment';
import { MedicationAdministration, Patient, Treatment, User } from '../stubs.types';
import { CurrentMedicine, EmergencySheet, LastChemotherapy } from './sheet.types';
import { emergencySheet, type ShownSheet } from './sheet.view';
import { SetVascularAccessInput } from './vascular-access.inputs';
import { setVascularAccess } from './vascular-access.rules';
import { SetVascularAccessResult, VascularAccess } from './vascular-access.types';
import { vascularAccessOf, type ShownVascularAccess } from './vascular-access.view';

@Resolver(() => EmergencySheet)
export class EmergencySheetResolver {
  @Allow(...FAMILY_ROLES, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => EmergencySheet, {
    nullable: true,
    description: 'The emergency sheet of a child; null for a child that the viewer may not see.',
  })
  emergencySheet(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
  ): Promise<object | null> {
    return emergencySheet(ctx, patientId);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => SetVascularAccessResult, {
    description: 'Records the catheter or port that is in place now; earlier records stay in the history.',
  })
  setVascularAccess(
    @Ctx() ctx: Context,
    @Arg('input', () => SetVascularAccessInput, { description: 'The line.' }) input: SetVascularAccessInput,
  ): Promise<object> {
    return setVascularAccess(ctx, input);
  }

  @FieldResolver(() => Patient, {
    description: 'The child: names, birth date, allergies, blood group, diagnosis, unit.',
  })
  patient(@Root() sheet: ShownSheet): object {
    return sheet.patient;
  }

  @FieldResolver(() => Treatment, {
    nullable: true,
    description: 'The treatment that is ACTIVE or ON_HOLD; null when none is.',
  })
  treatment(@Root() sheet: ShownSheet): object | null {
    return sheet.treatment;
  }

  @FieldResolver(() => LastChemotherapy, {
    nullable: true,
    description: 'The doses against the cancer (ATC L01) that were given last; null when none was.',
  })
  lastChemotherapy(@Root() sheet: ShownSheet): object | null {
    return sheet.lastChemotherapy;
  }

  @FieldResolver(() => VascularAccess, {
    nullable: true,
    description: 'The catheter or port; null when no record is there.',
  })
  vascularAccess(@Root() sheet: ShownSheet): object | null {
    return sheet.vascularAccess;
  }

  @FieldResolver(() => [CurrentMedicine], {
    description:
      'Medicines at home of an ACTIVE treatment that are planned from yesterday to tomorrow, each once; none while on hold.',
  })
  medicinesNow(@Root() sheet: ShownSheet): object[] {
    return sheet.medicinesNow;
  }
}

@Resolver(() => LastChemotherapy)
export class LastChemotherapyResolver {
  @FieldResolver(() => [MedicationAdministration], {
    description: 'The doses GIVEN or PARTIALLY_GIVEN on that day.',
  })
  administrations(@Root() last: { administrations: object[] }): object[] {
    return last.administrations;
  }
}

@Resolver(() => CurrentMedicine)
export class CurrentMedicineResolver {
  @FieldResolver(() => Dose, { description: 'The dose of one day.' })
  dose(@Root() medicine: MedicineNow): object {
    return medicine.dose;
  }
}

@Resolver(() => VascularAccess)
export class VascularAccessResolver {
  @FieldResolver(() => User, { description: 'The account that made the record.' })
  recordedBy(@Root() access: ShownVascularAccess): { id: string } {
    return access.recordedBy;
  }
}

@Resolver(() => Patient)
export class PatientCompanion {
  @FieldResolver(() => VascularAccess, {
    nullable: true,
    description: 'The catheter or port; null when no record is there.',
  })
  async vascularAccess(@Root() { id }: Patient | VisiblePatient, @Ctx() ctx: Context): Promise<object | null> {
    const patient = await visiblePatientById(ctx, id);
    return patient && vascularAccessOf(ctx, patient);
  }
}
