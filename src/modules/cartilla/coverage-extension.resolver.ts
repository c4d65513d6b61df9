/** The root field and computed fields of extensions that have to be asked for. */
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { Patient } from './patient.types';
import type { Upcoming } from './coverage-extension.queries';
import { UpcomingExtension, UpcomingExtensionConnection } from './coverage-extension.types';
import { upcomingExtensions } from './coverage-extension.view';
import { sixteenOn } from './sixteenth-birthday';

@Resolver(() => UpcomingExtension)
export class UpcomingExtensionResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Query(() => UpcomingExtensionConnection, {
    description:
      "Children in treatment of the viewer's units who are 16 or turn 16 within 90 days, and whose extension is missing or ends before that day; the eldest first.",
  })
  upcomingExtensions(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return upcomingExtensions(ctx, { first, after: after ?? null });
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() upcoming: Upcoming): { id: string } {
    return { id: upcoming.patientId };
  }

  @FieldResolver(() => DateScalar, { description: 'The sixteenth birthday, which may be past.' })
  sixteenOn(@Root() upcoming: Upcoming): Day {
    return sixteenOn(upcoming.birthDate);
  }
}
