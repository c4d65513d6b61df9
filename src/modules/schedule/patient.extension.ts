/** What the schedule adds to a child. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { CalendarFeed } from './agenda.types';
import { ownCalendarFeed } from './feed.rules';
import { Patient } from './stubs.types';

@Resolver(() => Patient)
export class PatientCalendar {
  @FieldResolver(() => CalendarFeed, {
    nullable: true,
    description:
      "The viewer's own calendar address for this child, which asking does not change; null when there is none, for staff, and for an address that an earlier version of the service issued.",
  })
  calendarFeed(@Root() { id }: Patient, @Ctx() ctx: Context): Promise<object | null> {
    return ownCalendarFeed(ctx, id);
  }
}
