/** What stands against a start or a measure is reported before anything is saved, and stored with a reason. */
import { untyped } from '../../src/database';
import { onBothEngines } from '../support/engines';
import {
  because,
  codesOf,
  figuresOf,
  checkedFollowUp,
  checkedStart,
  checkedTreatment,
  preview,
} from '../support/safety';
import { atNoon, define, medication, plusDays, protocolOf, tell, TODAY, treated } from '../support/treatment';
import type { World } from '../support/world';

/** A girl of eight years to the day: 16.29 to 44.13 kg, 109.16 to 143.95 cm. */
const EIGHT = { born: '2018-11-22', sex: 'FEMALE' as const };
const FITTING = { heightCm: 125, weightKg: 25 };

async function beforeStart(world: World, more: Parameters<typeof protocolOf>[3] = {}) {
  const unit = world.unit();
  const [family, clinician, administrator] = [
    await unit.family(EIGHT),
    await unit.clinician(),
    await world.administrator(),
  ];
  const protocol = protocolOf(
    2,
    21,
    [medication({ name: 'Ciclofosfamida', atc: 'L01AA01', dose: 75, maxDose: 60, days: [1, 8] })],
    more,
  );
  await define(administrator, protocol);
  return {
    unit,
    ...family,
    clinician,
    administrator,
    protocol,
    patientId: family.child.id,
    protocolCode: protocol.code,
  };
}

const count = async (world: World, table: string): Promise<number> =>
  (await world.server.service.database.all(untyped<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)))[0]!.n;

onBothEngines('a start', (world) => {
  beforeEach(() => atNoon(world()));

  it.each([
    [{ weightKg: 16.28 }, ['WEIGHT_FOR_AGE']],
    [{ weightKg: 16.29 }, []],
    [{ weightKg: 44.13 }, []],
    [{ weightKg: 44.14 }, ['WEIGHT_FOR_AGE']],
    [{ weightKg: 127 }, ['WEIGHT_FOR_AGE']],
    [{ heightCm: 109.15 }, ['HEIGHT_FOR_AGE']],
    [{ heightCm: 109.16 }, []],
    [{ heightCm: 143.95 }, []],
    [{ heightCm: 143.96 }, ['HEIGHT_FOR_AGE']],
    [{ heightCm: 30, weightKg: 110 }, ['HEIGHT_FOR_AGE', 'WEIGHT_FOR_AGE']],
  ])('with %j is told %j', async (body, codes) => {
    const { clinician, patientId, protocolCode } = await beforeStart(world());
    const told = await preview(clinician, { patientId, protocolCode, ...FITTING, ...body });
    expect(codesOf(told!.warnings)).toEqual(codes);
  });

  it('is previewed with measures, surface, days and doses, and leaves no trace but in the access log', async () => {
    const { clinician, mother, patientId, protocolCode } = await beforeStart(world());
    const tables = ['treatment', 'treatment_cycle', 'medication_administration', 'notice', 'request'];
    const before = await Promise.all(tables.map((table) => count(world(), table)));
    const told = (await preview(clinician, { patientId, protocolCode, ...FITTING }))!;
    expect(told).toMatchObject({ planVersion: 1, protocol: { code: protocolCode, version: 1 }, warnings: [] });
    expect(told.bodySurfaceArea).toBeCloseTo(Math.sqrt((125 * 25) / 3600), 10);
    expect(told.cycles.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      `${TODAY} ${plusDays(TODAY, 20)}`,
      `${plusDays(TODAY, 21)} ${plusDays(TODAY, 41)}`,
    ]);
    expect(told.doses).toHaveLength(4);
    expect(told.doses[1]).toMatchObject({
      medication: 'Ciclofosfamida',
      plannedOn: plusDays(TODAY, 7),
      after: { value: 60, unit: 'mg' },
      calculation: '75 mg/m2 x 0.93 m2',
      capped: true,
    });
    expect(await Promise.all(tables.map((table) => count(world(), table)))).toEqual(before);
    const { accessLog } = await tell<{ accessLog: { edges: { node: { operation: string; outcome: string } }[] } }>(
      mother,
      'query($id: ID!) { patient(id: $id) { accessLog(first: 20) { edges { node { operation outcome } } } } }',
      { id: patientId },
    );
    expect(accessLog.edges.map(({ node }) => node)).toContainEqual(
      expect.objectContaining({ operation: 'previewTreatment', outcome: 'READ' }),
    );
  });

  it('is previewed by clinicians of the unit alone, and a wrong input is an error', async () => {
    const { clinician, mother, patientId, protocolCode } = await beforeStart(world());
    const input = { patientId, protocolCode, ...FITTING };
    expect(await preview(await world().unit().clinician(), input)).toBeNull();
    await expect(preview(mother, input)).rejects.toThrow('FORBIDDEN');
    await expect(preview(clinician, { ...input, weightKg: 0 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(preview(clinician, { ...input, protocolVersion: 2 })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('saves nothing until each warning has a reason, and keeps it with the name', async () => {
    const { clinician, mother, patientId, protocolCode } = await beforeStart(world());
    const input = { requestId: 'una-y-la-misma', patientId, protocolCode, heightCm: 125, weightKg: 127 };
    const told = await checkedStart(clinician, input);
    expect(told).toMatchObject({
      __typename: 'ReasonNeeded',
      message: expect.any(String),
      nextStep: expect.any(String),
    });
    expect(told.warnings).toMatchObject([{ code: 'WEIGHT_FOR_AGE', severity: 'REASON', path: 'weightKg' }]);
    expect(figuresOf(told.warnings, 'WEIGHT_FOR_AGE')).toEqual(['value 127 kg', 'low 16.29 kg', 'high 44.13 kg']);
    expect(
      await checkedStart(clinician, { ...input, overrides: [{ code: 'WEIGHT_FOR_AGE', reason: ' sí ' }] }),
    ).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'overrides.0.reason', code: 'RANGE' }] });
    expect(await checkedStart(clinician, { ...input, ...because('HEIGHT_FOR_AGE') })).toMatchObject({
      __typename: 'ReasonNeeded',
    });
    expect(await count(world(), `treatment WHERE patientId = '${patientId}'`)).toBe(0);
    const begun = await checkedStart(clinician, { ...input, ...because('WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE') });
    expect(begun.__typename).toBe('Treatment');
    const { safetyWarnings } = await checkedTreatment(clinician, begun.id);
    expect(safetyWarnings).toEqual([
      { code: 'WEIGHT_FOR_AGE', override: { reason: 'Se revisó: WEIGHT_FOR_AGE', by: { id: clinician.id } } },
    ]);
    expect((await checkedTreatment(mother, begun.id)).safetyWarnings).toEqual([]);
  });

  it('by a protocol that is open, for another diagnosis, or twice the same medicine on a day, asks for reasons', async () => {
    const { clinician, administrator, patientId, protocol, protocolCode } = await beforeStart(world());
    const input = { patientId, protocolCode, ...FITTING };
    expect((await checkedStart(clinician, input)).__typename).toBe('Treatment');
    expect(codesOf((await checkedStart(clinician, input)).warnings)).toEqual(['DUPLICATE_DOSE', 'PROTOCOL_OPEN']);
    expect(codesOf((await preview(clinician, input))!.warnings)).toEqual([
      'ANOTHER_ACTIVE',
      'DUPLICATE_DOSE',
      'PROTOCOL_OPEN',
    ]);
    const other = { ...protocol, code: `${protocolCode}-B`, icd10: ['C692'] };
    await define(administrator, other);
    const later = { ...input, protocolCode: other.code, startsOn: plusDays(TODAY, 2) };
    expect(codesOf((await checkedStart(clinician, later)).warnings)).toEqual(['DIAGNOSIS_MISMATCH']);
    expect((await checkedStart(clinician, { ...later, ...because('DIAGNOSIS_MISMATCH') })).__typename).toBe(
      'Treatment',
    );
  });

  it('names the version that was previewed', async () => {
    const { clinician, administrator, patientId, protocol, protocolCode } = await beforeStart(world());
    const input = { patientId, protocolCode, ...FITTING };
    await define(administrator, protocol);
    expect((await checkedStart(clinician, { ...input, protocolVersion: 1 })).__typename).toBe('WrongState');
    expect((await checkedStart(clinician, { ...input, protocolVersion: 2 })).__typename).toBe('Treatment');
  });
});

onBothEngines('a measure', (world) => {
  beforeEach(() => atNoon(world()));
  const at = (day: number): string => `${plusDays(TODAY, day)}T09:00:00-08:00`;

  it.each([
    ['WEIGHT', 25, 27.4, []],
    ['WEIGHT', 25, 27.5, ['MEASURE_CHANGE']],
    ['WEIGHT', 25, 22.6, []],
    ['WEIGHT', 25, 22.5, ['MEASURE_CHANGE']],
    ['WEIGHT', 25, 250, ['MEASURE_CHANGE', 'VALUE_IMPLAUSIBLE', 'WEIGHT_FOR_AGE']],
    ['HEIGHT', 120, 118, []],
    ['HEIGHT', 120, 117.9, ['MEASURE_CHANGE']],
    ['HEIGHT', 120, 129.5, []],
    ['HEIGHT', 120, 129.6, ['MEASURE_CHANGE']],
  ])('of %s after %d: %d is told %j', async (kind, first, second, codes) => {
    const { clinician, patientId } = await beforeStart(world());
    const before = await checkedFollowUp(clinician, patientId, { kind, value: first, takenAt: at(-10) });
    expect(before.__typename).toBe('FollowUp');
    const told = await checkedFollowUp(clinician, patientId, { kind, value: second, takenAt: at(-1) });
    expect([told.__typename, codesOf(told.warnings)]).toEqual([codes.length > 0 ? 'ReasonNeeded' : 'FollowUp', codes]);
    if (codes.length > 0)
      expect(
        (await checkedFollowUp(clinician, patientId, { kind, value: second, takenAt: at(-1), ...because(...codes) }))
          .__typename,
      ).toBe('FollowUp');
  });

  it('is compared with those of the ninety days before, and with the start of a treatment', async () => {
    const { clinician, patientId, protocolCode } = await beforeStart(world());
    await checkedFollowUp(clinician, patientId, { kind: 'WEIGHT', value: 20, takenAt: at(-92) });
    const old = { kind: 'WEIGHT', value: 25, takenAt: at(-1) };
    expect((await checkedFollowUp(clinician, patientId, old)).__typename).toBe('FollowUp');
    const start = await preview(clinician, { patientId, protocolCode, heightCm: 125, weightKg: 35 });
    expect(codesOf(start!.warnings)).toEqual(['MEASURE_CHANGE']);
    expect(figuresOf(start!.warnings, 'MEASURE_CHANGE')).toEqual(['value 35 kg', 'last 25 kg', 'percent 40 %']);
  });

  it('of a start is on record for what comes later', async () => {
    const { clinician, child } = await treated(world(), protocolOf(1, 21, [medication()]), TODAY, EIGHT);
    world().clock.advance(3_600_000);
    const told = await checkedFollowUp(clinician, child.id, {
      kind: 'WEIGHT',
      value: 25,
      takenAt: `${TODAY}T12:30:00-08:00`,
    });
    expect(figuresOf(told.warnings, 'MEASURE_CHANGE')).toEqual(['value 25 kg', 'last 36 kg', 'percent -30.6 %']);
  });
});
