/** Sentences for people about service accounts and their tokens. */
import type { Text } from '../../../core/i18n';

export const serviceAccountMessages = {
  nameLength: (min: number, max: number): Text => [
    `Escribe un nombre de ${min} a ${max} caracteres.`,
    `Write a name of ${min} to ${max} characters.`,
  ],
  nameTaken: ['Ya hay una cuenta de servicio con ese nombre.', 'There is a service account with that name already.'],
  unknownOwner: ['No hay una cuenta con ese id.', 'There is no account with that id.'],
  scopesRequired: ['Indica al menos un permiso.', 'Name at least one scope.'],
  tooManyScopes: (max: number): Text => [`Indica como máximo ${max} permisos.`, `Name ${max} scopes at most.`],
  scopeRole: ['Elige trabajo social, clínica o auditoría.', 'Choose SOCIAL_WORKER, CLINICIAN or AUDITOR.'],
  unknownUnit: ['No hay una unidad médica con esa CLUES.', 'There is no medical unit with that CLUES.'],
  foreignUnit: ['Esta unidad médica no es de las tuyas.', 'This medical unit is not one of yours.'],
  ownerLacksRole: [
    'La persona responsable no tiene ese rol en esa unidad.',
    'The owner does not hold that role in that unit.',
  ],
  operationsRequired: [
    'Indica al menos una operación, o quita la lista.',
    'Name at least one operation, or leave the list out.',
  ],
  tooManyOperations: (max: number): Text => [
    `Indica como máximo ${max} operaciones.`,
    `Name ${max} operations at most.`,
  ],
  operationName: (allowed: string): Text => [
    `Escribe el nombre de un campo raíz: ${allowed}.`,
    `Write the name of a root field: ${allowed}.`,
  ],
  expiryRange: (days: number): Text => [
    `Elige un momento futuro, dentro de ${days} días como máximo.`,
    `Choose an instant in the future, within ${days} days.`,
  ],
  keepRange: (max: number): Text => [`Elige de 0 a ${max} horas.`, `Choose 0 to ${max} hours.`],
  hasEnded: ['Esta cuenta de servicio ya terminó.', 'This service account has ended.'],
  createAnother: ['Crea otra cuenta de servicio.', 'Create another service account.'],
  wrongSecret: ['El cliente o su secreto no son correctos.', 'The client or its secret is not right.'],
  checkSecret: [
    'Revisa client_id y client_secret, y si la cuenta de servicio sigue activa.',
    'Check client_id and client_secret, and whether the service account is still active.',
  ],
  scopeNotGranted: ['La cuenta de servicio no tiene este permiso.', 'The service account does not have this scope.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
