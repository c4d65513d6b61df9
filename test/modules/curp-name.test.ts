/** Whether a name could be that of a CURP: the people of the vectors, and RENAPO's rules one by one. */
import { nameAgreesWithCurp } from '../../packages/domain/src/curp-name';
import vectors from './vectors/curp.json';

describe('a name beside a CURP', () => {
  const agrees = (curp: string, given: string, first: string, second: string | null = null): boolean =>
    nameAgreesWithCurp(curp, given, first, second);

  it.each(vectors.valid)('$nombres $primerApellido $segundoApellido is that of $curp', (person) => {
    const { curp, nombres, primerApellido, segundoApellido } = person;
    expect(agrees(curp, nombres, primerApellido, segundoApellido)).toBe(true);
    expect(
      agrees(curp, nombres.toUpperCase().normalize('NFD'), ` ${primerApellido.toLowerCase()} `, segundoApellido),
    ).toBe(true);
  });

  it('is told from that of anybody else in the vectors', () => {
    for (const a of vectors.valid) {
      for (const b of vectors.valid) {
        expect({ [`${a.curp} ${b.nombres}`]: agrees(a.curp, b.nombres, b.primerApellido, b.segundoApellido) }).toEqual({
          [`${a.curp} ${b.nombres}`]: a === b,
        });
      }
    }
  });

  it.each([
    // The letters only; what stands between them plays no part here.
    ['CXRM', 'RZR', 'Mario', 'Cruz', 'Ríos', false],
    ['CURM', 'RSR', 'Mario', 'de la Cruz', 'de los Ríos', true],
    ['CURA', 'RSN', 'María de los Ángeles', 'Cruz', 'Ríos', true],
    ['CURM', 'RSR', 'María', 'Cruz', 'Ríos', true],
    ['CURJ', 'RSS', 'José', 'Cruz', 'Ríos', true],
    ['CURG', 'RSD', 'Ma. Guadalupe', 'Cruz', 'Ríos', true],
    ['CURJ', 'RSS', 'J. Jesús', 'Cruz', 'Ríos', true],
    ['CURM', 'RSR', 'José María', 'Cruz', 'Ríos', true],
    ['CURJ', 'RSS', 'María José', 'Cruz', 'Ríos', true],
    ['CURJ', 'RSS', 'María José Fernanda', 'Cruz', 'Ríos', true],
    ['CURF', 'RSR', 'María José Fernanda', 'Cruz', 'Ríos', true],
    ['CURM', 'RSR', 'María Fernanda', 'Cruz', 'Ríos', false],
    ['CURL', 'RSS', 'Luis Enrique', 'Cruz', 'Ríos', true],
    ['CURE', 'RSN', 'Luis Enrique', 'Cruz', 'Ríos', false],
    ['OEGA', 'RSN', 'Ana', 'Ortega y Gasset', 'Gil', false],
    ['OEGA', 'RLN', 'Ana', 'Ortega y Gasset', 'Gil', true],
    ['MXBA', 'CXN', 'Ana', 'Mc', 'Bo', true],
    ['GEBA', 'RXN', 'Ana', 'Mc Gregor', 'Bo', true],
    ['BEBA', 'RXN', 'Ana', 'van der Berg', 'Bo', true],
    ['VABA', 'NXN', 'Ana', 'Van der Berg', 'Bo', true],
    ['DABA', 'MXN', 'Ana', "D'Amico", 'Bo', true],
    ['DXBA', 'MXN', 'Ana', "D'Amico", 'Bo', true],
    ['DEBA', 'MXN', 'Ana', "D'Amico", 'Bo', false],
    ['RUBA', 'ZXN', 'Ana', 'Ruiz-Tagle', 'Bo', true],
    ['AABA', 'YXN', 'Ana', 'Ayala', 'Bo', true],
    ['BXCA', 'ZNN', 'Ana', 'Baeza', 'Canul', true],
    ['BACA', 'ZNN', 'Ana', 'Baeza', 'Canul', false],
    ['XUXA', 'NXN', 'Ana', 'Ñuñez', null, false],
    ['XUXA', 'XXN', 'Ana', 'Ñuñez', null, true],
    ['XUXA', 'XXN', 'Ana', 'Ñuñez', '.', true],
    ['XUXA', 'XXN', 'Ana', 'Ñuñez', 'Pérez', false],
    ['OXXA', 'XXN', 'Ana', 'O', null, true],
    ['QQQQ', 'QQQ', '', 'Cruz', 'Ríos', true],
    ['QQQQ', 'QQQ', 'Ana', '---', 'Ríos', true],
    ['QQQQ', 'QQQ', 'Ана', 'Ríos', null, true],
  ])('%s…%s and %s %s %s: %s', (root, consonants, given, first, second, expected) => {
    expect(agrees(`${root}160314MJC${consonants}Z0`, given, first, second)).toBe(expected);
  });

  it('is never a reason to break', () => {
    for (const junk of ['', ' ', '***', '\ud800', "''''", '12', 'de', 'y de la', '🙂', 'x'.repeat(10_000)]) {
      expect(typeof agrees('HERS160314MJCRMFZ6', junk, 'Hernández', 'Ramírez')).toBe('boolean');
      expect(typeof agrees('HERS160314MJCRMFZ6', 'Sofía', junk, junk)).toBe('boolean');
      expect(typeof agrees('', junk, junk)).toBe('boolean');
    }
  });
});
