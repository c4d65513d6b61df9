/** Whether an allergy of the record names a medicine, its brand, one of its substances or its group. */
import data from './data/allergy-groups.json';
import { atcParts, namesOfCode, plainLetters, substancesNamed } from './substances';

const SHORTEST_WORD = 4;
const LONGEST_ENDING = 3;
/** Words of names that say no substance: salts, forms, purposes. */
const COMMON = new Set(
  (
    'acid acido sodio sodium sodic sodico potasio potassium calcio calcium cloruro chloride clorhidrato hydrochloride sulfato sulfate fosfato ' +
    'phosphate acetato acetate triple doble intratecal intrathecal rescate rescue dosis dose alta baja high solucion solution oral ' +
    'liposomal pegilada pegylated factor coli grave leve severe mild alergia allergy reaccion reaction anafilaxia anaphylaxis para with ' +
    'profilaxis prophylaxis medicamento medicine inyectable tabletas suspension vitamina vitamin'
  ).split(' '),
);
const GROUPS = data.groups.map(({ atc, names }) => ({ atc: atc.split(' '), names: names.split(' ') }));

/** The spelling apart: doubled letters, and those that Spanish and English write differently. */
const folded = (word: string): string =>
  word.replace(/ph/g, 'f').replace(/th/g, 't').replace(/y/g, 'i').replace(/(.)\1/g, '$1');
const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word))
    .map(folded);
const withoutEnding = (word: string): string => word.replace(/(?:um|as?|es?|os?|i|s)$/, '');

/** Whether `word` is `stem` with an ending. */
const isWordOf = (word: string, stem: string): boolean =>
  stem.length >= SHORTEST_WORD && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;

/** A medicine with the substances of its mixture. */
export interface NamedMedicine {
  name: string;
  atc: string;
  components?: readonly { name: string; atc: string }[];
}

/** The stems of all that a medicine is called. */
function stemsOf({ name, atc, components = [] }: NamedMedicine): Set<string> {
  const names = [name, ...components.map((component) => component.name)];
  const codes = [
    ...[atc, ...components.map((component) => component.atc)].flatMap(atcParts),
    ...names.flatMap(substancesNamed).flatMap((substance) => substance.atc),
  ];
  const groups = GROUPS.filter((group) => group.atc.some((code) => codes.some((part) => part.startsWith(code))));
  return new Set([
    ...names.flatMap(wordsOf).map(withoutEnding),
    ...[...codes.flatMap(namesOfCode), ...groups.flatMap((group) => group.names)].map(folded),
  ]);
}

/** The allergies, as they are written, that name this medicine. */
export function allergiesTo(allergies: readonly string[], medicine: NamedMedicine): string[] {
  if (allergies.length === 0) return [];
  const stems = [...stemsOf(medicine)];
  return allergies.filter((allergy) =>
    wordsOf(allergy).some((word) => stems.some((stem) => isWordOf(word, stem) || withoutEnding(word) === stem)),
  );
}
