/** Safety warnings about other given doses of the same substance. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import type { DoseInPlan } from './administration.queries';
import type { ProtocolDefinition, ProtocolMedication } from './protocol.types';
import { safetyMessages } from './safety.messages';
import type { GivenDose } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { oneDecimal, safetyWarning } from './safety.view';
import { atcParts } from './substances';

const DUPLICATE_MINUTES = 60;
const HOUR_MS = 3_600_000;
/** The shortest interval where a protocol states none, as a share of the shortest gap between its own doses. */
const SHARE_OF_GAP = 0.8;

const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/**
 * The shortest time in hours between two doses of a substance in a protocol; 0 for two doses of one day of which one has no
 * stated hour, because they may be given together.
 */
function shortestGapHours({ phases }: ProtocolDefinition, substance: string): number | undefined {
  const byDay = new Map<number, (number | null)[]>();
  let first = 0;
  for (const { lengthDays, medications } of phases.flatMap(({ cycles }) => cycles)) {
    for (const { days, times } of medications.filter(({ atc }) => atcParts(atc).includes(substance)))
      for (const day of days) {
        const hours = times.length > 0 ? times.map(hourOf) : [null];
        byDay.set(first + day, [...(byDay.get(first + day) ?? []), ...hours]);
      }
    first += lengthDays;
  }
  const all = [...byDay].flatMap(([day, hours]) => {
    const stated = hours.find((hour) => hour !== null) ?? 0;
    return hours.map((hour) => day * 24 + (hour ?? stated));
  });
  const gaps = all.sort((a, b) => a - b).map((hour, place) => hour - (all[place - 1] ?? -Infinity));
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
export function intervalWarnings(
  ctx: Context,
  dose: DoseInPlan,
  givenAt: Instant,
  {
    definition,
    line,
    others,
  }: {
    definition: ProtocolDefinition;
    line: ProtocolMedication | undefined;
    others: readonly GivenDose[];
  },
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
