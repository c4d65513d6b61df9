/** Calendars worked by hand: added doses, a substitute, a moved cycle. */
import { given, moved } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, cyclesOf, days, fortnights, planDoses, previewAdjust, span, starts, wrong } from '../support/plan';
import {
  atNoon,
  medication,
  plusDays,
  postpone,
  protocolOf,
  record,
  setStatus,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';

onBothEngines('A plan with an added dose', (world) => {
  beforeEach(() => atNoon(world()));
  const rescue = (more: object = {}) => ({
    add: {
      purpose: 'RESCUE',
      name: 'Ácido folínico',
      atc: 'V03AF03',
      route: 'INTRAVENOUS',
      dose: 15,
      unit: 'mg',
      on: [plusDays(TODAY, 2)],
      times: ['00:00', '06:00', '12:00', '18:00'],
      ...more,
    },
  });

  it('has it at each hour, in the cycle of its day, and it is recorded like others', async () => {
    const of = await fortnights(world(), 2);
    const told = await adjust(of, rescue({ on: [plusDays(TODAY, 2), plusDays(TODAY, 40)] }), {
      cause: 'UNPLANNED_NEED',
    });
    expect(told.version).toMatchObject({ changedDoses: 8, summary: 'Se agrega Ácido folínico en 2 días.' });
    const [first, second] = await cyclesOf(of);
    const added = first!.administrations.filter(({ addedPurpose }) => addedPurpose === 'RESCUE');
    expect(added.map(({ plannedAt }) => plannedAt!.slice(11, 16))).toEqual(['00:00', '06:00', '12:00', '18:00']);
    expect(added[0]).toMatchObject({
      day: 3,
      plannedDose: { value: 15, unit: 'mg' },
      calculation: '15 mg',
      status: 'PLANNED',
    });
    // After the last cycle it belongs to the last one, which does not get longer.
    expect(second!.administrations.filter(({ addedPurpose }) => addedPurpose)).toHaveLength(4);
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27)]);
    world().clock.set(`${plusDays(TODAY, 2)}T20:00:00Z`);
    expect(await record(of.clinician, added[0]!.id, given(plusDays(TODAY, 2), 15))).toMatchObject({ status: 'GIVEN' });
    await adjust(
      of,
      { doses: { atc: 'V03AF03', percent: 0 } },
      { planVersion: 2, from: plusDays(TODAY, 2), cause: 'CLINICIAN_JUDGEMENT' },
    );
    expect((await planDoses(of)).filter(({ atc }) => atc === 'V03AF03').map(({ status }) => status)).toEqual([
      'GIVEN',
      ...Array<string>(7).fill('OMITTED'),
    ]);
  });

  it('may not be a vinca alkaloid but into a vein, nor anything unfit for the spine', async () => {
    const of = await fortnights(world(), 1);
    for (const medicine of [
      { name: 'Vincristina', atc: 'L01CA02' },
      { name: 'Citomid', atc: 'L01XX99' },
      { name: 'Vіncristina', atc: 'L01BA01' },
      { name: 'Metotrexato + vincristina', atc: 'L01BA01+L01CA02' },
    ])
      for (const route of ['INTRATHECAL', 'ORAL', 'INTRAMUSCULAR', 'SUBCUTANEOUS', 'INTRAVENTRICULAR'])
        expect(
          await wrong(adjust(of, rescue({ ...medicine, route, times: null }), { cause: 'UNPLANNED_NEED' })),
        ).toContainEqual(expect.stringMatching(/^change\.add\.route (?:VINCA_INTRATHECAL|ROUTE_NOT_ALLOWED)$/));
    expect(await wrong(adjust(of, rescue({ route: 'INTRATHECAL' })))).toEqual(['change.add.route ROUTE_NOT_ALLOWED']);
    expect(await wrong(adjust(of, rescue({ on: [], unit: 'gotas', dose: 0 })))).toEqual([
      'change.add.dose RANGE',
      'change.add.on RANGE',
      'change.add.unit UNIT_UNKNOWN',
    ]);
    expect(await wrong(adjust(of, rescue({ on: [plusDays(TODAY, -1)] })))).toEqual(['change.add.on.0 RANGE']);
  });

  it('that another line has for the same time is held back until a reason is given', async () => {
    const of = await fortnights(world(), 1);
    const again = rescue({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', times: null, on: [TODAY] });
    expect(await adjust(of, again, { overrides: [] })).toMatchObject({
      __typename: 'ReasonNeeded',
      warnings: [{ code: 'DUPLICATE_DOSE' }],
    });
    expect((await adjust(of, again)).__typename).toBe('TreatmentAdjusted');
  });
});

onBothEngines('A plan with a substitute', (world) => {
  beforeEach(() => atNoon(world()));
  const by = (more: object = {}) => ({
    ...medication({ name: 'Vinblastina', atc: 'L01CA01', dose: 6, days: [1, 8, 15] }),
    ...more,
  });
  const substitute = (more: object = {}) => ({
    substitute: { atc: 'L01CA02', equivalence: '6 mg/m2 por 1.5 mg/m2', by: by(), ...more },
  });

  it('omits the replaced medicine and has the other one on its days of those cycles', async () => {
    const of = await fortnights(world(), 3);
    const told = await adjust(of, substitute(), { from: plusDays(TODAY, 10), cause: 'SUPPLY' });
    // Cycles 2 and 3 have vincristine from day 11 on: days 1 and 8 of each; day 15 is in none.
    expect(told.version).toMatchObject({ changedDoses: 6, summary: 'Vinblastina en lugar de Vincristina.' });
    expect((await days(of)).filter((day) => day.startsWith('L01CA'))).toEqual([
      ...[14, 21, 28, 35].map((day) => `L01CA01 ${plusDays(TODAY, day)}`),
      `L01CA02 ${TODAY}`,
      ...[14, 28].map((day) => `L01CA02 ${plusDays(TODAY, day)} OMITTED`),
    ]);
    // A later rule for the substitute is of its own dose: 6 mg x 50 %.
    await adjust(
      of,
      { doses: { atc: 'L01CA01', percent: 50 } },
      { planVersion: 2, from: plusDays(TODAY, 30), cause: 'NEUROTOXICITY' },
    );
    expect(
      (await planDoses(of)).filter(({ atc }) => atc === 'L01CA01').map(({ plannedDose }) => plannedDose.value),
    ).toEqual([6, 6, 6, 3]);
  });

  it('never has the replaced medicine beside it: not when its cycle comes earlier, nor at a later percentage', async () => {
    const of = await fortnights(world(), 2);
    await adjust(of, substitute(), { from: plusDays(TODAY, 14), cause: 'SUPPLY' });
    const cycle = { cycleId: of.cycles[1]!.id, startsOn: plusDays(TODAY, 10) };
    expect((await adjust(of, { cycle }, { planVersion: 2 })).__typename).toBe('TreatmentAdjusted');
    await adjust(of, { doses: { atc: 'L01CA02', percent: 50 } }, { planVersion: 3 });
    expect((await days(of)).filter((day) => day.startsWith('L01CA'))).toEqual([
      ...[10, 17].map((day) => `L01CA01 ${plusDays(TODAY, day)}`),
      `L01CA02 ${TODAY}`,
      `L01CA02 ${plusDays(TODAY, 10)} OMITTED`,
    ]);
  });

  it('does not replace an earlier dose that is postponed into its days', async () => {
    const of = await fortnights(world(), 2);
    const first = (await planDoses(of)).find(({ atc }) => atc === 'L01CA02')!;
    await adjust(of, substitute(), { from: plusDays(TODAY, 1), cause: 'SUPPLY' });
    const later = plusDays(TODAY, 3);
    expect(await record(of.clinician, first.id, moved(later))).toMatchObject({ status: 'POSTPONED', plannedOn: later });
  });

  it('ends within a cycle where an earlier substitute of the same medicine begins', async () => {
    const line = medication({ name: 'Metotrexato', atc: 'L01BA01', dose: 20, days: [1, 8, 15] });
    const of = await treated(world(), protocolOf(1, 21, [line]), TODAY);
    const instead = (name: string, atc: string) => ({
      substitute: {
        atc: 'L01BA01',
        equivalence: 'uno por uno',
        by: medication({ name, atc, dose: 5, days: [1, 8, 15] }),
      },
    });
    await adjust(of, instead('Pralatrexato', 'L01BA05'), { from: plusDays(TODAY, 10), cause: 'SUPPLY' });
    await adjust(of, instead('Pemetrexed', 'L01BA04'), { planVersion: 2, cause: 'SUPPLY' });
    expect(await days(of)).toEqual([
      ...[0, 7, 14].map((day) => `L01BA01 ${plusDays(TODAY, day)} OMITTED`),
      ...[0, 7].map((day) => `L01BA04 ${plusDays(TODAY, day)}`),
      `L01BA05 ${plusDays(TODAY, 14)}`,
    ]);
  });

  it('is refused by every route that would kill, and where it has no day', async () => {
    const of = await fortnights(world(), 1);
    for (const route of ['INTRATHECAL', 'ORAL', 'TOPICAL'])
      expect(await wrong(adjust(of, substitute({ by: by({ route }) })))).toContainEqual(
        expect.stringMatching(/^change\.substitute\.by\.route /),
      );
    expect(await wrong(adjust(of, substitute({ atc: 'L01XX02' })))).toEqual(['change.substitute.atc UNKNOWN_MEDICINE']);
    expect(await wrong(adjust(of, substitute({ equivalence: '1:1' })))).toEqual([
      'change.substitute.equivalence RANGE',
    ]);
  });
});

onBothEngines('A moved cycle', (world) => {
  beforeEach(() => atNoon(world()));
  const cycle = (of: Treated, place: number, day: number) => ({
    cycle: { cycleId: of.cycles[place]!.id, startsOn: plusDays(TODAY, day) },
  });

  it('comes back after a postponement, and earlier than it was: the cycle before ends on the day before it', async () => {
    const of = await fortnights(world(), 3);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 40));
    expect(await starts(of)).toEqual([span(0, 13), span(40, 53), span(54, 67)]);
    await adjust(of, cycle(of, 1, 14), { cause: 'CORRECTION' });
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27), span(28, 41)]);
    const preview = (await previewAdjust(of.clinician, of, cycle(of, 1, 7), { planVersion: 2 }))!;
    expect(preview.cycles.map(({ number, wasStartsOn, startsOn }) => [number, wasStartsOn, startsOn])).toEqual([
      [1, TODAY, TODAY],
      [2, plusDays(TODAY, 14), plusDays(TODAY, 7)],
      [3, plusDays(TODAY, 28), plusDays(TODAY, 21)],
    ]);
    await adjust(of, cycle(of, 1, 7), { planVersion: 2 });
    expect(await starts(of)).toEqual([span(0, 6), span(7, 20), span(21, 34)]);
    // The dose of day 8 of the first cycle would be a second one on the first day of the second cycle.
    expect((await days(of)).filter((day) => day.startsWith('L01BA01'))).toEqual([
      `L01BA01 ${TODAY}`,
      `L01BA01 ${plusDays(TODAY, 7)}`,
      `L01BA01 ${plusDays(TODAY, 7)} OMITTED`,
      ...[14, 21, 28].map((day) => `L01BA01 ${plusDays(TODAY, day)}`),
    ]);
    await adjust(of, cycle(of, 1, 14), { planVersion: 3, cause: 'CORRECTION' });
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27), span(28, 41)]);
    expect((await planDoses(of)).every(({ status }) => status === 'PLANNED')).toBe(true);
  });

  it('does not come before what is recorded', async () => {
    const of = await fortnights(world(), 3, plusDays(TODAY, -8));
    const [, second] = await planDoses(of);
    await record(of.clinician, second!.id, given(TODAY, 1.5));
    const early = plusDays(TODAY, -1);
    expect(
      await adjust(of, { cycle: { cycleId: of.cycles[1]!.id, startsOn: early } }, { cause: 'CORRECTION', from: early }),
    ).toMatchObject({ __typename: 'WrongState' });
    expect((await adjust(of, cycle(of, 1, 0))).__typename).toBe('TreatmentAdjusted');
    expect(
      await adjust(
        of,
        { cycle: { cycleId: of.cycles[0]!.id, startsOn: early } },
        { planVersion: 2, cause: 'CORRECTION', from: early },
      ),
    ).toMatchObject({ __typename: 'WrongState' });
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    expect(await adjust(of, cycle(of, 2, 30), { planVersion: 2 })).toMatchObject({ __typename: 'WrongState' });
  });
});
