/** Several doses of one child are recorded in one act, all or none, and no record overwrites one that was not seen. */
import { randomUUID } from 'node:crypto';
import { moved, omitted } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { because, checkedTreatment, codesOf, recordTogether, voidRecord } from '../support/safety';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  problemsOf,
  protocolOf,
  statementsOf,
  tell,
  TODAY,
  treated,
} from '../support/treatment';
import type { Person, World } from '../support/world';

const MEDICINES = [
  medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 1.6, days: [1, 8, 15] }),
  medication({ name: 'Doxorrubicina', atc: 'L01DB01', dose: 25, days: [8] }),
  medication({ name: 'Metotrexato', atc: 'L01BA01', dose: 20, days: [8, 9] }),
];

/** A treatment of one m2 whose second week begins today. */
async function secondWeek(world: World, wishes: Parameters<typeof treated>[3] = {}) {
  const of = await treated(world, protocolOf(1, 21, MEDICINES), plusDays(TODAY, -7), wishes);
  const doses = of.cycles.flatMap(({ administrations }) => administrations);
  const dose = (name: string, day: number): string =>
    doses.find((one) => one.medication === name && one.day === day)!.id;
  return { ...of, dose };
}
const given = (administrationId: string, givenDose: number, time = '09:00', day = TODAY) => ({
  administrationId,
  status: 'GIVEN',
  givenAt: `${day}T${time}:00-08:00`,
  givenDose,
});
const RECORD_ONE = `mutation($input: RecordAdministrationInput!) {
  recordAdministration(input: $input) { __typename ... on MedicationAdministration { id status } } }`;
const revisionOf = async (by: Person, id: string): Promise<number> =>
  (await tell<{ revision: number }>(by, 'query($id: ID!) { patient(id: $id) { revision } }', { id })).revision;

onBothEngines('doses that are recorded together', (world) => {
  beforeEach(() => atNoon(world()));

  it('are recorded in the order of the input by one person, and the family gets one notice', async () => {
    const { clinician, mother, child, treatmentId, dose } = await secondWeek(world());
    const before = (await noticesOf(mother)).length;
    const items = [
      given(dose('Doxorrubicina', 8), 25),
      given(dose('Vincristina', 8), 1.5),
      { administrationId: dose('Metotrexato', 8), ...omitted },
      { administrationId: dose('Metotrexato', 9), ...moved(plusDays(TODAY, 3)) },
    ];
    const told = await recordTogether(clinician, items);
    expect(told).toMatchObject({ __typename: 'AdministrationsRecorded', patient: { id: child.id } });
    expect(told.administrations.map(({ id, status }) => [id, status])).toEqual(
      items.map(({ administrationId, status }) => [administrationId, status]),
    );
    expect(told.patient.revision).toBe(await revisionOf(clinician, child.id));
    const { doses } = await checkedTreatment(clinician, treatmentId);
    for (const { administrationId, status } of items)
      expect(doses.get(administrationId)).toMatchObject({ status, records: [{ recordedBy: { id: clinician.id } }] });
    expect((await noticesOf(mother)).slice(before)).toMatchObject([{ kind: 'DOSE_CHANGED' }]);
  });

  it('cost hardly more statements than one: twelve at most three times as many', async () => {
    const lines = Array.from({ length: 13 }, (_, n) =>
      medication({ name: `Medicina ${n}`, atc: `L01XX${10 + n}`, dose: 10, days: [8] }),
    );
    const of = await treated(world(), protocolOf(1, 21, lines), plusDays(TODAY, -7));
    const doses = of.cycles.flatMap(({ administrations }) => administrations).map(({ id }) => id);
    const [single, ...twelve] = doses.map((id) => given(id, 10));
    const one = await statementsOf(world(), () => tell(of.clinician, RECORD_ONE, { input: single }));
    const together = await statementsOf(world(), async () => {
      expect(await recordTogether(of.clinician, twelve)).toMatchObject({ __typename: 'AdministrationsRecorded' });
    });
    expect(twelve).toHaveLength(12);
    expect(together.length).toBeLessThanOrEqual(3 * one.length);
    const { doses: shown } = await checkedTreatment(of.clinician, of.treatmentId);
    for (const id of doses)
      expect(shown.get(id)).toMatchObject({ status: 'GIVEN', records: [{ recordedBy: { id: of.clinician.id } }] });
  });

  it('are recorded once however often the request is sent; another input with its id is refused', async () => {
    const { clinician, treatmentId, dose } = await secondWeek(world());
    const [first, second] = [given(dose('Vincristina', 8), 1.5), given(dose('Doxorrubicina', 8), 25)];
    const requestId = randomUUID();
    const once = await recordTogether(clinician, [first, second], { requestId });
    expect(await recordTogether(clinician, [first, second], { requestId })).toEqual(once);
    expect(await recordTogether(clinician, [first], { requestId })).toMatchObject({ __typename: 'RequestIdReused' });
    expect((await checkedTreatment(clinician, treatmentId)).doses.get(first.administrationId)!.records).toHaveLength(1);
  });

  it('are none of them recorded when one is refused, and each problem has the path of its item', async () => {
    const { clinician, treatmentId, dose } = await secondWeek(world());
    const [vincristine, doxorubicin] = [dose('Vincristina', 8), dose('Doxorrubicina', 8)];
    const told = async (...items: object[]): Promise<string[]> => problemsOf(await recordTogether(clinician, items));
    expect(await told(given(vincristine, 1.5), given(doxorubicin, 51))).toEqual(['items.1.givenDose DOSE_IMPLAUSIBLE']);
    expect(await told(given(vincristine, 1.5), given(vincristine, 1.5))).toEqual([
      'items.1.administrationId DUPLICATE',
    ]);
    expect(await told(given(vincristine, 1.5), { administrationId: doxorubicin, status: 'OMITTED' })).toEqual([
      'items.1.reason REQUIRED',
    ]);
    expect(await told({ administrationId: vincristine, status: 'PLANNED', reason: 'No' })).toEqual([
      'items.0.status STATUS',
    ]);
    expect(await told()).toEqual(['items REQUIRED']);
    expect(await told(...Array.from({ length: 51 }, () => given(vincristine, 1.5)))).toEqual(['items TOO_MANY']);
    expect(await told(given(vincristine, 1.5, '09:00', '2023-11-01'))).toEqual(['items.0.givenAt DATE_IMPLAUSIBLE']);
    await recordTogether(clinician, [given(doxorubicin, 25)]);
    expect(await recordTogether(clinician, [given(vincristine, 1.5), given(doxorubicin, 25)])).toMatchObject({
      __typename: 'WrongState',
    });
    expect((await checkedTreatment(clinician, treatmentId)).doses.get(vincristine)).toMatchObject({
      status: 'PLANNED',
      records: [],
    });
  });

  it('are of one child; a dose that the clinician may not see is one that does not exist', async () => {
    const { clinician, unit, dose } = await secondWeek(world());
    const sibling = await secondWeek(world(), { unit });
    const stranger = await secondWeek(world());
    const mine = given(dose('Vincristina', 8), 1.5);
    const other = (of: typeof sibling) => [mine, given(of.dose('Vincristina', 8), 1.5)];
    expect(problemsOf(await recordTogether(clinician, other(sibling)))).toEqual(['items ONE_CHILD']);
    await expect(recordTogether(clinician, other(stranger))).rejects.toThrow('NOT_FOUND');
    await expect(
      recordTogether(clinician, [mine, { ...mine, administrationId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }]),
    ).rejects.toThrow('NOT_FOUND');
  });

  it('are told all that stands at once, each with its dose; a reason is for one dose or for all of its code', async () => {
    const { clinician, treatmentId, dose } = await secondWeek(world());
    const [first, second] = [dose('Vincristina', 8), dose('Vincristina', 15)];
    const items = [given(first, 1.5), given(second, 2, '09:30'), given(dose('Doxorrubicina', 8), 25)];
    const told = await recordTogether(clinician, items);
    expect(told.warnings.map(({ code, administrationId, path }) => [code, administrationId, path])).toEqual([
      ['DUPLICATE_DOSE', first, 'items.0.givenAt'],
      ['DOSE_OVER_CAP', second, 'items.1.givenDose'],
      ['DOSE_HIGH', second, 'items.1.givenDose'],
      ['DUPLICATE_DOSE', second, 'items.1.givenAt'],
      ['WRONG_DAY', second, 'items.1.givenAt'],
    ]);
    const reason = 'Se revisó en la cama';
    const one = { overrides: [{ code: 'DUPLICATE_DOSE', reason, administrationId: second }] };
    expect(codesOf((await recordTogether(clinician, items, one)).warnings)).toEqual(
      ['DOSE_HIGH', 'DOSE_OVER_CAP', 'DUPLICATE_DOSE', 'WRONG_DAY'].sort(),
    );
    const all = because('DUPLICATE_DOSE', 'DOSE_OVER_CAP', 'DOSE_HIGH', 'WRONG_DAY');
    const saved = await recordTogether(clinician, items, all);
    expect(
      saved.administrations.map(({ awaitingSecondCheck, records }) => [
        awaitingSecondCheck,
        records[0]!.overrides.map(({ code }) => code),
      ]),
    ).toEqual([
      [false, ['DUPLICATE_DOSE']],
      [true, ['DOSE_OVER_CAP', 'DOSE_HIGH', 'DUPLICATE_DOSE', 'WRONG_DAY']],
      [false, []],
    ]);
    expect((await checkedTreatment(clinician, treatmentId)).doses.get(first)!.safetyWarnings).toMatchObject([
      { code: 'DUPLICATE_DOSE', override: { by: { id: clinician.id } } },
    ]);
  });

  it('count together towards the anthracyclines of a lifetime', async () => {
    const strong = medication({ dose: 240, days: [1, 8] });
    const { clinician, cycles } = await treated(world(), protocolOf(1, 14, [strong]), plusDays(TODAY, -7));
    const [first, second] = cycles[0]!.administrations.map(({ id }) => id);
    const told = await recordTogether(clinician, [
      given(first!, 240, '09:00', plusDays(TODAY, -7)),
      given(second!, 240),
    ]);
    expect(codesOf(told.warnings)).toEqual(['LIFETIME_LIMIT', 'LIFETIME_LIMIT']);
    expect(told.warnings[0]!.figures[0]).toMatchObject({ name: 'total', value: 480 });
  });

  it('do not overwrite what another person recorded or took back meanwhile; other doses do not matter', async () => {
    const { clinician, unit, child, dose } = await secondWeek(world());
    const [vincristine, doxorubicin] = [dose('Vincristina', 8), dose('Doxorrubicina', 8)];
    const other = await unit.employ('CLINICIAN');
    const expectedRevision = await revisionOf(clinician, child.id);
    await recordTogether(other, [given(vincristine, 1.5)]);
    expect((await recordTogether(clinician, [given(doxorubicin, 25)], { expectedRevision })).__typename).toBe(
      'AdministrationsRecorded',
    );
    const methotrexate = dose('Metotrexato', 8);
    expect(
      await recordTogether(clinician, [given(vincristine, 1.5), given(methotrexate, 20)], { expectedRevision }),
    ).toMatchObject({
      __typename: 'RecordChanged',
      revision: expectedRevision + 2,
      changes: [{ field: 'status', oldValue: 'PLANNED', newValue: 'GIVEN', by: { id: other.id } }],
    });
    const seen = await revisionOf(clinician, child.id);
    await voidRecord(other, vincristine);
    expect(await recordTogether(clinician, [given(vincristine, 1.5)], { expectedRevision: seen })).toMatchObject({
      changes: [{ field: 'status', oldValue: 'GIVEN', newValue: 'PLANNED', by: { id: other.id } }],
    });
  });

  it('run as many statements for the warnings of twelve doses as for those of two', async () => {
    const { clinician, cycles } = await treated(
      world(),
      protocolOf(
        1,
        2,
        Array.from({ length: 12 }, (_, i) => medication({ name: `Medicina ${i}`, atc: `L01XX${10 + i}`, days: [1] })),
      ),
      TODAY,
    );
    const ids = cycles[0]!.administrations.map(({ id }) => id);
    const two = await statementsOf(world(), () =>
      recordTogether(
        clinician,
        ids.slice(0, 2).map((id) => given(id, 25)),
      ),
    );
    const ten = await statementsOf(world(), () =>
      recordTogether(
        clinician,
        ids.slice(2).map((id) => given(id, 25)),
      ),
    );
    expect(ten).toHaveLength(two.length);
  });
});

const CORRECT = `mutation($input: CorrectAdministrationInput!) { correctAdministration(input: $input) { __typename
  ... on RecordChanged { revision changes { field oldValue newValue by { id } } } } }`;
const RECORD = CORRECT.replaceAll('orrectAdministration', 'ecordAdministration')
  .replaceAll('Cecord', 'Record')
  .replaceAll('cecord', 'record');

onBothEngines('a single record of a dose', (world) => {
  beforeEach(() => atNoon(world()));

  it('is not made or corrected over what another person recorded meanwhile', async () => {
    const { clinician, unit, child, dose } = await secondWeek(world());
    const id = dose('Vincristina', 8);
    const other = await unit.employ('CLINICIAN');
    const expectedRevision = await revisionOf(clinician, child.id);
    await recordTogether(other, [given(id, 1.5)]);
    const changes = [{ field: 'status', oldValue: 'PLANNED', newValue: 'GIVEN', by: { id: other.id } }];
    expect(await tell(clinician, RECORD, { input: { ...given(id, 1.5), expectedRevision } })).toMatchObject({
      __typename: 'RecordChanged',
      revision: expectedRevision + 1,
      changes,
    });
    const correction = { ...given(id, 1.4), correctionReason: 'Se dio menos', expectedRevision };
    expect(await tell(clinician, CORRECT, { input: correction })).toMatchObject({ changes });
    const seen = await tell(clinician, CORRECT, { input: { ...correction, expectedRevision: expectedRevision + 1 } });
    expect(seen.__typename).toBe('MedicationAdministration');
  });
});
