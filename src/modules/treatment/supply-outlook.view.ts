/** What a unit needs of each medicine on each day. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { badUserInput } from '../../core/faults';
import { addDays, startOfDay, type Day } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { medicalUnitByClues, visiblePatientById } from '../patient';
import { DoseSupply } from './administration.types';
import { sumOf } from './dispensing';
import { supplyMessages as messages } from './supply.messages';
import { neededDoses, type NeededDose } from './supply-outlook.queries';
import type { SupplyLine, SupplyOutlook } from './supply-outlook.types';
import { shownAdministration } from './treatment.view';

export const LONGEST_SPAN_DAYS = 31;
/** A day that begins within this time is near. */
const NEAR_MS = 72 * 3_600_000;

/** The unit with these CLUES, when the viewer works for it; null otherwise. */
export async function ownUnit(ctx: Context, clues: string): Promise<{ clues: string; timeZone: string } | null> {
  const { roles } = await signedIn(ctx);
  if (![Role.SOCIAL_WORKER, Role.CLINICIAN].some((role) => roles.get(role)?.has(clues))) return null;
  return medicalUnitByClues(ctx, clues);
}

/** Adds the problems of a span that ends before it begins or is longer than 31 days. */
export function validateSpan(problems: Problems, from: Day, to: Day): Problems {
  if (to < from) problems.add('to', 'RANGE', messages.reversed);
  else if (to > addDays(from, LONGEST_SPAN_DAYS - 1))
    problems.add('to', 'RANGE_TOO_LONG', messages.tooLong(LONGEST_SPAN_DAYS));
  return problems;
}

/** The supply of a unit in a span; null for a unit to which the viewer does not belong. Throws BAD_USER_INPUT for a wrong span. */
export async function supplyOutlook(
  ctx: Context,
  clues: string,
  from: Day,
  to: Day,
): Promise<(SupplyOutlook & { medicalUnit: { id: string } }) | null> {
  const problems = validateSpan(new Problems(ctx), from, to);
  if (problems.any) throw badUserInput(ctx, problems.list);
  const unit = await ownUnit(ctx, clues);
  if (!unit) return null;
  const doses = await neededDoses(ctx, clues, from, to);
  // Each child of the list has its row in the access log.
  await Promise.all([...new Set(doses.map(({ patientId }) => patientId))].map((id) => visiblePatientById(ctx, id)));
  const groups = new Map<string, NeededDose[]>();
  for (const dose of doses) {
    const key = `supply.${clues}.${dose.plannedOn}.${dose.atc}.${dose.medication}.${dose.route}.${dose.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), dose]);
  }
  const lines = [...groups].map(([id, ofLine]) => lineOf(ctx, id, ofLine, unit.timeZone));
  return { id: `supply.${clues}.${from}.${to}`, from, to, medicalUnit: { id: unit.clues }, lines: lines.sort(inOrder) };
}

const rankOf = ({ unconfirmedSoon, day, medication }: SupplyLine): string =>
  `${unconfirmedSoon ? 0 : 1} ${day} ${medication}`;
const inOrder = (a: SupplyLine, b: SupplyLine): number =>
  rankOf(a).localeCompare(rankOf(b), 'es') || (a.id < b.id ? -1 : 1);

function lineOf(ctx: Context, id: string, doses: readonly NeededDose[], timeZone: string): SupplyLine {
  const { plannedOn: day, atc, medication, route, unit } = doses[0]!;
  const isNear = startOfDay(day, timeZone) - ctx.now() < NEAR_MS;
  const bySurname = (a: NeededDose, b: NeededDose): number =>
    a.searchName < b.searchName ? -1 : a.searchName > b.searchName ? 1 : a.id < b.id ? -1 : 1;
  return {
    id,
    day,
    atc,
    medication,
    route,
    total: { value: sumOf(doses.map(({ plannedDose }) => plannedDose)), unit },
    children: new Set(doses.map(({ patientId }) => patientId)).size,
    unconfirmedSoon: isNear && doses.some(({ supply }) => supply === DoseSupply.UNKNOWN),
    administrations: [...doses]
      .sort(bySurname)
      .map((dose) => shownAdministration(ctx, dose, dose.treatmentStatus, timeZone)),
  };
}
