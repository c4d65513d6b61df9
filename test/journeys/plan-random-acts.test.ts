/**
 * Random sequences of all that is done to a plan, over HTTP: recorded doses stay, no dose is lost, no line has two doses for
 * one time, an earlier restart never moves a plan later, and a preview tells exactly what its confirmation does.
 * CARNET_TEST_SEQUENCES sets how many; 25 unless set.
 */
import { type PreviewedDose } from '../support/plan';
import { numbers } from '../support/random';

import { atNoon, medication, plusDays, protocolOf, TODAY, treated } from '../support/treatment';
import { openWorld } from '../support/world';
import {
  type Seen,
  type SeenPlan,
  planOf,
  isGiven,
  isRecorded,
  isOpen,
  outcomeOf,
  type Course,
  type Done,
  ACTS,
} from '../support/random-plan-acts';

const SEQUENCES = Number(process.env.CARNET_TEST_SEQUENCES ?? 25);
const STEPS = 14;

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
