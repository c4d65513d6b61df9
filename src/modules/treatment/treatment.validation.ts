/** Checks of the start of a treatment. */
import type { Context } from '../../core/context';
import { validateExposures } from './exposure.validation';
import { dayOf, daysBetween } from '../../core/time';
import { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import { hasAgeGap } from './dose';
import { bandMessages } from './dose-band.messages';
import { validatePosition } from './position.validation';
import type { WholeProtocol } from './protocol.queries';
import { routeMessages } from './route.messages';
import { medicineRefusals } from './route.validation';
import type { StartTreatmentInput } from './treatment.inputs';
import { treatmentMessages as messages } from './treatment.messages';

const FARTHEST_START_DAYS = 3 * 366;

/** The problems of a start by `protocol`, undefined for an unknown code. */
export function validateStart(
  ctx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
  protocol: WholeProtocol | undefined,
): Problems {
  const problems = new Problems(ctx);
  const between = (path: string, value: number, least: number, most: number, unit: string): void => {
    if (!(value >= least && value <= most)) problems.add(path, 'RANGE', messages.range(least, most, unit));
  };
  between('heightCm', input.heightCm, 30, 230, 'cm');
  between('weightKg', input.weightKg, 1, 200, 'kg');
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  if (Math.abs(daysBetween(today, input.startsOn)) > FARTHEST_START_DAYS)
    problems.add('startsOn', 'RANGE', messages.startTooFar);
  else if (input.startsOn < patient.birthDate) problems.add('startsOn', 'BEFORE_BIRTH', messages.startBeforeBirth);
  validateExposures(ctx, problems, 'priorExposures', input.priorExposures ?? [], patient);
  if (!patient.diagnosis) problems.add('patientId', 'NO_DIAGNOSIS', messages.noDiagnosis);
  if (!protocol) problems.add('protocolCode', 'UNKNOWN_PROTOCOL', messages.unknownProtocol);
  else {
    validateStored(problems, 'protocolCode', protocol);
    if (input.startAt) validatePosition(problems, 'startAt', protocol, input.startAt);
  }
  return problems;
}

/** Adds the problems that defineProtocol refuses: a version stored before that rule, or by another way, must not become a plan. */
export function validateStored(problems: Problems, path: string, { phases }: WholeProtocol): void {
  const refusals = phases
    .flatMap(({ cycles }) => cycles.flatMap(({ medications }) => medications))
    .flatMap((medicine) => {
      const gap = hasAgeGap(medicine.byAge) ? [{ code: 'BAND_GAP', text: bandMessages.gap }] : [];
      return [...medicineRefusals(medicine), ...gap].map(({ code, text }) => ({
        code,
        text: routeMessages.ofProtocol(medicine.name, text),
      }));
    });
  const each = new Map(refusals.map((refusal) => [refusal.text[0], refusal]));
  for (const { code, text } of each.values()) problems.add(path, code, text);
}
