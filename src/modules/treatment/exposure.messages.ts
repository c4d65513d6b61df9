/** The sentences about what a child has had elsewhere, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const exposureMessages = {
  count: ['Anota de 1 a 20 sustancias.', 'Record 1 to 20 substances.'],
  atc: [
    'Escribe el código ATC de una sola sustancia, de siete caracteres: L01DB02.',
    'Write the ATC code of one substance, seven characters: L01DB02.',
  ],
  amount: [
    'Escribe la cantidad por m², mayor que cero y hasta 1 000 000.',
    'Write the amount per m2, above zero and up to 1,000,000.',
  ],
  unit: ['La unidad es mg, g, mcg o UI.', 'The unit is mg, g, mcg or UI.'],
  source: [
    'Escribe de dónde se sabe, de 3 a 300 caracteres: el hospital y el documento.',
    'Write from where it is known, 3 to 300 characters: the hospital and the paper.',
  ],
  future: ['Esa fecha todavía no llega.', 'That date has not come yet.'],
  noDiagnosis: ['No tiene un diagnóstico oncológico registrado.', 'No oncological diagnosis is recorded.'],
  beforeBirth: ['La fecha es anterior al nacimiento.', 'The date is before the birth.'],
} as const satisfies Record<string, Text>;
