/** Whom a unit gives chemotherapy today: who it is, what is planned, what is recorded, what stands against it. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { because, check, checkedRecord, checkedTreatment, codesOf, type Warning } from '../support/safety';
import {
  atNoon,
  followUp,
  medication,
  plusDays,
  protocolOf,
  record,
  setStatus,
  statementsOf,
  tell,
  TODAY,
  treated,
} from '../support/treatment';
import type { Person, Unit, World } from '../support/world';

interface Child {
  id: string;
  patient: { id: string; fullName: string; recordNumber: string; revision: number };
  weight: { value: number } | null;
  height: { value: number } | null;
  counts: { kind: string; canonicalValue: number; canonicalUnit: string; trend: string | null }[];
  warnings: Warning[];
  doses: {
    id: string;
    medication: string;
    status: string;
    plannedOn: string;
    plannedAt: string | null;
    requiresSecondCheck: boolean;
    awaitingSecondCheck: boolean;
    safetyWarnings: Warning[];
  }[];
}
interface Day {
  id: string;
  day: string;
  children: Child[];
}
const dayOf = (by: Person, unit: Unit, more: object = {}): Promise<Day | null> =>
  tell(by, operation('chemotherapy-day'), { medicalUnitClues: unit.clues, day: TODAY, ...more });

const vincristine = medication({
  name: 'Vincristina',
  atc: 'L01CA02',
  dose: 1.5,
  maxDose: 1.6,
  days: [1, 8],
  times: ['16:00'],
  requiresSecondCheck: true,
});
const doxorubicin = medication({ name: 'Doxorrubicina', days: [8, 9], times: ['10:00'] });
const tablet = medication({ name: 'Prednisona', atc: 'H02AB07', route: 'ORAL', dose: 40, days: [8] });

/** A child whose second week begins today. */
const secondWeek = async (world: World, wishes: Parameters<typeof treated>[3]) => {
  const of = await treated(world, protocolOf(1, 21, [vincristine, doxorubicin, tablet]), plusDays(TODAY, -7), wishes);
  const doses = of.cycles.flatMap(({ administrations }) => administrations);
  return { ...of, dose: (name: string, day: number) => doses.find((d) => d.medication === name && d.day === day)!.id };
};
const given = (givenDose: number, day = TODAY) => ({ status: 'GIVEN', givenAt: `${day}T09:00:00-08:00`, givenDose });

onBothEngines('the chemotherapy of a day', (world) => {
  beforeEach(() => atNoon(world()));

  it('lists who has a dose that is not given at home, with its measures, counts and doses by time', async () => {
    const unit = world().unit();
    const { clinician, child, dose } = await secondWeek(world(), { unit });
    for (const [kind, value, unitOf] of [
      ['WEIGHT', 36, 'kg'],
      ['HEIGHT', 100, 'cm'],
      ['PLATELETS', 90_000, '/uL'],
      ['NEUTROPHILS', 1.2, '10*3/uL'],
    ] as const)
      await followUp(clinician, child.id, { kind, value, unit: unitOf, takenAt: `${TODAY}T08:00:00-08:00` });
    const day = (await dayOf(clinician, unit))!;
    expect(day).toMatchObject({ id: `${unit.clues}.${TODAY}`, day: TODAY });
    expect(day.children).toMatchObject([
      {
        id: `${child.id}.${TODAY}`,
        patient: { id: child.id },
        weight: { value: 36 },
        height: { value: 100 },
        counts: [
          { kind: 'NEUTROPHILS', canonicalValue: 1.2 },
          { kind: 'PLATELETS', canonicalValue: 90, canonicalUnit: '10*3/uL' },
        ],
        doses: [
          { id: dose('Doxorrubicina', 8), status: 'PLANNED', requiresSecondCheck: false },
          { id: dose('Vincristina', 8), status: 'PLANNED', requiresSecondCheck: true },
        ],
      },
    ]);
  });

  it('keeps who has had the dose, is on hold, or had one of another day today; not who has only tablets', async () => {
    const unit = world().unit();
    const all: Awaited<ReturnType<typeof secondWeek>>[] = [];
    for (let i = 0; i < 4; i++) all.push(await secondWeek(world(), { unit }));
    const [had, held, late, home] = [all[0]!, all[1]!, all[2]!, all[3]!];
    await record(had.clinician, had.dose('Vincristina', 8), given(1.5));
    await setStatus(held.clinician, held.treatmentId, 'ON_HOLD');
    const tomorrow = plusDays(TODAY, 1);
    await record(late.clinician, late.dose('Vincristina', 8), {
      status: 'POSTPONED',
      postponedTo: tomorrow,
      reason: 'No',
    });
    await record(late.clinician, late.dose('Doxorrubicina', 8), { status: 'OMITTED', reason: 'No' });
    await record(late.clinician, late.dose('Doxorrubicina', 9), given(25));
    for (const name of ['Vincristina', 'Doxorrubicina'])
      await record(home.clinician, home.dose(name, 8), { status: 'POSTPONED', postponedTo: tomorrow, reason: 'No' });
    const { children } = (await dayOf(had.clinician, unit))!;
    const statuses = (of: typeof had): string[] | undefined =>
      children.find(({ patient }) => patient.id === of.child.id)?.doses.map(({ status }) => status);
    expect(statuses(had)).toEqual(['PLANNED', 'GIVEN']);
    expect(statuses(held)).toEqual(['ON_HOLD', 'ON_HOLD']);
    expect(statuses(late)).toEqual(['OMITTED', 'GIVEN']);
    expect(statuses(home)).toBeUndefined();
  });

  it('lists a dose of any day that waits for its second signature, until it has it or is taken back', async () => {
    const unit = world().unit();
    const { clinician, treatmentId, dose } = await secondWeek(world(), { unit });
    const [first, second] = [dose('Vincristina', 1), await unit.employ('CLINICIAN')];
    const past = plusDays(TODAY, -7);
    await checkedRecord(clinician, first, given(1.5, past));
    expect((await checkedTreatment(clinician, treatmentId)).doses.get(first)).toMatchObject({
      awaitingSecondCheck: true,
    });
    const waiting = async (): Promise<string[]> =>
      (await dayOf(clinician, unit))!.children.flatMap(({ doses }) =>
        doses.filter((one) => one.awaitingSecondCheck).map(({ id }) => id),
      );
    expect(await waiting()).toEqual([first]);
    expect(await check(clinician, first, 1.5)).toMatchObject({ problems: [{ code: 'SAME_PERSON' }] });
    await check(second, first, 1.5);
    expect(await waiting()).toEqual([]);
    await record(clinician, dose('Vincristina', 8), { status: 'OMITTED', reason: 'Fiebre' });
    expect(await waiting()).toEqual([]);
  });

  it('is sorted by name, then record number', async () => {
    const unit = world().unit();
    for (let i = 0; i < 3; i++) await secondWeek(world(), { unit });
    const { children } = (await dayOf(await unit.clinician(), unit))!;
    const names = children.map(({ patient }) => `${patient.fullName} ${patient.recordNumber}`);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'es', { numeric: true })));
  });

  it('is of one child on request; the log of each child that it shows has a row, of no other', async () => {
    const unit = world().unit();
    const [one, other] = [await secondWeek(world(), { unit }), await secondWeek(world(), { unit })];
    const { clinician } = one;
    expect((await dayOf(clinician, unit, { patientId: one.child.id }))!.children).toHaveLength(1);
    const seen = async (by: Person, id: string): Promise<number> =>
      (
        await tell<{ accessLog: { edges: { node: { operation: string } }[] } }>(
          by,
          'query($id: ID!) { patient(id: $id) { accessLog(first: 100) { edges { node { operation } } } } }',
          { id },
        )
      ).accessLog.edges.filter(({ node }) => node.operation === 'chemotherapyDay').length;
    expect([await seen(one.mother, one.child.id), await seen(other.mother, other.child.id)]).toEqual([1, 0]);
    await dayOf(clinician, unit);
    expect([await seen(one.mother, one.child.id), await seen(other.mother, other.child.id)]).toEqual([2, 1]);
  });

  it('is null for another unit and for one that does not exist, and no business of the family or of social work', async () => {
    const unit = world().unit();
    const { clinician, mother } = await secondWeek(world(), { unit });
    const stranger = await world().unit().clinician();
    expect(await dayOf(stranger, unit)).toBeNull();
    expect(
      await tell(clinician, operation('chemotherapy-day'), { medicalUnitClues: 'XXIMS999999', day: TODAY }),
    ).toBeNull();
    await expect(dayOf(mother, unit)).rejects.toThrow('FORBIDDEN');
    await expect(dayOf(await unit.socialWorker(), unit)).rejects.toThrow('FORBIDDEN');
  });

  it('shows the warnings of the treatments, overridden ones too', async () => {
    const unit = world().unit();
    const { clinician, dose } = await secondWeek(world(), { unit });
    await checkedRecord(clinician, dose('Vincristina', 8), { ...given(1.65), ...because('DOSE_OVER_CAP') });
    const [child] = (await dayOf(clinician, unit))!.children;
    expect(child!.warnings.length).toBeGreaterThan(0);
    expect(codesOf(child!.doses.find(({ status }) => status === 'GIVEN')!.safetyWarnings)).toContain('DOSE_OVER_CAP');
  });

  it('runs the same statements for one child and for six', async () => {
    const unit = world().unit();
    const { clinician, dose } = await secondWeek(world(), { unit });
    await record(clinician, dose('Vincristina', 8), given(1.5));
    const one = await statementsOf(world(), () => dayOf(clinician, unit));
    for (let i = 0; i < 5; i++) {
      const next = await secondWeek(world(), { unit });
      if (i % 2) await record(clinician, next.dose('Vincristina', 8), given(1.5));
    }
    let children = 0;
    const six = await statementsOf(world(), async () => (children = (await dayOf(clinician, unit))!.children.length));
    expect(children).toBe(6);
    expect(six.length).toBe(one.length);
  });
});
