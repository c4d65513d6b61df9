/** Sentences for people about the account of an adolescent. */
import type { Text } from '../../../core/i18n';

export const ownAccountMessages = {
  tooYoung: (years: number): Text => [
    `La cuenta propia se abre desde los ${years} años.`,
    `The own account is opened from ${years} years on.`,
  ],
  ended: ['El carnet terminó: ya no se abre una cuenta propia.', 'The carnet has ended: no own account is opened.'],
  helpAdults: ['Hasta entonces su familia lleva el carnet.', 'Until then the family keeps the carnet.'],
  alreadyOpen: ['Ya tiene su propia cuenta.', 'There is an own account already.'],
  printAgain: [
    'Si no puede entrar, imprime o reenvía su contraseña.',
    'If the person cannot sign in, print the password or send it again.',
  ],
  phone: ['Escribe un teléfono con 10 dígitos.', 'Write a telephone number with 10 digits.'],
  curpTaken: ['Ya hay una cuenta con esta CURP.', 'There is an account with this CURP already.'],
  askAdministrators: ['Pide ayuda a la administración del servicio.', 'Ask the administrators of the service.'],
  addressOfAdult: [
    'Este correo es de una persona que la o lo cuida. Escribe uno propio, o déjalo vacío e imprime la carta.',
    'This address belongs to a caregiver. Write an own one, or leave it empty and print the letter.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
