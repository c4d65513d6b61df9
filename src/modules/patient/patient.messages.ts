/** Sentences for people about carnets, medical units, rights and transfers. */
import type { Text } from '../../core/i18n';

export const patientMessages = {
  rangeReversed: [
    'El último día es anterior al primero. Revisa las fechas.',
    'The last day is before the first one. Check the dates.',
  ],
  rangeTooLong: (max: number): Text => [`Elige como máximo ${max} días.`, `Choose ${max} days at most.`],

  unknownUnit: ['No hay una unidad médica con esa CLUES.', 'There is no medical unit with that CLUES.'],
  sameUnit: ['Ya está en esa unidad.', 'The child is in that unit already.'],
  clues: [
    'La CLUES tiene dos letras del estado, tres de la institución y seis números, como DFIMS000616.',
    'A CLUES has two letters of the state, three of the institution and six digits, like DFIMS000616.',
  ],
  timeZone: [
    'Escribe una zona horaria de la base IANA, como America/Tijuana.',
    'Write a time zone of the IANA database, like America/Tijuana.',
  ],
  phone: ['Escribe un teléfono con 10 dígitos.', 'Write a telephone number with 10 digits.'],

  nothingToVoid: [
    'No hay un cambio de vigencia que se pueda marcar como error.',
    'There is no change of the coverage to mark as an error.',
  ],
  setCoverageAnew: ['Escribe la vigencia correcta.', 'Write the right coverage.'],
  studyNeedsLastDay: [
    'La prórroga por estudios necesita su último día.',
    'An extension for studies needs its last day.',
  ],
  extensionKindRequired: [
    'Indica si la prórroga es por estudios o por discapacidad.',
    'Say whether the extension is for studies or for disability.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
