/**
 * Random sequences of all that is done to a plan, over HTTP: recorded doses stay, no dose is lost, no line has two doses for
 * one time, an earlier restart never moves a plan later, and a preview tells exactly what its confirmation does.
 * CARNET_TEST_SEQUENCES sets how many; 25 unless set.
 */
import { adjust, previewAdjust, type PreviewedDose } from '../support/plan';
import { numbers } from '../support/random';
import { recordTogether, voidRecord } from '../support/safety';
import {
  atNoon,
  correct,
  medication,
  overrides,
  plusDays,
  postpone,
  protocolOf,
  record,
  setStatus,
  tell,
  TODAY,
  treated,
  type Amount,
  type Treated,
} from '../support/treatment';
import { openWorld, type World } from '../support/world';

const SEQUENCES = Number(process.env.CARNET_TEST_SEQUENCES ?? 25);
const STEPS = 14;

interface Seen {
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
interface SeenPlan {
  status: string;
  planVersion: number;
  cycles: { id: string; startsOn: string; status: string }[];
  doses: Seen[];
}
const PLAN = `query($id: ID!) { treatment(id: $id) { status planVersion cycles { id startsOn status
  administrations { id medication atc route status plannedOn plannedAt plannedDose { value unit } givenAt givenDose { value unit }
    records { status voided { at } } } } } }`;

async function planOf(of: Treated): Promise<SeenPlan> {
  const { cycles, ...rest } = await tell<
    Omit<SeenPlan, 'cycles'> & { cycles: (SeenPlan['cycles'][number] & { administrations: Seen[] })[] }
  >(of.clinician, PLAN, { id: of.treatmentId });
  return { ...rest, cycles, doses: cycles.flatMap(({ administrations }) => administrations) };
}

const isGiven = ({ status }: Seen): boolean => status === 'GIVEN' || status === 'PARTIALLY_GIVEN';
const isRecorded = (dose: Seen): boolean =>
  isGiven(dose) ||
  (dose.status === 'OMITTED' && dose.records.findLast(({ voided }) => voided === null)?.status === 'OMITTED');
const isOpen = ({ status }: Seen): boolean => ['PLANNED', 'POSTPONED', 'ON_HOLD'].includes(status);
const outcomeOf = ({ records: _, ...dose }: Seen): Omit<Seen, 'records'> => dose;

/** The state of one sequence. */
interface Course {
  of: Treated;
  world: World;
  today: string;
  /** The day from which the plan last went on. */
  restartedOn: string | null;
  lines: number;
}
/** What one act did; `told` is its answer, `target` holds the doses that it was about. */
interface Done {
  what: string;
  told: string;
  target?: string[];
  /** The doses of the preview of a confirmed adjustment. */
  previewed?: PreviewedDose[];
  /** The first day of a resumed plan. */
  restart?: string;
}
type Act = (course: Course, plan: SeenPlan, whole: (below: number) => number) => Promise<Done | undefined>;

async function adjusted({ of, today }: Course, plan: SeenPlan, from: string, change: object, more: object = {}) {
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
const dayNear = ({ today }: Course, whole: (below: number) => number): string => plusDays(today, whole(40) - 12);
const MEDICINES = ['L01BA01', 'L01BB02', 'L01CA02'];
const outcomes = (dose: Seen, { today }: Course, whole: (below: number) => number): object => {
  const givenAt = `${today}T08:00:00-08:00`;
  return [
    { status: 'GIVEN', givenAt, givenDose: dose.plannedDose.value },
    { status: 'PARTIALLY_GIVEN', givenAt, givenDose: dose.plannedDose.value / 2, reason: 'Vomitó' },
    { status: 'OMITTED', reason: 'Fiebre' },
    { status: 'POSTPONED', postponedTo: plusDays(today, 1 + whole(12)), reason: 'Fiebre' },
  ][whole(4)]!;
};

const ACTS: Record<string, Act> = {
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

/** What an act broke, as sentences; empty when it kept everything. */
function broken(before: SeenPlan, after: SeenPlan, done: Done, course: Course): string[] {
  const now = new Map(after.doses.map((dose) => [dose.id, dose]));
  const was = new Map(before.doses.map((dose) => [dose.id, dose]));
  const named = ({ medication: name, plannedOn, id }: Seen): string => `${name} of ${plannedOn} (${id})`;
  const faults = before.doses.filter(({ id }) => !now.has(id)).map((dose) => `${named(dose)} is gone`);
  for (const dose of before.doses.filter((one) => isRecorded(one) && !done.target?.includes(one.id)))
    if (JSON.stringify(outcomeOf(now.get(dose.id)!)) !== JSON.stringify(outcomeOf(dose)))
      faults.push(
        `recorded ${named(dose)} changed: ${JSON.stringify([outcomeOf(dose), outcomeOf(now.get(dose.id)!)])}`,
      );
  for (const dose of after.doses.filter(isGiven)) {
    const old = was.get(dose.id);
    if (old && isGiven(old) && JSON.stringify(old.plannedDose) !== JSON.stringify(dose.plannedDose))
      faults.push(`given ${named(dose)} has another planned dose`);
  }
  const times = new Set<string>();
  for (const dose of after.doses.filter(isOpen)) {
    const time = [dose.medication, dose.route, dose.plannedOn, dose.plannedAt].join(' ');
    if (times.has(time)) faults.push(`twice: ${time}`);
    times.add(time);
  }
  if (done.restart && done.told === 'Treatment' && course.restartedOn !== null && done.restart <= course.restartedOn)
    for (const dose of after.doses.filter(isOpen))
      if (was.get(dose.id)!.plannedOn < dose.plannedOn) faults.push(`${named(dose)} moved later by an earlier restart`);
  if (done.previewed) faults.push(...otherThanPreviewed(before, after, done.previewed));
  return faults;
}

/** What a confirmed adjustment did that its preview did not show. */
function otherThanPreviewed(before: SeenPlan, after: SeenPlan, previewed: readonly PreviewedDose[]): string[] {
  const was = new Map(before.doses.map((dose) => [dose.id, dose]));
  const shown = new Map(previewed.map((dose) => [dose.administrationId, dose]));
  const brief = ({ status, plannedOn, plannedDose }: Seen) => ({
    plannedOn,
    dose: status === 'OMITTED' || status === 'REVOKED' ? null : plannedDose.value,
  });
  const coming = after.doses.filter(({ id }) => !was.has(id)).length;
  const expected = previewed.filter(({ administrationId }) => administrationId === null).length;
  const faults = coming === expected ? [] : [`${coming} new doses, previewed ${expected}`];
  for (const dose of after.doses) {
    const old = was.get(dose.id);
    if (!old) continue;
    const preview = shown.get(dose.id);
    const wanted = preview ? { plannedOn: preview.plannedOn, dose: preview.after?.value ?? null } : brief(old);
    if (JSON.stringify(brief(dose)) !== JSON.stringify(wanted))
      faults.push(`${dose.medication} ${dose.id}: ${JSON.stringify(brief(dose))}, previewed ${JSON.stringify(wanted)}`);
  }
  return faults;
}

const LINES = [
  medication({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', dose: 20, days: [1, 8] }),
  medication({
    name: 'Mercaptopurina',
    atc: 'L01BB02',
    route: 'ORAL',
    dose: 50,
    days: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  }),
  medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, times: ['09:00'], days: [1, 8] }),
];

describe('A random sequence of acts on a plan', () => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  const succeeded = new Map<string, number>();
  beforeAll(async () => {
    world = await openWorld('sqlite');
  });
  afterAll(() => world.end());

  it.each(Array.from({ length: SEQUENCES }, (_, seed) => seed + 1))(
    'keeps what a plan promises: seed %i',
    async (seed) => {
      const random = numbers(seed);
      const whole = (below: number): number => Math.floor(random() * below);
      await atNoon(world);
      const of = await treated(world, protocolOf(4, 14, LINES), plusDays(TODAY, -10));
      const course: Course = { of, world, today: TODAY, restartedOn: null, lines: 0 };
      const names = Object.keys(ACTS);
      const did: string[] = [];
      let plan = await planOf(of);
      for (let count = 0; count < STEPS; count++) {
        // A held treatment takes few other acts: it goes on again soon.
        const name = plan.status === 'ON_HOLD' && whole(3) === 0 ? 'resume' : names[whole(names.length)]!;
        const done = await ACTS[name]!(course, plan, whole);
        if (!done) continue;
        const isDone = !['InvalidInput', 'WrongState', 'ReasonNeeded', 'RecordChanged'].includes(done.told);
        if (isDone) succeeded.set(name, (succeeded.get(name) ?? 0) + 1);
        did.push(`${course.today}: ${done.what}: ${done.told}`);
        const after = await planOf(of);
        expect({ did, broken: broken(plan, after, done, course) }).toEqual({ did, broken: [] });
        if (!isDone)
          expect({ did, plan: after.doses.map(outcomeOf) }).toEqual({ did, plan: plan.doses.map(outcomeOf) });
        if (done.restart && isDone) course.restartedOn = done.restart;
        plan = after;
      }
    },
  );

  it('did every kind of act', () => {
    expect(Object.keys(ACTS).filter((name) => !succeeded.has(name))).toEqual([]);
  });
});
