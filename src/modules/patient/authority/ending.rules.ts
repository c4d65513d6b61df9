/** Notices to the adults 90, 30 and 7 days before the child is 18, when their authority ends by itself. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, daysBetween, startOfDay, type Day, type Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../../database';
import { hasDied } from '../end/end.queries';
import { notify } from '../notice/notice.rules';
import { NoticeKind } from '../notice/notice.types';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { lockPatientUnattended } from '../patient.rules';
import { birthdayAt, instants, showsRecord, YEARS_OF_AGE } from './link';

const DAYS_BEFORE: readonly number[] = [7, 30, 90];
/** The account in the access log for changes without a viewer. */
const SYSTEM = 'SYSTEM';

/** When the adults of a child were told last. */
const TOLD = computed<{ toldAt: Instant | null }>({
  toldAt: `(SELECT MAX(n.occurredAt) FROM notice n WHERE n.patientId = p.id AND n.kind='AUTHORITY_ENDING')`,
});
const TOLD_AT = select('toldOfEnding', TOLD, 'FROM patient p WHERE p.id=?');
/** Children without an adult to tell are left out: nothing would mark them as told, and each round would raise their revision. */
const NEARING = select(
  'nearingEighteen',
  columns(columnsOf(PatientRow, 'p', ['id', 'birthDate']), columnsOf(MedicalUnitRow, 'u', ['timeZone']), TOLD),
  `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE p.birthDate >= ? AND p.birthDate <= ? AND NOT ${hasDied('p.id')} AND EXISTS
      (SELECT 1 FROM caregiver c JOIN account a ON a.id = c.accountId
        WHERE c.patientId = p.id AND c.relationship <> 'SELF' AND a.closedAt IS NULL AND ${showsRecord('c')}) ORDER BY p.id`,
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
  const nearing = await ctx.db.all(NEARING, [born(-2), born(95), ...instants(ctx.now())]);
  for (const child of nearing) if (await remind(ctx, child)) told++;
  return told;
}

async function remind(ctx: Context, { id, birthDate, timeZone, toldAt }: RowOf<typeof NEARING>): Promise<boolean> {
  const birthday = birthdayAt(birthDate, YEARS_OF_AGE);
  const left = daysBetween(dayOf(ctx.now(), timeZone), birthday);
  const stage = left > 0 ? DAYS_BEFORE.find((days) => left <= days) : undefined;
  if (stage === undefined) return false;
  const since = startOfDay(addDays(birthday, -stage), timeZone);
  const isTold = (at: Instant | null | undefined): boolean => (at ?? -Infinity) >= since;
  if (isTold(toldAt)) return false;
  return inTransaction(ctx, async (tx) => {
    const patient = await lockPatientUnattended(tx, id, SYSTEM);
    if (isTold((await one(tx.db, TOLD_AT, [id]))?.toldAt)) return false;
    await notify(tx, patient, { kind: NoticeKind.AUTHORITY_ENDING, subjectId: id });
    return true;
  });
}
