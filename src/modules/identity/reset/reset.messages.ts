/** Sentences for people about a forgotten password. */
import type { Text } from '../../../core/i18n';

export const resetMessages = {
  requested: [
    'Si hay una cuenta con esa CURP y ya usaste su correo, te llegará una carta con un enlace. Sirve 30 minutos.',
    'If there is an account with that CURP and you have used its email before, a letter with a link is on its way. It is good for 30 minutes.',
  ],
  linkExpired: [
    'Este enlace ya no sirve: se usó, hay uno más nuevo o pasaron 30 minutos.',
    'This link does not work any more: it was used, there is a newer one, or 30 minutes have passed.',
  ],
  askAgain: ['Pide otro en «Olvidé mi contraseña».', 'Ask for another one in "I forgot my password".'],
} as const satisfies Record<string, Text>;
