/** The rules of the NSS against the published vectors, and against numbers that are made here. */
import { validateNss, normalizeNss, nssCheckDigit, nssWarnings, type NssReason } from '../../packages/domain/src/nss';
import { nssMessages } from '../../packages/domain/src/nss.messages';
import { pick, randomFrom } from './random';
import vectors from './vectors/nss.json';

const TODAY = '2026-11-22';
const reasonOf = (nss: string): NssReason | 'OK' => {
  const verdict = validateNss(nss);
  return verdict.ok ? 'OK' : verdict.reason;
};

// Luhn as it is usually told, over all eleven digits from the right, apart from the rule's own way.
function passesLuhn(nss: string): boolean {
  const sum = [...nss]
    .reverse()
    .reduce(
      (total, digit, i) =>
        total + [...String(Number(digit) * (i % 2 === 0 ? 1 : 2))].reduce((a, b) => a + Number(b), 0),
      0,
    );
  return sum % 10 === 0;
}

describe('a sound NSS', () => {
  it.each(vectors.valid)('$nss is accepted without a warning', ({ nss, digitoVerificador }) => {
    expect(validateNss(nss)).toEqual({ ok: true, nss });
    expect(nssWarnings(nss, TODAY)).toEqual([]);
    expect(nssCheckDigit(nss)).toBe(digitoVerificador);
  });

  it.each(vectors.documented)('$nss, printed in public documents, is accepted', ({ nss }) => {
    expect(validateNss(nss)).toEqual({ ok: true, nss });
    expect(nssWarnings(nss, TODAY)).toEqual([]);
  });

  it.each(vectors.normalizable)('"$input" is read as $normalized', ({ input, normalized }) => {
    expect(normalizeNss(input)).toBe(normalized);
    expect(validateNss(input)).toMatchObject({ ok: true, nss: normalized });
  });

  it.each(['92 91 90 8443 1', '92\u201191\u201190\u20138443\u00a01', '\t92919084431\n'])(
    '"%s" is read without blanks and hyphens',
    (input) => {
      expect(normalizeNss(input)).toBe('92919084431');
    },
  );

  it('has one check digit for each ten digits', () => {
    const random = randomFrom(2);
    for (let i = 0; i < 1_000; i++) {
      const ten = Array.from({ length: 10 }, () => pick(random, '0123456789')).join('');
      const sound = [...'0123456789'].map((digit) => ten + digit).filter((nss) => reasonOf(nss) === 'OK');
      expect(sound).toEqual([ten + nssCheckDigit(ten)]);
      expect(passesLuhn(sound[0]!)).toBe(true);
    }
  });

  it('shows each change of one digit, and almost each swap of neighbours', () => {
    const { original, altered } = vectors.blindSpot;
    expect([reasonOf(original), reasonOf(altered)]).toEqual(['OK', 'OK']);
    for (const { nss } of [...vectors.valid, ...vectors.documented]) {
      for (let i = 0; i < 11; i++) {
        for (const digit of '0123456789') {
          const changed = nss.slice(0, i) + digit + nss.slice(i + 1);
          expect(reasonOf(changed)).toBe(digit === nss[i] ? 'OK' : 'CHECK_DIGIT');
        }
        const [a, b] = [nss[i]!, nss[i + 1]];
        if (b === undefined || a === b || ['09', '90'].includes(a + b)) continue;
        expect(reasonOf(nss.slice(0, i) + b + a + nss.slice(i + 2))).toBe('CHECK_DIGIT');
      }
    }
  });
});

describe('an NSS that is not sound', () => {
  it.each(vectors.invalid)('"$nss" is refused: $reason ($detail)', ({ nss, reason }) => {
    expect(validateNss(nss)).toEqual({ ok: false, reason });
  });

  it.each([
    ['00000000000', 'REPEATED'],
    ['1206880000', 'LENGTH'],
    ['- - -', 'LENGTH'],
    ['1206880000O', 'CHARSET'],
    ['1206880000７', 'CHARSET'],
    ['1206880000٧', 'CHARSET'],
    ['12.06.88.00', 'CHARSET'],
    ['+1206880000', 'CHARSET'],
    ['1e100000000', 'CHARSET'],
    ['1206880000\u0000', 'CHARSET'],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'CHARSET'],
  ])('"%s" is refused: %s', (nss, reason) => {
    expect(validateNss(nss)).toEqual({ ok: false, reason });
  });
});

describe('the years in an NSS', () => {
  const warningsOf = (ten: string, today = TODAY): string[] => nssWarnings(ten + nssCheckDigit(ten), today);

  it.each([
    ['1206880000', [], 'born 1988, registered 2006'],
    ['1288060000', ['YEARS'], 'born 2006, registered 1988'],
    ['1226260000', [], 'born and registered this year'],
    ['1226270000', [], 'born 1927: 2027 is yet to come'],
    ['1227260000', ['YEARS'], 'registered 1927, born 2026'],
    ['9788060000', [], 'begins with 97, where the years say nothing'],
  ])('%s: %j (%s)', (ten, warnings) => {
    expect(warningsOf(ten)).toEqual(warnings);
  });

  it('are read against the year of the day on which they are checked', () => {
    expect(warningsOf('1227260000', '2027-01-01')).toEqual([]);
  });
});

it('every reason has its words in Spanish and in English', () => {
  expect(Object.keys(nssMessages)).toEqual(['LENGTH', 'CHARSET', 'CHECK_DIGIT', 'REPEATED', 'YEARS']);
  for (const [es, en] of Object.values(nssMessages)) {
    expect(es).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/);
    expect(en).toMatch(/^[A-Z].+\.$/);
  }
});
