/** What is odd about the definition of a protocol, though not refused. For those who define it. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import type { Text } from '../../core/i18n';
import { Role } from '../../core/viewer';
import { DoseBasis, DosePer, Route } from './dosing.types';
import { protocolDefinition } from './protocol.queries';
import { protocolSafetyMessages as messages } from './protocol-safety.messages';
import type { Protocol, ProtocolDefinition, ProtocolMedication } from './protocol.types';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';
import { isSubstance } from './substances';
import { isVinca } from './vinca';

const METHOTREXATE = 'L01BA01';
const FOLINIC_ACID = 'V03AF03';
const WEEK_DAYS = 7;
const MOST_ORAL_DAYS = 2;
/** mg/m2. */
const HIGH_DOSE = 500;
const MG: Readonly<Record<string, number>> = { mg: 1, g: 1000, mcg: 0.001 };

/** A line, its cycle and its first day in the protocol, from 0. */
interface Placed {
  line: ProtocolMedication;
  path: string;
  cycle: number;
  cycleStart: number;
}

/** All lines of a protocol in their order, on the days since its first one. */
function placedLines({ phases }: ProtocolDefinition): Placed[] {
  const placed: Placed[] = [];
  let [cycle, cycleStart] = [0, 0];
  phases.forEach((phase, p) =>
    phase.cycles.forEach((each, c) => {
      each.medications.forEach((line, m) =>
        placed.push({ line, path: `phases.${p}.cycles.${c}.medications.${m}`, cycle, cycleStart }),
      );
      cycle += 1;
      cycleStart += each.lengthDays;
    }),
  );
  return placed;
}

type Found = Placed & { code: WarningCode; text: Text; figures: readonly (readonly [string, number, string])[] };

const perOf = (basis: DoseBasis): string =>
  basis === DoseBasis.FIXED ? '' : basis === DoseBasis.PER_M2 ? '/m2' : '/kg';
const doseFigure = ({ dose, unit, basis }: Pick<ProtocolMedication, 'dose' | 'unit' | 'basis'>) =>
  ['dose', dose, `${unit}${perOf(basis)}`] as const;

/** The most days of any week on which `days`, all days of the protocol, has one. */
const mostInAWeek = (days: readonly number[]): number =>
  Math.max(0, ...days.map((first) => days.filter((day) => day >= first && day < first + WEEK_DAYS).length));

function oralMethotrexate(placed: readonly Placed[]): Found[] {
  const oral = placed.filter(
    ({ line }) => (line.route === Route.ORAL || line.route === Route.NASOGASTRIC) && isSubstance(line, METHOTREXATE),
  );
  const daysOf = ({ line, cycleStart }: Placed): number[] => line.days.map((day) => cycleStart + day);
  const all = [...new Set(oral.flatMap(daysOf))];
  return oral.flatMap((each) => {
    const own = daysOf(each);
    const near = all.filter((day) => own.some((mine) => Math.abs(day - mine) < WEEK_DAYS));
    const days = mostInAWeek(near);
    if (days <= MOST_ORAL_DAYS) return [];
    const figures = [['days', days, 'd'] as const, doseFigure(each.line)];
    return [{ ...each, code: WarningCode.ORAL_METHOTREXATE_DAILY, text: messages.oralMethotrexate(days), figures }];
  });
}

/** The greatest dose of a day in mg/m2 that a line has by body surface; 0 for a line that has none. */
function perM2OfDay(line: ProtocolMedication): number {
  const times = line.dosePer === DosePer.DAY ? 1 : Math.max(line.times.length, 1);
  const doses = [line, ...line.bands].filter(({ basis }) => basis === DoseBasis.PER_M2).map(({ dose }) => dose);
  return (
    Math.max(0, ...doses, ...(line.basis === DoseBasis.PER_M2 ? line.byAge.map(({ dose }) => dose) : [])) *
    times *
    (MG[line.unit] ?? 0)
  );
}

function missingRescue(placed: readonly Placed[]): Found[] {
  const rescued = new Set(placed.filter(({ line }) => isSubstance(line, FOLINIC_ACID)).map(({ cycle }) => cycle));
  return placed.flatMap((each) => {
    const { line, cycle } = each;
    const dose = perM2OfDay(line);
    const isHigh = line.route === Route.INTRAVENOUS && isSubstance(line, METHOTREXATE) && dose >= HIGH_DOSE;
    if (!isHigh || rescued.has(cycle) || rescued.has(cycle + 1)) return [];
    const figures = [['dose', dose, 'mg/m2'] as const];
    return [{ ...each, code: WarningCode.RESCUE_MISSING, text: messages.rescueMissing(dose), figures }];
  });
}

function missingCaps(placed: readonly Placed[]): Found[] {
  return placed.flatMap((each) => {
    const { line } = each;
    if (![line, ...line.components].some(isVinca)) return [];
    const vincas = line.components.filter(isVinca);
    const rules = vincas.length > 0 ? vincas.flatMap((one) => [one, ...one.bands]) : [line, ...line.bands];
    const open = rules.find(({ basis, maxDose }) => basis !== DoseBasis.FIXED && maxDose === null);
    if (!open) return [];
    const figures = [doseFigure({ ...open, unit: line.unit })];
    return [{ ...each, code: WarningCode.CAP_MISSING, text: messages.capMissing(line.name), figures }];
  });
}

/** Whether two lines give the same medicine by the same route, and not at stated hours that differ. */
function isSameLine(a: ProtocolMedication, b: ProtocolMedication): boolean {
  const sameHour = a.times.length === 0 || b.times.length === 0 || a.times.some((time) => b.times.includes(time));
  return a.atc === b.atc && a.route === b.route && sameHour;
}

function duplicateLines(placed: readonly Placed[]): Found[] {
  return placed.flatMap((each, place) => {
    const { line, cycle } = each;
    const earlier = placed.slice(0, place).filter((other) => other.cycle === cycle && isSameLine(other.line, line));
    const days = line.days.filter((day) => earlier.some((other) => other.line.days.includes(day))).length;
    if (days === 0) return [];
    const figures = [['days', days, 'd'] as const, doseFigure(line)];
    return [{ ...each, code: WarningCode.DUPLICATE_LINE, text: messages.duplicateLine(line.name, days), figures }];
  });
}

/** The warnings about a definition; a line that stands in many cycles has one of each code, at its first place. */
export function definitionWarnings(ctx: Pick<Context, 'language'>, definition: ProtocolDefinition): SafetyWarning[] {
  const placed = placedLines(definition);
  const found = [
    ...oralMethotrexate(placed),
    ...missingRescue(placed),
    ...missingCaps(placed),
    ...duplicateLines(placed),
  ];
  const first = new Map<string, Found>();
  for (const each of found) {
    const key = JSON.stringify([each.code, each.line]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()].map(({ code, text, figures, line, path }) =>
    safetyWarning(ctx, code, text, figures, { medication: line.name, path }),
  );
}

/** The warnings about a version of a protocol, for clinicians and administrators; empty for others. */
export async function safetyOfProtocol(ctx: Context, protocol: Protocol): Promise<SafetyWarning[]> {
  const { roles } = await signedIn(ctx);
  if (!roles.has(Role.CLINICIAN) && !roles.has(Role.ADMINISTRATOR)) return [];
  return definitionWarnings(ctx, await protocolDefinition(ctx, protocol));
}
