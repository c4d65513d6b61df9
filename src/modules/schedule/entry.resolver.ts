/** The computed fields of the schedule's types. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { ScheduleWarning, UnitAgenda } from './agenda.types';
import { warningsOf } from './agenda.view';
import { Appointment, AppointmentChange } from './appointment.types';
import { MedicalUnit, Patient, User } from './stubs.types';
import { appointmentPreparation, surgeryPreparation } from './preparation.queries';
import { Preparation } from './preparation.types';
import { placingOf, surgeryRoom } from './room.queries';
import { AppointmentSeries, Room } from './series.types';
import { seriesById } from './series.rules';
import { historyOf, type AppointmentView, type SurgeryView } from './schedule.view';
import { Surgery, SurgeryChange } from './surgery.types';

const stubOf = (id: string | null | undefined): { id: string } | null => (id ? { id } : null);

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
    description:
      'Warnings about the time: overlaps, past, night, weekend, fasting, and for staff of the unit the room.',
  })
  async warnings(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<ScheduleWarning[]> {
    const roomId = (await placingOf(ctx, appointment.id))?.roomId ?? null;
    return warningsOf(ctx, appointment, { roomId, rules: await appointmentPreparation(ctx, appointment.id) });
  }

  @FieldResolver(() => Room, { nullable: true, description: 'The room that is booked; null when none was named.' })
  async room(@Root() { id }: AppointmentView, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    return stubOf((await placingOf(ctx, id))?.roomId);
  }

  @FieldResolver(() => AppointmentSeries, {
    nullable: true,
    description: 'The series to which it belongs; null for one that was booked alone.',
  })
  async series(@Root() { id }: AppointmentView, @Ctx() ctx: Context): Promise<AppointmentSeries | null> {
    const seriesId = (await placingOf(ctx, id))?.seriesId;
    return seriesId ? seriesById(ctx, seriesId) : null;
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
    description:
      'Warnings about the time: overlaps, past, night, weekend, fasting, and for staff of the unit the room.',
  })
  async warnings(@Root() surgery: SurgeryView, @Ctx() ctx: Context): Promise<ScheduleWarning[]> {
    const roomId = (await surgeryRoom(ctx, surgery.id))?.roomId ?? null;
    return warningsOf(ctx, surgery, { roomId, rules: await surgeryPreparation(ctx, surgery.id) });
  }

  @FieldResolver(() => Room, { nullable: true, description: 'The room that is booked; null when none was named.' })
  async room(@Root() { id }: SurgeryView, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    return stubOf((await surgeryRoom(ctx, id))?.roomId);
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
