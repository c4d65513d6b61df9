/** Sentences for people that every module shares. */
import type { Text } from './i18n';

export const coreMessages = {
  oneProblem: ['Hay un dato que no es correcto.', 'Something you sent is not right.'],
  problems: (count: number): Text => [
    `Hay ${count} datos que no son correctos.`,
    `${count} things you sent are not right.`,
  ],
  correctAndSendAgain: [
    'Corrige lo que se señala y envíalo otra vez.',
    'Correct what is pointed out and send it again.',
  ],
  requestIdReused: ['Este requestId ya se usó con otros datos.', 'This requestId was used before with other data.'],
  useNewRequestId: ['Usa un requestId nuevo para una solicitud nueva.', 'Use a new requestId for a new request.'],
  tooManyAttempts: ['Son demasiados intentos.', 'There were too many attempts.'],
  waitSomeMinutes: ['Espera unos minutos e inténtalo otra vez.', 'Wait some minutes and try again.'],
  required: ['Este dato es necesario.', 'This is required.'],
  tooLong: (max: number): Text => [`Escribe como máximo ${max} caracteres.`, `Write ${max} characters at most.`],
  characters: ['Hay caracteres que no se pueden usar.', 'Some characters cannot be used.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
