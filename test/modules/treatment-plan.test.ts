/** Doses and calendars by the rules alone: the worked example, and protocols made at random against a second reckoning. */
import 'reflect-metadata';
import protocols from '../../src/demo/data/protocols.json';
import { addDays, completedYears } from '../../src/core/time';
import { bodySurfaceArea, doseOn, twoDecimals } from '../../src/modules/treatment/dose';
import { layOut } from '../../src/modules/treatment/plan';
import {
  DoseBasis,
  Route,
  type ProtocolMedication,
  type ProtocolPhase,
} from '../../src/modules/treatment/protocol.types';
import { cycleStatusOn } from '../../src/modules/treatment/cycle-status';
import { CycleStatus, TreatmentStatus } from '../../src/modules/treatment/treatment.types';
import { randomFrom, type Random } from './random';
import example from './vectors/protocols.json';
import { NO_STEPS, NOTHING_MORE, of } from '../support/dosed';

const { PER_M2, PER_KG, FIXED } = DoseBasis;
const CHILD = { heightCm: example.tallaCm, weightKg: example.pesoKg };
const BORN = example.fechaNacimiento;

describe('body surface', () => {
  it.each(example.bsaVectors)('of $cm cm and $kg kg is $m2 m2', ({ cm, kg, m2 }) => {
    expect(Number(bodySurfaceArea({ heightCm: cm, weightKg: kg }).toFixed(4))).toBe(m2);
  });
});

describe('a dose', () => {
  it.each([
    ['vincristina', of({ basis: PER_M2, dose: 1.5, maxDose: 2 })],
    ['daunorrubicina', of({ basis: PER_M2, dose: 25 })],
    ['asparaginasa', of({ basis: PER_M2, dose: 10_000 })],
  ])('of %s is that of the worked example', (med, medication) => {
    expect(doseOn(medication, CHILD, BORN, example.inicio)).toBe(example.doses.find((dose) => dose.med === med)!.final);
  });

  it('is reckoned from the body surface as it is, not from a rounded one', () => {
    expect(doseOn(of({ basis: PER_M2, dose: 10_000 }), CHILD, BORN, example.inicio)).not.toBe(10_000 * example.bsaM2);
  });

  it('is capped, and only when it is above the cap', () => {
    expect(
      doseOn(of({ basis: PER_M2, dose: 1.5, maxDose: 2 }), { heightCm: 172, weightKg: 70 }, BORN, example.inicio),
    ).toBe(2);
    expect(
      doseOn(of({ basis: PER_M2, dose: 1.5, maxDose: 3 }), { heightCm: 172, weightKg: 70 }, BORN, example.inicio),
    ).toBe(2.74);
    expect(doseOn(of({ dose: 20, maxDose: 15 }), CHILD, BORN, example.inicio)).toBe(15);
  });

  it.each([
    [20.1, 0.05, 1.01], // 1.005
    [8.05, 0.1, 0.81], // 0.805
    [2.15, 0.1, 0.22], // 0.215
    [14.35, 0.3, 4.31], // 4.305
    [33.3, 0.05, 1.67], // 1.665
    [10, 0.1004, 1],
    [10, 0.1005, 1.01],
    [3, 1.1, 3.3],
  ])('of %d kg x %d is %d, rounded half up as on paper', (weightKg, dose, expected) => {
    expect(doseOn(of({ basis: PER_KG, dose }), { heightCm: 100, weightKg }, BORN, example.inicio)).toBe(expected);
  });

  it('is rounded half up for every product of two short decimals', () => {
    const random = randomFrom(11);
    for (let i = 0; i < 20_000; i++) {
      const [tenthKilos, thousandths] = [10 + Math.floor(random() * 1_990), 1 + Math.floor(random() * 99_999)];
      const exact = BigInt(tenthKilos) * BigInt(thousandths); // in 1/10,000
      const expected = Number((exact + 50n) / 100n) / 100;
      expect(twoDecimals((tenthKilos / 10) * (thousandths / 1000))).toBe(expected);
    }
  });

  it('goes by the completed years on its day', () => {
    const byAge = [
      { minYears: 0, maxYears: 1, dose: 6 },
      { minYears: 1, maxYears: 2, dose: 8 },
      { minYears: 2, maxYears: 3, dose: 10 },
      { minYears: 3, maxYears: null, dose: 12 },
    ];
    const on = (day: string): number => doseOn(of({ dose: 99, byAge }), CHILD, '2020-02-29', day);
    expect([
      on('2021-02-28'),
      on('2021-03-01'),
      on('2022-02-28'),
      on('2022-03-01'),
      on('2023-03-01'),
      on('2035-01-01'),
    ]).toEqual([6, 8, 8, 10, 12, 12]);
    const gap = [{ minYears: 1, maxYears: 2, dose: 8 }];
    expect(doseOn(of({ dose: 99, byAge: gap }), CHILD, '2020-06-15', '2021-06-14')).toBe(99);
    expect(doseOn(of({ dose: 99, byAge: gap }), CHILD, '2020-06-15', '2021-06-15')).toBe(8);
    expect(
      doseOn(
        of({ basis: PER_KG, dose: 1, byAge: [{ minYears: 0, maxYears: null, dose: 2 }] }),
        { heightCm: 100, weightKg: 10 },
        BORN,
        example.inicio,
      ),
    ).toBe(20);
  });
});

describe('a plan', () => {
  it('has one dose for each hour of each day', () => {
    const line = { ...of({ dose: 5, times: ['06:00', '18:00'] }), name: 'A', days: [1, 2] };
    const [cycle] = layOut(
      {
        phases: [
          {
            code: 'F',
            name: 'F',
            plainName: null,
            cycles: [
              {
                ...NO_STEPS,
                number: 1,
                lengthDays: 7,
                medications: [line, { ...line, name: 'B', times: [] }] as ProtocolMedication[],
              },
            ],
          },
        ],
      },
      '2026-11-28',
      { ...CHILD, birthDate: BORN },
    );
    expect(
      cycle!.doses.map(({ medication, plannedOn, plannedTime }) => `${medication} ${plannedOn} ${plannedTime}`),
    ).toEqual([
      'A 2026-11-28 06:00',
      'A 2026-11-28 18:00',
      'B 2026-11-28 null',
      'A 2026-11-29 06:00',
      'A 2026-11-29 18:00',
      'B 2026-11-29 null',
    ]);
  });

  it('is the calendar of the worked example', () => {
    const lla = protocols.find(({ code }) => code === example.protocol)!;
    const whole = (medication: object) => ({ ...NOTHING_MORE, ...medication });
    const phases = lla.phases.map((phase) => ({
      ...phase,
      cycles: phase.cycles.map((cycle) => ({ ...cycle, medications: cycle.medications.map(whole) })),
    })) as unknown as ProtocolPhase[];
    const plan = layOut({ phases }, example.inicio, { ...CHILD, birthDate: BORN });
    const calendar = plan.map(({ sequence, phase, number, startsOn, endsOn, doses }) => ({
      seq: sequence,
      phase,
      cycle: number,
      start: startsOn,
      end: endsOn,
      administrations: doses.length,
    }));
    expect(calendar.slice(0, example.calendar.length)).toEqual(example.calendar);
  });

  // Written apart from the rule: day by day over a calendar of its own, decimals as big integers.
  function reckonedApart(
    phases: ProtocolPhase[],
    startsOn: string,
    body: { heightCm: number; weightKg: number; birthDate: string },
  ): string[] {
    const told: string[] = [];
    const day = new Date(`${startsOn}T12:00:00Z`);
    for (const { code, cycles } of phases)
      for (const { number, lengthDays, medications } of cycles)
        for (let dayOfCycle = 1; dayOfCycle <= lengthDays; dayOfCycle++, day.setUTCDate(day.getUTCDate() + 1))
          for (const { name, days, basis, dose, byAge, maxDose } of medications) {
            if (!days.includes(dayOfCycle)) continue;
            const on = day.toISOString().slice(0, 10);
            const years = completedYears(body.birthDate, on);
            const chosen =
              [...byAge]
                .reverse()
                .find(({ minYears, maxYears }) => minYears <= years && (maxYears === null || years < maxYears))?.dose ??
              dose;
            const times =
              basis === PER_M2 ? Math.sqrt(body.heightCm * body.weightKg) / 60 : basis === PER_KG ? body.weightKg : 1;
            const exact = chosen * times;
            const steps = exact >= 0.1 ? 100 : exact >= 0.01 ? 10_000 : 100_000;
            const rounded = Math.floor(Math.round(exact * steps * 1e6) / 1e6 + 0.5) / steps;
            told.push(
              `${code} ${number} ${dayOfCycle} ${on} ${name} ${maxDose !== null && rounded > maxDose ? maxDose : rounded}`,
            );
          }
    return told;
  }

  function randomPhases(random: Random): ProtocolPhase[] {
    const int = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
    const medication = (place: number, lengthDays: number): ProtocolMedication => ({
      ...NOTHING_MORE,
      name: `M${place}`,
      atc: 'L01DB01',
      route: Route.INTRAVENOUS,
      basis: [PER_M2, PER_KG, FIXED][int(0, 2)]!,
      dose: int(1, 40_000) / 100,
      unit: 'mg',
      maxDose: random() < 0.3 ? int(1, 3_000) / 100 : null,
      days: Array.from({ length: lengthDays }, (_, i) => i + 1).filter(() => random() < 0.3),
      byAge:
        random() < 0.3
          ? [
              { minYears: 0, maxYears: 5, dose: int(1, 9) },
              { minYears: 5, maxYears: random() < 0.5 ? 8 : null, dose: int(10, 19) },
            ]
          : [],
    });
    return Array.from({ length: int(1, 4) }, (_, phase) => ({
      code: `F${phase}`,
      name: `Fase ${phase}`,
      plainName: null,
      cycles: Array.from({ length: int(0, 5) }, (_unused, cycle) => {
        const lengthDays = int(1, 45);
        return {
          ...NO_STEPS,
          number: cycle + 1,
          lengthDays,
          medications: Array.from({ length: int(0, 5) }, (_also, place) => medication(place, lengthDays)),
        };
      }),
    }));
  }

  it('of any protocol has every dose on its day, in the order of days, without a gap between cycles', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const phases = randomPhases(random);
      const child = {
        heightCm: 50 + Math.floor(random() * 120),
        weightKg: 3 + Math.floor(random() * 600) / 10,
        birthDate: addDays('2008-02-20', Math.floor(random() * 6_000)),
      };
      const startsOn = addDays('2026-01-01', Math.floor(random() * 800));
      const plan = layOut({ phases }, startsOn, child);
      const told = plan.flatMap(({ phase, number, doses }) =>
        doses.map((dose) => `${phase} ${number} ${dose.day} ${dose.plannedOn} ${dose.medication} ${dose.plannedDose}`),
      );
      expect(told).toEqual(reckonedApart(phases, startsOn, child));
      let next = startsOn;
      for (const cycle of plan) {
        expect(cycle.startsOn).toBe(next);
        next = addDays(cycle.endsOn, 1);
      }
      expect(next).toBe(
        addDays(
          startsOn,
          phases.flatMap(({ cycles }) => cycles).reduce((sum, { lengthDays }) => sum + lengthDays, 0),
        ),
      );
    }
  });
});

describe('the status of a cycle', () => {
  type Case = [treatment: keyof typeof TreatmentStatus, stored: keyof typeof CycleStatus, today: string, shown: string];
  const cycle = { status: CycleStatus.PLANNED, startsOn: '2026-11-10', endsOn: '2026-11-20' };
  it.each<Case>([
    ['ACTIVE', 'PLANNED', '2026-11-09', 'PLANNED'],
    ['ACTIVE', 'POSTPONED', '2026-11-09', 'POSTPONED'],
    ['ACTIVE', 'PLANNED', '2026-11-10', 'IN_PROGRESS'],
    ['ACTIVE', 'POSTPONED', '2026-11-20', 'IN_PROGRESS'],
    ['ACTIVE', 'PLANNED', '2026-11-21', 'COMPLETED'],
    ['ACTIVE', 'POSTPONED', '2026-11-21', 'COMPLETED'],
    ['ACTIVE', 'REVOKED', '2026-11-21', 'REVOKED'],
    ['ON_HOLD', 'PLANNED', '2027-01-01', 'POSTPONED'],
    ['ON_HOLD', 'REVOKED', '2027-01-01', 'REVOKED'],
    ['COMPLETED', 'PLANNED', '2026-11-15', 'COMPLETED'],
    ['REVOKED', 'PLANNED', '2026-11-21', 'COMPLETED'],
    ['REVOKED', 'REVOKED', '2026-11-21', 'REVOKED'],
  ])('in a treatment that is %s, stored as %s, on %s is %s', (treatment, stored, today, expected) => {
    const status = TreatmentStatus[treatment];
    expect(cycleStatusOn({ ...cycle, status: CycleStatus[stored] }, { status, statusOn: '2026-11-12' }, today)).toBe(
      expected,
    );
  });

  it('does not go on while the treatment is on hold', () => {
    const held = { status: TreatmentStatus.ON_HOLD, statusOn: '2026-11-12' };
    expect(cycleStatusOn({ ...cycle, endsOn: '2026-11-11' }, held, '2027-01-01')).toBe('COMPLETED');
    expect(cycleStatusOn({ ...cycle, endsOn: '2026-11-12' }, held, '2027-01-01')).toBe('POSTPONED');
  });
});
