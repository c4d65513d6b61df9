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
  pageSize: (most: number): Text => [`Pide de 1 a ${most} elementos.`, `Ask for 1 to ${most} items.`],
  wrongCursor: ['Usa el cursor que vino en la página anterior.', 'Use the cursor that came with the page before.'],
  notAName: [
    'Escribe un nombre, sin direcciones ni signos como : / @.',
    'Write a name, without addresses or signs like : / @.',
  ],
  reasonTooShort: ['Explica por qué, con 5 letras o más.', 'Say why, with 5 letters or more.'],
  nothingChanged: [
    'Nada cambiaría: escribe el dato como debe quedar.',
    'Nothing would change: write the data as it should be.',
  ],
  changedMeanwhile: ['Alguien más lo cambió mientras tanto.', 'Somebody else has changed it meanwhile.'],
  lookAgain: ['Revisa los cambios y vuelve a enviarlo.', 'Look at the changes and send it again.'],
  characters: ['Hay caracteres que no se pueden usar.', 'Some characters cannot be used.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** The messages of faults, by code. */
export const faultMessages = {
  UNAUTHENTICATED: ['Inicia sesión para continuar.', 'Sign in to continue.'],
  PASSWORD_CHANGE_REQUIRED: [
    'Antes de continuar, cambia tu contraseña temporal por una tuya.',
    'Before you go on, change your temporary password for one of your own.',
  ],
  SECOND_FACTOR_REQUIRED: [
    'Antes de continuar, configura el código de tu aplicación.',
    'Before you go on, set up the code of an authenticator app.',
  ],
  FORBIDDEN: ['Tu cuenta no puede hacer esto.', 'Your account may not do this.'],
  NOT_FOUND: [
    'No encontramos lo que pides. Revisa el dato e inténtalo otra vez.',
    'We could not find what you asked for. Check it and try again.',
  ],
  BAD_USER_INPUT: [
    'Hay un dato que no es correcto. Revísalo e inténtalo otra vez.',
    'Something in your request is wrong. Check it and try again.',
  ],
  RATE_LIMITED: [
    'Son demasiadas solicitudes. Espera un momento e inténtalo otra vez.',
    'Too many requests. Wait a moment and try again.',
  ],
  SERVICE_UNAVAILABLE: [
    'El servicio no está disponible en este momento. Inténtalo otra vez en unos minutos.',
    'The service is not available right now. Try again in a few minutes.',
  ],
  INTERNAL_SERVER_ERROR: [
    'Algo falló de nuestro lado. Inténtalo otra vez; si sigue, da este número a soporte.',
    'Something failed on our side. Try again; if it goes on, give this number to support.',
  ],
} as const satisfies Record<string, Text>;
