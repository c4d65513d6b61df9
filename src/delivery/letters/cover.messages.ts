/** The address of a reprinted cover. The reader may have no account, so the letter has no name in its greeting. */
import type { Letters } from '../../core/outbox';
import { data, link, note, steps, words, type Letter } from './letter';
import { inWords } from './when.messages';

export function cartillaCover({ coverUrl, folio, expiresAt, zone }: Letters['CARTILLA_COVER']): Letter {
  return {
    subject: 'La portada de tu Cartilla está lista',
    blocks: [
      words('La portada que pediste está lista para descargar.'),
      data(['Folio', folio]),
      steps(
        'Qué hacer ahora',
        'Abre la dirección de abajo. Se descarga un archivo PDF.',
        'Guárdalo e imprímelo en una hoja tamaño carta. En blanco y negro también sirve.',
        'Con ella y una identificación recoges el cuadernillo en tu UMF.',
      ),
      link('Descargar la portada', coverUrl),
      note(
        'Hasta cuándo sirve la dirección',
        `Hasta el ${inWords(expiresAt, zone)} (hora local). Después puedes pedir la portada otra vez.`,
      ),
      note('Cuida esta dirección', 'Quien la tenga puede abrir la portada. No la compartas.'),
      note(
        'Si no la pediste',
        'Quizá alguien escribió mal su dirección. Borra este correo; no tienes que hacer nada más.',
      ),
    ],
  };
}
