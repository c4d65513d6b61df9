/** Sentences for requests that ask for too much. */
import type { Text } from '../core/i18n';
import type { Limit } from './limits';

const UNITS: Readonly<Record<Limit, Text>> = {
  bodyBytes: ['bytes', 'bytes'],
  tokens: ['palabras', 'tokens'],
  operations: ['operaciones', 'operations'],
  aliases: ['alias y campos repetidos', 'aliases and repeated fields'],
  depth: ['niveles', 'levels'],
  directives: ['directivas', 'directives'],
  guesses: ['intentos de acceso o de código', 'attempts at a login or a code'],
  itemsPerPage: ['elementos por página', 'items a page'],
  cost: ['puntos de costo', 'points of cost'],
};

export const limitsMessages = {
  tooMuch: (of: Limit, limit: number): Text => [
    `La solicitud pide demasiado: el máximo es ${limit} ${UNITS[of][0]}.`,
    `The request asks for too much: the most is ${limit} ${UNITS[of][1]}.`,
  ],
  pageSize: (max: number): Text => [`Pide de 1 a ${max} elementos.`, `Ask for 1 to ${max} items.`],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
