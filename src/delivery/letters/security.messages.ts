/** Letters about the account itself. */
import type { Letters } from '../../core/outbox';
import { data, link, note, steps, words, type Letter, type Surroundings } from './letter';

export function passwordChanged({ givenNames }: Letters['PASSWORD_CHANGED'], { publicUrl }: Surroundings): Letter {
  return {
    subject: 'Cambió la contraseña de tu Carnet Digital',
    greets: givenNames,
    blocks: [
      words('La contraseña de tu cuenta del Carnet Digital acaba de cambiar.'),
      note('Si fuiste tú', 'Todo está bien. No tienes que hacer nada. Desde ahora entra con la contraseña nueva.'),
      steps(
        'Si no fuiste tú',
        'Llama o acude hoy mismo a quien te registró (si eres familiar, en Trabajo Social) y di que alguien cambió tu contraseña.',
        'Ahí cierran tu cuenta a quien haya entrado y te mandan una contraseña nueva a este correo.',
        'Si usas la misma contraseña en otros sitios, cámbiala también ahí.',
      ),
      link('Ir al Carnet Digital', `${publicUrl}/`),
    ],
  };
}

/** The link stands in a line of its own, so that it can be copied. */
export function passwordReset({ givenNames, token }: Letters['PASSWORD_RESET'], { publicUrl }: Surroundings): Letter {
  const url = `${publicUrl}/restablecer#${token}`;
  return {
    subject: 'Elige una contraseña nueva para tu Carnet Digital',
    greets: givenNames,
    blocks: [
      words('Alguien, quizá tú, pidió una contraseña nueva para tu cuenta del Carnet Digital.'),
      steps(
        'Si fuiste tú',
        'Abre el enlace de abajo en los próximos 30 minutos. Sirve una sola vez.',
        'Escribe tu contraseña nueva. Entras en ese momento; en los demás aparatos hay que entrar otra vez.',
      ),
      data(['Enlace', url]),
      link('Elegir una contraseña nueva', url),
      note(
        'Si no fuiste tú',
        'Borra este correo. Tu contraseña sigue siendo la misma. No le des el enlace a nadie: nadie del IMSS te lo va a pedir.',
      ),
    ],
  };
}

/** The head stands in a line of its own, as the command takes it. */
export function logHead({ givenNames, day, head }: Letters['LOG_HEAD'], { publicUrl }: Surroundings): Letter {
  return {
    subject: `Sello de la bitácora de accesos del ${day}`,
    greets: givenNames,
    blocks: [
      words(`Este es el sello de la bitácora de accesos del Carnet Digital al terminar el ${day} (UTC).`),
      data(['Sello', head]),
      steps(
        'Qué hacer con él',
        'Guarda este correo: nadie puede cambiar la bitácora hasta ese día sin que el sello lo muestre.',
        'Para comprobarla, da el sello a quien opera el servicio, que lo revisa con «carnet verify-log SELLO».',
      ),
      link('Ir al Carnet Digital', `${publicUrl}/`),
    ],
  };
}

/** The change that was made. */
const DONE = {
  PRINTED: 'Se imprimió una contraseña nueva para tu cuenta del Carnet Digital. La de antes ya no sirve.',
  ADDRESS: 'Se mandó una contraseña nueva de tu cuenta del Carnet Digital a otro correo. La de antes ya no sirve.',
  NEW_DEVICE: 'Alguien, quizá tú, entró a tu cuenta del Carnet Digital desde un aparato que no conocíamos.',
  ROLE: 'Tu cuenta del Carnet Digital puede hacer algo más desde hoy: se le dio otra función.',
} as const;

export function accountChanged(
  { givenNames, change }: Letters['ACCOUNT_CHANGED'],
  { publicUrl }: Surroundings,
): Letter {
  return {
    subject: 'Hubo un cambio en tu cuenta del Carnet Digital',
    greets: givenNames,
    blocks: [
      words(DONE[change]),
      note('Si fuiste tú, o tú lo pediste', 'Todo está bien. No tienes que hacer nada.'),
      steps(
        'Si no fuiste tú',
        'Llama o acude hoy mismo a quien te registró (si eres familiar, en Trabajo Social) y di lo que pasó.',
        'Ahí cierran tu cuenta a quien haya entrado y te dan una contraseña nueva.',
      ),
      link('Ir al Carnet Digital', `${publicUrl}/`),
    ],
  };
}
