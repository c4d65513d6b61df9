/** Calendars worked by hand: new measures, a share of the dose, and what never changes. */
import { randomUUID } from 'node:crypto';
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, cyclesOf, planDoses, planOf, previewAdjust } from '../support/plan';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';
import type { World } from '../support/world';

const MERCAPTOPURINE = medication({
  name: 'Mercaptopurina',
  atc: 'L01BB02',
  route: 'ORAL',
  dose: 75,
  days: [1, 2, 3, 4, 5, 6, 7],
});
const VINCRISTINE = medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, days: [1] });
/** Weeks of mercaptopurine and vincristine for a child of 100 cm and 36 kg: 1 m2. */
const weeks = (world: World, count = 3, startsOn = TODAY): Promise<Treated> =>
  treated(world, protocolOf(count, 7, [MERCAPTOPURINE, VINCRISTINE]), startsOn, { born: '2022-11-22', sex: 'FEMALE' });
const measures = (weightKg: number, heightCm = 100) => ({ measures: { heightCm, weightKg, measuredOn: TODAY } });
const table = async (of: Treated, atc = 'L01BB02') =>
  (await planDoses(of))
    .filter((dose) => dose.atc === atc)
    .map(({ status, plannedDose }) => (status === 'OMITTED' ? 0 : plannedDose.value));

onBothEngines('A plan by new measures', (world) => {
  beforeEach(() => atNoon(world()));

  it('has from day 100 on the doses of 44 kg and 150 cm: 32 kg and 140 cm before', async () => {
    const long = treated(
      world(),
      protocolOf(8, 21, [medication({ name: 'Ciclofosfamida', atc: 'L01AA01', dose: 750, maxDose: 1000, days: [1] })]),
      TODAY,
    );
    const of = await long;
    // 100 cm, 36 kg: 1 m2, 750 mg. 150 cm, 44 kg: sqrt(150 x 44 / 3600) = 1.3540 m2, 1015.5 mg, above the cap of 1000.
    const day100 = plusDays(TODAY, 99);
    const preview = (await previewAdjust(of.clinician, of, measures(44, 150), {
      from: day100,
      cause: 'WEIGHT_CHANGE',
    }))!;
    expect(preview.planVersion).toBe(2);
    expect(
      preview.doses.map(({ plannedOn, before, after, capped }) => [plannedOn, before!.value, after!.value, capped]),
    ).toEqual([105, 126, 147].map((days) => [plusDays(TODAY, days), 750, 1000, true]));
    expect((await planOf(of.clinician, of)).planVersion).toBe(1);
    const told = await adjust(of, measures(44, 150), { from: day100, cause: 'WEIGHT_CHANGE' });
    expect(told).toMatchObject({
      __typename: 'TreatmentAdjusted',
      version: { number: 2, changedDoses: 3 },
      treatment: { planVersion: 2 },
    });
    expect(await table(of, 'L01AA01')).toEqual([750, 750, 750, 750, 750, 1000, 1000, 1000]);
    expect((await noticesOf(of.mother)).map(({ kind }) => kind)).toEqual(['TREATMENT_STARTED', 'PLAN_ADJUSTED']);
  });

  it('leaves a recorded dose as it is, and dose and day of a postponed one follow its new day', async () => {
    const of = await weeks(world(), 2, plusDays(TODAY, -2));
    const [first, second, third] = (await planDoses(of)).filter(({ atc }) => atc === 'L01BB02');
    await record(of.clinician, first!.id, given(plusDays(TODAY, -2), 75));
    await record(of.clinician, third!.id, { status: 'OMITTED', reason: 'Vómito' });
    // 100 cm, 49 kg: sqrt(4900 / 3600) = 1.1667 m2: 87.5 mg.
    await adjust(of, measures(49), { cause: 'WEIGHT_CHANGE' });
    const doses = new Map((await planDoses(of)).map((dose) => [dose.id, dose]));
    expect([first, second, third].map((dose) => doses.get(dose!.id)!.plannedDose.value)).toEqual([75, 75, 75]);
    expect(await table(of)).toEqual([75, 75, 0, ...Array<number>(11).fill(87.5)]);
    await record(of.clinician, second!.id, { status: 'POSTPONED', postponedTo: plusDays(TODAY, 40), reason: 'Fiebre' });
    expect((await planDoses(of)).find(({ id }) => id === second!.id)).toMatchObject({ plannedDose: { value: 87.5 } });
  });

  it('is confirmed by the version that was seen, and once', async () => {
    const of = await weeks(world());
    const requestId = randomUUID();
    const once = await adjust(of, measures(49), { requestId });
    expect(await adjust(of, measures(49), { requestId })).toEqual(once);
    expect(await adjust(of, measures(50), { requestId })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await adjust(of, measures(50))).toMatchObject({
      __typename: 'RecordChanged',
      revision: expect.any(Number),
      changes: [{ field: 'planVersion', oldValue: '1', newValue: '2' }],
    });
    await expect(previewAdjust(of.clinician, of, measures(50))).rejects.toThrow('BAD_USER_INPUT');
    expect((await planOf(of.clinician, of)).planVersions).toHaveLength(2);
    expect((await noticesOf(of.mother)).filter(({ kind }) => kind === 'PLAN_ADJUSTED')).toHaveLength(1);
  });

  it('is held back by a weight that no child has, and the reason stays with its version', async () => {
    const of = await weeks(world());
    const told = await adjust(of, measures(190), { overrides: [] });
    expect(told.__typename).toBe('ReasonNeeded');
    expect(told.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'WEIGHT_FOR_AGE change.measures.weightKg',
      'MEASURE_CHANGE change.measures.weightKg',
    ]);
    expect((await planOf(of.clinician, of)).planVersion).toBe(1);
    await adjust(of, measures(190));
    const { planVersions } = await planOf(of.clinician, of);
    expect(planVersions[1]!.overrides.map(({ code }) => code)).toEqual(['WEIGHT_FOR_AGE', 'MEASURE_CHANGE']);
    const [, seen] = (await planOf(of.mother, of)).planVersions;
    expect(seen).toMatchObject({
      by: null,
      overrides: [],
      note: 'Lo decidió el equipo',
      summary: 'Dosis calculadas con 190 kg y 100 cm.',
    });
  });
});

onBothEngines('A share of the dose', (world) => {
  beforeEach(() => atNoon(world()));
  const share = (percent: number) => ({ doses: { atc: 'L01BB02', percent } });

  it('holds from day x to day y, of the dose of the protocol and not of an earlier share; the newest rule holds', async () => {
    const of = await weeks(world());
    await adjust(of, share(75), { from: plusDays(TODAY, 3), until: plusDays(TODAY, 9), cause: 'NEUTROPENIA' });
    // 75 mg x 75 % = 56.25 mg on days 4 to 10.
    expect(await table(of)).toEqual([75, 75, 75, ...Array<number>(7).fill(56.25), ...Array<number>(11).fill(75)]);
    await adjust(of, share(50), { planVersion: 2, from: plusDays(TODAY, 8), cause: 'NEUTROPENIA' });
    expect(await table(of)).toEqual([75, 75, 75, ...Array<number>(5).fill(56.25), ...Array<number>(13).fill(37.5)]);
    await adjust(of, share(0), {
      planVersion: 3,
      from: plusDays(TODAY, 8),
      until: plusDays(TODAY, 8),
      cause: 'HEPATIC',
    });
    const out = (await planDoses(of)).filter(({ status }) => status === 'OMITTED');
    expect(out).toMatchObject([{ plannedOn: plusDays(TODAY, 8), reason: 'Por el hígado' }]);
    await adjust(of, share(100), { planVersion: 4, from: plusDays(TODAY, 4), cause: 'CLINICIAN_JUDGEMENT' });
    expect(await table(of)).toEqual([75, 75, 75, 56.25, ...Array<number>(17).fill(75)]);
    expect((await planDoses(of)).filter(({ status }) => status === 'OMITTED')).toEqual([]);
    expect((await planDoses(of)).find(({ plannedOn }) => plannedOn === plusDays(TODAY, 3))).toMatchObject({
      calculation: '75 mg/m2 x 1 m2 x 75 %',
    });
  });

  it('is of the capped dose, and may not pass the cap without a word', async () => {
    const of = await treated(
      world(),
      protocolOf(1, 7, [medication({ name: 'Vincristina', atc: 'L01CA02', dose: 3, maxDose: 2, days: [1, 7] })]),
      TODAY,
    );
    const told = (await previewAdjust(of.clinician, of, { doses: { atc: 'L01CA02', percent: 75 } }))!;
    expect(told.doses.map(({ after, capped }) => [after!.value, capped])).toEqual([
      [1.5, true],
      [1.5, true],
    ]);
    const high = (await previewAdjust(of.clinician, of, { doses: { atc: 'L01CA02', percent: 150 } }))!;
    expect(high.warnings).toMatchObject([{ code: 'DOSE_OVER_CAP', severity: 'SECOND_PERSON' }]);
  });

  it('waits during a hold, and holds for the days after it', async () => {
    const of = await weeks(world(), 2);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    await adjust(of, share(75), { from: plusDays(TODAY, 5), cause: 'NEUTROPENIA' });
    expect((await planDoses(of)).every(({ status }) => status === 'ON_HOLD')).toBe(true);
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, 5) });
    expect(await table(of)).toEqual(Array<number>(14).fill(56.25));
  });
});

onBothEngines('An adjustment', (world) => {
  beforeEach(() => atNoon(world()));

  it('is one change, of a day to come, with a cause that goes with it', async () => {
    const of = await weeks(world());
    const wrong = async (change: object, more: object = {}): Promise<string[]> =>
      problemsOf(await adjust(of, change, more));
    expect(await wrong({})).toEqual(['change EXACTLY_ONE']);
    expect(await wrong({ ...measures(40), declineProposalId: 'x' })).toEqual(['change EXACTLY_ONE']);
    expect(await wrong(measures(40), { until: plusDays(TODAY, 3) })).toEqual(['until NOT_EXPECTED']);
    expect(await wrong({ doses: { atc: 'L01BB02', percent: 50 } }, { cause: 'WEIGHT_CHANGE' })).toEqual([
      'cause NOT_EXPECTED',
    ]);
    expect(await wrong(measures(40), { note: null })).toEqual(['note REQUIRED']);
    expect(await wrong(measures(40), { from: plusDays(TODAY, -1) })).toEqual(['from RANGE']);
    expect(await wrong(measures(300))).toEqual(['change.measures.weightKg RANGE']);
    expect(await wrong({ doses: { atc: 'L01XX01', percent: 201 } })).toEqual([
      'change.doses.atc UNKNOWN_MEDICINE',
      'change.doses.percent RANGE',
    ]);
    expect(await wrong({ declineProposalId: 'nada' })).toEqual(['change.declineProposalId UNKNOWN_PROPOSAL']);
    expect((await planOf(of.clinician, of)).planVersion).toBe(1);
    expect((await adjust(of, measures(49), { from: plusDays(TODAY, -1), cause: 'CORRECTION' })).__typename).toBe(
      'TreatmentAdjusted',
    );
  });

  it('is made by clinicians of the unit, of a treatment under way', async () => {
    const of = await weeks(world());
    expect(await previewAdjust(await world().unit().clinician(), of, measures(40))).toBeNull();
    for (const by of [of.mother, await of.unit.socialWorker()])
      await expect(previewAdjust(by, of, measures(40))).rejects.toThrow('FORBIDDEN');
    await setStatus(of.clinician, of.treatmentId, 'REVOKED');
    expect(await adjust(of, measures(40))).toMatchObject({ __typename: 'WrongState' });
    expect((await cyclesOf(of)).every(({ status }) => status === 'REVOKED')).toBe(true);
  });
});
