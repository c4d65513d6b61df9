/** Sentences for people about a CURP: the part to check, never the typed value. */
import type { CurpReason, CurpMismatch } from './curp';

/** For each code, the sentence in Spanish and in English. */
export const curpMessages: Readonly<Record<CurpReason | CurpMismatch, readonly [es: string, en: string]>> = {
  LENGTH: [
    'La CURP tiene 18 caracteres. Revisa que no falte ni sobre ninguno y que no haya espacios ni guiones en medio.',
    'A CURP has 18 characters. Check that none is missing or left over, and that there are no blanks or hyphens inside.',
  ],
  CHARSET: [
    'La CURP solo lleva letras de la A a la Z, sin acentos ni Ñ (en su lugar va una X), y números. Escríbela a mano si la copiaste de otro lado.',
    'A CURP holds only the letters A to Z, without accents or Ñ (X stands for it), and digits. Type it by hand if you pasted it.',
  ],
  FORMAT: [
    'En la CURP hay un carácter fuera de lugar: son 4 letras (la segunda es vocal o X), 6 números, 6 letras, una letra o un número, y un número. Revisa que no haya una letra O en lugar de un cero, ni una I en lugar de un uno.',
    'A character of the CURP is out of place: it is 4 letters (the second a vowel or X), 6 digits, 6 letters, a letter or digit, and a digit. Check for an O in place of a zero or an I in place of a one.',
  ],
  FORBIDDEN_WORD: [
    'RENAPO no asigna una CURP con estas cuatro primeras letras: en su lugar, la segunda letra es una X. Cópiala tal como está en la constancia.',
    'RENAPO issues no CURP with these first four letters: the second one becomes an X. Copy it just as it stands on the certificate.',
  ],
  DATE: [
    'La fecha de nacimiento de la CURP no existe. Revisa los caracteres 5 a 10: año, mes y día, con dos números cada uno.',
    'The birth date in the CURP does not exist. Check characters 5 to 10: year, month and day, two digits each.',
  ],
  DATE_FUTURE: [
    'Según la CURP, la fecha de nacimiento todavía no llega. Revisa el año (caracteres 5 y 6) y el carácter 17: es un número para quien nació antes de 2000, y una letra para quien nació después.',
    'By the CURP, the birth date is yet to come. Check the year (characters 5 and 6) and character 17: a digit for those born before 2000, a letter for those born since.',
  ],
  SEX: [
    'El carácter 11 de la CURP debe ser H (hombre), M (mujer) o X (no binario).',
    'Character 11 of the CURP must be H (male), M (female) or X (non-binary).',
  ],
  ENTITY: [
    'Los caracteres 12 y 13 de la CURP no son la clave de un estado. Por ejemplo: DF es Ciudad de México, MC es Estado de México y NE es nacido en el extranjero.',
    'Characters 12 and 13 of the CURP are not the code of a state. For example, DF is Ciudad de México, MC is Estado de México and NE is born abroad.',
  ],
  CONSONANT: [
    'Los caracteres 14, 15 y 16 de la CURP son consonantes (o X), nunca vocales. Revísalos en la constancia.',
    'Characters 14, 15 and 16 of the CURP are consonants (or X), never vowels. Check them on the certificate.',
  ],
  CHECK_DIGIT: [
    'El último número de la CURP no corresponde a los demás caracteres: alguno está mal escrito. Compárala letra por letra con la constancia.',
    'The last digit of the CURP does not fit the other characters: one of them is wrong. Compare it with the certificate character by character.',
  ],
  DOB_MISMATCH: [
    'La fecha de nacimiento no es la que dice la CURP (caracteres 5 a 10). Revisa las dos.',
    'The birth date is not the one that the CURP says (characters 5 to 10). Check both.',
  ],
  CENTURY_MISMATCH: [
    'La CURP dice el mismo día de otro siglo. Revisa el año y el carácter 17 de la CURP: es un número para quien nació antes de 2000, y una letra para quien nació después.',
    'The CURP says the same day of another century. Check the year, and character 17 of the CURP: a digit for those born before 2000, a letter for those born since.',
  ],
  SEX_MISMATCH: [
    'El sexo no es el que dice la CURP (carácter 11: H hombre, M mujer, X no binario). Revisa los dos.',
    'The sex is not the one that the CURP says (character 11: H male, M female, X non-binary). Check both.',
  ],
  NAME_MISMATCH: [
    'El nombre no parece ser el de esta CURP. Revisa que sea la de esta persona y que el nombre y los apellidos estén escritos como en el acta de nacimiento.',
    'The name does not seem to be that of this CURP. Check that it belongs to this person, and that names and surnames are written as on the birth certificate.',
  ],
};
