/** What stands against a dose is told before it is recorded; a second person checks it; what was an error is taken back. */
import { onBothEngines } from '../support/engines';
import { moved } from '../support/doses';
import {
  because,
  check,
  codesOf,
  figuresOf,
  checkedCorrection,
  checkedRecord,
  checkedTreatment,
  voidRecord,
} from '../support/safety';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  protocolOf,
  record,
  setStatus,
  TODAY,
  tell,
  treated,
} from '../support/treatment';
import type { World } from '../support/world';

const vincristine = medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 1.6, days: [1, 8, 15] });
const prednisone = medication({ name: 'Prednisona', atc: 'H02AB07', route: 'ORAL', dose: 40, days: [1, 2] });
const methotrexate = medication({ name: 'Metotrexato', atc: 'L01BA01', dose: 20, days: [2], minIntervalHours: 48 });

/** A treatment of one m2 whose second week begins today: vincristine today, a week ago and in a week. */
async function secondWeek(world: World) {
  const of = await treated(
    world,
    protocolOf(2, 21, [vincristine, prednisone, methotrexate, medication({ ...methotrexate, days: [3] })]),
    plusDays(TODAY, -7),
  );
  const doses = of.cycles.flatMap(({ administrations }) => administrations);
  const dose = (name: string, day: number): string =>
    doses.find((one) => one.medication === name && one.day === day)!.id;
  return { ...of, dose };
}
const given = (day: number, givenDose: number, time = '09:00') => ({
  status: 'GIVEN',
  givenAt: `${plusDays(TODAY, day)}T${time}:00-08:00`,
  givenDose,
});

onBothEngines('a dose', (world) => {
  beforeEach(() => atNoon(world()));

  it.each([
    [1.34, ['DOSE_LOW']],
    [1.35, []],
    [1.5, []],
    [1.6, []],
    [1.61, ['DOSE_OVER_CAP']],
    [1.65, ['DOSE_OVER_CAP']],
    [1.66, ['DOSE_HIGH', 'DOSE_OVER_CAP']],
    [3, ['DOSE_HIGH', 'DOSE_OVER_CAP']],
  ])('of 1.5 mg with a cap of 1.6 that is given as %d is told %j', async (amount, codes) => {
    const { clinician, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const told = await checkedRecord(clinician, id, given(0, amount));
    expect(codesOf(told.warnings)).toEqual(codes);
    const how = { status: 'PARTIALLY_GIVEN', reason: 'Fiebre' };
    if (amount === 1.34)
      expect((await checkedRecord(clinician, id, { ...given(0, amount), ...how })).__typename).toBe(
        'MedicationAdministration',
      );
  });

  it('is told with its figures, and recorded with a reason for each; twice the plan is refused for every role', async () => {
    const { clinician, mother, treatmentId, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const told = await checkedRecord(clinician, id, given(0, 2));
    expect(told.warnings.map(({ code, severity, path }) => `${code} ${severity} ${path}`)).toEqual([
      'DOSE_OVER_CAP SECOND_PERSON givenDose',
      'DOSE_HIGH REASON givenDose',
    ]);
    expect(told.warnings[0]).toMatchObject({ administrationId: id, medication: 'Vincristina' });
    expect(figuresOf(told.warnings, 'DOSE_OVER_CAP')).toEqual(['dose 2 mg', 'cap 1.6 mg']);
    expect(figuresOf(told.warnings, 'DOSE_HIGH')).toEqual(['dose 2 mg', 'planned 1.5 mg', 'percent 133.3 %']);
    const half = await checkedRecord(clinician, id, { ...given(0, 2), ...because('DOSE_HIGH') });
    expect(codesOf(half.warnings)).toEqual(['DOSE_OVER_CAP']);
    expect((await checkedTreatment(clinician, treatmentId)).doses.get(id)).toMatchObject({
      status: 'PLANNED',
      records: [],
    });
    const all = because('DOSE_HIGH', 'DOSE_OVER_CAP', 'WRONG_DAY');
    expect((await checkedRecord(clinician, id, { ...given(0, 3.01), ...all })).__typename).toBe('InvalidInput');
    const elsewhere = { overrides: [{ code: 'DOSE_HIGH', reason: 'De otra dosis', administrationId: treatmentId }] };
    expect((await checkedRecord(clinician, id, { ...given(0, 2), ...elsewhere })).__typename).toBe('ReasonNeeded');
    expect((await checkedRecord(clinician, id, { ...given(0, 2), ...all })).__typename).toBe(
      'MedicationAdministration',
    );
    const kept = (await checkedTreatment(clinician, treatmentId)).doses.get(id)!;
    expect(kept.records[0]!.overrides).toEqual(
      ['DOSE_OVER_CAP', 'DOSE_HIGH'].map((code) => ({ code, reason: `Se revisó: ${code}`, by: { id: clinician.id } })),
    );
    expect(kept.safetyWarnings.map(({ code, override }) => [code, override?.by.id])).toEqual([
      ['DOSE_OVER_CAP', clinician.id],
      ['DOSE_HIGH', clinician.id],
    ]);
    const seen = (await checkedTreatment(mother, treatmentId)).doses.get(id)!;
    expect([seen.safetyWarnings, seen.records[0]!.overrides]).toEqual([[], []]);
  });

  it('over the cap waits for a second clinician who states the amount', async () => {
    const { unit, clinician, treatmentId, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const second = await unit.employ('CLINICIAN');
    const standing = async () => (await checkedTreatment(clinician, treatmentId)).doses.get(id)!;
    expect((await check(second, id, 2)).__typename).toBe('WrongState');
    await checkedRecord(clinician, id, { ...given(0, 1.61), ...because('DOSE_OVER_CAP') });
    expect(await standing()).toMatchObject({ status: 'GIVEN', awaitingSecondCheck: true });
    expect(await check(clinician, id, 1.61)).toMatchObject({
      problems: [{ path: 'administrationId', code: 'SAME_PERSON' }],
    });
    expect(await check(second, id, 1.6)).toMatchObject({ problems: [{ path: 'givenDose', code: 'DIFFERS' }] });
    await expect(check(await world().unit().clinician(), id, 1.61)).rejects.toThrow('NOT_FOUND');
    expect((await check(second, id, 1.61)).__typename).toBe('MedicationAdministration');
    expect(await standing()).toMatchObject({ awaitingSecondCheck: false, records: [{ checkedBy: { id: second.id } }] });
    expect((await check(second, id, 1.61)).__typename).toBe('WrongState');
    await checkedCorrection(clinician, id, { ...given(0, 1.62), ...because('DOSE_OVER_CAP') });
    expect(await standing()).toMatchObject({ awaitingSecondCheck: true });
  });

  it('on another day, before the treatment or on hold asks for a reason; a tablet at home has no day to miss', async () => {
    const { clinician, treatmentId, dose } = await secondWeek(world());
    const early = await checkedRecord(clinician, dose('Vincristina', 15), given(0, 1.5));
    expect(figuresOf(early.warnings, 'WRONG_DAY')).toEqual(['days 7 d']);
    expect(early.warnings[0]!.message).toContain('7 días antes');
    const first = await checkedRecord(clinician, dose('Vincristina', 1), given(-6, 1.5));
    expect(codesOf(first.warnings)).toEqual(['WRONG_DAY']);
    const tooEarly = await checkedRecord(clinician, dose('Vincristina', 1), given(-8, 1.5));
    expect(codesOf(tooEarly.warnings)).toEqual(['BEFORE_TREATMENT', 'WRONG_DAY']);
    expect(figuresOf(tooEarly.warnings, 'BEFORE_TREATMENT')).toEqual(['days 1 d']);
    expect((await checkedRecord(clinician, dose('Vincristina', 1), given(-7, 1.5))).__typename).toBe(
      'MedicationAdministration',
    );
    expect((await checkedRecord(clinician, dose('Prednisona', 1), given(-5, 40))).__typename).toBe(
      'MedicationAdministration',
    );
    await setStatus(clinician, treatmentId, 'ON_HOLD');
    expect(codesOf((await checkedRecord(clinician, dose('Vincristina', 8), given(0, 1.5))).warnings)).toEqual([
      'TREATMENT_ON_HOLD',
    ]);
  });

  it.each([
    ['18:10', '18:00', 'DUPLICATE_DOSE', ['minutes 10 min']],
    ['19:00', '18:00', 'DUPLICATE_DOSE', ['minutes 60 min']],
    ['19:01', '18:00', 'INTERVAL_SHORT', ['hours 1 h', 'least 134.4 h']],
  ])('at %s after one of the same substance at %s is told %s', async (later, earlier, code, figures) => {
    const { clinician, dose } = await secondWeek(world());
    await record(clinician, dose('Vincristina', 1), given(-7, 1.5, earlier));
    const told = await checkedRecord(clinician, dose('Vincristina', 8), given(-7, 1.5, later));
    expect(codesOf(told.warnings)).toEqual([code, 'WRONG_DAY'].sort());
    expect(figuresOf(told.warnings, code)).toEqual(figures);
  });

  it('keeps four fifths of the shortest gap of the protocol, or what the protocol says, to the next one and the one before', async () => {
    const { clinician, dose } = await secondWeek(world());
    await record(clinician, dose('Vincristina', 8), given(0, 1.5));
    const at = async (day: number, time: string): Promise<string[]> =>
      codesOf((await checkedRecord(clinician, dose('Vincristina', 1), given(day, 1.5, time))).warnings);
    // 5.6 days before 09:00 of today is 18:36.
    expect(await at(-6, '18:37')).toEqual(['INTERVAL_SHORT', 'WRONG_DAY']);
    expect(await at(-6, '18:36')).toEqual(['WRONG_DAY']);
    await record(clinician, dose('Metotrexato', 2), given(-6, 20));
    const soon = await checkedRecord(clinician, dose('Metotrexato', 3), given(-5, 20));
    expect(figuresOf(soon.warnings, 'INTERVAL_SHORT')).toEqual(['hours 24 h', 'least 48 h']);
  });

  it('is corrected by the same rules', async () => {
    const { clinician, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    await checkedRecord(clinician, id, given(0, 1.5));
    expect(codesOf((await checkedCorrection(clinician, id, given(0, 1.34))).warnings)).toEqual(['DOSE_LOW']);
    expect((await checkedCorrection(clinician, id, { ...given(0, 1.34), ...because('DOSE_LOW') })).__typename).toBe(
      'MedicationAdministration',
    );
  });
});

onBothEngines('a record that was entered in error', (world) => {
  beforeEach(() => atNoon(world()));

  it('is kept for the staff, and the dose is planned again', async () => {
    const { clinician, mother, treatmentId, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const as = async (by: typeof clinician) => (await checkedTreatment(by, treatmentId)).doses.get(id)!;
    expect((await voidRecord(clinician, id)).__typename).toBe('WrongState');
    await checkedRecord(clinician, id, given(0, 1.5));
    expect(await voidRecord(clinician, id, { reason: 'mal' })).toMatchObject({
      problems: [{ path: 'reason', code: 'RANGE' }],
    });
    expect(await voidRecord(clinician, id)).toMatchObject({ __typename: 'RecordVoided' });
    expect(await as(clinician)).toMatchObject({
      status: 'PLANNED',
      plannedOn: TODAY,
      records: [{ status: 'GIVEN', voided: { reason: 'Era de otra paciente', by: { id: clinician.id } } }],
    });
    expect(await as(mother)).toMatchObject({ status: 'PLANNED', records: [] });
    expect((await voidRecord(clinician, id)).__typename).toBe('WrongState');
    expect((await checkedRecord(clinician, id, given(0, 1.5))).__typename).toBe('MedicationAdministration');
    expect((await as(clinician)).records.map(({ voided }) => voided !== null)).toEqual([true, false]);
  });

  it('gives a postponed dose its day back and tells the family', async () => {
    const { clinician, mother, treatmentId, dose } = await secondWeek(world());
    const id = dose('Vincristina', 15);
    await record(clinician, id, moved(plusDays(TODAY, 30)));
    const told = (await noticesOf(mother)).length;
    await voidRecord(clinician, id);
    expect((await checkedTreatment(mother, treatmentId)).doses.get(id)).toMatchObject({
      status: 'PLANNED',
      plannedOn: plusDays(TODAY, 7),
    });
    expect((await noticesOf(mother)).slice(told)).toMatchObject([{ kind: 'DOSE_CHANGED', subjectId: id }]);
  });

  it('no longer stands in the way of the true one', async () => {
    const { clinician, dose } = await secondWeek(world());
    await record(clinician, dose('Vincristina', 1), given(0, 1.5, '08:30'));
    expect(codesOf((await checkedRecord(clinician, dose('Vincristina', 8), given(0, 1.5))).warnings)).toEqual([
      'DUPLICATE_DOSE',
    ]);
    await voidRecord(clinician, dose('Vincristina', 1));
    expect((await checkedRecord(clinician, dose('Vincristina', 8), given(0, 1.5))).__typename).toBe(
      'MedicationAdministration',
    );
  });

  it('is not voided by a request that is based on an older revision', async () => {
    const { unit, clinician, child, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const { revision } = await tell<{ revision: number }>(
      clinician,
      'query($id: ID!) { patient(id: $id) { revision } }',
      {
        id: child.id,
      },
    );
    await checkedRecord(clinician, id, given(0, 1.5));
    const told = await voidRecord(await unit.clinician(), id, { expectedRevision: revision });
    expect(told).toMatchObject({
      __typename: 'RecordChanged',
      revision: revision + 1,
      changes: [{ field: 'status', oldValue: 'PLANNED', newValue: 'GIVEN', by: { id: clinician.id } }],
    });
    expect(await voidRecord(clinician, id, { expectedRevision: revision + 1 })).toMatchObject({
      __typename: 'RecordVoided',
    });
  });

  it('can be of a dose alone as yet, and of who may record it', async () => {
    const { clinician, mother, child, dose } = await secondWeek(world());
    expect(await voidRecord(clinician, child.id, { kind: 'PATIENT' })).toMatchObject({
      problems: [{ path: 'record.kind', code: 'NOT_VOIDABLE' }],
    });
    await expect(voidRecord(mother, dose('Vincristina', 8))).rejects.toThrow('FORBIDDEN');
    await expect(voidRecord(await world().unit().clinician(), dose('Vincristina', 8))).rejects.toThrow('NOT_FOUND');
  });
});
