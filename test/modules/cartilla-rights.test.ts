/** Who may have a cover reprinted: coverage and the rule of 16 years, at its edges. */
import 'reflect-metadata';
import { dayOf, startOfDay } from '../../src/core/time';
import { CoverageStatus, ExtensionKind } from '../../src/modules/patient/coverage/coverage.types';
import { validateRights, type RightsFacts } from '../../src/modules/patient/coverage/rights';
import reprint from './vectors/reprint-rules.json';

const EXTENSIONS: Record<string, ExtensionKind> = {
  ESTUDIOS: ExtensionKind.STUDY,
  DISCAPACIDAD: ExtensionKind.DISABILITY,
};
const RESULTS = { FINALIZADO: undefined, HIJO_16_SIN_PRORROGA: 'DependentOver16WithoutExtension' } as const;

const person = (birthDate: string, more: Partial<RightsFacts> = {}): RightsFacts => ({
  birthDate,
  agregadoMedico: `3M${birthDate.slice(0, 4)}OR`,
  coverageStatus: CoverageStatus.ACTIVE,
  coverageValidUntil: null,
  extensionKind: null,
  extensionValidUntil: null,
  ...more,
});
const OVER_16 = 'DependentOver16WithoutExtension';

describe('the cases of the rule', () => {
  it.each(
    reprint.vectors.map(
      (vector) =>
        [
          `born ${vector.birth}, ${vector.on ?? `${vector.onUtc} in ${vector.zone}`}, ${vector.calidad}: ${vector.result}`,
          vector,
        ] as const,
    ),
  )('%s', (_, vector) => {
    const on = vector.on ?? dayOf(Date.parse(vector.onUtc), vector.zone);
    const facts = person(vector.birth, {
      agregadoMedico: `${vector.calidad === 'HIJO' ? '3' : '1'}M${vector.birth.slice(0, 4)}OR`,
      extensionKind: vector.extension ? EXTENSIONS[vector.extension.tipo]! : null,
      extensionValidUntil: vector.extension?.vigenteHasta ?? null,
    });
    expect(validateRights(facts, on)).toBe(RESULTS[vector.result as keyof typeof RESULTS]);
  });
});

describe('the sixteenth birthday', () => {
  it('comes with the day of the unit, not with that of the server', () => {
    const facts = person('2010-11-22');
    for (const zone of ['America/Tijuana', 'America/Mexico_City', 'America/Cancun', 'America/Hermosillo']) {
      const midnight = startOfDay('2026-11-22', zone);
      expect(validateRights(facts, dayOf(midnight - 1, zone))).toBeUndefined();
      expect(validateRights(facts, dayOf(midnight, zone))).toBe(OVER_16);
    }
    const inBetween = startOfDay('2026-11-22', 'America/Cancun');
    expect(validateRights(facts, dayOf(inBetween, 'America/Tijuana'))).toBeUndefined();
    expect(validateRights(facts, dayOf(inBetween, 'America/Cancun'))).toBe(OVER_16);
  });

  it('of who was born on 29 February is that day in a leap year and 1 March in the others', () => {
    expect(validateRights(person('2008-02-29'), '2024-02-28')).toBeUndefined();
    expect(validateRights(person('2008-02-29'), '2024-02-29')).toBe(OVER_16);
    const study = (until: string): RightsFacts =>
      person('2004-02-29', { extensionKind: ExtensionKind.STUDY, extensionValidUntil: until });
    expect(validateRights(study('2030-01-01'), '2029-02-28')).toBeUndefined();
    expect(validateRights(study('2030-01-01'), '2029-03-01')).toBe(OVER_16);
  });
});

describe('an extension', () => {
  const born = '2008-05-10';

  it('for studies counts on its last day and no longer, and needs one', () => {
    const study = person(born, { extensionKind: ExtensionKind.STUDY, extensionValidUntil: '2027-01-31' });
    expect(validateRights(study, '2027-01-31')).toBeUndefined();
    expect(validateRights(study, '2027-02-01')).toBe(OVER_16);
    expect(validateRights(person(born, { extensionKind: ExtensionKind.STUDY }), '2026-11-22')).toBe(OVER_16);
  });

  it('for studies ends on the twenty-fifth birthday, whatever its last day', () => {
    const study = person(born, { extensionKind: ExtensionKind.STUDY, extensionValidUntil: '2040-01-01' });
    expect(validateRights(study, '2033-05-09')).toBeUndefined();
    expect(validateRights(study, '2033-05-10')).toBe(OVER_16);
  });

  it('for disability has no end unless one was set', () => {
    expect(
      validateRights(person('1980-01-01', { extensionKind: ExtensionKind.DISABILITY }), '2026-11-22'),
    ).toBeUndefined();
    const ending = person(born, { extensionKind: ExtensionKind.DISABILITY, extensionValidUntil: '2026-11-22' });
    expect(validateRights(ending, '2026-11-22')).toBeUndefined();
    expect(validateRights(ending, '2026-11-23')).toBe(OVER_16);
  });
});

describe('the rule of 16 years', () => {
  it.each([
    ['1M2004OR', undefined],
    ['2M2004OR', undefined],
    ['4M1960OR', undefined],
    ['5H1950PE', undefined],
    ['3M2004OR', OVER_16],
    ['6M2004PE', OVER_16],
    ['6M1990PE', undefined],
    [null, OVER_16],
  ])('for %s answers %s', (agregadoMedico, result) => {
    expect(
      validateRights(person(`${agregadoMedico?.slice(2, 6) ?? '2004'}-01-01`, { agregadoMedico }), '2026-11-22'),
    ).toBe(result);
  });
});

describe('coverage', () => {
  it('comes before the rule of 16 years', () => {
    expect(validateRights(person('2004-01-01', { coverageStatus: CoverageStatus.LAPSED }), '2026-11-22')).toBe(
      'NoCoverage',
    );
  });

  it('holds on its last day, and in the time of grace', () => {
    const until = person('2020-01-01', { coverageValidUntil: '2026-11-22' });
    expect(validateRights(until, '2026-11-22')).toBeUndefined();
    expect(validateRights(until, '2026-11-23')).toBe('NoCoverage');
    expect(validateRights({ ...until, coverageStatus: CoverageStatus.GRACE_PERIOD }, '2026-11-22')).toBeUndefined();
    expect(validateRights({ ...until, coverageStatus: CoverageStatus.GRACE_PERIOD }, '2026-11-23')).toBe('NoCoverage');
  });
});
