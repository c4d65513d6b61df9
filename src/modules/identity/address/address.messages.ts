/** Sentences for people about a changed email address. */
import type { Text } from '../../../core/i18n';

export const addressMessages = {
  confirmed: ['Listo: desde ahora escribimos al correo nuevo.', 'Done: from now on we write to the new address.'],
  confirmedWithPassword: [
    'Listo: desde ahora escribimos al correo nuevo. Ahí te mandamos una contraseña nueva; la de antes ya no sirve.',
    'Done: from now on we write to the new address. We send a new password there; the one before works no more.',
  ],
  removed: ['Listo: ya no te escribimos por correo.', 'Done: we do not write to you by email any more.'],
  proven: ['Listo: este correo es tuyo.', 'Done: this mailbox is yours.'],
  withdrawn: [
    'El correo no va a cambiar. Avisa a quien te registró que alguien lo pidió.',
    'The address will not change. Tell the people who registered you that somebody asked for it.',
  ],
  linkExpired: ['Este enlace ya no sirve.', 'This link does not work any more.'],
  askStaff: [
    'Si tu correo no es el correcto, díselo a quien te registró (si eres familiar, a Trabajo Social).',
    'If your address is not right, tell the people who registered you (families: the social workers).',
  ],
} as const satisfies Record<string, Text>;
