/** Sentences about requests and documents of GraphQL. */
import type { Text } from '../core/i18n';

export const graphqlMessages = {
  usePost: ['Usa POST.', 'Use POST.'],
  usePostOrHeader: ['Usa POST.', 'Use POST; a GET needs a header that no other site can send.'],
  usePostToChange: ['Usa POST para cambiar algo.', 'Use POST to change something.'],
  acceptJson: [
    'Acepta application/graphql-response+json o application/json.',
    'Accept application/graphql-response+json or application/json.',
  ],
  acceptEventStream: ['Acepta text/event-stream.', 'Accept text/event-stream.'],
  malformedParameters: ['Los parámetros no están bien escritos.', 'The parameters are not well formed.'],
  parameterType: (name: string): Text => [
    `El parámetro ${name} no es del tipo que se espera.`,
    `The parameter ${name} is not of the type that is expected.`,
  ],
  oneOperation: ['Envía una operación por solicitud.', 'Send one operation a request.'],
  queryMissing: ['Falta el parámetro query.', 'The parameter query is missing.'],
  otherHash: ['El hash no es el del documento.', 'The hash is not that of the document.'],
  subscribeElsewhere: [
    'Las suscripciones se piden con POST y Accept: text/event-stream, en /graphql o en /graphql/stream.',
    'Subscribe with POST and Accept: text/event-stream, at /graphql or at /graphql/stream.',
  ],
  subscriptionsOnly: ['Aquí solo se atienden suscripciones.', 'Only subscriptions are served here.'],
  malformedQuery: ['La consulta no está bien escrita.', 'The query is not well formed.'],
  nameOperation: ['Indica cuál de las operaciones se ejecuta.', 'Say which of the operations is meant.'],
  persistedQueryNotFound: ['PersistedQueryNotFound', 'PersistedQueryNotFound'],
  persistedQueryNotSupported: ['PersistedQueryNotSupported', 'PersistedQueryNotSupported'],
  notInSchema: ['La consulta no corresponde al esquema.', 'The query does not fit the schema.'],
  wrongType: ['Este valor no es del tipo que se espera.', 'This value is not of the type that is expected.'],
  unknownField: ['Este campo no existe.', 'This field does not exist.'],
  allowedValues: (values: readonly string[]): Text => [
    `Usa uno de estos valores: ${values.join(', ')}.`,
    `Use one of these values: ${values.join(', ')}.`,
  ],
  dateInvalid: ['Escribe una fecha que exista, como 2026-09-07.', 'Write a date that exists, like 2026-09-07.'],
  dateTimeInvalid: [
    'Escribe fecha, hora y zona, como 2026-09-07T08:00:00-06:00.',
    'Write date, time and offset, like 2026-09-07T08:00:00-06:00.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
