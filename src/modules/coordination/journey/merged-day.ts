/** The stations of one day as one: what to bring, and when the child fasts. */
import type { Instant } from '../../../core/time';

const HOUR_MS = 3_600_000;

/** A station with its rules of preparation. */
export interface PreparedStation {
  startsAt: Instant;
  bring: readonly string[];
  fastingHours: number | null;
  fastingLiquidsHours: number | null;
}

/** A span without food; `liquidsFrom` is null where water is allowed. */
export interface FastingSpan {
  solidsFrom: Instant;
  liquidsFrom: Instant | null;
  until: Instant;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The things to bring, each once, whatever its case and accents, as it was written first. */
export function mergedBring(stations: readonly PreparedStation[]): string[] {
  const things = new Map<string, string>();
  for (const thing of stations.flatMap(({ bring }) => bring))
    if (!things.has(folded(thing))) things.set(folded(thing), thing);
  return [...things.values()];
}

/** The fasting spans of a day, those that overlap or touch as one, by time. */
export function mergedFasting(stations: readonly PreparedStation[]): FastingSpan[] {
  const spans = stations
    .flatMap(({ startsAt, fastingHours, fastingLiquidsHours }): FastingSpan[] =>
      fastingHours === null
        ? []
        : [
            {
              solidsFrom: startsAt - fastingHours * HOUR_MS,
              liquidsFrom: fastingLiquidsHours === null ? null : startsAt - fastingLiquidsHours * HOUR_MS,
              until: startsAt,
            },
          ],
    )
    .sort((a, b) => a.solidsFrom - b.solidsFrom);
  const merged: FastingSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.solidsFrom > last.until) merged.push({ ...span });
    else {
      last.until = Math.max(last.until, span.until);
      last.liquidsFrom = earliest(last.liquidsFrom, span.liquidsFrom);
    }
  }
  return merged;
}

const earliest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** The span to show at `now`: the first that has not ended, else the last; undefined for none. */
export const spanToShow = (spans: readonly FastingSpan[], now: Instant): FastingSpan | undefined =>
  spans.find(({ until }) => until > now) ?? spans.at(-1);
