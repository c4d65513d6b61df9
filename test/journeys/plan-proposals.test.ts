/** A recorded weight or height that would change a dose by 10 % or more proposes it; a clinician decides. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { adjust, planDoses, planOf } from '../support/plan';
import { voidRecord } from '../support/safety';
import {
  atNoon,
  followUp,
  medication,
  noticesOf,
  overrides,
  plusDays,
  postpone,
  protocolOf,
  setStatus,
  tell,
  TODAY,
  treated,
  type Told,
  type Treated,
} from '../support/treatment';
import { setUnitSettings } from '../support/unit-settings';
import type { World } from '../support/world';

/** Cycles of a medicine by kilogram: 36 kg, 3600 mg. */
const byKg = (world: World): Promise<Treated> =>
  treated(
    world,
    protocolOf(3, 21, [
      medication({ name: 'Ciclofosfamida', atc: 'L01AA01', basis: 'PER_KG', dose: 100, days: [1, 8] }),
    ]),
    TODAY,
  );
const weigh = (of: Treated, value: number, minutes = 0): Promise<unknown> =>
  followUp(of.clinician, of.child.id, { kind: 'WEIGHT', takenAt: `${TODAY}T09:${10 + minutes}:00-08:00`, value });

onBothEngines('A proposal', (world) => {
  beforeEach(() => atNoon(world()));

  it('comes with 10 %, changes nothing, is replaced by a newer measure and seen by staff alone', async () => {
    const of = await byKg(world());
    const open = async (by = of.clinician) =>
      (await planOf(by, of)).proposals.map(({ largestChangePercent, weightKg }) => [largestChangePercent, weightKg]);
    await weigh(of, 39.5);
    expect(await open()).toEqual([]);
    await weigh(of, 39.6, 1);
    expect(await open()).toEqual([[10, 39.6]]);
    await weigh(of, 32, 2);
    expect(await open()).toEqual([[-11.11, 32]]);
    expect(await open(of.mother)).toEqual([]);
    await weigh(of, 37, 3);
    expect(await open()).toEqual([]);
    expect((await planDoses(of)).every(({ plannedDose }) => plannedDose.value === 3600)).toBe(true);
    expect((await noticesOf(of.mother)).map(({ kind }) => kind)).not.toContain('PLAN_ADJUSTED');
  });

  it('comes with the percentage that the unit has set', async () => {
    const of = await byKg(world());
    await setUnitSettings(world(), of.unit, { proposalFromPercent: 5 });
    await weigh(of, 37.7);
    expect((await planOf(of.clinician, of)).proposals).toEqual([]);
    await weigh(of, 37.8, 1);
    expect((await planOf(of.clinician, of)).proposals).toMatchObject([{ largestChangePercent: 5, weightKg: 37.8 }]);
  });

  it('ends when a clinician takes its measures, or declines it', async () => {
    const of = await byKg(world());
    await weigh(of, 44);
    const [proposal] = (await planOf(of.clinician, of)).proposals;
    const declined = await adjust(of, { declineProposalId: proposal!.id });
    expect(declined).toMatchObject({ version: { number: 2, changedDoses: 0 }, treatment: { proposals: [] } });
    expect((await noticesOf(of.mother)).map(({ kind }) => kind)).not.toContain('PLAN_ADJUSTED');
    await weigh(of, 45, 1);
    const told = await adjust(
      of,
      { measures: { heightCm: 100, weightKg: 45, measuredOn: TODAY } },
      { planVersion: 2, cause: 'WEIGHT_CHANGE' },
    );
    expect(told.treatment.proposals).toEqual([]);
    expect((await planDoses(of)).every(({ plannedDose }) => plannedDose.value === 4500)).toBe(true);
  });
});

const measured = async (of: Treated, value: number, day: number): Promise<string> =>
  (
    await followUp(of.clinician, of.child.id, {
      kind: 'WEIGHT',
      takenAt: `${plusDays(TODAY, day)}T09:10:00-08:00`,
      value,
    })
  ).id;
const put = (of: Treated, id: string, set: object): Promise<Told> =>
  tell(of.clinician, operation('correct-follow-up'), {
    input: { id, expectedRevision: 1_000, reason: 'Se marcó mal', set, overrides },
  });

onBothEngines('A proposal of a wrong measure', (world) => {
  beforeEach(() => atNoon(world()));
  const open = async (of: Treated) => (await planOf(of.clinician, of)).proposals.map(({ weightKg }) => weightKg);

  it.each<[string, (of: Treated, id: string) => Promise<Told>]>([
    ['voided', (of, id) => voidRecord(of.clinician, id, { kind: 'FOLLOW_UP' })],
    ['left without a value', (of, id) => put(of, id, { value: null, note: 'No se pesó' })],
    ['of another kind', (of, id) => put(of, id, { kind: 'TEMPERATURE', value: 37 })],
    ['of an earlier day', (of, id) => put(of, id, { takenAt: `${plusDays(TODAY, -1)}T09:00:00-08:00` })],
  ])('ends when the measure is %s, and the newest one that is left proposes', async (_, correct) => {
    const of = await byKg(world());
    world().clock.set(`${plusDays(TODAY, 3)}T20:00:00Z`);
    const alone = await measured(of, 44, 1);
    expect(await open(of)).toEqual([44]);
    expect((await correct(of, alone)).__typename).toMatch(/^(?:FollowUp|RecordVoided)$/);
    expect(await open(of)).toEqual([]);
    await measured(of, 41, 2);
    await correct(of, await measured(of, 45, 3));
    expect(await open(of)).toEqual([41]);
  });

  it('is not made by an older weight that is recorded with a new height', async () => {
    const of = await byKg(world());
    world().clock.set(`${plusDays(TODAY, 3)}T20:00:00Z`);
    const [early, late] = [1, 2].map((day) => `${plusDays(TODAY, day)}T09:00:00-08:00`);
    await followUp(of.clinician, of.child.id, { kind: 'WEIGHT', takenAt: late, value: 36 });
    const values = [
      { kind: 'WEIGHT', value: 44 },
      { kind: 'HEIGHT', value: 100 },
    ];
    const input = { requestId: randomUUID(), patientId: of.child.id, takenAt: early, release: true, values, overrides };
    expect(await tell(of.clinician, operation('record-measurements'), { input })).toMatchObject({
      __typename: 'MeasurementsRecorded',
    });
    expect(await open(of)).toEqual([]);
  });
});

/** The third birthday is the third day of the second cycle. */
const THIRD_BIRTHDAY = plusDays(TODAY, 16);
const BORN = `${Number(THIRD_BIRTHDAY.slice(0, 4)) - 3}${THIRD_BIRTHDAY.slice(4)}`;
const BY_AGE = medication({
  name: 'Metotrexato',
  atc: 'L01BA01',
  route: 'INTRATHECAL',
  basis: 'FIXED',
  dose: 12,
  days: [1],
  byAge: [
    { minYears: 0, maxYears: 3, dose: 10 },
    { minYears: 3, maxYears: null, dose: 12 },
  ],
});

onBothEngines('A third birthday', (world) => {
  beforeEach(() => atNoon(world()));

  it('after a postponement makes a version of its own, and is told where it is near', async () => {
    const of = await treated(world(), protocolOf(3, 14, [BY_AGE]), TODAY, { born: BORN });
    const doses = async () => (await planDoses(of)).map(({ plannedDose }) => plannedDose.value);
    expect(await doses()).toEqual([10, 10, 12]);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 17));
    expect(await doses()).toEqual([10, 12, 12]);
    const { planVersion, planVersions } = await planOf(of.clinician, of);
    expect(planVersion).toBe(2);
    expect(planVersions[1]).toMatchObject({
      by: null,
      cause: 'AGE',
      changedDoses: 1,
      from: plusDays(TODAY, 17),
      until: plusDays(TODAY, 17),
    });
    // Day 17 is beyond the 14 days in which the family is told.
    expect((await noticesOf(of.mother)).map(({ kind }) => kind)).toEqual(['TREATMENT_STARTED', 'CYCLE_POSTPONED']);
    world().clock.set(`${plusDays(TODAY, 4)}T20:00:00Z`);
    await adjust(
      of,
      { cycle: { cycleId: of.cycles[1]!.id, startsOn: plusDays(TODAY, 14) } },
      { planVersion: 2, cause: 'CORRECTION' },
    );
    expect(await doses()).toEqual([10, 10, 12]);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 16));
    expect(await doses()).toEqual([10, 12, 12]);
    expect(
      (await noticesOf(of.mother))
        .map(({ kind }) => kind)
        .slice(3)
        .sort(),
    ).toEqual(['CYCLE_POSTPONED', 'PLAN_ADJUSTED']);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
  });
});
