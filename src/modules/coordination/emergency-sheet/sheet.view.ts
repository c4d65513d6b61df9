/** The emergency sheet: read anew from the modules that own its facts. No sum, no advice. */
import type { Context } from '../../../core/context';
import { dayOf, daysBetween, zoned, type Instant } from '../../../core/time';
import { liveVaccinesDeferred } from '../../cartilla';
import { firstHourText, patientOfEmergencySheet, unitSettings, type VisiblePatient } from '../../patient';
import { emergencyFacts, type MedicineNow } from '../../treatment';
import { SheetFact, type DatedValue, type EmergencySheet, type LastChemotherapy } from './sheet.types';
import { vascularAccessOf, type ShownVascularAccess } from './vascular-access.view';

const HOUR_MS = 3_600_000;
const WEIGHT_HOURS = 30 * 24;
const COUNT_HOURS = 72;

type Facts = Awaited<ReturnType<typeof emergencyFacts>>;

/** A sheet with what its own fields need. */
export interface ShownSheet extends EmergencySheet {
  patient: VisiblePatient;
  treatment: Facts['treatment'];
  lastChemotherapy: (LastChemotherapy & Pick<NonNullable<Facts['lastChemotherapy']>, 'administrations'>) | null;
  vascularAccess: ShownVascularAccess | null;
  medicinesNow: MedicineNow[];
}

/** The sheet of a child; null for a child that the viewer may not see. */
export async function emergencySheet(ctx: Context, patientId: string): Promise<ShownSheet | null> {
  const patient = await patientOfEmergencySheet(ctx, patientId);
  return patient && sheetOf(ctx, patient, { staffView: patient.isOfOwnUnit });
}

/** The sheet of a child that the viewer may see; `staffView` shows results that are not released. */
export async function sheetOf(
  ctx: Context,
  patient: VisiblePatient,
  { staffView }: { staffView: boolean },
): Promise<ShownSheet> {
  const { timeZone, clues } = patient.medicalUnit;
  const [facts, vascularAccess, deferred, settings, firstHour] = await Promise.all([
    emergencyFacts(ctx, patient, { staffView }),
    vascularAccessOf(ctx, patient),
    liveVaccinesDeferred(ctx, patient),
    unitSettings(ctx, clues),
    firstHourText(ctx, clues),
  ]);
  const now = ctx.now();
  const dated = datedValues(now, timeZone);
  const weight = facts.weight ? dated(facts.weight, WEIGHT_HOURS) : null;
  const counts = facts.counts.map((count) => dated(count, COUNT_HOURS));
  const { lastChemotherapy: last } = facts;
  const missing: Readonly<Record<SheetFact, boolean>> = {
    ALLERGIES: patient.allergies.length === 0,
    BLOOD_TYPE: patient.bloodType === null,
    WEIGHT: weight?.outdated ?? true,
    COUNTS: counts.length === 0 || counts.some(({ outdated }) => outdated),
    VASCULAR_ACCESS: vascularAccess === null,
    TREATMENT: facts.treatment === null,
    EMERGENCY_PHONE: settings.emergencyPhone === null,
    FIRST_HOUR_TEXT: firstHour === null,
  };
  return {
    id: `sheet.${patient.id}`,
    patient,
    generatedAt: zoned(now, timeZone),
    revision: patient.revision,
    weight,
    counts,
    treatment: facts.treatment,
    phase: facts.phase,
    lastChemotherapy: last && { ...last, daysAgo: daysBetween(last.day, dayOf(now, timeZone)) },
    vascularAccess,
    medicinesNow: facts.medicinesNow,
    liveVaccinesDeferred: deferred,
    unknown: Object.values(SheetFact).filter((fact) => missing[fact]),
  };
}

const datedValues =
  (now: Instant, timeZone: string) =>
  ({ kind, value, unit, takenAt }: Facts['counts'][number], limitHours: number): DatedValue => ({
    kind,
    value: value!,
    unit: unit ?? '',
    takenAt: zoned(takenAt, timeZone),
    ageHours: Math.floor((now - takenAt) / HOUR_MS),
    outdated: now - takenAt > limitHours * HOUR_MS,
  });
