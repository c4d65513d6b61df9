/** The rules of the agregado médico against the published vectors, alone and beside a child. */
import { validateCurp } from '../../packages/domain/src/curp';
import { compareAgregado, validateAgregado, normalizeAgregado } from '../../packages/domain/src/agregado';
import { agregadoMessages } from '../../packages/domain/src/agregado.messages';
import { pick, randomFrom } from './random';
import vectors from './vectors/nss.json';

const { agregadoMedico } = vectors;
const TODAY = '2026-11-22';
const CALIDAD: Record<string, string> = {
  titular: 'INSURED',
  conyuge: 'SPOUSE',
  hijo: 'CHILD',
  ascendiente: 'PARENT',
  beneficiario: 'DEPENDANT',
};

describe('a sound agregado médico', () => {
  it.each(agregadoMedico.valid)('$agregado is accepted: $nota', ({ agregado, calidad, anio, letra, regimen }) => {
    const pensioner = regimen === 'PE';
    const facts = { calidad: CALIDAD[calidad], pensioner, letter: letra, birthYear: anio, regime: regimen };
    expect(validateAgregado(agregado)).toEqual({ ok: true, agregado, facts });
  });

  it('is read from lower case and with blanks around it, and from nothing stranger', () => {
    expect(normalizeAgregado(' 3h2018or\n')).toBe('3H2018OR');
    expect(validateAgregado(' 3h2018or\n')).toMatchObject({ ok: true, agregado: '3H2018OR' });
    expect(normalizeAgregado('3ı')).toBe('3ı');
  });

  it('is whatever the published pattern says', () => {
    const pattern = new RegExp(agregadoMedico.regex);
    const random = randomFrom(3);
    const sound = agregadoMedico.valid.map(({ agregado }) => agregado);
    const seen = new Set<boolean>();
    for (let i = 0; i < 1_000; i++) {
      const at = Math.floor(random() * 8);
      const one = pick(random, sound);
      const altered = one.slice(0, at) + pick(random, '0123456789HMXFORPESAZ-_Ñ') + one.slice(at + 1);
      const { ok } = validateAgregado(altered);
      expect({ [altered]: ok }).toEqual({ [altered]: pattern.test(altered) });
      seen.add(ok);
    }
    expect(seen.size).toBe(2);
  });
});

describe('an agregado médico that is not sound', () => {
  it.each(agregadoMedico.invalid)('"$agregado" is refused as $reason ($detail)', ({ agregado, reason }) => {
    const expected = reason === 'CASE' ? { ok: true, agregado: agregado.toUpperCase() } : { ok: false, reason };
    expect(validateAgregado(agregado)).toMatchObject(expected);
  });

  it.each([
    ['', 'LENGTH'],
    ['3H2018ORD', 'LENGTH'],
    ['3H 2018OR', 'LENGTH'],
    ['7H2018OR', 'CALIDAD'],
    ['３H2018OR', 'CALIDAD'],
    ['HH2018OR', 'CALIDAD'],
    ['0Z18180R', 'CALIDAD'],
    ['3Z2018OR', 'SEX'],
    ['3Н2018OR', 'SEX'],
    ['3Z1818OR', 'SEX'],
    ['3H1818OR', 'YEAR'],
    ['3H2O18OR', 'YEAR'],
    ['3H20180R', 'REGIMEN'],
    ['3H2018OЯ', 'REGIMEN'],
    ['3H2018ıſ', 'REGIMEN'],
  ])('"%s" is refused: %s, the first of its faults', (agregado, reason) => {
    expect(validateAgregado(agregado)).toEqual({ ok: false, reason });
  });
});

describe('an agregado médico beside a child', () => {
  it.each(agregadoMedico.crossChecks)('$agregado and $curp: $ok', ({ agregado, curp, ok, reason }) => {
    const child = validateCurp(curp, TODAY);
    if (!child.ok) throw new Error(child.reason);
    expect(compareAgregado(agregado, child.facts)).toEqual({
      refused: ok === false ? [reason] : [],
      warned: ok === 'warn' ? [reason] : [],
    });
  });

  // What each letter says of each sex: as the current letters, as the legacy ones, or not at all.
  it.each([
    ['H', 'MALE', 'agrees'],
    ['H', 'FEMALE', 'SEX_MISMATCH'],
    ['H', 'NON_BINARY', 'SEX_MISMATCH'],
    ['M', 'FEMALE', 'agrees'],
    ['M', 'MALE', 'SEX_AMBIGUOUS'],
    ['M', 'NON_BINARY', 'SEX_MISMATCH'],
    ['X', 'NON_BINARY', 'agrees'],
    ['X', 'FEMALE', 'SEX_MISMATCH'],
    ['X', 'MALE', 'SEX_MISMATCH'],
    ['F', 'FEMALE', 'agrees'],
    ['F', 'MALE', 'SEX_AMBIGUOUS'],
    ['F', 'NON_BINARY', 'SEX_AMBIGUOUS'],
  ])('the letter %s of a child who is %s: %s', (letter, sex, outcome) => {
    expect(compareAgregado(`3${letter}2018OR`, { birthDate: '2018-11-02', sex })).toEqual({
      refused: outcome === 'SEX_MISMATCH' ? [outcome] : [],
      warned: outcome === 'SEX_AMBIGUOUS' ? [outcome] : [],
    });
  });

  it('tells the year and the sex at once', () => {
    expect(compareAgregado('3H2017OR', { birthDate: '2018-11-02', sex: 'FEMALE' }).refused).toEqual([
      'YEAR_MISMATCH',
      'SEX_MISMATCH',
    ]);
    expect(compareAgregado('3H1918OR', { birthDate: '2018-11-02', sex: 'MALE' }).refused).toEqual(['YEAR_MISMATCH']);
  });
});

it('every reason has its words in Spanish and in English', () => {
  const reasons = ['LENGTH', 'CALIDAD', 'SEX', 'YEAR', 'REGIMEN', 'YEAR_MISMATCH', 'SEX_MISMATCH', 'SEX_AMBIGUOUS'];
  expect(Object.keys(agregadoMessages)).toEqual(reasons);
  for (const [es, en] of Object.values(agregadoMessages)) {
    expect(es).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/);
    expect(en).toMatch(/^[A-Z].+\.$/);
  }
});
