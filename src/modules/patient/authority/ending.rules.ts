/** Notices to the adults 90, 30 and 7 days before the child is 18, when their authority ends by itself. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, daysBetween, startOfDay, type Day } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../../database';
import { notify } from '../notice/notice.rules';
import { NoticeKind } from '../notice/notice.types';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { lockPatientUnattended } from '../patient.rules';
import { birthdayAt, YEARS_OF_AGE } from './link';

const DAYS_BEFORE: readonly number[] = [7, 30, 90];
/** The account in the access log for changes without a viewer. */
const SYSTEM = 'SYSTEM';

const NEARING = select(
  'nearingEighteen',
  columns(columnsOf(PatientRow, 'p', ['id', 'birthDate']), columnsOf(MedicalUnitRow, 'u', ['timeZone'])),
  `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE p.birthDate >= ? AND p.birthDate <= ? AND EXISTS
      (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.relationship <> 'SELF' AND c.closesAt > ?) ORDER BY p.id`,
);
const TOLD_SINCE = select(
  'toldOfEnding',
  computed<{ found: number }>({ found: '1' }),
  `FROM notice n WHERE n.patientId=? AND n.kind='AUTHORITY_ENDING' AND n.occurredAt >= ? LIMIT 1`,
);

/** Tells the adults of children who will be 18, once for each of the three days over all processes. Returns how many children. */
export async function remindOfEighteen(ctx: Context): Promise<number> {
  const today = dayOf(ctx.now(), 'UTC');
  const born = (days: number): Day => {
    const day = addDays(today, days);
    return `${Number(day.slice(0, 4)) - YEARS_OF_AGE}${day.slice(4)}`.replace('-02-29', '-02-28');
  };
  ctx.reads.operation = 'authority reminder';
  let told = 0;
  for (const child of await ctx.db.all(NEARING, [born(-2), born(95), ctx.now()])) if (await remind(ctx, child)) told++;
  return told;
}

async function remind(ctx: Context, { id, birthDate, timeZone }: RowOf<typeof NEARING>): Promise<boolean> {
  const birthday = birthdayAt(birthDate, YEARS_OF_AGE);
  const left = daysBetween(dayOf(ctx.now(), timeZone), birthday);
  const stage = left > 0 ? DAYS_BEFORE.find((days) => left <= days) : undefined;
  if (stage === undefined) return false;
  const since = startOfDay(addDays(birthday, -stage), timeZone);
  if (await one(ctx.db, TOLD_SINCE, [id, since])) return false;
  return inTransaction(ctx, async (tx) => {
    const patient = await lockPatientUnattended(tx, id, SYSTEM);
    if (await one(tx.db, TOLD_SINCE, [id, since])) return false;
    await notify(tx, patient, { kind: NoticeKind.AUTHORITY_ENDING, subjectId: id });
    return true;
  });
}
