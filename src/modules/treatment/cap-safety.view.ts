/** Safety warnings of an amount above a cap: that of one administration, and that of a day. */
import type { Context } from '../../core/context';
import { ruleFor } from './dose';
import { bodyOn, type LivingPlan } from './living-plan';
import { planCheckMessages } from './plan-check.messages';
import { cycleOf } from './protocol-line';
import type { ProtocolDefinition, ProtocolMedication } from './protocol.types';
import { safetyMessages } from './safety.messages';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';
import type { AdministrationRow } from './treatment.entity';

/** What is checked against a cap, in the unit of the dose. */
interface Amounts {
  /** Of the administration. */
  amount: number;
  /** Of all doses of the medicine by that route on the day. */
  daySum: number;
}

type CappedDose = Pick<
  AdministrationRow,
  'id' | 'medication' | 'atc' | 'route' | 'unit' | 'day' | 'plannedOn' | 'lineVersion'
>;

/** The plan of a dose, and the protocol and the cycle in which its day lies. */
interface CapsIn extends Pick<LivingPlan, 'rules' | 'birthDate'> {
  line: ProtocolMedication | undefined;
  definition: Pick<ProtocolDefinition, 'phases'> | undefined;
  phase: string;
  cycleNumber: number;
}

/** The lines of the protocol for the medicine of a dose: those of its day, those of its cycle, and all. */
function linesOfMedicine({ definition, phase, cycleNumber }: CapsIn, dose: CappedDose): ProtocolMedication[][] {
  if (!definition) return [];
  const ofMedicine = (lines: readonly ProtocolMedication[]): ProtocolMedication[] =>
    lines.filter(({ atc, route, unit }) => atc === dose.atc && route === dose.route && unit === dose.unit);
  const inCycle = ofMedicine(cycleOf(definition, phase, cycleNumber)?.medications ?? []);
  const all = definition.phases.flatMap(({ cycles }) => cycles.flatMap(({ medications }) => ofMedicine(medications)));
  return [inCycle.filter(({ days }) => days.includes(dose.day)), inCycle, all];
}

/**
 * The caps of a dose, null without one: those of its line by the band that fits on the planned day. A line that a change
 * brought and that has none has the highest of the protocol for that medicine by that route: of the day, else of the cycle,
 * else of any cycle.
 */
function capsOf(line: ProtocolMedication, dose: CappedDose, plan: CapsIn) {
  const { plannedOn: on, lineVersion } = dose;
  const of = { body: bodyOn(plan.rules, on), birthDate: plan.birthDate, on };
  const known = lineVersion === null ? [] : linesOfMedicine(plan, dose);
  const highest = (capOf: (other: ProtocolMedication) => number | null | undefined): number | null =>
    known.map((lines) => Math.max(...lines.map((other) => capOf(other) ?? -Infinity))).find((cap) => cap > 0) ?? null;
  const maxDose = (other: ProtocolMedication): number | null => ruleFor(other, of).maxDose;
  return {
    maxDose: maxDose(line) ?? highest(maxDose),
    maxDailyDose: line.maxDailyDose ?? highest(({ maxDailyDose }) => maxDailyDose),
  };
}

/** The warnings about the caps of a dose; none for an unknown line. */
export function capWarnings(
  ctx: Context,
  dose: CappedDose,
  { amount, daySum }: Amounts,
  plan: CapsIn,
  path: string,
): SafetyWarning[] {
  if (!plan.line) return [];
  const { id, medication, unit } = dose;
  const { maxDose, maxDailyDose } = capsOf(plan.line, dose, plan);
  const caps = [
    { reached: amount, cap: maxDose, text: safetyMessages.overCap },
    // Twelve digits restore a sum of decimals.
    { reached: Number(daySum.toPrecision(12)), cap: maxDailyDose, text: planCheckMessages.overDailyCap },
  ];
  return caps.flatMap(({ reached, cap, text }) =>
    cap === null || reached <= cap
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
