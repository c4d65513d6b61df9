/** Safety warnings of a dose, given or still to be given: its amount, its day, counts, allergies and other doses. */
import type { Context } from '../../core/context';
import { dayOf, daysBetween, instantOf, type Day, type Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { DoseInPlan } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { lifetimeOfDose } from './exposure-safety.view';
import { allergyWarnings } from './allergy-safety.view';
import { capWarnings } from './cap-safety.view';
import { countWarnings } from './count-safety.view';
import { intervalWarnings } from './interval-safety.view';
import { planOfDose } from './living-plan.queries';
import { routedDose } from './planned-dose';
import { safetyMessages } from './safety.messages';
import { givenDosesByPatient, type GivenDose } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { oneDecimal, safetyWarning } from './safety.view';
import { TreatmentStatus } from './treatment.types';

const HIGH_PERCENT = 110;
const LOW_PERCENT = 90;
/** Counts of the last 72 hours hold for a dose of the next three days. */
const DAYS_AHEAD = 3;
export interface GivenAs {
  status: AdministrationStatus;
  givenAt: Instant;
  givenDose: number;
  /** The planned day, before a record that moves it. */
  plannedOn: Day;
}

/** The child of a dose, as far as the checks go. */
type CheckedPatient = Pick<VisiblePatient, 'allergies' | 'birthDate' | 'medicalUnit' | 'medicalUnitClues'>;

/** The sum of a day: this dose with the other given doses of the same medicine and route. */
const daySumWith = (
  dose: DoseInPlan,
  { givenDose, givenOn }: Pick<GivenDose, 'givenDose' | 'givenOn'>,
  others: readonly GivenDose[],
): number =>
  others
    .filter(
      ({ id, atc, route, givenOn: on }) => id !== dose.id && atc === dose.atc && route === dose.route && on === givenOn,
    )
    .reduce((total, other) => total + other.givenDose, givenDose);

/** The warnings about the amount. */
function amountWarnings(ctx: Context, dose: DoseInPlan, given: GivenAs): SafetyWarning[] {
  const { medication, plannedDose: planned, unit } = dose;
  const about = { administrationId: dose.id, medication, path: 'givenDose' };
  const amount = given.givenDose;
  const percent = Number(((amount / planned) * 100).toPrecision(12));
  const warnings: SafetyWarning[] = [];
  const isHigh = percent > HIGH_PERCENT;
  if (isHigh || (given.status === AdministrationStatus.GIVEN && percent < LOW_PERCENT)) {
    const shown = oneDecimal(percent);
    warnings.push(
      safetyWarning(
        ctx,
        isHigh ? WarningCode.DOSE_HIGH : WarningCode.DOSE_LOW,
        (isHigh ? safetyMessages.doseHigh : safetyMessages.doseLow)(medication, amount, planned, shown, unit),
        [
          ['dose', amount, unit],
          ['planned', planned, unit],
          ['percent', shown, '%'],
        ],
        about,
      ),
    );
  }
  return warnings;
}

/** The warnings about the day. A dose at home may be taken on another day. */
function dayWarnings(ctx: Context, dose: DoseInPlan, given: GivenAs, timeZone: string): SafetyWarning[] {
  const { medication } = dose;
  const about = { administrationId: dose.id, medication, path: 'givenAt' };
  const givenOn = dayOf(given.givenAt, timeZone);
  const warnings: SafetyWarning[] = [];
  const off = daysBetween(given.plannedOn, givenOn);
  if (off !== 0 && dose.atHome === 0)
    warnings.push(
      safetyWarning(
        ctx,
        WarningCode.WRONG_DAY,
        safetyMessages.wrongDay(medication, Math.abs(off), off < 0),
        [['days', Math.abs(off), 'd']],
        about,
      ),
    );
  const before = daysBetween(givenOn, dose.treatmentStartsOn);
  if (before > 0)
    warnings.push(
      safetyWarning(
        ctx,
        WarningCode.BEFORE_TREATMENT,
        safetyMessages.beforeTreatment(medication, before),
        [['days', before, 'd']],
        about,
      ),
    );
  if (dose.treatmentStatus === TreatmentStatus.ON_HOLD)
    warnings.push(
      safetyWarning(ctx, WarningCode.TREATMENT_ON_HOLD, safetyMessages.onHold(medication), [], {
        ...about,
        path: 'status',
      }),
    );
  return warnings;
}

/** What the plan says of a dose, and the other doses that the child was given. */
async function aboutDose(ctx: Context, dose: DoseInPlan) {
  const [plan, given] = await Promise.all([planOfDose(ctx, dose), givenDosesByPatient(ctx, dose.patientId)]);
  return { ...plan, given: given ?? [] };
}

/** All warnings about recording `dose` as `given`; `together` are other doses that the same act records as given. */
export async function doseWarnings(
  ctx: Context,
  patient: CheckedPatient,
  dose: DoseInPlan,
  given: GivenAs,
  together: readonly GivenDose[] = [],
): Promise<SafetyWarning[]> {
  const { birthDate, medicalUnit } = patient;
  const { timeZone } = medicalUnit;
  const { definition, line, rules, given: recorded } = await aboutDose(ctx, dose);
  const others = [...recorded.filter(({ id }) => !together.some((other) => other.id === id)), ...together];
  const amount = { givenDose: given.givenDose, givenOn: dayOf(given.givenAt, timeZone) };
  const amounts = { amount: given.givenDose, daySum: daySumWith(dose, amount, others) };
  const about = { administrationId: dose.id, medication: dose.medication };
  return [
    ...capWarnings(ctx, dose, amounts, { ...dose, definition, line, rules, birthDate }, 'givenDose'),
    ...amountWarnings(ctx, dose, given),
    ...intervalWarnings(ctx, dose, given.givenAt, { definition, line, others }),
    ...dayWarnings(ctx, dose, given, timeZone),
    ...allergyWarnings(ctx, patient, [routedDose(dose)], about),
    ...(await countWarnings(ctx, definition, line, dose, given.givenAt, about)),
    ...(await lifetimeOfDose(ctx, patient, dose, amount, together)),
  ];
}

/**
 * The warnings of a dose that is still to be given, as of now: its planned amount against the caps, allergies, and for a dose
 * of the next three days or of a day before the counts, the other doses and the anthracyclines of a lifetime.
 */
export async function openDoseWarnings(
  ctx: Context,
  patient: CheckedPatient,
  dose: DoseInPlan,
): Promise<SafetyWarning[]> {
  const { timeZone } = patient.medicalUnit;
  const today = dayOf(ctx.now(), timeZone);
  const { definition, line, rules, given: others } = await aboutDose(ctx, dose);
  const amount = { givenDose: dose.plannedDose, givenOn: dose.plannedOn };
  const amounts = { amount: dose.plannedDose, daySum: daySumWith(dose, amount, others) };
  const about = { administrationId: dose.id, medication: dose.medication };
  const always = [
    ...capWarnings(ctx, dose, amounts, { ...dose, definition, line, rules, birthDate: patient.birthDate }, 'givenDose'),
    ...allergyWarnings(ctx, patient, [routedDose(dose)], about),
  ];
  if (daysBetween(today, dose.plannedOn) > DAYS_AHEAD) return always;
  const { plannedOn, plannedTime } = dose;
  return [
    ...always,
    ...(plannedTime
      ? intervalWarnings(ctx, dose, instantOf(plannedOn, plannedTime, timeZone), { definition, line, others })
      : []),
    ...(await countWarnings(ctx, definition, line, dose, ctx.now(), about)),
    ...(await lifetimeOfDose(ctx, patient, dose, amount, [])),
  ];
}
