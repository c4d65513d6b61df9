/** While a treatment is on hold no dose of it is to be given, and once it has ended none is to come: every answer says so. */
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  protocolOf,
  record,
  setStatus,
  supply,
  tell,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';
import type { Person, World } from '../support/world';

/** Two cycles of a week, the first in its fourth day: doses of two days ago, of today and of next week. */
const weeks = (world: World): Promise<Treated> =>
  treated(world, protocolOf(2, 7, [medication({ days: [1, 2, 4] })]), plusDays(TODAY, -3));

const EVERYWHERE = `query($patientId: ID!, $treatmentId: ID!, $from: Date!, $to: Date!, $since: Int!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    cycles { administrations { id status reason } }
    administrations { id status reason }
  }
  onlyReason: carnet(patientId: $patientId, from: $from, to: $to) { cycles { administrations { reason } } }
  treatment(id: $treatmentId) { cycles { administrations { id status reason } } }
  changesSince(patientId: $patientId, revision: $since) { administrations { id status reason } }
}`;
interface Read {
  id: string;
  status: string;
  reason: string | null;
}
type InCycles = { cycles: { administrations: Read[] }[] };

/** How the doses of `ids` read in each list that has them, for one reader. */
async function everywhere(by: Person, of: Treated, ids: readonly string[], language = 'es'): Promise<string[][]> {
  const variables = {
    patientId: of.child.id,
    treatmentId: of.treatmentId,
    from: plusDays(TODAY, -30),
    to: plusDays(TODAY, 30),
    since: 0,
  };
  const { body } = await by.post<{
    carnet: InCycles & { administrations: Read[] };
    onlyReason: InCycles;
    treatment: InCycles;
    changesSince: { administrations: Read[] };
  }>(EVERYWHERE, variables, { headers: { 'accept-language': language } });
  expect(body.errors).toBeUndefined();
  const { carnet, onlyReason, treatment, changesSince } = body.data!;
  const flat = ({ cycles }: InCycles): Read[] => cycles.flatMap(({ administrations }) => administrations);
  expect(flat(onlyReason).map(({ reason }) => reason)).toEqual(flat(carnet).map(({ reason }) => reason));
  return [flat(carnet), carnet.administrations, flat(treatment), changesSince.administrations].map((doses) =>
    ids.map((id) => {
      const { status, reason } = doses.find((dose) => dose.id === id)!;
      return reason ? `${status} ${reason}` : status;
    }),
  );
}

const four = (...statuses: string[]): string[][] => Array.from({ length: 4 }, () => statuses);

onBothEngines('a treatment on hold or ended', (world) => {
  beforeEach(() => atNoon(world()));

  it('reads ON_HOLD in every open dose, for everybody, until it is resumed', async () => {
    const of = await weeks(world());
    const [first, second, today, next] = of.cycles.flatMap(({ administrations }) => administrations);
    const ids = [first!, second!, today!, next!].map(({ id }) => id);
    await record(of.clinician, ids[0]!, given(plusDays(TODAY, -3)));
    await record(of.clinician, ids[3]!, { status: 'POSTPONED', postponedTo: plusDays(TODAY, 9), reason: 'Fiebre' });
    expect(await everywhere(of.mother, of, ids)).toEqual(four('GIVEN', 'PLANNED', 'PLANNED', 'POSTPONED Fiebre'));
    const before = await tell<{ patients: { revision: number }[] }>(
      of.mother,
      '{ viewer { patients { revision } } }',
      {},
    );
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    for (const by of [of.mother, of.clinician, await of.unit.socialWorker()])
      expect(await everywhere(by, of, ids)).toEqual(four('GIVEN', 'ON_HOLD', 'ON_HOLD', 'ON_HOLD Fiebre'));
    const news = await tell<{ administrations: Read[] }>(
      of.mother,
      'query($id: ID!, $since: Int!) { changesSince(patientId: $id, revision: $since) { administrations { id status } } }',
      { id: of.child.id, since: before.patients[0]!.revision },
    );
    expect(news.administrations.find(({ id }) => id === ids[2])).toEqual({ id: ids[2], status: 'ON_HOLD' });
    expect(news.administrations.map(({ id }) => id)).not.toContain(ids[0]);
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE');
    expect((await everywhere(of.mother, of, ids))[0]!.slice(0, 3)).toEqual(['GIVEN', 'PLANNED', 'PLANNED']);
  });

  it('sends no family to the telephone for a medicine that is not to be given', async () => {
    const of = await weeks(world());
    const next = of.cycles[1]!.administrations[0]!.id;
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    const told = await noticesOf(of.mother);
    expect((await supply(of.clinician, [next], 'UNAVAILABLE')).administrations).toMatchObject([
      { id: next, supply: 'UNAVAILABLE' },
    ]);
    expect(await noticesOf(of.mother)).toEqual(told);
  });

  it('refuses ON_HOLD as what became of a dose, whoever sends it', async () => {
    const of = await weeks(world());
    const { id } = of.cycles[0]!.administrations[0]!;
    expect(await record(of.clinician, id, { status: 'ON_HOLD', reason: 'Fiebre' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'status', code: 'STATUS' }],
    });
  });

  it('that was cut short has no dose to come, and says of one without a record that there is none', async () => {
    const of = await weeks(world());
    const ids = of.cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id)).slice(0, 4);
    await record(of.clinician, ids[0]!, given(plusDays(TODAY, -3)));
    await setStatus(of.clinician, of.treatmentId, 'REVOKED', { reason: 'Cambio de plan' });
    expect(await everywhere(of.mother, of, ids)).toEqual(
      four('GIVEN', 'OMITTED sin registro', 'OMITTED Cambio de plan', 'OMITTED Cambio de plan'),
    );
    expect((await everywhere(of.clinician, of, ids, 'en'))[0]).toContain('OMITTED without record');
    // What was given can still be recorded late.
    expect(await record(of.clinician, ids[1]!, given(plusDays(TODAY, -2)))).toMatchObject({ status: 'GIVEN' });
  });

  it('that is completed has no dose to come, not even one of today without a record', async () => {
    const of = await treated(world(), protocolOf(1, 3, [medication({ days: [1, 3] })]), plusDays(TODAY, -2));
    const ids = of.cycles[0]!.administrations.map(({ id }) => id);
    await setStatus(of.clinician, of.treatmentId, 'COMPLETED');
    expect(await everywhere(of.mother, of, ids)).toEqual(four('OMITTED sin registro', 'OMITTED sin registro'));
  });
});
