/** What coordination adds to an appointment: schedule and treatment do not know each other. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { DateTimeScalar } from '../../core/scalars';
import type { AppointmentView } from '../schedule';
import { Appointment } from './stubs.types';
import { CycleDay } from './tied-appointment.types';
import { suggestedStartOf, tieOf } from './tied-appointment.view';

@Resolver(() => Appointment)
export class TiedAppointment {
  @FieldResolver(() => CycleDay, {
    nullable: true,
    description: 'The day of a cycle to which it belongs; null for one that is tied to none.',
  })
  tiedTo(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<CycleDay | null> {
    return tieOf(ctx, appointment);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'For staff: the same hour on the day where its cycle has moved; null when it stands right, is past or cancelled.',
  })
  suggestedStartsAt(@Root() appointment: AppointmentView, @Ctx() ctx: Context): Promise<string | null> {
    return suggestedStartOf(ctx, appointment);
  }
}
