/** The one rule for text that people send, shared by the server and the pages. */

/** Characters that cannot be seen: zero width, soft hyphen, byte order mark, marks of direction, fillers, selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Blanks of every kind; vertical tab and form feed are control characters. */
const BLANKS = /[^\S\v\f]+/gu;
const BLANKS_IN_LINE = /[^\S\v\f\n]+/gu;
const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;
/** Texts that the rule leaves as they are; most are. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Without characters that cannot be seen, which come along when text is copied from pages and messages. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Text of one line: NFC, without invisible characters; blanks, tabs and line breaks become single blanks, none at the ends. */
export const oneLine = (text: string): string =>
  PLAIN.test(text) ? text : withoutInvisible(text).normalize('NFC').replace(BLANKS, ' ').trim();

/** The same for text of several lines: line breaks stay, as LF. */
export const severalLines = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(LINE_BREAK, '\n')
        .replace(INVISIBLE, '')
        .normalize('NFC')
        .replace(BLANKS_IN_LINE, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();

/** More marks on one letter than any language writes. */
const PILE_OF_MARKS = /\p{M}{9}/u;

/** Whether a text holds what no column and no letter can: control characters but tab and line breaks, half surrogates, piles of marks. */
export const isBrokenText = (text: string): boolean =>
  !PLAIN.test(text) &&
  (/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(text) || PILE_OF_MARKS.test(text));

/** Apostrophes, accents that are typed as such, primes. */
export const APOSTROPHES = /['\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032\uff07`\u00b4]/g;

/**
 * The form in which names are stored for searching: upper case, no accents, no apostrophes, single blanks in place of
 * hyphens and every other sign. Migration 20261128-17 made it so for earlier rows.
 */
export const searchable = (text: string): string =>
  text
    .replace(APOSTROPHES, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What no name of a person has: an address of a page or a mailbox, or the colon before one. */
const ADDRESS = /[:/\\@]|\bwww\./iu;

/** Whether a text given as a name holds an address, which letters that greet the person would show as a link. */
export const holdsAddress = (name: string): boolean => ADDRESS.test(name);
