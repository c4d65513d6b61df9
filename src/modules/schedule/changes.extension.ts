/** The fields that this module adds to the changes of a carnet. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import { Appointment } from './appointment.types';
import { appointmentsChanged, surgeriesChanged } from './changes.queries';
import { isSeenBy } from './schedule.queries';
import { appointmentView, surgeryView } from './schedule.view';
import { Surgery } from './surgery.types';

@Directive('@key(fields: "id")')
@ObjectType('CarnetChanges', {
  description: 'Entries that were written to the carnet of one child after a revision of its record.',
})
export class CarnetChanges {
  @Field(() => ID, { description: 'Id of the child and the revision; the same arguments have the same id.' })
  id!: string;
}

@Resolver(() => CarnetChanges)
export class ChangesExtension {
  @FieldResolver(() => [Appointment], {
    description: 'The appointments that were booked or changed, by time and id, cancelled ones included.',
  })
  async appointments(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await appointmentsChanged(ctx, changes);
    return rows.filter((row) => isSeenBy(changes.patient, row)).map((row) => appointmentView(row, changes.timeZone));
  }

  @FieldResolver(() => [Surgery], { description: 'The surgeries that were planned or changed, by time and id.' })
  async surgeries(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await surgeriesChanged(ctx, changes);
    return rows.filter((row) => isSeenBy(changes.patient, row)).map((row) => surgeryView(row, changes.timeZone));
  }
}
