/**
 * Whether a name could be that of a CURP, by RENAPO's rules for positions 1-4 and 14-16. It feeds a warning, never a
 * refusal: registries have issued many CURPs against their own rules, so every doubt is decided for the person.
 */
import { forbiddenWords } from './curp';

const PARTICLES = new Set(['DE', 'DEL', 'LA', 'LAS', 'LOS', 'EL', 'Y']);
// RENAPO skips these as well, but as a person's whole surname they are common enough that both readings must do.
const FOREIGN_PARTICLES = new Set('DA DAS DER DI DIE DD LE LES MAC MC VAN VON'.split(' '));
/** First names so frequent that the second one stands in the CURP, with their abbreviations. */
const SKIPPED_NAMES = new Set(['MARIA', 'MA', 'M', 'JOSE', 'J']);

/** What a word may contribute: its initial, the first vowel and the first consonant after it; X where there is none. */
interface Letters {
  initial: string;
  vowels: readonly string[];
  consonants: readonly string[];
}

const NONE: Letters = { initial: 'X', vowels: ['X'], consonants: ['X'] };

/**
 * Upper case A-Z, Ñ as X, other accents gone; signs inside a word become `*`. Undefined when a letter is left that
 * RENAPO's rules do not know (ø, Ж).
 */
function words(name: string): string[] | undefined {
  const plain = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/N\u0303/g, 'X')
    .replace(/\p{M}/gu, '');
  if (/[^A-Z\P{L}]/u.test(plain)) return undefined;
  return plain
    .replace(/[^A-Z\s]+/g, '*')
    .split(/\s+/)
    .map((word) => word.replace(/^\*|\*$/g, ''))
    .filter((word) => word !== '');
}

function lettersOf(word: string): Letters[] {
  const [letters, ...inner] = [
    word.replaceAll('*', ''),
    ...word.split('*').filter((part) => part !== word && part.length > 1),
  ].map((part): Letters => ({
    initial: part[0]!,
    vowels: [/[AEIOU]/.exec(part.slice(1))?.[0] ?? 'X'],
    consonants: [/[^AEIOU]/.exec(part.slice(1))?.[0] ?? 'X'],
  }));
  if (!word.includes('*')) return [letters!];
  // D'Amico, Ruiz-Tagle: RENAPO writes X where the sign would take part; older offices left it out or split the word.
  return [{ ...letters!, vowels: [...letters!.vowels, 'X'], consonants: [...letters!.consonants, 'X'] }, ...inner];
}

/** The words of a surname or of given names that may stand in the CURP, particles left out. */
function bearing(all: readonly string[], given: boolean): string[] {
  const core = all.filter((word) => !PARTICLES.has(word) && !FOREIGN_PARTICLES.has(word));
  if (core.length === 0) return all.slice(0, 1);
  const bearers = [FOREIGN_PARTICLES.has(all[0]!) ? all[0]! : core[0]!, core[0]!];
  if (!given || core.length === 1 || !SKIPPED_NAMES.has(core[0]!)) return bearers;
  // José María Luis: the rule says the second name, offices have also gone on to the third. A lone initial may be anything.
  return [
    core[1]!,
    ...(SKIPPED_NAMES.has(core[1]!) ? core.slice(2, 3) : []),
    ...(core[0]!.length === 1 ? [core[0]!] : []),
  ];
}

/**
 * Whether these names could have given the letters of `curp`, which must be a sound one. Without a first surname or a
 * given name there is nothing to compare, and the answer is true.
 */
export function nameAgreesWithCurp(
  curp: string,
  givenNames: string,
  firstSurname: string,
  secondSurname?: string | null,
): boolean {
  const [given, first, second] = [words(givenNames), words(firstSurname), words(secondSurname ?? '')];
  if (!given?.length || !first?.length || !second) return true;
  const givens = bearing(given, true).flatMap(lettersOf);
  const firsts = bearing(first, false).flatMap(lettersOf);
  const seconds = second.length > 0 ? bearing(second, false).flatMap(lettersOf) : [NONE];
  return firsts.some((a) =>
    seconds.some((b) =>
      givens.some(
        (c) =>
          rootsOf(a, b, c).includes(curp.slice(0, 4)) &&
          [a, b, c].every(({ consonants }, i) => consonants.includes(curp[13 + i]!)),
      ),
    ),
  );
}

function rootsOf(first: Letters, second: Letters, given: Letters): string[] {
  return first.vowels.map((vowel) => {
    const root = `${first.initial}${vowel}${second.initial}${given.initial}`;
    return forbiddenWords.has(root) ? `${root[0]}X${root.slice(2)}` : root;
  });
}
