/** Reading settings: language, text size, light or dark. They are stored on this telephone only. */
import { effect, signal, type Signal } from '@preact/signals';

export type Language = 'es' | 'en';
export type TextSize = 'normal' | 'large' | 'largest';
export type Theme = 'auto' | 'light' | 'dark';

function savedSetting<T extends string>(name: string, allowed: readonly T[]): Signal<T> {
  const key = `carnet.${name}`;
  const before = readStorage(key);
  const setting = signal<T>(allowed.find((value) => value === before) ?? allowed[0]!);
  effect(() => writeStorage(key, setting.value));
  return setting;
}

// Storage throws where a browser forbids it; the page works without.
export function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStorage(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but a preference.
  }
}

/** The first of each list is the default: Spanish until the reader changes it. */
export const language = savedSetting<Language>('language', ['es', 'en']);
export const textSize = savedSetting<TextSize>('text', ['normal', 'large', 'largest']);
export const theme = savedSetting<Theme>('theme', ['auto', 'light', 'dark']);

const darkScheme = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(darkScheme.matches);
darkScheme.addEventListener?.('change', ({ matches }) => (systemDark.value = matches));

const PAPER = { light: '#f7f1e5', dark: '#0e1718' };

effect(() => {
  const { documentElement } = document;
  const shown = theme.value === 'auto' ? (systemDark.value ? 'dark' : 'light') : theme.value;
  documentElement.lang = language.value === 'es' ? 'es-MX' : 'en';
  documentElement.dataset.theme = shown;
  documentElement.dataset.text = textSize.value;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', PAPER[shown]);
});
