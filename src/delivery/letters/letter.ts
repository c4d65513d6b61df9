/**
 * A letter before it is rendered: blocks of plain text. Text part and HTML part are made from the same blocks, so their
 * content is equal, and only `paper.ts` escapes.
 */

/** A separate line in the text, large and easy to copy in HTML: `Usuario: ...`. */
export type Datum = readonly [label: string, value: string];

export type Block =
  | { readonly kind: 'words'; readonly words: string }
  /** Instructions, in this order. */
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly string[] }
  | { readonly kind: 'data'; readonly data: readonly Datum[] }
  /** An address to open: a separate line in the text, a button with the address below it in HTML. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** A remark after the steps. */
  | { readonly kind: 'note'; readonly title: string; readonly words: string };

export interface Letter {
  /** A mailbox shows it before the letter is opened: it holds no name and no clinical content. */
  readonly subject: string;
  /** The reader's own given names; a letter to a stranger has none. */
  readonly greets?: string;
  readonly blocks: readonly Block[];
}

/** Values for every template, beside its own variables. */
export interface Surroundings {
  /** The address at which people sign in. */
  readonly publicUrl: string;
}

export const words = (text: string): Block => ({ kind: 'words', words: text });
export const steps = (title: string, ...list: string[]): Block => ({ kind: 'steps', title, steps: list });
export const data = (...list: Datum[]): Block => ({ kind: 'data', data: list });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
export const note = (title: string, text: string): Block => ({ kind: 'note', title, words: text });
