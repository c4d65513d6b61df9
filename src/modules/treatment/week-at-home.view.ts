/** The planned week of a medicine at home. */
import type { Context } from '../../core/context';
import { addDays, type Day } from '../../core/time';
import type { Problems } from '../../core/validation';
import { sumOf, weekdayOf, type WeekAtHome } from './dispensing';
import { dispensingMessages as messages } from './dispensing.messages';
import { dosesAtHome } from './dispensing.queries';
import { ruleFor } from './dose';
import { bodyOn } from './living-plan';
import { planOfDose } from './living-plan.queries';
import type { TreatmentRow } from './treatment.entity';

/** Without a cap in the protocol: so many times the planned dose of a day. */
const LARGEST_FACTOR = 2;

/** The planned week from `from` on, Monday to Sunday; undefined, with a problem, for a week without doses at home. */
export async function weekAtHome(
  ctx: Context,
  problems: Problems,
  treatment: Pick<TreatmentRow, 'id' | 'patientId'>,
  { atc, from, birthDate }: { atc: string; from: Day; birthDate: Day },
): Promise<WeekAtHome | undefined> {
  const of = { patientId: treatment.patientId, treatmentId: treatment.id, atc };
  const doses = await dosesAtHome(ctx, of, from, addDays(from, 6));
  const [first] = doses;
  if (!first) problems.add('atc', 'NOT_PLANNED', messages.notPlanned);
  else if (doses.some(({ unit }) => unit !== first.unit)) problems.add('atc', 'SEVERAL_UNITS', messages.severalUnits);
  if (!first || problems.any) return undefined;
  const week = Array.from({ length: 7 }, () => ({ planned: 0, cap: 0 }));
  for (const dose of doses) {
    const { line, rules } = await planOfDose(ctx, dose);
    const rule = line && ruleFor(line, { body: bodyOn(rules, dose.plannedOn), birthDate, on: dose.plannedOn });
    const day = week[weekdayOf(dose.plannedOn)]!;
    day.planned = sumOf([day.planned, dose.plannedDose]);
    // A cap of the day is for all of its doses, a cap of one administration for each of them.
    day.cap = line?.maxDailyDose ?? sumOf([day.cap, rule?.maxDose ?? LARGEST_FACTOR * dose.plannedDose]);
  }
  return {
    planned: week.map(({ planned }) => planned),
    caps: week.map(({ cap }) => cap),
    medication: first.medication,
    unit: first.unit,
  };
}
