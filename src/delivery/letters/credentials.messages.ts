/**
 * The letter with the first credentials: the only one with a CURP, the reader's own. It goes to families and staff, and
 * to a stranger when an address was misspelt, so it does not mention the purpose of the account.
 */
import type { Letters } from '../../core/outbox';
import { data, link, note, steps, words, type Letter, type Surroundings } from './letter';
import { inWords } from './when.messages';

export function credentials(
  { givenNames, curp, temporaryPassword, expiresAt, zone }: Letters['CREDENTIALS'],
  { publicUrl }: Surroundings,
): Letter {
  return {
    subject: 'Tus datos para entrar al Carnet Digital',
    greets: givenNames,
    blocks: [
      words('Ya tienes una cuenta en el Carnet Digital. Estos son tus datos para entrar:'),
      // The contract fixes these two lines word for word, for programs that read them.
      data(['Usuario', curp], ['Contraseña temporal', temporaryPassword]),
      steps(
        'Qué hacer ahora',
        'Abre el Carnet Digital en tu teléfono o computadora, en la dirección de abajo.',
        'Escribe tu usuario, que es tu CURP, y la contraseña temporal, en minúsculas y con sus guiones.',
        'Cámbiala al entrar por una contraseña tuya, que solo tú conozcas.',
      ),
      link('Entrar al Carnet Digital', `${publicUrl}/`),
      note(
        'Hasta cuándo sirve',
        `La contraseña temporal sirve hasta que elijas la tuya, y como máximo 72 horas: hasta el ${inWords(expiresAt, zone)} (hora local).`,
      ),
      note(
        'Si ya no sirve o no puedes entrar',
        'No te preocupes: pide otra a la persona que te registró. Si eres familiar, es en Trabajo Social. Es gratis.',
      ),
      note(
        'Cuida tus datos',
        'No compartas esta contraseña. Nadie del IMSS te la va a pedir por teléfono, por mensaje ni por correo.',
      ),
      note(
        'Si este correo no era para ti',
        'Quizá alguien escribió mal su dirección. No uses estos datos y borra el correo; no tienes que hacer nada más.',
      ),
    ],
  };
}
