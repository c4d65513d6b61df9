/** Caps after a change of a plan: of a substitute, of a band by age or weight, and of the day. */
import { onBothEngines } from '../support/engines';
import { adjust, fortnights, planDoses, previewAdjust } from '../support/plan';
import { checkedRecord, codesOf, figuresOf } from '../support/safety';
import { atNoon, medication, plusDays, protocolOf, TODAY, treated, type Treated } from '../support/treatment';
import { hourOf, shownDoses } from '../support/whole-plan';

onBothEngines('The caps of a plan', (world) => {
  beforeEach(() => atNoon(world()));
  const give = async (of: Treated, atc: string, givenDose: number) => {
    const dose = (await planDoses(of)).find((one) => one.atc === atc && one.plannedOn === TODAY)!;
    return checkedRecord(of.clinician, dose.id, { status: 'GIVEN', givenAt: hourOf(TODAY), givenDose });
  };

  it('are those of the substitute, as are its counts', async () => {
    const of = await fortnights(world(), 1);
    const by = medication({
      name: 'Vinblastina',
      atc: 'L01CA01',
      dose: 12,
      maxDose: 10,
      criteria: [{ kind: 'PLATELETS', min: 75 }],
    });
    await adjust(of, { substitute: { atc: 'L01CA02', equivalence: '6 mg/m2 por 1.5 mg/m2', by } });
    const told = await give(of, 'L01CA01', 12);
    expect(codesOf(told.warnings)).toEqual(['DOSE_HIGH', 'DOSE_OVER_CAP']);
    expect(figuresOf(told.warnings, 'DOSE_OVER_CAP')).toEqual(['dose 12 mg', 'cap 10 mg']);
    const shown = (await shownDoses(of)).find(({ medication: name }) => name === 'Vinblastina')!;
    expect(shown.safetyWarnings.map(({ code }) => code)).toEqual(['COUNTS_MISSING']);
  });

  it('are those of the band that fits on the day, for a record and for an adjustment', async () => {
    const line = medication({
      basis: 'FIXED',
      dose: 9,
      maxDose: 20,
      bands: [{ underKg: 40, basis: 'FIXED', dose: 5, maxDose: 5.2 }],
      days: [1, 8],
    });
    const of = await treated(world(), protocolOf(1, 14, [line]), TODAY);
    const told = await give(of, 'L01DB01', 5.4);
    expect(codesOf(told.warnings)).toEqual(['DOSE_OVER_CAP']);
    expect(figuresOf(told.warnings, 'DOSE_OVER_CAP')).toEqual(['dose 5.4 mg', 'cap 5.2 mg']);
    const { warnings } = (await previewAdjust(of.clinician, of, { doses: { atc: 'L01DB01', percent: 150 } }))!;
    expect(figuresOf(warnings, 'DOSE_OVER_CAP')).toEqual(['dose 7.5 mg', 'cap 5.2 mg']);
    // From 40 kg on the line itself holds.
    await adjust(of, { measures: { heightCm: 101, weightKg: 41, measuredOn: TODAY } });
    expect(codesOf((await give(of, 'L01DB01', 9.4)).warnings)).toEqual([]);
  });

  it('are also that of the day, which an adjustment may exceed', async () => {
    const line = medication({
      name: 'Ondansetrón',
      atc: 'A04AA01',
      basis: 'FIXED',
      dose: 50,
      maxDailyDose: 100,
      times: ['08:00', '20:00'],
      days: [1, 8],
    });
    const of = await treated(world(), protocolOf(1, 14, [line]), plusDays(TODAY, 1));
    const doubled = { doses: { atc: 'A04AA01', percent: 200 } };
    const { warnings } = (await previewAdjust(of.clinician, of, doubled))!;
    expect(warnings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['DOSE_OVER_CAP SECOND_PERSON']);
    expect(figuresOf(warnings, 'DOSE_OVER_CAP')).toEqual(['dose 200 mg', 'cap 100 mg']);
    expect(await adjust(of, doubled, { overrides: [] })).toMatchObject({ __typename: 'ReasonNeeded' });
    expect((await previewAdjust(of.clinician, of, { doses: { atc: 'A04AA01', percent: 50 } }))!.warnings).toEqual([]);
  });

  it('of the protocol hold for what a change adds: of one dose, and of the day with the doses of the protocol', async () => {
    const line = medication({
      name: 'Metotrexato',
      atc: 'L01BA01',
      route: 'INTRAVENOUS',
      basis: 'FIXED',
      dose: 30,
      maxDose: 40,
      maxDailyDose: 45,
      days: [1, 8],
    });
    const of = await treated(world(), protocolOf(2, 14, [line]), TODAY);
    const add = (dose: number, on: number) => ({
      add: {
        purpose: 'RESCUE',
        name: 'Metotrexato',
        atc: 'L01BA01',
        route: 'INTRAVENOUS',
        dose,
        unit: 'mg',
        on: [plusDays(TODAY, on)],
      },
    });
    const warned = async (dose: number, on: number): Promise<string[] | undefined> =>
      figuresOf((await previewAdjust(of.clinician, of, add(dose, on)))!.warnings, 'DOSE_OVER_CAP');
    expect(await warned(41, 2)).toEqual(['dose 41 mg', 'cap 40 mg']);
    expect(await warned(15, 7)).toBeUndefined();
    expect(await warned(16, 7)).toEqual(['dose 46 mg', 'cap 45 mg']);
    await adjust(of, add(16, 0));
    expect((await give(of, 'L01BA01', 30)).warnings ?? []).toEqual([]);
    const added = (await planDoses(of)).find(({ addedPurpose }) => addedPurpose !== null)!;
    const told = await checkedRecord(of.clinician, added.id, {
      status: 'GIVEN',
      givenAt: hourOf(TODAY, 11),
      givenDose: 16,
    });
    expect(figuresOf(told.warnings, 'DOSE_OVER_CAP')).toEqual(['dose 46 mg', 'cap 45 mg']);
  });
});
