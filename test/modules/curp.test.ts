/** The rules of the CURP against the published vectors, and against thousands of CURPs that are made here. */
import { isDay } from '../../src/core/time';
import {
  compareWithCurp,
  curpCheckDigit,
  forbiddenWords,
  validateCurp,
  normalizeCurp,
  type CurpReason,
} from '../../packages/domain/src/curp';
import { curpMessages } from '../../packages/domain/src/curp.messages';
import { curpEntities } from '../../packages/domain/src/states';
import { pick, randomFrom } from './random';
import vectors from './vectors/curp.json';

const TODAY = '2026-11-22';
const SEX: Record<string, string> = { H: 'MALE', M: 'FEMALE', X: 'NON_BINARY' };
const reasonOf = (curp: string, today = TODAY): CurpReason | 'OK' => {
  const verdict = validateCurp(curp, today);
  return verdict.ok ? 'OK' : verdict.reason;
};

// Written apart from the rules, from the description in the vectors, so that both would have to err in the same way.
function digitByDefinition(curp: string): string {
  const { alphabet } = vectors.algorithm;
  const terms = Array.from(curp.slice(0, 17), (character, i) => alphabet.indexOf(character) * (18 - i));
  const sum = terms.reduce((a, b) => a + b, 0);
  return `${(10 - (sum % 10)) % 10}`;
}
const complete = (first17: string): string => first17.slice(0, 17) + digitByDefinition(first17);
function isSoundByDefinition(curp: string): boolean {
  if (!new RegExp(vectors.regex).test(curp) || vectors.forbiddenWords.includes(curp.slice(0, 4))) return false;
  const birthDate = `${/\d/.test(curp[16]!) ? 19 : 20}${curp.slice(4, 6)}-${curp.slice(6, 8)}-${curp.slice(8, 10)}`;
  return isDay(birthDate) && birthDate <= TODAY && digitByDefinition(curp) === curp[17];
}

describe('a sound CURP', () => {
  it.each(vectors.valid)(
    '$curp is accepted and says birth date, sex and state',
    ({ curp, fechaNacimiento, sexo, entidad }) => {
      const facts = { birthDate: fechaNacimiento, sex: SEX[sexo], entity: entidad };
      expect(validateCurp(curp, TODAY)).toEqual({ ok: true, curp, facts });
      expect(curpCheckDigit(curp)).toBe(curp[17]);
    },
  );

  it.each(vectors.documented)('$curp, printed in public documents, is accepted', ({ curp }) => {
    expect(reasonOf(curp)).toBe('OK');
  });

  it.each(vectors.normalizable)('"$input" is read as $normalized', ({ input, normalized }) => {
    expect(normalizeCurp(input)).toBe(normalized);
    expect(validateCurp(input, TODAY)).toMatchObject({ ok: true, curp: normalized });
  });

  it('may be of a child born today, but not tomorrow', () => {
    const curp = complete('HERS261122MJCRMFZ');
    expect(reasonOf(curp, '2026-11-22')).toBe('OK');
    expect(reasonOf(curp, '2026-11-21')).toBe('DATE_FUTURE');
  });

  it('may have letters and digits of each kind in each place that takes them', () => {
    const random = randomFrom(1);
    for (let i = 0; i < 1_000; i++) {
      const born = new Date(Date.UTC(1900, 0, 1) + Math.floor(random() * 46_000) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const root =
        pick(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') +
        pick(random, 'AEIOUX') +
        pick(random, 'BDFGHRSTWXYZ') +
        pick(random, 'BDFHQRSTWXZ');
      if (forbiddenWords.has(root)) continue;
      const sex = pick(random, 'HMX');
      const entity = pick(random, Object.keys(curpEntities));
      const consonants = Array.from({ length: 3 }, () => pick(random, 'BCDFGHJKLMNPQRSTVWXYZ')).join('');
      const homoclave = born < '2000' ? pick(random, '0123456789') : pick(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
      const curp = complete(root + born.slice(2).replaceAll('-', '') + sex + entity + consonants + homoclave);
      const expected =
        born > TODAY
          ? { ok: false, reason: 'DATE_FUTURE' }
          : { ok: true, facts: { birthDate: born, sex: SEX[sex], entity } };
      expect({ [curp]: validateCurp(curp, TODAY) }).toMatchObject({ [curp]: expected });
      expect(validateCurp(` ${curp.toLowerCase()}\n`, TODAY)).toEqual(validateCurp(curp, TODAY));
    }
  });
});

describe('a CURP that is not sound', () => {
  it.each(vectors.invalid)('"$curp" is refused: $reason at $positions ($detail)', ({ curp, reason, positions }) => {
    expect(validateCurp(curp, TODAY)).toEqual({ ok: false, reason, positions });
  });

  it.each([
    ['HERS160314MJCRMFZ', 'LENGTH', 'all'],
    ['HERS-160314-MJCRMFZ6', 'LENGTH', 'all'],
    ['   ', 'LENGTH', 'all'],
    ['hers160314mjcrmfñ6', 'CHARSET', '17'],
    ['HÉRS160314MJCRMFZ6', 'CHARSET', '2'],
    ['HERS16０314MJCRMFZ6', 'CHARSET', '5-10'],
    ['𝐇ERS160314MJCRMFZ6', 'CHARSET', '1'],
    ['HBRS160314MJCRMFZ6', 'FORMAT', '2'],
    ['HE_S160314MJCRMFZ6', 'FORMAT', '3'],
    ['HERS16O3141JCRMFZ6', 'FORMAT', '5-10,11'],
    ['HERS160314MJ0RMFZ6', 'FORMAT', '13'],
    ['HERS160314MJC1MFZ6', 'FORMAT', '14'],
    ['HERS160314MJCRMFZG', 'FORMAT', '18'],
    ['PUTO161314FXXAMFZ0', 'FORBIDDEN_WORD', '1-4'],
    ['HERS160014MJCRMFZ6', 'DATE', '7-8'],
    ['HERS160300MJCRMFZ6', 'DATE', '9-10'],
    ['HERS161332MJCRMFZ6', 'DATE', '7-8,9-10'],
    ['HERS160431MJCRMFZ6', 'DATE', '5-10'],
    ['QUZX000229MTLXRC96', 'DATE', '5-10,17'],
    ['HERS270314FJCRMFZ6', 'DATE_FUTURE', '5-10,17'],
    ['HERS160314FXXAMFZ6', 'SEX', '11'],
    ['HERS160314MMXAMFZ6', 'ENTITY', '12-13'],
    ['HERS160314MJCAMEZ6', 'CONSONANT', '14,16'],
  ])('"%s" is refused: %s at %s, the first of its faults', (curp, reason, positions) => {
    expect(validateCurp(curp, TODAY)).toEqual({ ok: false, reason, positions });
  });

  it('knows the words and the states of the vectors, and no others', () => {
    expect([...forbiddenWords].sort()).toEqual([...vectors.forbiddenWords].sort());
    const codes = /\((AS\|[A-Z|]+)\)/.exec(vectors.regex)![1]!.split('|');
    expect(Object.keys(curpEntities).sort()).toEqual(codes.sort());
    for (const word of vectors.forbiddenWords) {
      expect(reasonOf(complete(`${word}160314MJCRMFZ`))).toBe('FORBIDDEN_WORD');
      expect(reasonOf(complete(`${word[0]}X${word.slice(2)}160314MJCRMFZ`))).toBe('OK');
    }
  });

  it('is told from a sound one after any change of one character', () => {
    const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_-. *Ñ'];
    const wrong: string[] = [];
    let sound = 0;
    for (const { curp } of [...vectors.valid, ...vectors.documented]) {
      for (let i = 0; i < 18; i++) {
        for (const character of alphabet) {
          const altered = curp.slice(0, i) + character + curp.slice(i + 1);
          const verdict = reasonOf(altered);
          if (altered !== altered.trim()) continue;
          if ((verdict === 'OK') !== isSoundByDefinition(altered)) wrong.push(`${altered} ${verdict}`);
          if (verdict === 'OK' && altered !== curp) sound++;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(sound).toBeGreaterThan(0); // the blind spots of the check digit, see below
  });

  it('is told by its check digit when any other digit stands at the end', () => {
    for (const { curp } of vectors.valid) {
      const checked = [...'0123456789'].map((digit) => reasonOf(curp.slice(0, 17) + digit));
      expect(checked.filter((reason) => reason === 'CHECK_DIGIT')).toHaveLength(9);
      expect(checked[Number(curp[17])]).toBe('OK');
    }
  });

  const LOOK_ALIKES: Record<string, string> = {
    A: 'АΑÁ',
    B: 'ВΒ',
    C: 'СϹÇ',
    E: 'ЕΕÉ',
    H: 'НΗ',
    I: 'ІΙıİÍ',
    J: 'Ј',
    K: 'КΚ\u212A',
    M: 'МΜ',
    N: 'ΝÑ',
    O: 'ОΟÓ',
    P: 'РΡ',
    S: 'Ѕſ',
    T: 'ТΤ',
    U: 'ÚÜ',
    X: 'ХΧ',
    Y: 'УΥ',
    Z: 'Ζ',
    0: 'ОΟ٠०',
    1: 'ا١१',
    2: '٢२',
    3: '٣З',
    4: '٤',
    6: '٦б',
    9: '٩',
  };
  it('is one with any character of another alphabet that looks the same', () => {
    for (const { curp } of vectors.valid) {
      for (const written of [curp, curp.toLowerCase()]) {
        [...written].forEach((character, i) => {
          const fullWidth = String.fromCodePoint(character.codePointAt(0)! + 0xfee0);
          const bold = String.fromCodePoint(
            /\d/.test(character) ? 0x1d7ce + Number(character) : 0x1d400 + character.toUpperCase().charCodeAt(0) - 65,
          );
          for (const alike of [fullWidth, bold, ...(LOOK_ALIKES[character.toUpperCase()] ?? '')]) {
            for (const form of new Set([alike, alike.toLowerCase()])) {
              if (/^[\x20-\x7e]*$/.test(form)) continue; // the Kelvin sign, in lower case, is a plain k
              const altered = written.slice(0, i) + form + written.slice(i + 1);
              expect({ [altered]: /^(CHARSET|LENGTH)$/.test(reasonOf(altered)) }).toEqual({ [altered]: true });
            }
          }
          for (const invisible of ['\u200b', '\u00ad', '\u0301', '\u202e', '\u0000']) {
            expect(reasonOf(written.slice(0, i) + invisible + written.slice(i))).toBe('LENGTH');
          }
        });
      }
    }
  });

  it('is whatever is thrown at it', () => {
    for (const junk of [
      '\ud800',
      '🙂'.repeat(18),
      'ß'.repeat(18),
      'ß'.repeat(9),
      'x'.repeat(100_000),
      '\n',
      '0'.repeat(18),
      '{}',
      'null',
    ]) {
      expect(reasonOf(junk)).toMatch(/^(LENGTH|CHARSET|FORMAT)$/);
    }
  });
});

describe('a sound CURP beside what is declared', () => {
  it.each(vectors.crossField)('$curp: $reason ($detail)', ({ curp, declared, reason }) => {
    const verdict = validateCurp(curp, TODAY);
    if (!verdict.ok) throw new Error(verdict.reason);
    const { fechaNacimiento: birthDate, sexo } = declared as { fechaNacimiento?: string; sexo?: string };
    expect(compareWithCurp(verdict, { birthDate, sex: sexo && SEX[sexo] })).toEqual([reason]);
  });

  it('has nothing against what agrees or is left out, and tells both contradictions at once', () => {
    const facts = { birthDate: '2016-03-14', sex: 'FEMALE' } as const;
    expect(compareWithCurp({ facts }, facts)).toEqual([]);
    expect(compareWithCurp({ facts }, {})).toEqual([]);
    expect(compareWithCurp({ facts }, { birthDate: null, sex: null })).toEqual([]);
    const declared = { birthDate: '2017-03-14', sex: 'NON_BINARY' };
    expect(compareWithCurp({ facts }, declared)).toEqual(['DOB_MISMATCH', 'SEX_MISMATCH']);
  });

  it('catches the wrong day that the check digit cannot see', () => {
    const { original, altered } = vectors.checkDigitBlindSpot;
    const [right, wrong] = [validateCurp(original, TODAY), validateCurp(altered, TODAY)];
    if (!right.ok || !wrong.ok) throw new Error('both pass the check digit');
    expect(compareWithCurp(wrong, right.facts)).toEqual(['DOB_MISMATCH']);
  });
});

it('every reason has its words in Spanish and in English', () => {
  const mismatches = vectors.crossFieldReasonCodes.filter((code) => code !== 'NOT_PEDIATRIC');
  expect(Object.keys(curpMessages).sort()).toEqual([...vectors.reasonCodes, ...mismatches].sort());
  for (const [es, en] of Object.values(curpMessages)) {
    expect(es).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/);
    expect(en).toMatch(/^[A-Z].+\.$/);
    expect(es).not.toBe(en);
  }
});
