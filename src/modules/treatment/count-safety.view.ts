/** Safety warnings of the counts that a protocol asks for before a dose, a cycle, or the end of an open course. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { countRowsByPatient, type CountRow } from './count-safety.queries';
import { canonical } from './measure';
import { planCheckMessages as messages } from './plan-check.messages';
import { cycleOf } from './protocol-line';
import type { CountCriterion } from './protocol-step.types';
import type { ProtocolCycle, ProtocolDefinition, ProtocolMedication } from './protocol.types';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';

const HOUR_MS = 3_600_000;
const FRESH_HOURS = 72;
/** A value that was typed a moment after the dose is of that moment. */
const TOLERANCE_MS = 5 * 60_000;

type About = Partial<Pick<SafetyWarning, 'administrationId' | 'medication' | 'path'>>;

/** The newest value of a kind at a moment, in the canonical unit, and its age in hours. */
function newest(rows: readonly CountRow[], { kind }: CountCriterion, at: Instant) {
  const row = rows.filter((each) => each.kind === kind && each.takenAt <= at + TOLERANCE_MS).at(-1);
  const measured = row && canonical(kind, row.value, row.unit);
  return row && measured ? { ...measured, age: Math.max(0, at - row.takenAt) / HOUR_MS } : undefined;
}

/** The limit of a criterion that `value`, in the canonical unit, breaks; undefined for a value within both. */
function brokenLimit({ kind, min, max, unit }: CountCriterion, value: number) {
  const [least, most] = [min, max].map((limit) => canonical(kind, limit, unit)?.value);
  if (least !== undefined && value < least) return { name: 'least', limit: least } as const;
  return most !== undefined && value > most ? ({ name: 'most', limit: most } as const) : undefined;
}

/** The warnings that criteria call for by the counts at a moment. */
export async function criteriaWarnings(
  ctx: Context,
  patientId: string,
  criteria: readonly CountCriterion[],
  at: Instant,
  about: About,
): Promise<SafetyWarning[]> {
  if (criteria.length === 0) return [];
  const rows = (await countRowsByPatient(ctx, patientId)) ?? [];
  return criteria.flatMap((criterion) => {
    const { kind } = criterion;
    const last = newest(rows, criterion, at);
    const broken = last && brokenLimit(criterion, last.value);
    const hours = last && Math.floor(last.age);
    const warnings: SafetyWarning[] = [];
    if (last && broken)
      warnings.push(
        safetyWarning(
          ctx,
          WarningCode.COUNTS_OUT_OF_RANGE,
          messages.countOut(kind, last.value, broken.limit, last.unit, broken.name === 'least', hours!),
          [
            ['value', last.value, last.unit],
            [broken.name, broken.limit, last.unit],
            ['hours', hours!, 'h'],
          ],
          about,
        ),
      );
    if (!last || last.age > FRESH_HOURS)
      warnings.push(
        safetyWarning(
          ctx,
          WarningCode.COUNTS_MISSING,
          messages.countMissing(kind),
          [['hours', hours ?? FRESH_HOURS, 'h']],
          about,
        ),
      );
    return warnings;
  });
}

/** The warning that the end of an open course is reached: its count meets what the course waits for. */
export async function endWarnings(
  ctx: Context,
  patientId: string,
  line: Pick<ProtocolMedication, 'name' | 'until'>,
  at: Instant,
  about: About,
): Promise<SafetyWarning[]> {
  const { until } = line;
  if (!until) return [];
  const last = newest((await countRowsByPatient(ctx, patientId)) ?? [], until, at);
  if (!last || brokenLimit(until, last.value)) return [];
  const limits = (['min', 'max'] as const).flatMap((field) => {
    const limit = canonical(until.kind, until[field], until.unit);
    return limit ? [[field === 'min' ? 'least' : 'most', limit.value, limit.unit] as const] : [];
  });
  return [
    safetyWarning(
      ctx,
      WarningCode.END_REACHED,
      messages.endReached(line.name, until.kind, last.value, last.unit),
      [['value', last.value, last.unit], ...limits],
      about,
    ),
  ];
}

/** The first day of a cycle with a dose, whose counts decide whether the cycle begins. */
export const firstDoseDay = ({ medications }: ProtocolCycle): number =>
  Math.min(...medications.flatMap(({ days }) => days));

/** A dose of a protocol, as far as its criteria go. */
export interface CountedDose {
  patientId: string;
  phase: string;
  cycleNumber: number;
  day: number;
}

/** The warnings by counts of a dose of `line` at a moment: the criteria of the line, those of its cycle for its first dose, and the open end. */
export async function countWarnings(
  ctx: Context,
  definition: ProtocolDefinition,
  line: ProtocolMedication | undefined,
  { patientId, phase, cycleNumber, day }: CountedDose,
  at: Instant,
  about: About,
): Promise<SafetyWarning[]> {
  const cycle = cycleOf(definition, phase, cycleNumber);
  const ofCycle = cycle && day === firstDoseDay(cycle) ? cycle.startCriteria : [];
  return [
    ...(await criteriaWarnings(ctx, patientId, [...ofCycle, ...(line?.criteria ?? [])], at, about)),
    ...(line ? await endWarnings(ctx, patientId, line, at, about) : []),
  ];
}
