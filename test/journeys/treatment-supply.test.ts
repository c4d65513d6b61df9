/** The supply of doses: set for many at once, for all or for none, and told once. */
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  supply,
  TODAY,
  treated,
  treatment,
  type Treated,
} from '../support/treatment';
import type { World } from '../support/world';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const weeks = (world: World, wishes: object = {}): Promise<Treated> =>
  treated(world, protocolOf(4, 7, [medication({ days: [1, 3, 5, 7] })]), plusDays(TODAY, -9), wishes);
const idsOf = ({ cycles }: Treated): string[] =>
  cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id));

onBothEngines('the supply of doses', (world) => {
  beforeEach(() => atNoon(world()));

  it('is set for many at once and told once, when it is bad news and is news', async () => {
    const of = await weeks(world());
    const ids = idsOf(of).slice(8).reverse();
    const [social, before] = [await of.unit.socialWorker(), (await noticesOf(of.mother)).length];
    const news = async () => (await noticesOf(of.mother)).slice(before).map(({ kind }) => kind);
    expect((await supply(social, [...ids, ids[0]!], 'CONFIRMED')).administrations).toEqual(
      ids.map((id) => ({ id, supply: 'CONFIRMED' })),
    );
    expect(await news()).toEqual([]);
    await supply(of.clinician, ids, 'AT_RISK');
    await supply(of.clinician, ids, 'AT_RISK');
    expect(await news()).toEqual(['DOSE_SUPPLY_AT_RISK']);
    await supply(social, [ids[3]!], 'UNAVAILABLE');
    expect((await noticesOf(of.mother)).at(-1)).toEqual({ kind: 'DOSE_SUPPLY_UNAVAILABLE', subjectId: ids[3] });
    await supply(social, ids, 'UNKNOWN');
    expect(await news()).toHaveLength(2);
    expect((await treatment(of.mother, of.treatmentId))!.cycles[3]!.administrations.map((dose) => dose.supply)).toEqual(
      Array(4).fill('UNKNOWN'),
    );
  });

  it('changes for all or for none: unknown, foreign and decided doses stop it', async () => {
    const [of, foreign] = [await weeks(world()), await weeks(world())];
    const [first, second, third] = idsOf(of).slice(8);
    for (const other of [UNKNOWN_ID, idsOf(foreign)[9]!]) {
      await expect(supply(of.clinician, [first!, other, second!], 'AT_RISK')).rejects.toThrow('NOT_FOUND');
      await expect(supply(of.clinician, [other], 'AT_RISK')).rejects.toThrow('NOT_FOUND');
    }
    await record(of.clinician, third!, { status: 'OMITTED', reason: 'Neutropenia' });
    expect(await supply(of.clinician, [first!, third!], 'AT_RISK')).toMatchObject({
      __typename: 'WrongState',
      message: expect.stringMatching(/Doxorrubicina ya está registrada como omitida/),
    });
    expect(problemsOf(await supply(of.clinician, [], 'AT_RISK'))).toEqual(['administrationIds REQUIRED']);
    expect(
      problemsOf(
        await supply(
          of.clinician,
          Array.from({ length: 1001 }, () => randomUUID().slice(0, 26)),
          'AT_RISK',
        ),
      ),
    ).toEqual(['administrationIds TOO_MANY']);
    await expect(supply(of.mother, [first!], 'AT_RISK')).rejects.toThrow('FORBIDDEN');
    expect(
      (await treatment(of.mother, of.treatmentId))!.cycles
        .flatMap(({ administrations }) => administrations)
        .map((dose) => dose.supply),
    ).toEqual(Array(16).fill('UNKNOWN'));
  });

  it('may fail for several children of a unit at once, each family is told once; two such changes never block each other', async () => {
    const unit = world().unit('Hermosillo');
    const [a, b] = [await weeks(world(), { unit }), await weeks(world(), { unit })];
    const [ids, turned] = [
      [idsOf(a)[9]!, idsOf(b)[9]!, idsOf(a)[10]!],
      [idsOf(b)[10]!, idsOf(a)[9]!],
    ];
    expect((await supply(a.clinician, ids, 'UNAVAILABLE')).administrations.map(({ id }) => id)).toEqual(ids);
    for (const { mother } of [a, b])
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual([
        'TREATMENT_STARTED',
        'DOSE_SUPPLY_UNAVAILABLE',
      ]);
    for (let round = 0; round < 25; round++) {
      const answers = await Promise.all([
        supply(a.clinician, ids, 'CONFIRMED'),
        supply(a.clinician, turned, 'UNKNOWN'),
      ]);
      expect(answers.map(({ __typename }) => __typename)).toEqual(['DoseSupplySet', 'DoseSupplySet']);
    }
  });
});
