/** What stands against a treatment, before it is started and while it goes on, for those who are responsible for it. */
import type { Context } from '../../core/context';
import type { InputProblem } from '../../core/refusal';
import { dayOf, type Day, type Instant } from '../../core/time';
import { visiblePatientById, type VisiblePatient } from '../patient';
import { measureWarnings } from './measure-safety.rules';
import type { PlannedDose } from './plan';
import { protocolDefinition } from './protocol.queries';
import { safetyMessages } from './safety.messages';
import { openDoses } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { overridesOf, safetyWarning, withOverrides } from './safety.rules';
import type { ShownTreatment } from './treatment.view';
import { treatmentStart, treatmentRowsByPatient } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';
import { atcParts } from './substances';

const { ACTIVE, ON_HOLD } = TreatmentStatus;

/** A treatment that is to be started, or was. */
export interface Start {
  patient: VisiblePatient;
  protocol: { code: string; icd10: readonly string[] };
  heightCm: number;
  weightKg: number;
  startsOn: Day;
  /** When it is or was started. */
  at: Instant;
  /** The treatment itself, if there is one: it does not stand against itself. */
  id: string | null;
  /** What it would plan; nothing once it is planned. */
  doses: readonly PlannedDose[];
}

/** What else the child is treated by, and whether the protocol is for its diagnosis. */
async function fitWarnings(ctx: Context, { patient, protocol, id }: Start): Promise<SafetyWarning[]> {
  const others = ((await treatmentRowsByPatient(ctx, patient.id)) ?? []).filter((other) => other.id !== id);
  const warnings: SafetyWarning[] = [];
  const diagnosis = patient.diagnosis?.icd10;
  if (diagnosis && !protocol.icd10.some((code) => code.slice(0, 3) === diagnosis.slice(0, 3)))
    warnings.push(
      safetyWarning(ctx, WarningCode.DIAGNOSIS_MISMATCH, safetyMessages.diagnosisMismatch(diagnosis), [], {
        path: 'protocolCode',
      }),
    );
  if (
    others.some(
      ({ protocolCode, status }) => protocolCode === protocol.code && (status === ACTIVE || status === ON_HOLD),
    )
  )
    warnings.push(
      safetyWarning(ctx, WarningCode.PROTOCOL_OPEN, safetyMessages.protocolOpen(), [], { path: 'protocolCode' }),
    );
  if (others.some(({ status }) => status === ACTIVE))
    warnings.push(
      safetyWarning(ctx, WarningCode.ANOTHER_ACTIVE, safetyMessages.anotherActive(), [], { path: 'patientId' }),
    );
  return warnings;
}

/** A warning for each medicine of which a substance would be planned twice for one day by the same route. */
async function duplicateWarnings(ctx: Context, { patient, doses }: Start): Promise<SafetyWarning[]> {
  if (doses.length === 0) return [];
  const keysOf = (dose: Pick<PlannedDose, 'atc' | 'plannedOn' | 'plannedTime'> & { route: string }): string[] =>
    atcParts(dose.atc).map((substance) => `${substance} ${dose.route} ${dose.plannedOn} ${dose.plannedTime ?? ''}`);
  const taken = new Set((await openDoses(ctx, patient.id)).flatMap(keysOf));
  const twice = new Set<string>();
  for (const dose of doses) {
    const keys = keysOf(dose);
    if (keys.some((key) => taken.has(key))) twice.add(dose.medication);
    for (const key of keys) taken.add(key);
  }
  return [...twice].map((medication) =>
    safetyWarning(
      ctx,
      WarningCode.DUPLICATE_DOSE,
      safetyMessages.duplicatePlanned(medication),
      [['minutes', 0, 'min']],
      { medication },
    ),
  );
}

/** Everything that stands against a start: measures, diagnosis, other treatments, doses that would be planned twice. */
export async function startWarnings(ctx: Context, start: Start): Promise<SafetyWarning[]> {
  const { patient, heightCm, weightKg, startsOn, at } = start;
  const today = dayOf(at, patient.medicalUnit.timeZone);
  const [measures, fit, duplicates] = [
    await measureWarnings(
      ctx,
      patient,
      [
        { kind: 'WEIGHT', value: weightKg, path: 'weightKg' },
        { kind: 'HEIGHT', value: heightCm, path: 'heightCm' },
      ],
      // A start of long ago has the measures of that time.
      { at, on: startsOn < today ? startsOn : today },
    ),
    await fitWarnings(ctx, start),
    await duplicateWarnings(ctx, start),
  ];
  return [...measures, ...fit, ...duplicates];
}

/** For the unit's staff, what stands against a treatment today, with who went on in spite of it; empty for others. */
export async function safetyOfTreatment(ctx: Context, treatment: ShownTreatment): Promise<SafetyWarning[]> {
  const [patient, { icd10 }, start] = await Promise.all([
    visiblePatientById(ctx, treatment.patient.id),
    protocolDefinition(ctx, treatment.protocol),
    treatmentStart(ctx, treatment.id),
  ]);
  if (!patient?.isOfOwnUnit || !start) return [];
  const { id, heightCm, weightKg, startsOn } = treatment;
  const protocol = { code: treatment.protocol.code, icd10 };
  const warnings = await startWarnings(ctx, {
    patient,
    protocol,
    heightCm,
    weightKg,
    startsOn,
    at: start.createdAt,
    id,
    doses: [],
  });
  // An open treatment by the same protocol, or another active one, stands against one that is open itself.
  const isOpen = treatment.status === ACTIVE || treatment.status === ON_HOLD;
  const stands = warnings.filter(
    ({ code }) => isOpen || (code !== WarningCode.PROTOCOL_OPEN && code !== WarningCode.ANOTHER_ACTIVE),
  );
  return withOverrides(stands, await overridesOf(ctx, id, patient.medicalUnit.timeZone));
}

/** The same two as before there were codes with figures: whether the protocol suits the diagnosis, and what else is active. */
export async function warningsOf(ctx: Context, treatment: ShownTreatment): Promise<InputProblem[]> {
  const { DIAGNOSIS_MISMATCH, ANOTHER_ACTIVE } = WarningCode;
  return (await safetyOfTreatment(ctx, treatment))
    .filter(
      ({ code }) =>
        code === DIAGNOSIS_MISMATCH || (code === ANOTHER_ACTIVE && treatment.status === TreatmentStatus.ACTIVE),
    )
    .map(({ path, code, message }) => ({ path: path!, code, message }));
}
