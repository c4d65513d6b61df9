/** The list of extensions that have to be asked for. */
import type { Context } from '../../core/context';
import type { Page, PageArgs } from '../../core/pagination';
import { dayOf } from '../../core/time';
import { extensionsToAskFor, type Upcoming } from './coverage-extension.queries';
import { bornAbout, COUNTRY_ZONE, remindedUntil } from './sixteenth-birthday';

/** Children of the viewer's units who turn 16 within ninety days, or have, and whose extension ends before that day. */
export function upcomingExtensions(ctx: Context, args: PageArgs): Promise<Page<Upcoming>> {
  const until = remindedUntil(dayOf(ctx.now(), COUNTRY_ZONE));
  return extensionsToAskFor(ctx, bornAbout(until), until, args);
}
