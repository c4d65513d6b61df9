/** Sentences for people about second factors. */
import type { Text } from '../../../core/i18n';

export const secondFactorMessages = {
  required: ['Escribe también el código de tu aplicación.', 'Write the code of your app as well.'],
  openApp: [
    'Abre tu aplicación de códigos y escribe los seis números, o usa un código de recuperación.',
    'Open your authenticator app and write the six digits, or use a recovery code.',
  ],
  wrongCode: ['El código no es correcto o ya se usó.', 'The code is wrong or was used before.'],
  nextCode: [
    'Espera el siguiente código de tu aplicación y revisa la hora de tu teléfono.',
    'Wait for the next code of your app, and check the clock of your telephone.',
  ],
  wrongPassword: ['La contraseña no es correcta.', 'The password is not right.'],
  checkPassword: ['Revisa tu contraseña.', 'Check your password.'],
  notBegun: ['No hay una configuración pendiente, o ya venció.', 'No set-up is pending, or it has expired.'],
  beginAgain: ['Empieza otra vez.', 'Begin again.'],
} as const satisfies Record<string, Text>;
