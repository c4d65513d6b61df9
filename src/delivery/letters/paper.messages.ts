/** Sentences around every letter. */
import type { Text } from '../../core/i18n';

/** The name that people see as the sender. */
export const SENDER_NAME = 'Carnet Digital IMSS';

export const paperMessages = {
  greeting: (givenNames: string | undefined): Text =>
    givenNames ? [`Hola, ${givenNames}:`, `Hello, ${givenNames}:`] : ['Hola:', 'Hello:'],
  foot: [
    'Este correo se envía de forma automática. Nadie lee lo que se responde a esta dirección.',
    'This email is sent automatically. Nobody reads what is answered to this address.',
  ],
  copyAddress: ['Si el botón no abre, copia esta dirección:', 'If the button does not open, copy this address:'],
  email: ['correo', 'email'],
} as const satisfies Record<string, Text | ((givenNames: string | undefined) => Text)>;
