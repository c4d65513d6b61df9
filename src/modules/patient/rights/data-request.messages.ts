/** Sentences for people about requests over personal data, in Spanish and English. */
import type { Text } from '../../../core/i18n';

export const dataRequestMessages = {
  textLength: ['Escribe qué pides, con 10 letras o más.', 'Write what you ask for, in 10 letters or more.'],
  notAStep: ['Este estado no se puede elegir.', 'This state cannot be chosen.'],
  noSuchStep: ['La solicitud ya no admite este paso.', 'The request does not allow this step any more.'],
} as const satisfies Record<string, Text>;
