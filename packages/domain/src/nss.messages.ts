/** Sentences for people about an NSS: the part to check, never the typed value. */
import type { NssReason, NssWarning } from './nss';

/** For each code, the sentence in Spanish and in English. */
export const nssMessages: Readonly<Record<NssReason | NssWarning, readonly [es: string, en: string]>> = {
  LENGTH: [
    'El número de seguridad social (NSS) tiene 11 dígitos. Revisa que no falte ni sobre ninguno; el último, que a veces va después de un guion, también cuenta.',
    'The social security number (NSS) has 11 digits. Check that none is missing or left over; the last one, sometimes printed after a hyphen, counts too.',
  ],
  CHARSET: [
    'El número de seguridad social (NSS) solo lleva números del 0 al 9. Revisa que no haya letras, como una O en lugar de un cero.',
    'The social security number (NSS) holds only the digits 0 to 9. Check for letters, such as an O in place of a zero.',
  ],
  CHECK_DIGIT: [
    'El último dígito del NSS no corresponde a los demás: alguno está mal escrito. Compáralo número por número con la tarjeta o la constancia del IMSS.',
    'The last digit of the NSS does not fit the others: one of them is wrong. Compare it digit by digit with the IMSS card or certificate.',
  ],
  REPEATED: [
    'Un solo número repetido no es un NSS. Escribe el de la tarjeta o la constancia del IMSS.',
    'One digit repeated is not an NSS. Write the one on the IMSS card or certificate.',
  ],
  YEARS: [
    'Según el NSS, la persona asegurada nació después de su alta en el IMSS. Revisa los dígitos 3 a 6.',
    'By the NSS, the insured person was born after being registered with IMSS. Check digits 3 to 6.',
  ],
};
