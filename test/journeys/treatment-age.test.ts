/** A dose by age is that of the age on its day, also after the day was moved. */
import { onBothEngines } from '../support/engines';
import { dosesOf, moved } from '../support/doses';
import {
  atNoon,
  correct,
  medication,
  plusDays,
  postpone,
  protocolOf,
  record,
  setStatus,
  TODAY,
  treated,
} from '../support/treatment';
import type { World } from '../support/world';

const BY_AGE = medication({
  basis: 'FIXED',
  days: [1],
  byAge: [
    { minYears: 0, maxYears: 2, dose: 8 },
    { minYears: 2, maxYears: 3, dose: 10 },
    { minYears: 3, maxYears: null, dose: 12 },
  ],
});
/** The third birthday is the eleventh day of the second cycle of 14 days. */
const THIRD_BIRTHDAY = plusDays(TODAY, 14 + 10);
const BORN = `${Number(THIRD_BIRTHDAY.slice(0, 4)) - 3}${THIRD_BIRTHDAY.slice(4)}`;
const ofTwo = (world: World, startsOn = TODAY) => treated(world, protocolOf(3, 14, [BY_AGE]), startsOn, { born: BORN });
const amounts = async (of: Awaited<ReturnType<typeof ofTwo>>): Promise<number[]> =>
  (await dosesOf(of)).map(({ plannedDose }) => plannedDose.value);

onBothEngines('A dose by age', (world) => {
  beforeEach(() => atNoon(world()));

  it('is that of the day to which its cycle was postponed', async () => {
    const of = await ofTwo(world());
    expect(await amounts(of)).toEqual([10, 10, 12]);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 14 + 9));
    expect(await amounts(of)).toEqual([10, 10, 12]);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 14 + 14));
    expect(await amounts(of)).toEqual([10, 12, 12]);
  });

  it('follows a record that moves it past a birthday, its correction and its voiding', async () => {
    const of = await ofTwo(world());
    const second = (await dosesOf(of))[1]!;
    const told = await record(of.clinician, second.id, moved(plusDays(THIRD_BIRTHDAY, 1)));
    expect(told).toMatchObject({ plannedOn: plusDays(THIRD_BIRTHDAY, 1) });
    expect(await amounts(of)).toEqual([10, 12, 12]);
    await correct(of.clinician, second.id, moved(plusDays(THIRD_BIRTHDAY, -1)));
    expect(await amounts(of)).toEqual([10, 10, 12]);
    await correct(of.clinician, second.id, moved(THIRD_BIRTHDAY));
    expect(await amounts(of)).toEqual([10, 12, 12]);
    await correct(of.clinician, second.id, { status: 'PLANNED' });
    expect(await amounts(of)).toEqual([10, 10, 12]);
  });

  it('is that of the day on which its treatment goes on after a hold', async () => {
    const of = await ofTwo(world(), plusDays(TODAY, 1));
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, 14) });
    expect(await amounts(of)).toEqual([10, 12, 12]);
  });
});
