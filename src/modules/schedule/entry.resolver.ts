/** The computed fields of the schedule's types. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { ScheduleWarning, UnitAgenda } from './agenda.types';
import { warningsOf } from './agenda.view';
import { Appointment, AppointmentChange } from './appointment.types';
import { MedicalUnit, Patient, User } from './stubs.types';
import { appointmentPreparation, surgeryPreparation } from './preparation.queries';
import { Preparation } from './preparation.types';
import { historyOf, type AppointmentView, type SurgeryView } from './schedule.view';
import { Surgery, SurgeryChange } from './surgery.types';

const PREPARATION = 'The preparation as facts; null when none was given.';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() appointment: AppointmentView): { id: string } {
    return { id: appointment.patientId };
  }

  @FieldResolver(() => [AppointmentChange], { description: 'Every change since the booking, the oldest first.' })
  history(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<object[]> {
    return historyOf(ctx, appointment);
  }

  @FieldResolver(() => [ScheduleWarning], {
    description: 'Warnings about the time: other entries of the child that overlap with it.',
  })
  warnings(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<ScheduleWarning[]> {
    return warningsOf(ctx, appointment);
  }

  @FieldResolver(() => Preparation, { nullable: true, description: PREPARATION })
  preparationRules(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<Preparation | null> {
    return appointmentPreparation(ctx, appointment.id);
  }
}

@Resolver(() => Surgery)
export class SurgeryResolver {
  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() surgery: SurgeryView): { id: string } {
    return { id: surgery.patientId };
  }

  @FieldResolver(() => [SurgeryChange], {
    description: 'Every change since the surgery was planned, the oldest first.',
  })
  history(@Root() surgery: SurgeryView, @Ctx() ctx: Context): Promise<object[]> {
    return historyOf(ctx, surgery);
  }

  @FieldResolver(() => [ScheduleWarning], {
    description: 'Warnings about the time: other entries of the child that overlap with it.',
  })
  warnings(@Root() surgery: SurgeryView, @Ctx() ctx: Context): Promise<ScheduleWarning[]> {
    return warningsOf(ctx, surgery);
  }

  @FieldResolver(() => Preparation, { nullable: true, description: PREPARATION })
  preparationRules(@Root() surgery: SurgeryView, @Ctx() ctx: Context): Promise<Preparation | null> {
    return surgeryPreparation(ctx, surgery.id);
  }
}

const changedBy = 'The account that made the change.';

@Resolver(() => AppointmentChange)
export class AppointmentChangeResolver {
  @FieldResolver(() => User, { nullable: true, description: changedBy })
  changedBy(@Root() change: { changedBy: { id: string } }): { id: string } {
    return change.changedBy;
  }
}

@Resolver(() => SurgeryChange)
export class SurgeryChangeResolver {
  @FieldResolver(() => User, { nullable: true, description: changedBy })
  changedBy(@Root() change: { changedBy: { id: string } }): { id: string } {
    return change.changedBy;
  }
}

@Resolver(() => UnitAgenda)
export class UnitAgendaResolver {
  @FieldResolver(() => MedicalUnit, { description: 'The unit.' })
  medicalUnit(@Root() agenda: { medicalUnit: { id: string } }): { id: string } {
    return agenda.medicalUnit;
  }
}
