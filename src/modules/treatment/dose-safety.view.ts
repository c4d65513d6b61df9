/** Safety warnings of a given dose: its amount, its day, and other given doses of the same substance. */
import type { Context } from '../../core/context';
import { dayOf, daysBetween, type Day, type Instant } from '../../core/time';
import type { AdministrationFacts, PlaceOfDose } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { lifetimeOfDose } from './exposure-safety.view';
import { lineOf } from './protocol-line';
import { protocolDefinition } from './protocol.queries';
import { Route, type ProtocolDefinition, type ProtocolMedication } from './protocol.types';
import { safetyMessages } from './safety.messages';
import { givenDosesByPatient, type GivenDose } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { oneDecimal, safetyWarning } from './safety.view';
import { TreatmentStatus } from './treatment.types';
import { atcParts } from './substances';

const HIGH_PERCENT = 110;
const LOW_PERCENT = 90;
const DUPLICATE_MINUTES = 60;
const HOUR_MS = 3_600_000;
/** The shortest interval where a protocol states none, as a share of the shortest gap between its own doses. */
const SHARE_OF_GAP = 0.8;

/** A dose with its treatment and its place in the protocol. */
export type DoseInPlan = AdministrationFacts & PlaceOfDose;

export interface GivenAs {
  status: AdministrationStatus;
  givenAt: Instant;
  givenDose: number;
  /** The planned day, before a record that moves it. */
  plannedOn: Day;
}

/** The shortest time in hours between two doses of a substance in a protocol; 0 for two doses of one day without hours. */
function shortestGapHours({ phases }: ProtocolDefinition, substance: string): number | undefined {
  const hours: number[] = [];
  let first = 0;
  for (const { lengthDays, medications } of phases.flatMap(({ cycles }) => cycles)) {
    for (const { days, times } of medications.filter(({ atc }) => atcParts(atc).includes(substance)))
      for (const day of days)
        for (const time of times.length > 0 ? times : ['00:00'])
          hours.push((first + day) * 24 + Number(time.slice(0, 2)) + Number(time.slice(3)) / 60);
    first += lengthDays;
  }
  const gaps = hours.sort((a, b) => a - b).map((hour, place) => hour - (hours[place - 1] ?? -Infinity));
  const shortest = Math.min(...gaps);
  return Number.isFinite(shortest) ? shortest : undefined;
}

/** The doses that share a substance with `dose`, and that substance. */
const sharing = (dose: DoseInPlan, others: readonly GivenDose[]): { other: GivenDose; substance: string }[] =>
  others.flatMap((other) =>
    atcParts(other.atc)
      .filter((substance) => other.id !== dose.id && atcParts(dose.atc).includes(substance))
      .map((substance) => ({ other, substance })),
  );

/** The warning about another dose of the same substance: within 60 minutes by the same route, or within the protocol's interval. */
function intervalWarnings(
  ctx: Context,
  dose: DoseInPlan,
  givenAt: Instant,
  { definition, line, others }: { definition: ProtocolDefinition; line?: ProtocolMedication; others: GivenDose[] },
): SafetyWarning[] {
  const about = { administrationId: dose.id, medication: dose.medication, path: 'givenAt' };
  const near = sharing(dose, others)
    .map(({ other, substance }) => ({ ...other, substance, apart: Math.abs(other.givenAt - givenAt) }))
    .sort((a, b) => a.apart - b.apart);
  const duplicate = near.find(({ route, apart }) => route === dose.route && apart <= DUPLICATE_MINUTES * 60_000);
  if (duplicate) {
    const minutes = Math.round(duplicate.apart / 60_000);
    return [
      safetyWarning(
        ctx,
        WarningCode.DUPLICATE_DOSE,
        safetyMessages.duplicateGiven(dose.medication, minutes),
        [['minutes', minutes, 'min']],
        about,
      ),
    ];
  }
  for (const { substance, apart } of near) {
    const gap = line?.minIntervalHours ?? (shortestGapHours(definition, substance) ?? 0) * SHARE_OF_GAP;
    const least = oneDecimal(gap);
    if (apart / HOUR_MS >= least) continue;
    const hours = oneDecimal(apart / HOUR_MS);
    return [
      safetyWarning(
        ctx,
        WarningCode.INTERVAL_SHORT,
        safetyMessages.intervalShort(dose.medication, hours, least),
        [
          ['hours', hours, 'h'],
          ['least', least, 'h'],
        ],
        about,
      ),
    ];
  }
  return [];
}

/** The warnings about the amount. */
function amountWarnings(ctx: Context, dose: DoseInPlan, given: GivenAs, cap: number | null): SafetyWarning[] {
  const { medication, plannedDose: planned, unit } = dose;
  const about = { administrationId: dose.id, medication, path: 'givenDose' };
  const amount = given.givenDose;
  const percent = Number(((amount / planned) * 100).toPrecision(12));
  const warnings: SafetyWarning[] = [];
  if (cap !== null && amount > cap)
    warnings.push(
      safetyWarning(
        ctx,
        WarningCode.DOSE_OVER_CAP,
        safetyMessages.overCap(medication, amount, cap, unit),
        [
          ['dose', amount, unit],
          ['cap', cap, unit],
        ],
        about,
      ),
    );
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

/** The warnings about the day. A dose by mouth may be taken on another day, at home. */
function dayWarnings(ctx: Context, dose: DoseInPlan, given: GivenAs, timeZone: string): SafetyWarning[] {
  const { medication } = dose;
  const about = { administrationId: dose.id, medication, path: 'givenAt' };
  const givenOn = dayOf(given.givenAt, timeZone);
  const warnings: SafetyWarning[] = [];
  const off = daysBetween(given.plannedOn, givenOn);
  if (off !== 0 && dose.route !== Route.ORAL)
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

/** All warnings about recording `dose` as `given`; `together` are other doses that the same act records as given. */
export async function doseWarnings(
  ctx: Context,
  dose: DoseInPlan,
  given: GivenAs,
  timeZone: string,
  together: readonly GivenDose[] = [],
): Promise<SafetyWarning[]> {
  const { protocolCode: code, protocolVersion: version } = dose;
  const [definition, recorded] = await Promise.all([
    protocolDefinition(ctx, { code, version }),
    givenDosesByPatient(ctx, dose.patientId),
  ]);
  const others = [...(recorded ?? []).filter(({ id }) => !together.some((other) => other.id === id)), ...together];
  const line = lineOf(definition, dose);
  return [
    ...amountWarnings(ctx, dose, given, line?.maxDose ?? null),
    ...intervalWarnings(ctx, dose, given.givenAt, { definition, ...(line && { line }), others }),
    ...dayWarnings(ctx, dose, given, timeZone),
    ...(await lifetimeOfDose(
      ctx,
      dose,
      { givenDose: given.givenDose, givenOn: dayOf(given.givenAt, timeZone) },
      together,
    )),
  ];
}
