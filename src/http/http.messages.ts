/** Sentences for requests that are refused before GraphQL sees them. */
import type { Text } from '../core/i18n';

export const httpMessages = {
  notUtf8: ['El texto no está en UTF-8.', 'The text is not UTF-8.'],
  malformedRequest: ['La solicitud no está bien formada.', 'The request is not well formed.'],
  overloaded: [
    'Hay demasiadas solicitudes en este momento. Espera unos segundos y vuelve a intentarlo.',
    'There are too many requests at this moment. Wait a few seconds and try again.',
  ],
  malformedAddress: ['La dirección no está bien escrita.', 'The address is not well formed.'],
  sendJson: ['Envía application/json en UTF-8.', 'Send application/json in UTF-8.'],
  otherSite: ['Esta solicitud viene de otro sitio.', 'This request comes from another site.'],
  cookieOfOwnPages: [
    'La sesión en una cookie es solo para las páginas de este servicio. Usa el encabezado Authorization.',
    "A session in a cookie is for this service's own pages only. Use the Authorization header.",
  ],
} as const satisfies Record<string, Text>;
