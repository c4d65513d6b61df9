/** Which word of the family about a dose is valid, in whatever order the words arrived. */
import type { HomeDoseOutcome } from './home-dose.types';

export interface Word {
  id: string;
  requestId: string;
  outcome: HomeDoseOutcome;
  at: number;
  recordedBy: string;
}

/** The order of words: by their time, of one time by requestId. */
export const inOrderOfWords = <W extends Word>(words: readonly W[]): W[] =>
  [...words].sort((a, b) => a.at - b.at || compare(a.requestId, b.requestId) || compare(a.recordedBy, b.recordedBy));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The valid outcome, and whether the last words of two persons both say that the dose was given; null without a word. */
export function standingOfWords(words: readonly Word[]): { outcome: HomeDoseOutcome | null; givenTwice: boolean } {
  const ordered = inOrderOfWords(words);
  const lastByPerson = new Map(ordered.map(({ recordedBy, outcome }) => [recordedBy, outcome]));
  return {
    outcome: ordered.at(-1)?.outcome ?? null,
    givenTwice: [...lastByPerson.values()].filter((outcome) => outcome === 'GIVEN').length > 1,
  };
}
