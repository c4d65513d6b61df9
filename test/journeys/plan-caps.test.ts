/** Caps after a change of a plan: of a substitute, of a band by age or weight, and of the day. */
import { onBothEngines } from '../support/engines';
import { adjust, fortnights, planDoses } from '../support/plan';
import { checkedRecord, codesOf, figuresOf } from '../support/safety';
import { atNoon, medication, TODAY, type Treated } from '../support/treatment';
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
});
