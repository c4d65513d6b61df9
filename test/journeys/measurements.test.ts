/** Several values in one act: compared in one unit, doubted when hardly true, private or taken back where a person says so. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { because, codesOf, figuresOf, type Checked } from '../support/safety';
import { atNoon, carnet, followUp, noticesOf, plusDays, problemsOf, release, tell, TODAY } from '../support/treatment';
import type { Person } from '../support/world';

interface Value {
  id: string;
  kind: string;
  value: number;
  unit: string;
  canonicalValue: number;
  canonicalUnit: string;
  trend: string | null;
  releasedAt: string | null;
}
interface Recorded extends Checked {
  followUps: Value[];
  revision: number;
  changes: (Checked['changes'][number] & { field: string; newValue: string; by: { id: string } })[];
}
const at = (day = 0, time = '08:00') => `${plusDays(TODAY, day)}T${time}:00-08:00`;
const measure = (by: Person, patientId: string, values: object[], more: object = {}): Promise<Recorded> =>
  tell(by, operation('record-measurements'), {
    input: { requestId: randomUUID(), patientId, takenAt: at(), release: true, values, ...more },
  });
const count = (neutrophils: number, unit = '10*3/uL') => ({ kind: 'NEUTROPHILS', value: neutrophils, unit });

const MARKS = `query($id: ID!) { node(id: $id) { ... on FollowUp { id value confidential recordedBy { id }
  voided { at reason by { id } } } } }`;
interface Marks {
  confidential: boolean;
  recordedBy: { id: string } | null;
  voided: { reason: string; by: { id: string } } | null;
}
const NEWS = `query($id: ID!, $since: Int!) { changesSince(patientId: $id, revision: $since) { revision
  followUps { id releasedAt value note confidential } } }`;
interface News {
  revision: number;
  followUps: { id: string; releasedAt: string | null; value: number | null }[];
}
const put = (by: Person, id: string, set: object): Promise<Checked> =>
  tell(by, operation('correct-follow-up'), { input: { id, expectedRevision: 1_000, reason: 'Se marcó mal', set } });
const voided = (by: Person, id: string, more: object = {}): Promise<Recorded> =>
  tell(by, operation('void-record'), { kind: 'FOLLOW_UP', id, reason: 'Era de otra paciente', ...more });

onBothEngines('values of one moment', (world) => {
  beforeEach(() => atNoon(world()));

  const family = async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family({ born: '2019-05-10' }), await unit.clinician()];
    const news = (by: Person, since: number): Promise<News> => tell(by, NEWS, { id: child.id, since });
    const seen = async (by: Person) => (await carnet(by, child.id, plusDays(TODAY, -20), TODAY)).followUps;
    return { unit, child, mother, clinician, news, seen };
  };

  it('are recorded in one act with one notice, each also in the unit of its kind, with its direction', async () => {
    const { child, mother, clinician, seen } = await family();
    const before = { kind: 'NEUTROPHILS', takenAt: at(-2), value: 2.1, unit: '10*3/uL' };
    await followUp(clinician, child.id, before);
    const told = await measure(clinician, child.id, [
      { kind: 'HEMOGLOBIN', value: 104, unit: 'g/L', note: 'Hemograma' },
      count(450, '/uL'),
      { kind: 'PLATELETS', value: 96, unit: 'K/uL' },
    ]);
    expect(told).toMatchObject({ __typename: 'MeasurementsRecorded', warnings: [] });
    expect(told.followUps).toMatchObject([
      { kind: 'HEMOGLOBIN', value: 104, unit: 'g/L', canonicalValue: 10.4, canonicalUnit: 'g/dL', trend: null },
      { kind: 'NEUTROPHILS', value: 450, unit: '/uL', canonicalValue: 0.45, canonicalUnit: '10*3/uL', trend: 'DOWN' },
      { kind: 'PLATELETS', value: 96, unit: 'K/uL', canonicalValue: 96, canonicalUnit: '10*3/uL', trend: null },
    ]);
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['FOLLOW_UP_RELEASED', 'FOLLOW_UP_RELEASED']);
    expect(await seen(mother)).toHaveLength(4);
  });

  it('are recorded once however often the request is sent', async () => {
    const { child, mother, clinician, seen } = await family();
    const requestId = randomUUID();
    const values = [count(200), { kind: 'WEIGHT', value: 12 }];
    const overridden = { requestId, ...because('VALUE_IMPLAUSIBLE', 'WEIGHT_FOR_AGE') };
    const once = await measure(clinician, child.id, values, overridden);
    expect(codesOf(once.warnings)).toContain('VALUE_IMPLAUSIBLE');
    expect(await measure(clinician, child.id, values, overridden)).toEqual(once);
    expect(await measure(clinician, child.id, [count(2)], { requestId })).toMatchObject({
      __typename: 'RequestIdReused',
    });
    expect(await seen(mother)).toHaveLength(2);
  });

  it('are all or none, and each problem has the path of its value', async () => {
    const { child, mother, clinician, seen } = await family();
    const told = async (values: object[], more: object = {}): Promise<string[]> =>
      problemsOf(await measure(clinician, child.id, values, more));
    expect(await told([count(2), { kind: 'HEMOGLOBIN', value: 10 }])).toEqual(['values.1.unit REQUIRED']);
    expect(await told([count(2), count(3)])).toEqual(['values.1.kind DUPLICATE']);
    expect(await told([{ kind: 'NOTE', value: 1 }])).toEqual([
      'values.0.kind NOT_EXPECTED',
      'values.0.value NOT_EXPECTED',
    ]);
    expect(await told([])).toEqual(['values REQUIRED']);
    expect(await told(Array.from({ length: 21 }, () => count(2)))).toContain('values TOO_MANY');
    expect(await told([count(2)], { takenAt: at(1) })).toEqual(['takenAt DATE_FUTURE']);
    expect(await seen(mother)).toEqual([]);
  });

  it.each([
    ['NEUTROPHILS', 750, '10*3/uL', ['value 750 10*3/uL', 'low 0 10*3/uL', 'high 100 10*3/uL']],
    ['HEMOGLOBIN', 21, 'g/dL', ['value 21 g/dL', 'low 2.5 g/dL', 'high 20 g/dL']],
    ['TEMPERATURE', 43, '°C', ['value 43 °C', 'low 33 °C', 'high 42.5 °C']],
  ])('of %s %d %s ask for a reason: no child of this age has them', async (kind, value, unit, figures) => {
    const { child, clinician } = await family();
    const told = await measure(clinician, child.id, [{ kind, value, unit }]);
    expect(told.warnings).toMatchObject([{ code: 'VALUE_IMPLAUSIBLE', severity: 'REASON', path: 'values.0.value' }]);
    expect(figuresOf(told.warnings, 'VALUE_IMPLAUSIBLE')).toEqual(figures);
  });

  it.each([
    [35_000, -14, true],
    [3_500, -14, true],
    [3_490, -14, false],
    [35, -1, true],
    [36, -1, false],
    [35_000, -15, false],
  ])('of %d /uL neutrophils after 350 on day %d ask for a reason: %s', async (value, day, isAsked) => {
    const { child, clinician } = await family();
    await measure(clinician, child.id, [count(350, '/uL')], { takenAt: at(day) });
    const told = await measure(clinician, child.id, [count(value, '/uL')]);
    expect(codesOf(told.warnings)).toEqual(isAsked ? ['VALUE_IMPLAUSIBLE'] : []);
    if (isAsked) expect(figuresOf(told.warnings, 'VALUE_IMPLAUSIBLE')!.at(-1)).toBe('last 0.35 10*3/uL');
  });

  it('keep the name and the reason of who went on, each at its own value', async () => {
    const { child, clinician } = await family();
    const values = [
      { kind: 'WEIGHT', value: 190 },
      { kind: 'HEIGHT', value: 240 },
    ];
    const asked = await measure(clinician, child.id, values);
    expect(asked.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['WEIGHT_FOR_AGE', 'values.0.value'],
      ['HEIGHT_FOR_AGE', 'values.1.value'],
    ]);
    const told = await measure(clinician, child.id, values, because('WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE'));
    expect(codesOf(told.warnings)).toEqual(['HEIGHT_FOR_AGE', 'WEIGHT_FOR_AGE']);
    const later = await measure(clinician, child.id, [{ kind: 'WEIGHT', value: 25 }], { takenAt: at(0, '09:00') });
    expect(codesOf(later.warnings)).toEqual(['MEASURE_CHANGE']);
  });

  it('are not written twice by two people who saw the same record', async () => {
    const { unit, child, clinician, news } = await family();
    const { revision: expectedRevision } = await news(clinician, 0);
    const other = await unit.employ('CLINICIAN');
    await measure(other, child.id, [count(2)]);
    const told = await measure(clinician, child.id, [count(2), { kind: 'WEIGHT', value: 25 }], { expectedRevision });
    expect(told).toMatchObject({
      __typename: 'RecordChanged',
      revision: expectedRevision + 1,
      changes: [{ field: 'value', newValue: '2', by: { id: other.id } }],
    });
    const apart = await measure(clinician, child.id, [{ kind: 'WEIGHT', value: 25 }], { expectedRevision });
    expect(apart.__typename).toBe('MeasurementsRecorded');
  });

  it('say to the staff who recorded them', async () => {
    const { child, mother, clinician } = await family();
    const [{ id }] = (await measure(clinician, child.id, [count(2)])).followUps as [Value];
    expect(await tell<Marks>(clinician, MARKS, { id })).toMatchObject({
      recordedBy: { id: clinician.id },
      voided: null,
    });
    expect(await tell<Marks>(mother, MARKS, { id })).toMatchObject({ recordedBy: null, confidential: false });
  });

  it('that are private are in no list, notice or change of the adults, before and after they were seen', async () => {
    const { child, mother, clinician, news, seen } = await family();
    const [{ id }] = (await measure(clinician, child.id, [count(2)], { confidential: true })).followUps as [Value];
    const { revision } = await news(mother, 0);
    expect([await seen(mother), await noticesOf(mother), (await news(mother, 0)).followUps]).toEqual([[], [], []]);
    expect(await tell(mother, MARKS, { id })).toBeNull();
    expect(await seen(clinician)).toMatchObject([{ id }]);
    await put(clinician, id, { confidential: false });
    expect(await seen(mother)).toMatchObject([{ id, value: 2 }]);
    await put(clinician, id, { confidential: true });
    expect(await seen(mother)).toEqual([]);
    expect((await news(mother, revision)).followUps).toEqual([
      { id, releasedAt: null, value: null, note: null, confidential: false },
    ]);
    const held = (
      await measure(clinician, child.id, [count(3)], { confidential: true, release: false, takenAt: at(-1) })
    ).followUps[0]!;
    await release(clinician, held.id);
    expect(await seen(mother)).toEqual([]);
    expect(await noticesOf(mother)).toEqual([]);
  });

  it('that were entered in error are kept for the staff and count nowhere', async () => {
    const { child, mother, clinician, news, seen } = await family();
    const [{ id }] = (await measure(clinician, child.id, [count(20)], { takenAt: at(-1) })).followUps as [Value];
    const { revision } = await news(mother, 0);
    expect(await voided(clinician, id, { expectedRevision: revision - 1 })).toMatchObject({
      __typename: 'RecordChanged',
    });
    expect(await voided(clinician, id, { expectedRevision: revision })).toMatchObject({ __typename: 'RecordVoided' });
    expect(await voided(clinician, id)).toMatchObject({ __typename: 'WrongState' });
    expect(await put(clinician, id, { value: 2 })).toMatchObject({ __typename: 'WrongState' });
    await expect(release(clinician, id)).rejects.toThrow('NOT_FOUND');
    expect([await seen(mother), await seen(clinician)]).toEqual([[], []]);
    expect(await tell<Marks>(clinician, MARKS, { id })).toMatchObject({
      voided: { reason: 'Era de otra paciente', by: { id: clinician.id } },
    });
    expect(await tell(mother, MARKS, { id })).toBeNull();
    expect((await news(mother, revision)).followUps).toMatchObject([{ id, releasedAt: null, value: null }]);
    expect((await noticesOf(mother)).at(-1)).toEqual({ kind: 'FOLLOW_UP_WITHDRAWN', subjectId: id });
    const next = await measure(clinician, child.id, [count(1.5)]);
    expect(next.followUps).toMatchObject([{ trend: null }]);
    await expect(voided(mother, id)).rejects.toThrow('FORBIDDEN');
    await expect(voided(await world().unit().clinician(), id)).rejects.toThrow('NOT_FOUND');
  });
});
