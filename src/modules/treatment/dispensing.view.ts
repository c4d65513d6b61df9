/** The dispensings that hold on a day, and what the API shows of them. */
import type { Context } from '../../core/context';
import type { Reader } from '../../core/i18n';
import { groupedBy } from '../../core/loader';
import { addDays, type Day } from '../../core/time';
import { visiblePatientById, type VisiblePatient } from '../patient';
import { measuredWeek, weekdayOf } from './dispensing';
import type { DispensingRow } from './dispensing.entity';
import { weekText } from './dispensing.messages';
import { dispensingRowById, dispensingsByPatient, plannedDaysAtHome, type PlannedDay } from './dispensing.queries';
import type { Dispensing } from './dispensing.types';
import { treatmentRowsByPatient } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';

export const tabletsOf = ({ tablets }: Pick<DispensingRow, 'tablets'>): number[] => JSON.parse(tablets) as number[];
const plannedOf = ({ planned }: Pick<DispensingRow, 'planned'>): number[] => JSON.parse(planned) as number[];

export function shownDispensing(
  { language }: Reader,
  row: DispensingRow,
  { isOfOwnUnit }: Pick<VisiblePatient, 'isOfOwnUnit'>,
): Dispensing {
  const { id, atc, medication, startsOn, endsOn, strength, unit, parts, note, setBy } = row;
  const week = measuredWeek(plannedOf(row), strength, tabletsOf(row));
  return {
    id,
    atc,
    medication,
    from: startsOn,
    until: endsOn,
    strength,
    unit,
    parts,
    ...week,
    text: weekText(language, week.tablets),
    note,
    setBy: isOfOwnUnit ? { id: setBy } : null,
  };
}

/** Names a medicine of a treatment. */
export const medicineKey = ({ treatmentId, atc }: { treatmentId: string; atc: string }): string =>
  `${treatmentId} ${atc}`;

/** A dispensing with the last day on which it holds; null without a last day that is known. */
export interface HoldingDispensing {
  row: DispensingRow;
  holdsUntil: Day | null;
}

/**
 * The last day of each dispensing: the day before the planned dose changes, before a later dispensing of the medicine begins,
 * or its own last day. `days` are, in order, the planned days from the first day of the dispensings on; one that never holds is left out.
 */
export function holdingDispensings(rows: readonly DispensingRow[], days: readonly PlannedDay[]): HoldingDispensing[] {
  return rows.flatMap((row, place) => {
    const isSameMedicine = (other: { treatmentId: string; atc: string }): boolean =>
      medicineKey(other) === medicineKey(row);
    const planned = plannedOf(row);
    const changed = days.find(
      (day) =>
        isSameMedicine(day) &&
        day.plannedOn >= row.startsOn &&
        !isSameDose(day.dose, planned[weekdayOf(day.plannedOn)]!),
    );
    const next = rows.slice(place + 1).find(isSameMedicine);
    const before = (day: Day | undefined): Day | null => (day === undefined ? null : addDays(day, -1));
    const ends = [row.endsOn, before(changed?.plannedOn), before(next?.startsOn)].filter((day) => day !== null).sort();
    const holdsUntil = ends[0] ?? null;
    return holdsUntil === null || holdsUntil >= row.startsOn ? [{ row, holdsUntil }] : [];
  });
}

const isSameDose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** The dispensings of a child with their last days, as far as the plan up to `to` tells. The caller has checked the viewer. */
export async function dispensingsUpTo(
  ctx: Context,
  patientId: string,
  to: Day,
): Promise<{ holding: HoldingDispensing[]; days: PlannedDay[] }> {
  const rows = (await dispensingsByPatient(ctx, patientId)) ?? [];
  const starts = [to, ...rows.map(({ startsOn }) => startsOn)].sort();
  const days = await plannedDaysAtHome(ctx, patientId, starts[0]!, starts.at(-1)!);
  return { holding: holdingDispensings(rows, days), days };
}

/** Whether a dispensing holds on a day. */
export const holdsOn = ({ row, holdsUntil }: HoldingDispensing, day: Day): boolean =>
  row.startsOn <= day && (holdsUntil === null || holdsUntil >= day);

/** A dispensing; null for one that the viewer may not see. */
export async function dispensingById(ctx: Context, id: string): Promise<Dispensing | null> {
  const row = await dispensingRowById(ctx, id);
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient ? shownDispensing(ctx, row, patient) : null;
}

/** The dispensings that hold on `on` or later; families see those of active treatments, staff those on hold as well. */
export async function dispensingsOf(ctx: Context, patientId: string, on: Day): Promise<Dispensing[]> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return [];
  const [{ holding }, treatments] = await Promise.all([
    dispensingsUpTo(ctx, patientId, on),
    treatmentRowsByPatient(ctx, patientId),
  ]);
  const byId = groupedBy(treatments ?? [], 'id');
  return holding
    .filter(({ row, holdsUntil }) => {
      const status = byId.get(row.treatmentId)?.[0]?.status;
      const isOpen = status === TreatmentStatus.ACTIVE || (status === TreatmentStatus.ON_HOLD && patient.isOfOwnUnit);
      return isOpen && (holdsUntil === null || holdsUntil >= on);
    })
    .map(({ row }) => shownDispensing(ctx, row, patient));
}
