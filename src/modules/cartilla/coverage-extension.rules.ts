/**
 * The sixteenth birthday of a child in treatment: the rights of a daughter or son end there unless an extension was asked
 * for, so family and social workers hear of it ninety days before.
 */
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { addDays, dayOf, type Day } from '../../core/time';
import type { Page, PageArgs } from '../../core/pagination';
import { inTransaction } from '../../core/transaction';
import { databaseTrouble } from '../../database/errors';
import {
  lockPatientUnattended,
  NoticeKind,
  notify,
  EXTENSION_FROM_YEARS,
  extensionHolds,
  isDependentChild,
} from '../patient';
import { afterSpan } from './duration';
import type { ExtensionReminderRow } from './coverage-extension.entity';
import { extensionsToAskFor, nearingSixteen, type Nearing, type Upcoming } from './coverage-extension.queries';

const AHEAD_DAYS = 90;
const COUNTRY_ZONE = 'America/Mexico_City';
/** Who writes when nobody asks: the access log names no account then. */
export const SYSTEM = 'SYSTEM';

export const sixteenOn = (birthDate: Day): Day => afterSpan(birthDate, `P${EXTENSION_FROM_YEARS}Y`);

/** The day `years` before `day`, give or take two: for a span that is looked at more closely afterwards. */
const about = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-${day.slice(8) === '29' ? '28' : day.slice(8)}`;

/** Tells the families whose child's birthday has come within ninety days; each once, whatever process is first. Answers how many. */
export async function tellOfSixteen(ctx: Context): Promise<number> {
  const today = dayOf(ctx.now(), COUNTRY_ZONE);
  const candidates = await nearingSixteen(
    ctx,
    addDays(about(today, EXTENSION_FROM_YEARS), -3),
    addDays(about(today, EXTENSION_FROM_YEARS), AHEAD_DAYS + 3),
  );
  ctx.reads.operation = 'extension reminder';
  let told = 0;
  for (const child of candidates)
    if (isDue(child, dayOf(ctx.now(), child.timeZone)) && (await tell(ctx, child))) told++;
  return told;
}

function isDue(child: Nearing, today: Day): boolean {
  const birthday = sixteenOn(child.birthDate);
  return (
    today <= birthday &&
    birthday <= addDays(today, AHEAD_DAYS) &&
    isDependentChild(child.agregadoMedico, EXTENSION_FROM_YEARS) &&
    !extensionHolds(child, birthday)
  );
}

async function tell(ctx: Context, child: Nearing): Promise<boolean> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const row: ExtensionReminderRow = {
        patientId: child.id,
        sixteenOn: sixteenOn(child.birthDate),
        toldAt: tx.now(),
      };
      await insert(tx.db, 'extension_reminder', [row]);
      const patient = await lockPatientUnattended(tx, child.id, SYSTEM);
      await notify(tx, patient, { kind: NoticeKind.EXTENSION_NEEDED, subjectId: child.id });
      return true;
    });
  } catch (error) {
    if (databaseTrouble(error) === 'DUPLICATE') return false; // another process was first
    throw error;
  }
}

/** For the social workers: who turns 16 within ninety days, or has, and lacks an extension that lasts as long. */
export function upcomingExtensions(ctx: Context, args: PageArgs): Promise<Page<Upcoming>> {
  const today = dayOf(ctx.now(), COUNTRY_ZONE);
  const until = addDays(today, AHEAD_DAYS);
  return extensionsToAskFor(ctx, about(until, EXTENSION_FROM_YEARS), until, args);
}
