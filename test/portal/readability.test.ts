/**
 * How hard the sentences of the pages for families are to read, by the formula of Szigriszt for Spanish (INFLESZ): above 65
 * is fairly easy, above 70 is what this portal asks of each page.
 */
import { es } from '../../packages/portal/src/words/es';

const LEAST = 70;

const STRONG = 'aeoáéó';
const VOWELS = `${STRONG}iuíúü`;

/** Syllables of a Spanish word: groups of vowels, cut between two strong ones and at a stressed weak one. */
function syllables(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  let count = 0;
  let before = '';
  for (const sound of sounds) {
    if (VOWELS.includes(sound)) {
      const isCut =
        (STRONG.includes(sound) && STRONG.includes(before)) || 'íú'.includes(sound) || 'íú'.includes(before);
      if (before === '' || isCut) count += 1;
      before = sound;
    } else before = '';
  }
  return Math.max(1, count);
}

/** The texts of a part of the words; those that take values are given a short word. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return textsOf((part as (...values: string[]) => unknown)('martes', 'martes', 'Ana'));
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

/** Whole sentences: a label has neither a verb nor an end. */
const sentencesOf = (part: unknown): string[] =>
  textsOf(part)
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => /[.!?»]$/.test(sentence) && sentence.split(/\s+/).length > 2);

function ease(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? []);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (62.3 * spoken) / words.length - words.length / sentences.length;
}

/** The pages by the part of the words that each shows. */
const { family, secondFactor: _ofStaff, idle: _ofDesks, ...open } = es;
const PAGES = Object.entries({
  ...open,
  ...Object.fromEntries(Object.entries(family).map(([key, part]) => [`family.${key}`, part])),
});

describe('the sentences of the pages for families', () => {
  it('are counted by syllables as they are spoken', () => {
    expect(['hospital', 'cirugía', 'quimioterapia', 'guerra', 'día', 'leer', 'hoy', 'vacuna'].map(syllables)).toEqual([
      3, 4, 5, 2, 2, 2, 1, 3,
    ]);
  });

  it.each(
    PAGES.map(([name, part]) => ({ name, sentences: sentencesOf(part) })).filter(
      ({ sentences }) => sentences.length > 0,
    ),
  )('are easy to read: $name', ({ sentences }) => {
    const page = ease(sentences);
    const hardest = [...sentences].sort((a, b) => ease([a]) - ease([b])).slice(0, 3);
    expect(page < LEAST ? { page, hardest } : 'easy').toBe('easy');
  });
});
