/**
 * The CURP: is this one sound, what does it say, and does it agree with what a person declares. The user name of every
 * account and the key of every child is one, so it is checked by rules of our own: the packages that exist accept CURPs
 * that RENAPO would never issue. Source: Instructivo Normativo para la Asignación de la CURP (RENAPO).
 */
import { isDay, type Day } from './day';
import { curpEntities } from './states';

export type CurpSex = 'FEMALE' | 'MALE' | 'NON_BINARY';

/** What a sound CURP says of its owner; `entity` is one of the keys of {@link curpEntities}. */
export interface CurpFacts {
  birthDate: Day;
  sex: CurpSex;
  entity: string;
}

/** Why a CURP is not sound, in the order in which the reasons are looked for. */
export type CurpReason =
  | 'LENGTH'
  | 'CHARSET'
  | 'FORMAT'
  | 'FORBIDDEN_WORD'
  | 'DATE'
  | 'DATE_FUTURE'
  | 'SEX'
  | 'ENTITY'
  | 'CONSONANT'
  | 'CHECK_DIGIT';

/** How a sound CURP contradicts what was declared; NAME_MISMATCH is for a warning only. */
export type CurpMismatch = 'DOB_MISMATCH' | 'SEX_MISMATCH' | 'CENTURY_MISMATCH' | 'NAME_MISMATCH';

/** `positions` count from 1, as people do: `14`, `5-10`, `5-10,17` or `all`. */
export type CurpVerdict =
  { ok: true; curp: string; facts: CurpFacts } | { ok: false; reason: CurpReason; positions: string };

/** First four letters that RENAPO never issues: it writes X in the second position instead. */
export const forbiddenWords: ReadonlySet<string> = new Set(
  `BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY
  JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO
  MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE
  ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY`.split(/\s+/),
);

const SEXES = new Map<string, CurpSex>([
  ['H', 'MALE'],
  ['M', 'FEMALE'],
  ['X', 'NON_BINARY'],
]);

// Ñ holds a place in the sum though it never occurs.
const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

const LETTER = /[A-Z]/;
const DIGIT = /[0-9]/;
// Only what kind of character stands where. A letter that is wrong as a sex, an entity or a consonant has a reason of its
// own further down, which tells a person more than "format" does.
const SHAPE: readonly RegExp[] = [
  LETTER,
  /[AEIOUX]/,
  LETTER,
  LETTER,
  ...Array<RegExp>(6).fill(DIGIT),
  ...Array<RegExp>(6).fill(LETTER),
  /[0-9A-Z]/,
  DIGIT,
];

/**
 * Trims, and raises a-z to A-Z; nothing else. `toUpperCase` would make a sound CURP of look-alikes (ı and ſ become I and
 * S), and two spellings of one user name could open the account of another person.
 */
export const normalizeCurp = (raw: string): string => raw.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** The digit that position 18 must hold, for a CURP whose first 17 characters are A-Z and 0-9. */
export function curpCheckDigit(curp: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(curp[i]!) * (18 - i);
  return String((10 - (sum % 10)) % 10);
}

/**
 * Checks a CURP as a person typed it, on `today`: its facts, or the first reason in the order of {@link CurpReason}.
 * A sound CURP need not be anybody's, and a wrong tens digit of the day passes the check digit (its weight is 10):
 * compare it with what is declared.
 */
export function validateCurp(raw: string, today: Day): CurpVerdict {
  const curp = normalizeCurp(raw);
  const no = (reason: CurpReason, positions: string): CurpVerdict => ({ ok: false, reason, positions });
  const characters = [...curp];
  if (characters.length !== 18) return no('LENGTH', 'all');

  // What no CURP ever holds, Ñ and the look-alikes of other alphabets; a plain sign in the wrong place is a matter of format.
  const foreign = positionsWhere(characters, (character) => !/^[ -~]$/.test(character));
  if (foreign) return no('CHARSET', foreign);
  const misplaced = positionsWhere(characters, (character, i) => !SHAPE[i]!.test(character));
  if (misplaced) return no('FORMAT', misplaced);
  if (forbiddenWords.has(curp.slice(0, 4))) return no('FORBIDDEN_WORD', '1-4');

  const bornBefore2000 = DIGIT.test(curp[16]!);
  const [year, month, day] = [curp.slice(4, 6), curp.slice(6, 8), curp.slice(8, 10)];
  const birthDate = `${bornBefore2000 ? '19' : '20'}${year}-${month}-${day}`;
  if (!isDay(birthDate)) return no('DATE', positionsOfDate(year, month, day));
  if (birthDate > today) return no('DATE_FUTURE', '5-10,17');

  const sex = SEXES.get(curp[10]!);
  if (!sex) return no('SEX', '11');
  const entity = curp.slice(11, 13);
  if (!Object.hasOwn(curpEntities, entity)) return no('ENTITY', '12-13');
  const vowels = positionsWhere(characters, (character, i) => i >= 13 && i <= 15 && /[AEIOU]/.test(character));
  if (vowels) return no('CONSONANT', vowels);
  if (curp[17] !== curpCheckDigit(curp)) return no('CHECK_DIGIT', '18');
  return { ok: true, curp, facts: { birthDate, sex, entity } };
}

/** The positions of the faulty characters; the date is told as a whole, for people read it as a whole. */
function positionsWhere(
  characters: readonly string[],
  isFaulty: (character: string, index: number) => boolean,
): string {
  const faulty = characters.flatMap((character, i) =>
    isFaulty(character, i) ? [i >= 4 && i <= 9 ? '5-10' : `${i + 1}`] : [],
  );
  return [...new Set(faulty)].join(',');
}

function positionsOfDate(year: string, month: string, day: string): string {
  const wrong = [!/^(0[1-9]|1[0-2])$/.test(month) && '7-8', !/^(0[1-9]|[12]\d|3[01])$/.test(day) && '9-10'].filter(
    Boolean,
  );
  if (wrong.length > 0) return wrong.join(',');
  // 29 February 1900 does not exist and that of 2000 does: then the century, position 17, may be what is wrong.
  return isDay(`20${year}-${month}-${day}`) ? '5-10,17' : '5-10';
}

/**
 * Every way in which a declared birth date and sex (FEMALE, MALE, NON_BINARY) contradict a CURP that is valid;
 * what is not declared contradicts nothing. The same day of another century is told apart: position 17 is the one to look at.
 */
export function compareWithCurp(
  { facts }: { facts: Pick<CurpFacts, 'birthDate' | 'sex'> },
  declared: { birthDate?: Day | null; sex?: string | null },
): CurpMismatch[] {
  const mismatches: CurpMismatch[] = [];
  if (declared.birthDate && declared.birthDate !== facts.birthDate)
    mismatches.push(declared.birthDate.slice(2) === facts.birthDate.slice(2) ? 'CENTURY_MISMATCH' : 'DOB_MISMATCH');
  if (declared.sex && declared.sex !== facts.sex) mismatches.push('SEX_MISMATCH');
  return mismatches;
}
