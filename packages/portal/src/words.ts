/** The words of the page in the reader's language. Spanish comes with the page; English is fetched by who switches. */
import { effect, signal } from '@preact/signals';
import { language } from './settings';
import { es } from './words/es';
import type { Words } from './words/shape';

export const words = signal<Words>(es);

async function speak(): Promise<void> {
  const chosen = language.value;
  const next = chosen === 'en' ? (await import('./words/en')).en : es;
  if (language.value === chosen) words.value = next;
}

/** Done once the words of the chosen language are there. */
export const firstWords: Promise<void> = speak().catch(() => undefined);

effect(() => {
  if (language.value) void speak().catch(() => undefined);
});
