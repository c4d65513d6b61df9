/** Recognises the substances that a medicine's code and its name say, whatever letters the name is written with. */
import data from './data/substances.json';

/** The parts of an ATC code, upper case without blanks: a medicine of several substances joins theirs by +. */
export const atcParts = (atc: string): string[] =>
  atc
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .split(/[+/,;&]/);

/** Level 4 or 5 of the WHO's ATC classification: L01CA, L01CA02. */
export const isAtc = (atc: string): boolean =>
  atcParts(atc).every((part) => /^[A-Z]\d{2}[A-Z]{2}(?:\d{2})?$/.test(part));

/** The code in the form that is stored. */
export const normalAtc = (atc: string): string => atcParts(atc).join('+');

// Letters of other scripts that look like Latin ones: Cyrillic, Greek, and Latin letters beyond a to z.
const LOOK_ALIKE = new Map(
  (
    'аa АA вb ВB ьb еe ЕE һh НH нh іi ІI їi ЇI ӏl ӀI јj ЈJ кk КK мm МM оo ОO рp РP сc СC тt ТT уy УY ѵv ѴV хx ХX ѕs ЅS ԛq ԝw ' +
    'αa ΑA βb ΒB εe ΕE ηn ΗH ιi ΙI κk ΚK ΜM νv ΝN οo ΟO ρp ΡP ςs τt ΤT υu ΥY χx ΧX ωw γy ΖZ ıi ɩi ɑa ɡg øo ØO łl ŁL đd ĐD'
  )
    .split(' ')
    .map(([alien, latin]) => [alien!, latin!]),
);

/** The name in the letters a to z, other characters as single blanks: accents, look-alikes and hidden characters aside. */
export function plainLetters(name: string): string {
  const latin = [...name.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')]
    .map((letter) => LOOK_ALIKE.get(letter) ?? letter)
    .join('');
  return latin
    .toLowerCase()
    .replace(/(?<=[a-z])[01](?=[a-z])/g, (digit) => (digit === '0' ? 'o' : 'i'))
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

export interface Substance {
  /** Its codes: for other routes, and those in force before. A code of level 4 stands for its whole group. */
  atc: readonly string[];
}

const SHORTEST_STEM = 6;
const SUBSTANCES = data.substances.map(({ atc, names }) => ({ atc: atc.split(' '), names: names.split(' ') }));
const STEMS = new Map<string, Substance>(
  SUBSTANCES.flatMap((substance) => substance.names.map((name) => [name, substance] as const)),
);
// The longest first: methylprednisolone is not prednisolone.
const LONG_STEMS = new RegExp(
  [...STEMS.keys()]
    .filter(({ length }) => length >= SHORTEST_STEM)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** The substances that a name says. Long stems are found wherever they stand, also spelt with blanks; short names as words. */
export function substancesNamed(name: string): Substance[] {
  const words = plainLetters(name);
  const found = [
    ...(words.replaceAll(' ', '').match(LONG_STEMS) ?? []),
    ...words.split(' '),
    ...words.replace(/\bara c\b/g, 'arac').split(' '),
  ];
  return [...new Set(found.flatMap((stem) => STEMS.get(stem) ?? []))];
}

const covers = (code: string, part: string): boolean => code.startsWith(part) || part.startsWith(code);

/** Whether the name says a substance that is not in the code. What stands in brackets counts where the rest says none. */
export function nameContradicts({ name, atc }: { name: string; atc: string }): boolean {
  const outside = substancesNamed(name.replace(/\([^)]*\)/g, ' '));
  const parts = atcParts(atc);
  return (outside.length > 0 ? outside : substancesNamed(name)).some(
    ({ atc: codes }) => !codes.some((code) => parts.some((part) => covers(code, part))),
  );
}

/** Whether a medicine is, or has among its substances, the one with this code: by any of its codes or its name. */
export const isSubstance = ({ name, atc }: { name: string; atc: string }, code: string): boolean => {
  const codes = SUBSTANCES.find((substance) => substance.atc.includes(code))?.atc ?? [code];
  return (
    atcParts(atc).some((part) => codes.includes(part)) ||
    substancesNamed(name).some((substance) => substance.atc.includes(code))
  );
};

/** The stems of the names and brands of the substances of a code; those of its whole group for a code of level 4. */
export const namesOfCode = (atc: string): string[] =>
  SUBSTANCES.filter((substance) =>
    substance.atc.some((code) => atcParts(atc).some((part) => covers(code, part))),
  ).flatMap(({ names }) => names);
