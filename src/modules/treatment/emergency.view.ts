/** The facts of treatment and measurements that an emergency needs, for a child that the viewer may see. */
import type { Context } from '../../core/context';
import { groupedBy } from '../../core/loader';
import { addDays, daysBetween, dayOf, type Day } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { lastChemotherapyRows } from './administration.queries';
import { sumOf } from './dispensing';
import { CycleStatus, TreatmentStatus } from './treatment.types';
import { followUpValuesByPatient, isSeenByFamily, type FollowUpFacts } from './follow-up.queries';
import { FollowUpKind } from './follow-up.types';
import { homeDoseRowsBetween, type HomeDoseRow } from './home-dose.queries';
import { cycleRowsByTreatment, treatmentRowsByPatient } from './treatment.queries';
import { shownAdministration, shownTreatment, type ShownAdministration, type ShownTreatment } from './treatment.view';

/** A medicine that a child takes now, with the dose of one day. */
export interface MedicineNow {
  medication: string;
  atc: string;
  dose: { value: number; unit: string };
  note: string | null;
}

export interface EmergencyFacts {
  /** The treatment that is ACTIVE or ON_HOLD; of several the one that began last. */
  treatment: ShownTreatment | null;
  /** The plain name of the phase in which today lies. */
  phase: string | null;
  weight: FollowUpFacts | undefined;
  /** The newest blood counts, in the order of {@link COUNT_KINDS}. */
  counts: FollowUpFacts[];
  lastChemotherapy: { day: Day; administrations: ShownAdministration[] } | null;
  medicinesNow: MedicineNow[];
}

const COUNT_KINDS = [
  FollowUpKind.HEMOGLOBIN,
  FollowUpKind.LEUKOCYTES,
  FollowUpKind.NEUTROPHILS,
  FollowUpKind.PLATELETS,
] as const;

/** The facts as the viewer may see them: `staffView` shows follow-ups that are not released. */
export async function emergencyFacts(
  ctx: Context,
  patient: VisiblePatient,
  { staffView }: { staffView: boolean },
): Promise<EmergencyFacts> {
  const { id, medicalUnit } = patient;
  const today = dayOf(ctx.now(), medicalUnit.timeZone);
  const [values, treatments, chemotherapy, atHome] = await Promise.all([
    followUpValuesByPatient(ctx, id),
    treatmentRowsByPatient(ctx, id),
    lastChemotherapyRows(ctx, id),
    homeDoseRowsBetween(ctx, id, addDays(today, -1), addDays(today, 1)),
  ]);
  const seen = (values ?? []).filter((row) => staffView || isSeenByFamily(row));
  const newest = (kind: FollowUpKind): FollowUpFacts | undefined => seen.findLast((row) => row.kind === kind);
  const underWay = treatments?.findLast(
    ({ status }) => status === TreatmentStatus.ACTIVE || status === TreatmentStatus.ON_HOLD,
  );
  const givenOn = chemotherapy[0]?.givenOn;
  return {
    treatment: underWay ? shownTreatment(underWay) : null,
    phase: underWay ? await phaseOn(ctx, underWay.id, today) : null,
    weight: newest(FollowUpKind.WEIGHT),
    counts: COUNT_KINDS.flatMap((kind) => newest(kind) ?? []),
    lastChemotherapy: givenOn
      ? {
          day: givenOn,
          administrations: chemotherapy.map((row) =>
            shownAdministration(ctx, row, row.treatmentStatus, medicalUnit.timeZone),
          ),
        }
      : null,
    medicinesNow: medicinesOn(
      today,
      atHome.filter(({ treatmentStatus }) => treatmentStatus === TreatmentStatus.ACTIVE),
    ),
  };
}

async function phaseOn(ctx: Context, treatmentId: string, today: Day): Promise<string | null> {
  const cycles = (await cycleRowsByTreatment(ctx, treatmentId)) ?? [];
  const cycle = cycles.findLast(
    ({ status, startsOn, endsOn }) => status !== CycleStatus.REVOKED && startsOn <= today && endsOn >= today,
  );
  return cycle ? (cycle.phasePlainName ?? cycle.phaseName) : null;
}

/** Each medicine once, with the sum of the doses of the day that is nearest to today. */
function medicinesOn(today: Day, doses: readonly HomeDoseRow[]): MedicineNow[] {
  const distance = (day: Day): number => Math.abs(daysBetween(today, day)) + (day < today ? 0.5 : 0);
  return [...groupedBy(doses, 'medication').values()]
    .map((ofMedicine) => {
      const [first] = ofMedicine.sort((a, b) => distance(a.plannedOn) - distance(b.plannedOn)) as [HomeDoseRow];
      const ofDay = ofMedicine.filter(({ plannedOn, unit }) => plannedOn === first.plannedOn && unit === first.unit);
      const value = sumOf(ofDay.map(({ plannedDose }) => plannedDose));
      return { medication: first.medication, atc: first.atc, dose: { value, unit: first.unit }, note: first.note };
    })
    .sort((a, b) => (a.medication < b.medication ? -1 : 1));
}
