/**
 * Reminders of the sixteenth birthday of a child in treatment: the rights of a daughter or son end there unless an
 * extension was asked for, so the family gets a notice ninety days before.
 */
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { addDays, dayOf, type Day } from '../../core/time';
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
import { ExtensionReminderRow } from './coverage-extension.entity';
import { nearingSixteen, type Nearing } from './coverage-extension.queries';
import { bornAbout, COUNTRY_ZONE, remindedUntil, sixteenOn } from './sixteenth-birthday';

/** The account in the access log for changes without a viewer. */
const SYSTEM = 'SYSTEM';

/** Notifies the families whose child's birthday is within ninety days, each family once over all processes. Returns their number. */
export async function remindOfSixteen(ctx: Context): Promise<number> {
  const born = bornAbout(dayOf(ctx.now(), COUNTRY_ZONE));
  const candidates = await nearingSixteen(ctx, addDays(born, -3), addDays(remindedUntil(born), 3));
  ctx.reads.operation = 'extension reminder';
  let reminded = 0;
  for (const child of candidates)
    if (isDue(child, dayOf(ctx.now(), child.timeZone)) && (await remind(ctx, child))) reminded++;
  return reminded;
}

function isDue(child: Nearing, today: Day): boolean {
  const birthday = sixteenOn(child.birthDate);
  return (
    today <= birthday &&
    birthday <= remindedUntil(today) &&
    isDependentChild(child.agregadoMedico, EXTENSION_FROM_YEARS) &&
    !extensionHolds(child, birthday)
  );
}

async function remind(ctx: Context, child: Nearing): Promise<boolean> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const row: ExtensionReminderRow = {
        patientId: child.id,
        sixteenOn: sixteenOn(child.birthDate),
        toldAt: tx.now(),
      };
      await insert(tx.db, 'remind', ExtensionReminderRow, [row]);
      const patient = await lockPatientUnattended(tx, child.id, SYSTEM);
      await notify(tx, patient, { kind: NoticeKind.EXTENSION_NEEDED, subjectId: child.id });
      return true;
    });
  } catch (error) {
    if (databaseTrouble(error) === 'DUPLICATE') return false; // another process was first
    throw error;
  }
}
