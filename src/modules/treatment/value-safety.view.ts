/** The safety warning of a value that is hardly true: by the child's age, and by the last value of its kind. */
import type { Context } from '../../core/context';
import { completedMonths, type Day, type Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import bands from './data/value-bands.json';
import { followUpValuesByPatient } from './follow-up.queries';
import type { FollowUpKind } from './follow-up.types';
import { canonical } from './measure';
import { safetyMessages } from './safety.messages';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';

const RECENT_MS = 14 * 86_400_000;
const TENFOLD = 10;

/** A value as it was typed. */
export interface TypedValue {
  kind: FollowUpKind;
  value: number;
  unit: string | null;
  /** Of the field in the input. */
  path: string;
}

type Rows = { underMonths: number | null; low: number; high: number }[];
const BANDS = bands as unknown as Partial<Record<FollowUpKind, Rows>>;

/** The band of a kind for an age in completed months, in the canonical unit; undefined for a kind without one. */
const bandOf = (kind: FollowUpKind, months: number): Rows[number] | undefined =>
  BANDS[kind]?.find(({ underMonths }) => underMonths === null || months < underMonths);

/** A quotient to twelve digits: 0.035 / 0.35 is a tenth in decimals and less in binary. */
const share = (value: number, last: number): number => Number((value / last).toPrecision(12));

/** The warnings about values taken at `at`, which is `on` at the unit; `except` is the id of a follow-up that is corrected. */
export async function valueWarnings(
  ctx: Context,
  patient: Pick<VisiblePatient, 'id' | 'birthDate'>,
  values: readonly TypedValue[],
  { at, on, except }: { at: Instant; on: Day; except?: string },
): Promise<SafetyWarning[]> {
  const recent = ((await followUpValuesByPatient(ctx, patient.id)) ?? []).filter(
    ({ id, takenAt }) => id !== except && takenAt < at && takenAt >= at - RECENT_MS,
  );
  const months = completedMonths(patient.birthDate, on);
  return values.flatMap(({ kind, value: typed, unit: typedUnit, path }) => {
    const now = canonical(kind, typed, typedUnit);
    if (!now) return [];
    const { value, unit } = now;
    const before = recent.findLast((row) => row.kind === kind);
    const last = before && canonical(before.kind, before.value, before.unit)?.value;
    const band = bandOf(kind, months);
    const isOutside = band !== undefined && (value < band.low || value > band.high);
    const isTenfold =
      last !== undefined && last > 0 && (share(value, last) >= TENFOLD || share(value, last) <= 1 / TENFOLD);
    if (!isOutside && !isTenfold) return [];
    const text = isOutside
      ? safetyMessages.outsideBand(value, band.low, band.high, unit)
      : safetyMessages.tenfold(value, last!, unit);
    return safetyWarning(
      ctx,
      WarningCode.VALUE_IMPLAUSIBLE,
      text,
      [
        ['value', value, unit],
        ...(band ? [['low', band.low, unit] as const, ['high', band.high, unit] as const] : []),
        ...(last === undefined ? [] : [['last', last, unit] as const]),
      ],
      { path },
    );
  });
}
