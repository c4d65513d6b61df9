/** A text with one full stop at its end: hours end with that of “a.m.” */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
