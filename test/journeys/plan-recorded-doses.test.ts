/** A recorded dose keeps its amount when the plan changes. Planned again, it follows the plan as it is by then. */
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, fortnights, planDoses, type PlannedDose } from '../support/plan';
import { voidRecord } from '../support/safety';
import { atNoon, correct, noticesOf, plusDays, record, TODAY, type Told, type Treated } from '../support/treatment';
import type { World } from '../support/world';

/** A treatment whose dose of the 8th day, 20 mg, was recorded as given today. */
async function givenEarly(world: World): Promise<{ of: Treated; dose: PlannedDose }> {
  const of = await fortnights(world, 1);
  const dose = (await planDoses(of)).find(({ atc, day }) => atc === 'L01BA01' && day === 8)!;
  expect((await record(of.clinician, dose.id, given(TODAY, 20))).status).toBe('GIVEN');
  return { of, dose };
}
const shown = async (of: Treated, id: string): Promise<(string | number | null)[]> => {
  const { status, plannedOn, plannedDose, reason } = (await planDoses(of)).find((dose) => dose.id === id)!;
  return [status, plannedOn, plannedDose.value, reason];
};

const DAY_8 = plusDays(TODAY, 7);
const DAY_10 = plusDays(TODAY, 9);
const WAYS: Record<string, { again: (of: Treated, id: string) => Promise<Told>; open: (string | null)[] }> = {
  'when its record is voided': { again: ({ clinician }, id) => voidRecord(clinician, id), open: ['PLANNED', DAY_8] },
  'when it is corrected to planned': {
    again: ({ clinician }, id) => correct(clinician, id, { status: 'PLANNED', reason: null }),
    open: ['PLANNED', DAY_8],
  },
  'when it is corrected to postponed': {
    again: ({ clinician }, id) =>
      correct(clinician, id, { status: 'POSTPONED', postponedTo: DAY_10, reason: 'Fiebre' }),
    open: ['POSTPONED', DAY_10],
  },
};

onBothEngines('A given dose that is planned again', (world) => {
  beforeEach(() => atNoon(world()));

  describe.each(Object.entries(WAYS))('%s', (_, { again, open: [status, day] }) => {
    it('has the percentage by which the plan changed meanwhile', async () => {
      const { of, dose } = await givenEarly(world());
      await adjust(of, { doses: { atc: 'L01BA01', percent: 50 } });
      expect((await shown(of, dose.id)).slice(0, 3)).toEqual(['GIVEN', DAY_8, 20]);
      await again(of, dose.id);
      expect((await shown(of, dose.id)).slice(0, 3)).toEqual([status, day, 10]);
    });

    it('has the measures of the plan', async () => {
      const { of, dose } = await givenEarly(world());
      await adjust(of, { measures: { heightCm: 100, weightKg: 49, measuredOn: TODAY } });
      await again(of, dose.id);
      // 20 mg/m2 x 1.1667 m2.
      expect((await shown(of, dose.id)).slice(0, 3)).toEqual([status, day, 23.33]);
    });

    it('is omitted with the cause of the change where nothing of it is given any more', async () => {
      const { of, dose } = await givenEarly(world());
      await adjust(of, { doses: { atc: 'L01BA01', percent: 0 } }, { cause: 'HEPATIC' });
      await again(of, dose.id);
      expect(await shown(of, dose.id)).toEqual(['OMITTED', day, 20, 'Por el hígado']);
    });
  });

  it('tells the family where its day is still to come, and not where the plan omits it', async () => {
    const { of, dose } = await givenEarly(world());
    const told = async (): Promise<number> =>
      (await noticesOf(of.mother)).filter(({ kind }) => kind === 'DOSE_CHANGED').length;
    await voidRecord(of.clinician, dose.id);
    expect(await told()).toBe(1);
    await record(of.clinician, dose.id, given(TODAY, 20));
    await correct(of.clinician, dose.id, { status: 'PLANNED', reason: null });
    expect(await told()).toBe(2);
    await record(of.clinician, dose.id, { status: 'OMITTED', reason: 'Fiebre' });
    expect(await told()).toBe(3);
    await correct(of.clinician, dose.id, { status: 'PLANNED', reason: null });
    expect(await told()).toBe(4);
    await record(of.clinician, dose.id, given(TODAY, 20));
    await adjust(of, { doses: { atc: 'L01BA01', percent: 0 } });
    await correct(of.clinician, dose.id, { status: 'PLANNED', reason: null });
    expect(await told()).toBe(4);
  });
});
