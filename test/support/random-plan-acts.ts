/** A plan as a test sees it, and the acts that random sequences do to it over HTTP. */
import { adjust, previewAdjust, type PreviewedDose } from './plan';

import { recordTogether, voidRecord } from './safety';
import {
  correct,
  medication,
  overrides,
  plusDays,
  postpone,
  record,
  setStatus,
  tell,
  type Amount,
  type Treated,
} from './treatment';
import { type World } from './world';

export interface Seen {
  id: string;
  medication: string;
  atc: string;
  route: string;
  status: string;
  plannedOn: string;
  plannedAt: string | null;
  plannedDose: Amount;
  givenAt: string | null;
  givenDose: Amount | null;
  records: { status: string; voided: { at: string } | null }[];
}
export interface SeenPlan {
  status: string;
  planVersion: number;
  cycles: { id: string; startsOn: string; status: string }[];
  doses: Seen[];
}
export const PLAN = `query($id: ID!) { treatment(id: $id) { status planVersion cycles { id startsOn status
  administrations { id medication atc route status plannedOn plannedAt plannedDose { value unit } givenAt givenDose { value unit }
    records { status voided { at } } } } } }`;

export async function planOf(of: Treated): Promise<SeenPlan> {
  const { cycles, ...rest } = await tell<
    Omit<SeenPlan, 'cycles'> & { cycles: (SeenPlan['cycles'][number] & { administrations: Seen[] })[] }
  >(of.clinician, PLAN, { id: of.treatmentId });
  return { ...rest, cycles, doses: cycles.flatMap(({ administrations }) => administrations) };
}

export const isGiven = ({ status }: Seen): boolean => status === 'GIVEN' || status === 'PARTIALLY_GIVEN';
export const isRecorded = (dose: Seen): boolean =>
  isGiven(dose) ||
  (dose.status === 'OMITTED' && dose.records.findLast(({ voided }) => voided === null)?.status === 'OMITTED');
export const isOpen = ({ status }: Seen): boolean => ['PLANNED', 'POSTPONED', 'ON_HOLD'].includes(status);
export const outcomeOf = ({ records: _, ...dose }: Seen): Omit<Seen, 'records'> => dose;

/** The state of one sequence. */
export interface Course {
  of: Treated;
  world: World;
  today: string;
  /** The day from which the plan last went on. */
  restartedOn: string | null;
  lines: number;
}
/** What one act did; `told` is its answer, `target` holds the doses that it was about. */
export interface Done {
  what: string;
  told: string;
  target?: string[];
  /** The doses of the preview of a confirmed adjustment. */
  previewed?: PreviewedDose[];
  /** The first day of a resumed plan. */
  restart?: string;
}
type Act = (course: Course, plan: SeenPlan, whole: (below: number) => number) => Promise<Done | undefined>;

export async function adjusted({ of, today }: Course, plan: SeenPlan, from: string, change: object, more: object = {}) {
  const input = {
    planVersion: plan.planVersion,
    from,
    cause: from < today ? 'CORRECTION' : 'CLINICIAN_JUDGEMENT',
    ...more,
  };
  const preview = await previewAdjust(of.clinician, of, change, input).catch(() => null);
  const { __typename: told } = await adjust(of, change, input);
  const what = `${JSON.stringify(change)} from ${from}`;
  return told === 'TreatmentAdjusted' ? { what, told, previewed: preview?.doses ?? [] } : { what, told };
}
export const dayNear = ({ today }: Course, whole: (below: number) => number): string => plusDays(today, whole(40) - 12);
export const MEDICINES = ['L01BA01', 'L01BB02', 'L01CA02'];
export const outcomes = (dose: Seen, { today }: Course, whole: (below: number) => number): object => {
  const givenAt = `${today}T08:00:00-08:00`;
  return [
    { status: 'GIVEN', givenAt, givenDose: dose.plannedDose.value },
    { status: 'PARTIALLY_GIVEN', givenAt, givenDose: dose.plannedDose.value / 2, reason: 'Vomitó' },
    { status: 'OMITTED', reason: 'Fiebre' },
    { status: 'POSTPONED', postponedTo: plusDays(today, 1 + whole(12)), reason: 'Fiebre' },
  ][whole(4)]!;
};

export const ACTS: Record<string, Act> = {
  measures: (course, plan, whole) =>
    adjusted(course, plan, dayNear(course, whole), {
      measures: { heightCm: 95 + whole(20), weightKg: 25 + whole(20), measuredOn: course.today },
    }),
  percent: (course, plan, whole) => {
    const from = dayNear(course, whole);
    const until = whole(2) === 0 ? { until: plusDays(from, whole(20)) } : {};
    return adjusted(
      course,
      plan,
      from,
      { doses: { atc: MEDICINES[whole(3)], percent: [50, 75, 100, 150][whole(4)] } },
      until,
    );
  },
  omit: (course, plan, whole) =>
    adjusted(course, plan, dayNear(course, whole), { doses: { atc: MEDICINES[whole(3)], percent: 0 } }),
  add: (course, plan, whole) => {
    const from = dayNear(course, whole);
    const on = [...new Set([0, 1, 2].map(() => plusDays(from, whole(15))))];
    const line = {
      name: `Filgrastim ${++course.lines}`,
      atc: 'L03AA02',
      route: 'SUBCUTANEOUS',
      dose: 150,
      unit: 'mcg',
    };
    const times = whole(2) === 0 ? { times: ['08:00', '20:00'] } : {};
    return adjusted(course, plan, from, { add: { purpose: 'GROWTH_FACTOR', ...line, on, ...times } });
  },
  substitute: (course, plan, whole) => {
    const days = [
      [1, 8],
      [2, 9],
      [1, 3, 5, 10],
    ][whole(3)]!;
    const by = medication({ name: `Citarabina ${++course.lines}`, atc: 'L01BC01', dose: 75, days });
    const substitute = { atc: MEDICINES[whole(2)], equivalence: 'uno por uno', by };
    return adjusted(course, plan, dayNear(course, whole), { substitute });
  },
  move: (course, plan, whole) => {
    const cycle = plan.cycles[whole(plan.cycles.length)]!;
    const startsOn = plusDays(cycle.startsOn, whole(21) - 10);
    const from = [startsOn, cycle.startsOn].sort()[0]!;
    return adjusted(course, plan, from, { cycle: { cycleId: cycle.id, startsOn } }, { cause: 'CORRECTION' });
  },
  postpone: async ({ of }, plan, whole) => {
    const cycle = plan.cycles[whole(plan.cycles.length)]!;
    const { __typename: told } = await postpone(of.clinician, cycle.id, plusDays(cycle.startsOn, 1 + whole(10)));
    return { what: `cycle of ${cycle.startsOn} postponed`, told };
  },
  hold: async ({ of }) => {
    const { __typename: told } = await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    return { what: 'held', told };
  },
  resume: async (course, _, whole) => {
    const restart = whole(2) === 0 ? course.today : plusDays(course.today, whole(9) - 2);
    const { __typename: told } = await setStatus(course.of.clinician, course.of.treatmentId, 'ACTIVE', {
      restartsOn: restart,
    });
    return { what: `resumed on ${restart}`, told, restart };
  },
  record: async (course, plan, whole) => {
    const open = plan.doses.filter((dose) => isOpen(dose) && dose.plannedOn <= plusDays(course.today, 8));
    const dose = open[whole(open.length)];
    if (!dose) return undefined;
    const outcome = outcomes(dose, course, whole);
    const { __typename: told } = await record(course.of.clinician, dose.id, outcome);
    return {
      what: `${dose.medication} of ${dose.plannedOn} recorded ${JSON.stringify(outcome)}`,
      told,
      target: [dose.id],
    };
  },
  recordTogether: async (course, plan, whole) => {
    const open = plan.doses
      .filter((dose) => isOpen(dose) && dose.plannedOn <= plusDays(course.today, 3))
      .slice(0, 1 + whole(4));
    if (open.length === 0) return undefined;
    const items = open.map((dose) => ({ administrationId: dose.id, ...outcomes(dose, course, whole) }));
    const { __typename: told } = await recordTogether(course.of.clinician, items, { overrides });
    return { what: `together ${JSON.stringify(items)}`, told, target: open.map(({ id }) => id) };
  },
  correct: async (course, plan, whole) => {
    const recorded = plan.doses.filter(({ records, status }) => records.length > 0 && status !== 'PLANNED');
    const dose = recorded[whole(recorded.length)];
    if (!dose) return undefined;
    const outcome = whole(3) === 0 ? { status: 'PLANNED', reason: null } : outcomes(dose, course, whole);
    const { __typename: told } = await correct(course.of.clinician, dose.id, outcome);
    return {
      what: `${dose.medication} of ${dose.plannedOn} corrected ${JSON.stringify(outcome)}`,
      told,
      target: [dose.id],
    };
  },
  void: async (course, plan, whole) => {
    const recorded = plan.doses.filter(({ records }) => records.some(({ voided }) => voided === null));
    const dose = recorded[whole(recorded.length)];
    if (!dose) return undefined;
    const { __typename: told } = await voidRecord(course.of.clinician, dose.id);
    return { what: `${dose.medication} of ${dose.plannedOn} voided`, told, target: [dose.id] };
  },
  tomorrow: (course, _, whole) => {
    course.today = plusDays(course.today, 1 + whole(4));
    course.world.clock.set(`${course.today}T20:00:00Z`);
    return Promise.resolve({ what: `it is ${course.today}`, told: 'day' });
  },
};
