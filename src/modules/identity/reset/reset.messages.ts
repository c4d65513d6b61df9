/** Sentences for people about a forgotten password. */
import type { Text } from '../../../core/i18n';

export const resetMessages = {
  requested: [
    'Si hay una cuenta con esa CURP y ya usaste su correo, te llegará un correo electrónico con un enlace. Sirve 30 minutos. Si no lo ves, busca en «no deseados»; si no llega, ve a Trabajo Social.',
    'If there is an account with that CURP and you have used its email before, an email with a link is on its way. It is good for 30 minutes. If you do not see it, look among the unwanted ones; if it does not come, go to Trabajo Social (social work).',
  ],
  linkExpired: [
    'Este enlace ya no sirve: se usó, hay uno más nuevo o pasaron 30 minutos.',
    'This link does not work any more: it was used, there is a newer one, or 30 minutes have passed.',
  ],
  askAgain: ['Pide otro en «Olvidé mi contraseña».', 'Ask for another one in "I forgot my password".'],
} as const satisfies Record<string, Text>;
