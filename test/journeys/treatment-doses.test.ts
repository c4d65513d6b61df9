/** What became of doses and cycles: planned and given stand side by side, nothing is erased, and nothing given moves. */
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  carnet,
  correct,
  LLA,
  plusDays,
  postpone,
  record,
  TODAY,
  treated,
  treatment,
  type Dose,
  type Treated,
} from '../support/treatment';
import { given, partly, omitted, moved, weeks, dosesOf, doseOf } from '../support/doses';

/** What a carnet of any span must hold, worked out from the whole treatment as the contract says it. */
async function expectCarnets(of: Treated, spans: [string, string][]): Promise<void> {
  const whole = (await treatment(of.mother, of.treatmentId))!;
  for (const [from, to] of spans) {
    const seen = await carnet(of.mother, of.child.id, from, to);
    const within = ({ plannedOn, givenAt }: Dose): boolean =>
      (plannedOn >= from && plannedOn <= to) ||
      (givenAt !== null && givenAt.slice(0, 10) >= from && givenAt.slice(0, 10) <= to);
    const cycles = whole.cycles.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
    expect(
      seen.cycles.map(({ id, startsOn, administrations }) => [id, startsOn, administrations.map((dose) => dose.id)]),
    ).toEqual(
      cycles.map(({ id, startsOn, administrations }) => [
        id,
        startsOn,
        administrations.filter(within).map((dose) => dose.id),
      ]),
    );
    const doses = whole.cycles.flatMap(({ administrations }) => administrations).filter(within);
    expect(seen.administrations.map(({ id }) => id).sort()).toEqual(doses.map(({ id }) => id).sort());
  }
}

onBothEngines('a treatment with a history', (world) => {
  beforeEach(() => atNoon(world()));

  it('shows what was planned and what was given, before, across and after its cycles are moved', async () => {
    const of = await weeks(world());
    const { clinician } = of;
    const [first, second, third, fourth] = of.cycles.map(({ administrations }) =>
      administrations.map(({ id }) => id),
    ) as [string[], string[], string[], string[]];
    const [d1, d2] = [of.cycles[0]!.startsOn, of.cycles[1]!.startsOn];
    const spans: [string, string][] = [
      [d1, plusDays(d1, 6)],
      [d1, plusDays(d1, 60)],
      [plusDays(d1, 5), d2],
      [d2, plusDays(d2, 2)],
      [TODAY, TODAY],
      [plusDays(d2, 4), plusDays(d2, 12)],
      [plusDays(d2, 20), plusDays(d2, 40)],
    ];
    for (const id of [first[0]!, first[2]!]) expect((await record(clinician, id, given(d1))).status).toBe('GIVEN');
    expect(await record(clinician, first[3]!, partly(plusDays(d1, 2)))).toMatchObject({
      status: 'PARTIALLY_GIVEN',
      givenDose: { value: 10, unit: 'mg' },
      reason: 'Fiebre',
      givenAt: `${plusDays(d1, 2)}T09:00:00-08:00`,
    });
    expect(await record(clinician, first[4]!, omitted)).toMatchObject({
      status: 'OMITTED',
      givenAt: null,
      givenDose: null,
    });
    expect(await record(clinician, second[0]!, given(d2))).toMatchObject({ status: 'GIVEN', plannedOn: d2 });
    expect(await record(clinician, second[2]!, moved(plusDays(d2, 3)))).toMatchObject({
      status: 'POSTPONED',
      plannedOn: plusDays(d2, 3),
    });
    expect(await correct(clinician, first[4]!, given(plusDays(d1, 4), 20))).toMatchObject({
      status: 'GIVEN',
      givenDose: { value: 20, unit: 'mg' },
      reason: null,
    });
    await expectCarnets(of, spans);

    const before = await dosesOf(of);
    const once = await postpone(clinician, of.cycles[1]!.id, plusDays(d2, 4), 'Neutropenia');
    expect(once.cycles.map(({ startsOn }) => startsOn)).toEqual([
      d1,
      plusDays(d2, 4),
      plusDays(d2, 11),
      plusDays(d2, 18),
    ]);
    expect(once.cycles.map(({ status }) => status)).toEqual(['COMPLETED', 'POSTPONED', 'PLANNED', 'PLANNED']);
    await expectCarnets(of, spans);
    const twice = await postpone(clinician, of.cycles[1]!.id, plusDays(d2, 5), 'Sigue baja');
    expect(twice.cycles.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(
      [d1, plusDays(d2, 5), plusDays(d2, 12), plusDays(d2, 19)].map((day) => [day, plusDays(day, 6)]),
    );
    await expectCarnets(of, spans);

    for (const dose of await dosesOf(of)) {
      const was = before.find(({ id }) => id === dose.id)!;
      const moves =
        [...second, ...third, ...fourth].includes(dose.id) && (was.status === 'PLANNED' || was.status === 'POSTPONED');
      expect(dose).toEqual({ ...was, plannedOn: moves ? plusDays(was.plannedOn, 5) : was.plannedOn });
    }
    expect((await doseOf(of, first[4]!)).records).toMatchObject([
      { status: 'OMITTED', reason: 'Neutropenia', correctionReason: null },
      { status: 'GIVEN', givenDose: { value: 20 }, correctionReason: 'Se registró otra dosis' },
    ]);
    const { changes } = (await treatment(clinician, of.treatmentId))!.cycles[1]!;
    expect(changes).toMatchObject([
      { fromStartsOn: d2, toStartsOn: plusDays(d2, 4), reason: 'Neutropenia' },
      { fromStartsOn: plusDays(d2, 4), toStartsOn: plusDays(d2, 5), reason: 'Sigue baja' },
    ]);
    const left = await carnet(of.mother, of.child.id, d2, plusDays(d2, 3));
    expect(left.cycles).toEqual([]);
    expect(left.administrations.map(({ id }) => id)).toEqual([second[0]]);
  });

  it('adds up what was given of each medicine, anthracyclines per m2', async () => {
    const of = await treated(world(), LLA, '2026-09-07');
    const doses = of.cycles.flatMap(({ administrations }) => administrations);
    const dauno = doses.filter(({ medication: name }) => name === 'Daunorrubicina');
    await record(of.clinician, dauno[0]!.id, { status: 'GIVEN', givenAt: '2026-09-14T10:00:00-08:00', givenDose: 25 });
    await record(of.clinician, dauno[1]!.id, {
      status: 'PARTIALLY_GIVEN',
      givenAt: '2026-09-21T10:00:00-08:00',
      givenDose: 12.4,
      reason: 'Extravasación',
    });
    const asparaginase = doses.find(({ medication: name }) => name.startsWith('L-asp'))!;
    await record(of.clinician, asparaginase.id, {
      status: 'GIVEN',
      givenAt: '2026-09-15T10:00:00-08:00',
      givenDose: 10_000,
    });
    expect((await treatment(of.mother, of.treatmentId))!.cumulativeDoses).toEqual([
      {
        medication: 'Daunorrubicina',
        atc: 'L01DB02',
        total: { value: 37.4, unit: 'mg' },
        totalPerM2: 37.4,
        isAnthracycline: true,
      },
      {
        medication: 'L-asparaginasa (E. coli)',
        atc: 'L01XX02',
        total: { value: 10_000, unit: 'UI' },
        totalPerM2: 10_000,
        isAnthracycline: false,
      },
    ]);
  });

  it('shows a dose that is moved beyond its cycle in the carnet of its day; the cycle ends as before', async () => {
    const of = await weeks(world());
    const cycle = of.cycles[1]!;
    const last = cycle.administrations.at(-1)!;
    const late = plusDays(cycle.endsOn, 2);
    expect(await record(of.clinician, last.id, moved(late))).toMatchObject({ plannedOn: late });
    expect((await carnet(of.mother, of.child.id, late, late)).cycles).toMatchObject([
      { id: cycle.id, endsOn: cycle.endsOn, administrations: [{ id: last.id }] },
      { id: of.cycles[2]!.id },
    ]);
    const moves = await postpone(of.clinician, cycle.id, plusDays(cycle.startsOn, 1));
    expect(moves.cycles[1]).toMatchObject({ endsOn: plusDays(cycle.endsOn, 1) });
    expect(await correct(of.clinician, last.id, { status: 'PLANNED' })).toMatchObject({
      status: 'PLANNED',
      plannedOn: plusDays(last.plannedOn, 1),
    });
    expect((await treatment(of.mother, of.treatmentId))!.cycles[1]).toMatchObject({
      endsOn: plusDays(cycle.endsOn, 1),
    });
  });
});
