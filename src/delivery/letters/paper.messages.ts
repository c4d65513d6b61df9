/** Sentences around every letter, in Spanish like the letters. */

/** The name that people see as the sender. */
export const SENDER_NAME = 'Carnet Digital IMSS';

export const paperMessages = {
  greeting: (givenNames: string | undefined): string => (givenNames ? `Hola, ${givenNames}:` : 'Hola:'),
  foot: 'Este correo se envía de forma automática. Nadie lee lo que se responde a esta dirección.',
  copyAddress: 'Si el botón no abre, copia esta dirección:',
} as const;
