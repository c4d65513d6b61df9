/** The sentences about follow-ups that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const followUpMessages = {
  reasonTooShort: ['Di por qué, en cinco letras o más.', 'Say why, in five letters or more.'],
  required: ['Este dato no se puede quitar.', 'This cannot be removed.'],
  releaseElsewhere: [
    'Para que la familia lo vea, libéralo; aquí solo se puede retirar.',
    'To let the family see it, release it; here it can be recalled only.',
  ],
  nothingChanged: ['No hay ningún cambio.', 'Nothing is changed by this.'],
  notReleased: [
    'La familia no lo ve: no hay nada que retirar.',
    'The family does not see it: there is nothing to recall.',
  ],
} as const satisfies Record<string, Text>;
