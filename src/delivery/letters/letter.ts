/**
 * A letter before it is put on paper: blocks of plain words. Text and HTML are made from the same blocks, so neither ever
 * says more than the other, and only `paper.ts` knows how to escape.
 */

/** A line of its own in the text, big and easy to copy in HTML: `Usuario: ...`. */
export type Datum = readonly [label: string, value: string];

export type Block =
  | { readonly kind: 'words'; readonly words: string }
  /** What to do, in this order. */
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly string[] }
  | { readonly kind: 'data'; readonly data: readonly Datum[] }
  /** An address to open: whole on a line of its own in the text, a button with the address below it in HTML. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** What is said apart, after the steps. */
  | { readonly kind: 'note'; readonly title: string; readonly words: string };

export interface Letter {
  /** What a mailbox shows before the letter is opened: never a name, never what it is about. */
  readonly subject: string;
  /** The reader's own given names; a letter to a stranger has none. */
  readonly greets?: string;
  readonly blocks: readonly Block[];
}

/** What every template may know beside its own variables. */
export interface Surroundings {
  /** Where people sign in. */
  readonly publicUrl: string;
}

export const words = (text: string): Block => ({ kind: 'words', words: text });
export const steps = (title: string, ...list: string[]): Block => ({ kind: 'steps', title, steps: list });
export const data = (...list: Datum[]): Block => ({ kind: 'data', data: list });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
export const note = (title: string, text: string): Block => ({ kind: 'note', title, words: text });
