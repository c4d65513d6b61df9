/** The first week after a person chose the first password on this telephone: the first page then says what to know first. */
import { computed, effect, signal } from '@preact/signals';
import { viewer, wasLeft } from '../session';
import { readStorage, writeStorage } from '../settings';

const KEY = 'carnet.first-week';
const WEEK_MS = 7 * 86_400_000;

/** The account and when it began; empty when there is none. */
const begun = signal(readStorage(KEY) ?? '');

function note(value: string): void {
  begun.value = value;
  writeStorage(KEY, value || null);
}

/** Whether the signed-in person is in that week and has not put the cards away. */
export const isFirstWeek = computed(() => {
  const [person, at] = begun.value.split(' ');
  return person !== '' && person === viewer.value?.id && Date.now() - Number(at) < WEEK_MS;
});

export const beginFirstWeek = (): void => note(`${viewer.peek()?.id ?? ''} ${Date.now()}`);
export const endFirstWeek = (): void => note('');

// A logout leaves nothing of a person on this telephone.
effect(() => {
  if (wasLeft.value) endFirstWeek();
});
