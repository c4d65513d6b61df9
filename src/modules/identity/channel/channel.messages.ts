/** Sentences for people about channels and preferences. */
import type { Text } from '../../../core/i18n';

export const channelMessages = {
  notOffered: ['Este medio no está disponible aquí.', 'This channel is not available here.'],
  phone: [
    'Escribe el número de teléfono con diez dígitos, o con + y la clave del país.',
    'Write the telephone number with ten digits, or with + and the country code.',
  ],
  notExpected: ['Este dato no va con este medio.', 'This does not belong to this channel.'],
  pushHost: ['No se puede avisar a este navegador.', 'This browser cannot be reached.'],
  pushKey: ['La suscripción del navegador no está completa.', 'The subscription of the browser is not complete.'],
  tooMany: (most: number): Text => [`Puedes tener hasta ${most} medios.`, `You can have up to ${most} channels.`],
  language: ['Los idiomas son es y en.', 'The languages are es and en.'],
  wrongCode: ['El código no es correcto o ya venció.', 'The code is wrong or has expired.'],
  codesSent: ['Ya te mandamos varios códigos.', 'We have sent you several codes already.'],
  useLastCode: [
    'Usa el último que te llegó, o pide otro más tarde.',
    'Use the last one that came, or ask for another one later.',
  ],
  codeUsedUp: [
    'Hubo demasiados intentos: este código ya no sirve.',
    'There were too many tries: this code works no more.',
  ],
  askForCode: ['Pide un código nuevo.', 'Ask for a new code.'],
  ofAccount: [
    'El correo de tu cuenta no se quita. Puedes elegir que no se mande nada ahí.',
    'The email address of your account cannot be removed. You can choose that nothing is sent there.',
  ],
  otherBrowser: ['Otro navegador', 'Another browser'],
} as const satisfies Record<string, Text | ((most: number) => Text)>;
