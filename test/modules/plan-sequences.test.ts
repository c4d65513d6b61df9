/** Random sequences of changes, moves, holds and records keep what a plan promises. Pure: no database. */
import 'reflect-metadata';
import { AdministrationStatus } from '../../src/modules/treatment/administration.types';
import { AdjustmentCause } from '../../src/modules/treatment/adjustment.types';
import { normalDefinition } from '../../src/modules/treatment/normal-protocol';
import {
  isOpen,
  isRecorded,
  definitionKey,
  replacedDoses,
  type LivingPlan,
  type PlanChange,
  type PlanDose,
} from '../../src/modules/treatment/living-plan';
import { changed, movesFrom } from '../../src/modules/treatment/plan-change';
import { cycleRows } from '../../src/modules/treatment/plan-rows';
import { layOut } from '../../src/modules/treatment/plan';
import { replanned, withMoves } from '../../src/modules/treatment/replan';
import { DoseBasis, Route } from '../../src/modules/treatment/protocol.types';
import { cycle, medication, phase, protocol } from '../support/protocol-inputs';
import { plusDays } from '../support/treatment';
import { numbers } from '../support/random';

const FIRST = '2026-01-05';
const DEFINITION = normalDefinition(
  protocol(
    {},
    phase(
      {},
      ...[1, 2, 3, 4].map((number) =>
        cycle(
          { number, lengthDays: 14 },
          medication({
            name: 'Mercaptopurina',
            atc: 'L01BB02',
            route: Route.ORAL,
            dose: 75,
            days: Array.from({ length: 14 }, (_, i) => i + 1),
          }),
          medication({
            name: 'Metotrexato',
            atc: 'L01BA01',
            route: Route.INTRATHECAL,
            basis: DoseBasis.FIXED,
            dose: 12,
            days: [1, 8],
            byAge: [
              { minYears: 0, maxYears: 3, dose: 10 },
              { minYears: 3, maxYears: null, dose: 12 },
            ],
          }),
        ),
      ),
    ),
  ),
);
const KEY = { code: 'P', version: 1 };

function begun(): { plan: LivingPlan; nextId: () => string } {
  let count = 0;
  const nextId = (): string => `id${String(count++).padStart(6, '0')}`;
  const of = { patientId: 'p', treatmentId: 't', revision: 1, nextId };
  const body = { heightCm: 100, weightKg: 36 };
  const rows = cycleRows(of, KEY, layOut(DEFINITION, FIRST, { birthDate: '2023-02-01', ...body }));
  const rule = { number: 1, cause: null, fromDay: FIRST, untilDay: null, ...body, change: { kind: 'START' } as const };
  const plan: LivingPlan = {
    birthDate: '2023-02-01',
    rules: [rule],
    definitions: new Map([[definitionKey('P', 1), DEFINITION]]),
    cycles: rows.map((row) => row.cycle),
    doses: rows.flatMap(({ doses }) => doses.map((row): PlanDose => ({ row, record: null }))),
  };
  return { plan, nextId };
}

const timesOf = (plan: LivingPlan): string[] =>
  plan.doses
    .filter(isOpen)
    .map(({ row }) => [row.medication, row.route, row.lineVersion, row.plannedOn, row.plannedTime].join('|'));

/** What the sequences have replaced by a substitute, and what they put on another day, by id. */
interface Course {
  replaced: Set<string>;
  put: Set<string>;
}

/** Doses of the replaced medicine that are open though replaced, or on the day of its substitute in one cycle. */
const besideSubstitute = ({ doses }: LivingPlan, { replaced, put }: Course): string[] => {
  const open = doses.filter(isOpen).map(({ row }) => row);
  const slots = new Set(
    open
      .filter(({ id, atc }) => atc === 'L01BC01' && !put.has(id))
      .map(({ cycleId, plannedOn }) => `${cycleId} ${plannedOn}`),
  );
  return open
    .filter(({ atc }) => atc === 'L01BA01')
    .filter(({ id, cycleId, plannedOn }) => replaced.has(id) || (slots.has(`${cycleId} ${plannedOn}`) && !put.has(id)))
    .map(({ id, plannedOn }) => `${id} ${plannedOn}`);
};

/** Postponed doses that were not replaced, yet are omitted on a day without another dose of the medicine. */
const lost = ({ doses }: LivingPlan, { replaced, put }: Course): string[] =>
  doses
    .filter(({ row, record }) => row.status === 'OMITTED' && record?.status === 'POSTPONED' && put.has(row.id))
    .filter(({ row }) => row.atc === 'L01BA01' && !replaced.has(row.id))
    .filter(
      ({ row: { plannedOn } }) =>
        !doses.some(({ row }) => row.atc === 'L01BA01' && row.plannedOn === plannedOn && row.status !== 'OMITTED'),
    )
    .map(({ row }) => `${row.id} ${row.plannedOn}`);

/** One random step; what it did, for the message, and the dose that a person planned again. */
function step(
  plan: LivingPlan,
  random: () => number,
  nextId: () => string,
  course: Course,
): { plan: LivingPlan; did: string; again?: string } {
  const whole = (below: number): number => Math.floor(random() * below);
  const day = plusDays(FIRST, whole(60));
  const number = plan.rules.at(-1)!.number + 1;
  const around = { today: FIRST, rowsOf: { patientId: 'p', treatmentId: 't', revision: 1, nextId } };
  const adjusted = (change: PlanChange, untilDay: string | null = null) => {
    const { heightCm, weightKg } = plan.rules.at(-1)!;
    const rule = { number, cause: AdjustmentCause.CORRECTION, fromDay: day, untilDay, heightCm, weightKg, change };
    return { plan: changed(plan, rule, around), did: `${change.kind} from ${day}` };
  };
  const movable = plan.cycles.filter(({ status }) => status !== 'REVOKED');
  const chosen = movable[whole(movable.length)]!;
  const open = plan.doses.filter(isOpen);
  const dose = open[whole(open.length)];
  const closed = plan.doses.filter(isRecorded);
  const recorded = (status: AdministrationStatus, more: Partial<PlanDose['row']> = {}) => {
    const others = plan.doses.filter(({ row }) => row.id !== dose!.row.id);
    if (more.plannedOn) course.put.add(dose!.row.id);
    const draft = {
      ...plan,
      doses: [{ row: { ...dose!.row, status, ...more }, record: { status, reason: null } }, ...others],
    };
    return {
      plan: replanned(plan, draft, { version: number - 1, reason: 'x' }),
      did: `${status} ${dose!.row.plannedOn}`,
    };
  };
  switch (whole(10)) {
    case 0:
      return adjusted({ kind: 'MEASURES', heightCm: 100 + whole(30), weightKg: 20 + whole(30), measuredOn: day });
    case 1: {
      // The replaced medicine never has 0 %: an omitted dose of it was replaced, or has come to another one.
      const [atc, percent] =
        random() < 0.5 ? ['L01BB02', [0, 50, 75, 100, 150][whole(5)]!] : ['L01BA01', 50 * (1 + whole(3))];
      return adjusted(
        { kind: 'DOSES', atc, route: null, percent, medication: 'x' },
        random() < 0.5 ? plusDays(day, whole(20)) : null,
      );
    }
    case 2: {
      const medicine = { atc: 'L01BA01', route: null };
      const from = plan.doses.filter(({ row }) => row.atc === medicine.atc && row.plannedOn >= day);
      for (const { row } of from)
        if (from.some((other) => isOpen(other) && other.row.cycleId === row.cycleId)) course.replaced.add(row.id);
      const line = DEFINITION.phases[0]!.cycles[0]!.medications[1]!;
      return adjusted({
        kind: 'SUBSTITUTE',
        ...medicine,
        medication: 'x',
        equivalence: 'igual',
        by: { ...line, name: 'Citarabina', atc: 'L01BC01', days: random() < 0.5 ? [1, 8] : [2, 9] },
        replaced: replacedDoses(plan, medicine, day),
      });
    }
    case 3:
      return adjusted({ kind: 'CYCLE', cycleId: chosen.id, startsOn: plusDays(chosen.startsOn, whole(21) - 10) });
    case 4: {
      const draft = withMoves(plan, movesFrom(plan, chosen.id), 1 + whole(10));
      return { plan: replanned(plan, draft, { version: number - 1, reason: 'x' }), did: `postponed ${chosen.number}` };
    }
    case 5: {
      const moves = movable.map(({ id, startsOn }) => ({ cycleId: id, wholly: startsOn >= day }));
      const draft = withMoves(plan, moves, 1 + whole(7), day);
      return { plan: replanned(plan, draft, { version: number - 1, reason: 'x' }), did: `held ${day}` };
    }
    case 6:
      return dose
        ? recorded(AdministrationStatus.GIVEN, { givenOn: dose.row.plannedOn, givenDose: dose.row.plannedDose })
        : { plan, did: 'nothing' };
    case 7:
      return dose
        ? recorded(AdministrationStatus.POSTPONED, { plannedOn: plusDays(dose.row.plannedOn, 1 + whole(10)) })
        : { plan, did: 'nothing' };
    case 8: {
      const wrong = closed[whole(closed.length)];
      if (!wrong) return { plan, did: 'nothing' };
      const { id, plannedOn } = wrong.row;
      const status = AdministrationStatus.PLANNED;
      const again = { row: { ...wrong.row, status, givenOn: null, givenDose: null, reason: null }, record: null };
      const draft = { ...plan, doses: [again, ...plan.doses.filter(({ row }) => row.id !== id)] };
      // A recorded dose does not move with its cycle: it comes back on its day.
      course.put.add(id);
      return {
        plan: replanned(plan, draft, { version: number - 1, reason: 'x' }),
        did: `planned again ${plannedOn}`,
        again: id,
      };
    }
    default:
      return dose ? recorded(AdministrationStatus.OMITTED) : { plan, did: 'nothing' };
  }
}

describe('a random sequence', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'keeps recorded doses, every dose, one dose of a line at a time, and no replaced one: seed %i',
    (seed) => {
      const random = numbers(seed);
      const { plan: first, nextId } = begun();
      let plan = first;
      const did: string[] = [];
      const course: Course = { replaced: new Set(), put: new Set() };
      for (let count = 0; count < 40; count++) {
        const before = plan;
        const next = step(plan, random, nextId, course);
        plan = next.plan;
        did.push(next.did);
        const after = new Map(plan.doses.map((dose) => [dose.row.id, dose]));
        for (const dose of before.doses) {
          expect({ did, has: after.has(dose.row.id) }).toEqual({ did, has: true });
          if (isRecorded(dose) && dose.row.id !== next.again)
            expect({ did, row: after.get(dose.row.id)!.row }).toEqual({ did, row: dose.row });
        }
        const times = timesOf(plan);
        expect({ did, twice: times.filter((time, place) => times.indexOf(time) !== place) }).toEqual({
          did,
          twice: [],
        });
        const [beside, gone] = [besideSubstitute(plan, course), lost(plan, course)];
        expect({ did, beside, gone }).toEqual({ did, beside: [], gone: [] });
      }
    },
  );
});
