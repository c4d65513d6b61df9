/** The dispensings that a change of a plan ends, because the doses of their medicines change. */
import type { Context } from '../../core/context';
import { sumOf } from './dispensing';
import { dispensingsByPatient, type PlannedDay } from './dispensing.queries';
import { holdingDispensings, medicineKey } from './dispensing.view';
import { isRecorded, type LivingPlan } from './living-plan';

/** The planned doses at home of each day of a plan, by day; 0 where the plan omits all, those recorded as omitted left out. */
function daysAtHome({ doses }: LivingPlan): PlannedDay[] {
  const days = new Map<string, PlannedDay>();
  for (const each of doses) {
    const { treatmentId, atc, plannedOn, plannedDose, atHome, status } = each.row;
    const isOmitted = status === 'OMITTED';
    if (atHome !== 1 || (isOmitted && isRecorded(each))) continue;
    const key = `${medicineKey(each.row)} ${plannedOn}`;
    const { dose, times } = days.get(key) ?? { dose: 0, times: 0 };
    const sum = isOmitted ? dose : sumOf([dose, plannedDose]);
    days.set(key, { treatmentId, atc, plannedOn, dose: sum, times: times + Number(!isOmitted) });
  }
  return [...days.values()].sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
}

/** The names of the medicines whose dispensing would end earlier after a change of the plan of a treatment. */
export async function medicinesWithEndedDispensing(
  ctx: Context,
  {
    patientId,
    treatmentId,
    before,
    after,
  }: { patientId: string; treatmentId: string; before: LivingPlan; after: LivingPlan },
): Promise<string[]> {
  const all = (await dispensingsByPatient(ctx, patientId)) ?? [];
  const rows = all.filter((row) => row.treatmentId === treatmentId);
  if (rows.length === 0) return [];
  const later = new Map(holdingDispensings(rows, daysAtHome(after)).map((one) => [one.row.id, one.holdsUntil]));
  const ended = holdingDispensings(rows, daysAtHome(before)).filter(({ row, holdsUntil }) => {
    const until = later.get(row.id);
    return until === undefined || (until !== null && (holdsUntil === null || until < holdsUntil));
  });
  return [...new Set(ended.map(({ row }) => row.medication))];
}
