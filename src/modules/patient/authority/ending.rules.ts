/** Notices to the adults 90, 30 and 7 days before the child is 18, when their authority ends by itself. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, daysBetween, startOfDay, type Day, type Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { notify } from '../notice/notice.rules';
import { NoticeKind } from '../notice/notice.types';
import { lockPatientUnattended } from '../patient.rules';
import { nearingEighteen, toldOfEnding, type Nearing } from './ending.queries';
import { birthdayAt, YEARS_OF_AGE } from './link';

const DAYS_BEFORE: readonly number[] = [7, 30, 90];
/** The account in the access log for changes without a viewer. */
const SYSTEM = 'SYSTEM';

/** Tells the adults of children who will be 18, once for each of the three days over all processes. Returns how many children. */
export async function remindOfEighteen(ctx: Context): Promise<number> {
  const today = dayOf(ctx.now(), 'UTC');
  const born = (days: number): Day => {
    const day = addDays(today, days);
    return `${Number(day.slice(0, 4)) - YEARS_OF_AGE}${day.slice(4)}`.replace('-02-29', '-02-28');
  };
  ctx.reads.operation = 'authority reminder';
  let told = 0;
  const nearing = await nearingEighteen(ctx, born(-2), born(95));
  for (const child of nearing) if (await remind(ctx, child)) told++;
  return told;
}

async function remind(ctx: Context, { id, birthDate, timeZone, toldAt }: Nearing): Promise<boolean> {
  const birthday = birthdayAt(birthDate, YEARS_OF_AGE);
  const left = daysBetween(dayOf(ctx.now(), timeZone), birthday);
  const stage = left > 0 ? DAYS_BEFORE.find((days) => left <= days) : undefined;
  if (stage === undefined) return false;
  const since = startOfDay(addDays(birthday, -stage), timeZone);
  const isTold = (at: Instant | null): boolean => (at ?? -Infinity) >= since;
  if (isTold(toldAt)) return false;
  return inTransaction(ctx, async (tx) => {
    const patient = await lockPatientUnattended(tx, id, SYSTEM);
    if (isTold(await toldOfEnding(tx, id))) return false;
    await notify(tx, patient, { kind: NoticeKind.AUTHORITY_ENDING, subjectId: id });
    return true;
  });
}
