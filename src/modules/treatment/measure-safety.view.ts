/** Safety warnings of a weight or a height, by the child's age and its recorded measures. */
import type { Context } from '../../core/context';
import type { Day, Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { growthBand } from './growth';
import { safetyMessages } from './safety.messages';
import { measuresBefore, type MeasureOnRecord } from './safety.queries';
import { WarningCode, type SafetyWarning } from './safety.types';
import { oneDecimal, safetyWarning } from './safety.view';

const DAY_MS = 86_400_000;
const RECENT_MS = 90 * DAY_MS;
const WEIGHT_CHANGE_PERCENT = 10;
const HEIGHT_GAIN_PERCENT = 8;
const HEIGHT_LOSS_CM = 2;

export interface Measured {
  kind: 'WEIGHT' | 'HEIGHT';
  /** kg or cm. */
  value: number;
  /** Of the field in the input. */
  path: string;
}

/** The value on record from which `measured` differs too much, if any. */
function differsFrom(measured: Measured, onRecord: readonly MeasureOnRecord[], at: Instant): number | undefined {
  const same = onRecord.filter(({ kind }) => kind === measured.kind);
  const last = same.filter(({ takenAt }) => takenAt >= at - RECENT_MS).at(-1)?.value;
  // Rounding to twelve digits restores 10 % of a decimal number, which binary numbers do not represent.
  const percent = last === undefined ? 0 : Number((((measured.value - last) / last) * 100).toPrecision(12));
  if (measured.kind === 'WEIGHT') return Math.abs(percent) >= WEIGHT_CHANGE_PERCENT ? last : undefined;
  const greatest = Math.max(0, ...same.map(({ value }) => value));
  if (greatest - measured.value > HEIGHT_LOSS_CM) return greatest;
  return percent >= HEIGHT_GAIN_PERCENT ? last : undefined;
}

/** The warnings about measures taken at `at`, which is `on` at the unit. */
export async function measureWarnings(
  ctx: Context,
  patient: Pick<VisiblePatient, 'id' | 'birthDate' | 'sex'>,
  measures: readonly Measured[],
  { at, on }: { at: Instant; on: Day },
): Promise<SafetyWarning[]> {
  const onRecord = await measuresBefore(ctx, patient.id, at);
  return measures.flatMap((measured): SafetyWarning[] => {
    const { kind, value, path } = measured;
    const isWeight = kind === 'WEIGHT';
    const unit = isWeight ? 'kg' : 'cm';
    const warnings: SafetyWarning[] = [];
    const { low, high } = growthBand(kind, patient, on);
    if (value < low || value > high)
      warnings.push(
        safetyWarning(
          ctx,
          isWeight ? WarningCode.WEIGHT_FOR_AGE : WarningCode.HEIGHT_FOR_AGE,
          (isWeight ? safetyMessages.weightForAge : safetyMessages.heightForAge)(value, low, high),
          [
            ['value', value, unit],
            ['low', low, unit],
            ['high', high, unit],
          ],
          { path },
        ),
      );
    const last = differsFrom(measured, onRecord, at);
    if (last !== undefined) {
      const percent = oneDecimal(((value - last) / last) * 100);
      warnings.push(
        safetyWarning(
          ctx,
          WarningCode.MEASURE_CHANGE,
          safetyMessages.measureChange(value, last, percent, unit),
          [
            ['value', value, unit],
            ['last', last, unit],
            ['percent', percent, '%'],
          ],
          { path },
        ),
      );
    }
    return warnings;
  });
}
