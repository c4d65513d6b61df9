/** The chemotherapy of a unit on one day. The number of statements is the same for one child and for fifty. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { groupedBy } from '../../core/loader';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { medicalUnitByClues, visiblePatientById, type VisiblePatient } from '../patient';
import type { AdministrationFacts } from './administration.queries';
import { dosesOfDay } from './chemotherapy.queries';
import type { ChemotherapyChild, ChemotherapyDay } from './chemotherapy.types';
import { followUpValuesByPatient } from './follow-up.queries';
import { FollowUpKind } from './follow-up.types';
import { shownFollowUp, type ShownFollowUp } from './follow-up.view';
import type { SafetyWarning } from './safety.types';
import { safetyOfTreatment } from './treatment-safety.view';
import { shownAdministration, treatmentById } from './treatment.view';

const { WEIGHT, HEIGHT, NEUTROPHILS, PLATELETS, HEMOGLOBIN, LEUKOCYTES } = FollowUpKind;
const COUNTS = [NEUTROPHILS, PLATELETS, HEMOGLOBIN, LEUKOCYTES] as const;

/** The day of a unit, or of one of its children; null for a unit in which the viewer is no clinician. */
export async function chemotherapyDay(
  ctx: Context,
  clues: string,
  day: Day,
  patientId: string | null,
): Promise<ChemotherapyDay | null> {
  const { roles } = await signedIn(ctx);
  if (!roles.get(Role.CLINICIAN)?.has(clues)) return null;
  // Also a child without doses on this day, and one that is not the viewer's, is in the access log.
  const [unit] = await Promise.all([medicalUnitByClues(ctx, clues), patientId && visiblePatientById(ctx, patientId)]);
  if (!unit) return null;
  const byPatient = groupedBy(await dosesOfDay(ctx, clues, day, patientId), 'patientId');
  const children = await Promise.all(
    [...byPatient].map(async ([id, doses]) => {
      const patient = await visiblePatientById(ctx, id);
      return patient && { patient, doses };
    }),
  );
  const order = ({ patient }: { patient: VisiblePatient }): [string, string] => [
    patient.fullName,
    patient.recordNumber ?? '',
  ];
  const shown = children.filter((child) => child !== null).sort((a, b) => compare(order(a), order(b)));
  return {
    id: `${clues}.${day}`,
    day,
    medicalUnit: { id: unit.id },
    children: await Promise.all(shown.map((child) => childOfDay(ctx, child, day))),
  };
}

const compare = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0].localeCompare(b[0], 'es') || a[1].localeCompare(b[1], 'es', { numeric: true });

async function childOfDay(
  ctx: Context,
  { patient, doses }: { patient: VisiblePatient; doses: readonly AdministrationFacts[] },
  day: Day,
): Promise<ChemotherapyChild> {
  const { timeZone } = patient.medicalUnit;
  const values = (await followUpValuesByPatient(ctx, patient.id)) ?? [];
  const newest = (kind: FollowUpKind): ShownFollowUp | null => {
    const row = values.findLast((value) => value.kind === kind);
    return row ? shownFollowUp(row, timeZone) : null;
  };
  return {
    id: `${patient.id}.${day}`,
    patient: { id: patient.id },
    weight: newest(WEIGHT),
    height: newest(HEIGHT),
    counts: COUNTS.flatMap((kind) => newest(kind) ?? []),
    doses: doses.map((row) => shownAdministration(ctx, row, row.treatmentStatus, timeZone)),
    warnings: await warningsOfTreatments(
      ctx,
      doses.map(({ treatmentId }) => treatmentId),
    ),
  };
}

async function warningsOfTreatments(ctx: Context, ids: readonly string[]): Promise<SafetyWarning[]> {
  const treatments = await Promise.all([...new Set(ids)].map((id) => treatmentById(ctx, id)));
  const warnings = await Promise.all(
    treatments.filter((one) => one !== null).map((treatment) => safetyOfTreatment(ctx, treatment)),
  );
  return warnings.flat();
}
