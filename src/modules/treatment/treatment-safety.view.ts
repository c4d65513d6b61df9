/** Safety warnings of a treatment, before its start and later. Staff of the unit only. */
import type { Context } from '../../core/context';
import type { InputProblem } from '../../core/refusal';
import { dayOf, type Day, type Instant } from '../../core/time';
import { visiblePatientById, type VisiblePatient } from '../patient';
import { measureWarnings } from './measure-safety.view';
import { bodySurfaceArea } from './dose';
import { lifetimeOfStart } from './exposure-safety.view';
import type { PriorExposureRow } from './exposure.entity';
import type { PlannedDose } from './plan';
import { protocolDefinition } from './protocol.queries';
import { safetyMessages } from './safety.messages';
import { protocolAllergies } from './start-check.view';
import { openDoses } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { overridesOf, safetyWarning, withOverrides } from './safety.view';
import type { ShownTreatment } from './treatment.view';
import { treatmentStart, treatmentRowsByPatient } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';
import { atcParts } from './substances';

const { ACTIVE, ON_HOLD } = TreatmentStatus;

/** A treatment before or after its start. */
export interface Start {
  patient: VisiblePatient;
  protocol: { code: string; icd10: readonly string[] };
  heightCm: number;
  weightKg: number;
  startsOn: Day;
  /** The moment of the start. */
  at: Instant;
  /** The id of the treatment once it is started: it is not compared with itself. */
  id: string | null;
  /** The doses that the start would plan; empty once it is started. */
  doses: readonly PlannedDose[];
  /** What would be recorded with it as given elsewhere. */
  elsewhere: readonly PriorExposureRow[];
}

/** The warnings about other treatments of the child and about its diagnosis. */
export async function fitWarnings(
  ctx: Context,
  { patient, protocol, id }: Pick<Start, 'patient' | 'protocol' | 'id'>,
): Promise<SafetyWarning[]> {
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
      safetyWarning(ctx, WarningCode.PROTOCOL_OPEN, safetyMessages.protocolOpen, [], { path: 'protocolCode' }),
    );
  if (others.some(({ status }) => status === ACTIVE))
    warnings.push(
      safetyWarning(ctx, WarningCode.ANOTHER_ACTIVE, safetyMessages.anotherActive, [], { path: 'patientId' }),
    );
  return warnings;
}

/** A warning for each medicine whose substance would be planned again for the same day and route. */
async function duplicateWarnings(ctx: Context, { patient, doses }: Start): Promise<SafetyWarning[]> {
  if (doses.length === 0) return [];
  return duplicatesAmong(ctx, doses, await openDoses(ctx, patient.id));
}

type Timed = Pick<PlannedDose, 'atc' | 'plannedOn' | 'plannedTime'> & { route: string };

/** A warning for each medicine of `doses` whose substance is planned for the same time and route by `others` or by another of them. */
export function duplicatesAmong(
  ctx: Context,
  doses: readonly (Timed & { medication: string })[],
  others: readonly Timed[],
): SafetyWarning[] {
  const keysOf = (dose: Timed): string[] =>
    atcParts(dose.atc).map((substance) => `${substance} ${dose.route} ${dose.plannedOn} ${dose.plannedTime ?? ''}`);
  const taken = new Set(others.flatMap(keysOf));
  const duplicates = new Set<string>();
  for (const dose of doses) {
    const keys = keysOf(dose);
    if (keys.some((key) => taken.has(key))) duplicates.add(dose.medication);
    for (const key of keys) taken.add(key);
  }
  return [...duplicates].map((medication) =>
    safetyWarning(
      ctx,
      WarningCode.DUPLICATE_DOSE,
      safetyMessages.duplicatePlanned(medication),
      [['minutes', 0, 'min']],
      { medication },
    ),
  );
}

/** All warnings of a start: measures, diagnosis, other treatments, duplicate doses. */
export async function startWarnings(ctx: Context, start: Start): Promise<SafetyWarning[]> {
  const { patient, heightCm, weightKg, startsOn, at, doses, elsewhere } = start;
  const m2 = bodySurfaceArea({ heightCm, weightKg });
  const today = dayOf(at, patient.medicalUnit.timeZone);
  const [measures, fit, duplicates, lifetime] = [
    await measureWarnings(
      ctx,
      patient,
      [
        { kind: 'WEIGHT', value: weightKg, path: 'weightKg' },
        { kind: 'HEIGHT', value: heightCm, path: 'heightCm' },
      ],
      // The measures of an earlier start are compared with the limits of that age.
      { at, on: startsOn < today ? startsOn : today },
    ),
    await fitWarnings(ctx, start),
    await duplicateWarnings(ctx, start),
    await lifetimeOfStart(
      ctx,
      patient,
      doses.map((dose) => ({ ...dose, amount: dose.plannedDose, bodySurfaceArea: m2, givenOn: null })),
      elsewhere,
    ),
  ];
  return [...measures, ...fit, ...duplicates, ...lifetime];
}

/** The warnings of a treatment today, with their overrides, for the unit's staff; empty for others. */
export async function safetyOfTreatment(ctx: Context, treatment: ShownTreatment): Promise<SafetyWarning[]> {
  const [patient, definition, start] = await Promise.all([
    visiblePatientById(ctx, treatment.patient.id),
    protocolDefinition(ctx, treatment.protocol),
    treatmentStart(ctx, treatment.id),
  ]);
  if (!patient?.isOfOwnUnit || !start) return [];
  const { id, heightCm, weightKg, startsOn } = treatment;
  const protocol = { code: treatment.protocol.code, icd10: definition.icd10 };
  const warnings = await startWarnings(ctx, {
    patient,
    protocol,
    heightCm,
    weightKg,
    startsOn,
    at: start.createdAt,
    id,
    doses: [],
    elsewhere: [],
  });
  // The warnings about other treatments apply only while this one is open.
  const isOpen = treatment.status === ACTIVE || treatment.status === ON_HOLD;
  const stands = warnings.filter(
    ({ code }) => isOpen || (code !== WarningCode.PROTOCOL_OPEN && code !== WarningCode.ANOTHER_ACTIVE),
  );
  const allergies = isOpen ? protocolAllergies(ctx, patient, definition) : [];
  return withOverrides([...stands, ...allergies], await overridesOf(ctx, id, patient.medicalUnit.timeZone));
}

/** The two warnings of the older field `warnings`: diagnosis and other active treatments. */
export async function warningsOf(ctx: Context, treatment: ShownTreatment): Promise<InputProblem[]> {
  const { DIAGNOSIS_MISMATCH, ANOTHER_ACTIVE } = WarningCode;
  return (await safetyOfTreatment(ctx, treatment))
    .filter(
      ({ code }) =>
        code === DIAGNOSIS_MISMATCH || (code === ANOTHER_ACTIVE && treatment.status === TreatmentStatus.ACTIVE),
    )
    .map(({ path, code, message }) => ({ path: path!, code, message }));
}
