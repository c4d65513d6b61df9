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
  atLeastOne: ['Escribe al menos un valor.', 'Write at least one value.'],
  tooMany: (most: number): Text => [`Escribe como máximo ${most} valores.`, `Write ${most} values at most.`],
  kindRepeated: ['Este dato ya está en la lista.', 'This kind is in the list already.'],
  noteElsewhere: ['Una nota se escribe aparte.', 'A note is written apart.'],
  alreadyVoid: ['Ya está marcado como error.', 'It is marked as an error already.'],
  future: ['Esa hora todavía no llega.', 'That time has not come yet.'],
  beforeBirth: ['La fecha es anterior al nacimiento.', 'The date is before the birth.'],
  valueOrNote: ['Escribe un valor o una nota.', 'Write a value or a note.'],
  valueForUnit: ['Escribe el valor que va con la unidad.', 'Write the value that goes with the unit.'],
  noteWithValue: ['Una nota no lleva valor.', 'A note has no value.'],
  unit: (units: string): Text => [`Escribe la unidad: ${units}.`, `Write the unit: ${units}.`],
  range: (least: number, most: number, unit: string): Text => [
    `Escribe un valor de ${least} a ${most} ${unit}.`,
    `Write a value from ${least} to ${most} ${unit}.`,
  ],
} as const;
