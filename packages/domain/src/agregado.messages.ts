/** Sentences for people about an agregado médico: the part to check, never the typed value. */
import type { AgregadoReason, AgregadoMismatch, AgregadoWarning } from './agregado';

/** For each code, the sentence in Spanish and in English. */
export const agregadoMessages: Readonly<
  Record<AgregadoReason | AgregadoMismatch | AgregadoWarning, readonly [es: string, en: string]>
> = {
  LENGTH: [
    'El agregado médico tiene 8 caracteres, por ejemplo 3H2018OR: el año va con cuatro números y al final van dos letras.',
    'The agregado médico has 8 characters, for example 3H2018OR: the year has four digits, and two letters come last.',
  ],
  CALIDAD: [
    'El primer carácter del agregado médico es un número del 1 al 6; para una hija o un hijo de la persona asegurada es 3.',
    'The first character of the agregado médico is a digit from 1 to 6; it is 3 for a child of the insured person.',
  ],
  SEX: [
    'El segundo carácter del agregado médico debe ser H (hombre), M (mujer) o X (no binario); en registros antiguos puede ser F.',
    'The second character of the agregado médico must be H (male), M (female) or X (non-binary); old records may have F.',
  ],
  YEAR: [
    'Los caracteres 3 a 6 del agregado médico son el año de nacimiento completo, por ejemplo 2018.',
    'Characters 3 to 6 of the agregado médico are the full year of birth, for example 2018.',
  ],
  REGIMEN: [
    'El agregado médico termina con dos letras, por ejemplo OR. Revisa que no haya un cero en lugar de una letra O.',
    'The agregado médico ends with two letters, for example OR. Check for a zero in place of the letter O.',
  ],
  YEAR_MISMATCH: [
    'El año del agregado médico no es el año de nacimiento. Revisa que el agregado sea el de esta niña o este niño y no el de un familiar.',
    'The year of the agregado médico is not the year of birth. Check that it is the one of this child and not of a relative.',
  ],
  SEX_MISMATCH: [
    'La letra del agregado médico (H hombre, M mujer, X no binario) no corresponde al sexo. Revisa que el agregado sea el de esta niña o este niño y no el de un familiar.',
    'The letter of the agregado médico (H male, M female, X non-binary) does not match the sex. Check that it is the one of this child and not of a relative.',
  ],
  SEX_AMBIGUOUS: [
    'La letra del agregado médico podría ser de un registro antiguo (F femenino, M masculino). Confirma en la unidad que el agregado sea el de esta persona.',
    'The letter of the agregado médico may come from an old record (F femenino, M masculino). Confirm with the clinic that it is the one of this person.',
  ],
};
