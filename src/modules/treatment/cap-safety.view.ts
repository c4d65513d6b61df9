/** Safety warnings of an amount above a cap: that of one administration, and that of a day. */
import type { Context } from '../../core/context';
import type { Day } from '../../core/time';
import { ruleFor } from './dose';
import { bodyOn, type LivingPlan } from './living-plan';
import { planCheckMessages } from './plan-check.messages';
import type { ProtocolMedication } from './protocol.types';
import { safetyMessages } from './safety.messages';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';

/** What is checked against a cap, in the unit of the dose. */
interface Amounts {
  /** Of the administration. */
  amount: number;
  /** Of all doses of the medicine by that route on the day. */
  daySum: number;
}

interface CappedDose {
  id: string;
  medication: string;
  unit: string;
  plannedOn: Day;
}

/** The warnings about the caps of `line`, by the band that fits on the planned day; none for an unknown line. */
export function capWarnings(
  ctx: Context,
  { id, medication, unit, plannedOn: on }: CappedDose,
  { amount, daySum }: Amounts,
  line: ProtocolMedication | undefined,
  { rules, birthDate }: Pick<LivingPlan, 'rules' | 'birthDate'>,
  path: string,
): SafetyWarning[] {
  if (!line) return [];
  const { maxDose } = ruleFor(line, { body: bodyOn(rules, on), birthDate, on });
  const caps = [
    { reached: amount, cap: maxDose, text: safetyMessages.overCap },
    // Twelve digits restore a sum of decimals.
    { reached: Number(daySum.toPrecision(12)), cap: line.maxDailyDose, text: planCheckMessages.overDailyCap },
  ];
  return caps.flatMap(({ reached, cap, text }) =>
    cap === null || cap === undefined || reached <= cap
      ? []
      : [
          safetyWarning(
            ctx,
            WarningCode.DOSE_OVER_CAP,
            text(medication, reached, cap, unit),
            [
              ['dose', reached, unit],
              ['cap', cap, unit],
            ],
            { administrationId: id, medication, path },
          ),
        ],
  );
}
