/** What a child has had of each substance, over treatments and hospitals, and the limit of anthracyclines. */
import { randomUUID } from 'node:crypto';
import type { LifetimeExposureQuery } from '../../packages/sdk/src/graphql-request';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { because, codesOf, figuresOf, checkedRecord, preview, voidRecord } from '../support/safety';
import {
  atNoon,
  define,
  medication,
  plusDays,
  problemsOf,
  protocolOf,
  start,
  tell,
  treatment,
  TODAY,
  type Told,
} from '../support/treatment';
import { setUnitSettings } from '../support/unit-settings';
import type { Person, World } from '../support/world';

type Exposure = NonNullable<NonNullable<LifetimeExposureQuery['patient']>['lifetimeExposure']> & Told;

/** 120 cm and 30 kg are one m2. */
const ONE_M2 = { heightCm: 120, weightKg: 30 };
const exposureOf = async (by: Person, patientId: string): Promise<Exposure | null> =>
  (await tell<{ lifetimeExposure: Exposure | null } | null>(by, operation('lifetime-exposure'), { patientId }))
    ?.lifetimeExposure ?? null;
const priorOf = (atc: string, totalPerM2: number, more: object = {}): object => ({
  atc,
  totalPerM2,
  unit: 'mg',
  source: 'Hospital de origen, resumen de 2025',
  ...more,
});
const recordPrior = (by: Person, patientId: string, exposures: object[], requestId = randomUUID()): Promise<Exposure> =>
  tell(by, operation('record-prior-exposure'), { input: { requestId, patientId, exposures } });

const doxorubicin = medication({ name: 'Doxorrubicina', atc: 'L01DB01', dose: 75, days: [1, 8] });
const asparaginase = medication({ name: 'Asparaginasa', atc: 'L01XX02', dose: 6000, unit: 'UI', days: [1] });

async function family(world: World) {
  const unit = world.unit();
  const [{ child, mother }, clinician, administrator] = [
    await unit.family(),
    await unit.clinician(),
    await world.administrator(),
  ];
  const protocol = protocolOf(1, 21, [doxorubicin, asparaginase]);
  await define(administrator, protocol);
  /** Starts it a week ago; answers the id of the dose of doxorubicin of that day. */
  const begin = async (more: object = {}): Promise<string> => {
    const begun = await start(clinician, {
      requestId: randomUUID(),
      patientId: child.id,
      protocolCode: protocol.code,
      startsOn: plusDays(TODAY, -7),
      ...ONE_M2,
      ...more,
    });
    const doses = (await treatment(clinician, begun.id))!.cycles.flatMap(({ administrations }) => administrations);
    return doses.find(({ medication: name }) => name === 'Doxorrubicina')!.id;
  };
  return { unit, mother, clinician, patientId: child.id, protocolCode: protocol.code, begin };
}

onBothEngines('what a child has had', (world) => {
  beforeEach(() => atNoon(world()));

  it('is the sum of given doses and of other hospitals, in mg or UI per m2, and equivalents of doxorubicin', async () => {
    const { clinician, mother, patientId, begin } = await family(world());
    const dose = await begin({ priorExposures: [priorOf('l01db02', 0.12, { unit: 'g', lastOn: '2025-01-31' })] });
    await checkedRecord(clinician, dose, {
      status: 'GIVEN',
      givenAt: `${plusDays(TODAY, -7)}T09:00:00-08:00`,
      givenDose: 75,
    });
    const told = (await exposureOf(mother, patientId))!;
    expect(told.substances.map(({ atc, ...sums }) => [atc, sums])).toEqual([
      [
        'L01DB01',
        {
          medication: 'Doxorrubicina',
          unit: 'mg',
          givenTotal: 75,
          givenPerM2: 75,
          elsewherePerM2: 0,
          plannedPerM2: 75,
          totalPerM2: 75,
          lastGivenOn: plusDays(TODAY, -7),
        },
      ],
      [
        'L01DB02',
        expect.objectContaining({ elsewherePerM2: 120, totalPerM2: 120, unit: 'mg', lastGivenOn: '2025-01-31' }),
      ],
      ['L01XX02', expect.objectContaining({ unit: 'UI', plannedPerM2: 6000, givenPerM2: 0, lastGivenOn: null })],
    ]);
    // 75 + 0.6 x 120.
    expect(told.anthracyclines).toMatchObject({
      totalPerM2: 147,
      plannedPerM2: 75,
      limitPerM2: 450,
      factorsVersion: '2019',
    });
    expect(await exposureOf(clinician, patientId)).toEqual(told);
  });

  it('counts what was recorded from elsewhere once, and no more when it was an error', async () => {
    const { clinician, mother, patientId } = await family(world());
    const requestId = randomUUID();
    const exposures = [priorOf('L01DB07', 10), priorOf('L01DB06', 4)];
    const told = await recordPrior(clinician, patientId, exposures, requestId);
    // 10.5 x 10 + 5 x 4.
    expect(told.anthracyclines.totalPerM2).toBe(125);
    expect(await recordPrior(clinician, patientId, exposures, requestId)).toEqual(told);
    const [idarubicin] = told.priorExposures;
    const voided = await voidRecord(clinician, idarubicin!.id, { kind: 'PRIOR_EXPOSURE' });
    expect(voided.__typename).toBe('RecordVoided');
    const after = (await exposureOf(mother, patientId))!;
    expect([after.anthracyclines.totalPerM2, after.priorExposures.map(({ atc }) => atc)]).toEqual([105, ['L01DB07']]);
  });

  it('is refused with a problem for each field that is wrong, and to everybody but a clinician of the unit', async () => {
    const { clinician, mother, unit, patientId } = await family(world());
    const wrong = {
      ...priorOf('L01DB', 0, { unit: 'mL', source: 'x' }),
      lastOn: plusDays(TODAY, 1),
    };
    expect(problemsOf(await recordPrior(clinician, patientId, [wrong]))).toEqual([
      'exposures.0.atc ATC',
      'exposures.0.lastOn DATE_FUTURE',
      'exposures.0.source RANGE',
      'exposures.0.totalPerM2 RANGE',
      'exposures.0.unit UNIT_UNKNOWN',
    ]);
    expect(problemsOf(await recordPrior(clinician, patientId, []))).toEqual(['exposures REQUIRED']);
    const one = [priorOf('L01DB01', 1)];
    await expect(recordPrior(mother, patientId, one)).rejects.toThrow('FORBIDDEN');
    await expect(recordPrior(await unit.socialWorker(), patientId, one)).rejects.toThrow('FORBIDDEN');
    const stranger = await world().unit().clinician();
    await expect(recordPrior(stranger, patientId, one)).rejects.toThrow('NOT_FOUND');
    expect(await exposureOf(stranger, patientId)).toBeNull();
    expect((await exposureOf(clinician, patientId))!.priorExposures).toEqual([]);
  });
});

onBothEngines('the limit of anthracyclines', (world) => {
  beforeEach(() => atNoon(world()));

  // The protocol plans 150 mg/m2.
  it.each([
    [99, undefined],
    [100, 'NOTICE'],
    [300, 'NOTICE'],
    [301, 'REASON'],
  ])('%d mg/m2 of doxorubicin from elsewhere and a plan of 150 are told as %s', async (had, severity) => {
    const { clinician, patientId, protocolCode } = await family(world());
    const input = { patientId, protocolCode, ...ONE_M2, priorExposures: [priorOf('L01DB01', had)] };
    const told = (await preview(clinician, input))!.warnings.find(({ code }) => code === 'LIFETIME_LIMIT');
    expect(told?.severity).toBe(severity);
    if (told)
      expect(figuresOf([told], 'LIFETIME_LIMIT')).toEqual([
        `total ${had + 150} mg/m2`,
        'planned 150 mg/m2',
        'limit 450 mg/m2',
      ]);
    expect((await exposureOf(clinician, patientId))!.priorExposures).toEqual([]);
  });

  it('is that of the unit, also below 250 mg/m2', async () => {
    const { clinician, patientId, protocolCode, unit } = await family(world());
    await setUnitSettings(world(), unit, { anthracyclineLimitPerM2: 200 });
    const told = async (had: number): Promise<string[]> => {
      const input = { patientId, protocolCode, ...ONE_M2, priorExposures: [priorOf('L01DB01', had)] };
      const { warnings } = (await preview(clinician, input))!;
      const limits = warnings.filter(({ code }) => code === 'LIFETIME_LIMIT');
      return limits.map(({ severity }) => `${severity}, ${figuresOf(limits, 'LIFETIME_LIMIT')?.at(-1)}`);
    };
    expect([await told(50), await told(51)]).toEqual([[], ['REASON, limit 200 mg/m2']]);
    expect((await exposureOf(clinician, patientId))!.anthracyclines.limitPerM2).toBe(200);
  });

  it('holds a dose back that would exceed it, over treatments; with a reason it is recorded', async () => {
    const { clinician, patientId, begin } = await family(world());
    const dose = await begin();
    await recordPrior(clinician, patientId, [priorOf('L01DB01', 376)]);
    const given = { status: 'GIVEN', givenAt: `${plusDays(TODAY, -7)}T09:00:00-08:00`, givenDose: 75 };
    const told = await checkedRecord(clinician, dose, given);
    expect(codesOf(told.warnings)).toEqual(['LIFETIME_LIMIT']);
    expect(figuresOf(told.warnings, 'LIFETIME_LIMIT')).toEqual([
      'total 451 mg/m2',
      'planned 75 mg/m2',
      'limit 450 mg/m2',
    ]);
    const recorded = await checkedRecord(clinician, dose, { ...given, ...because('LIFETIME_LIMIT') });
    expect(recorded.__typename).toBe('MedicationAdministration');
  });
});
