/** Letters about the account itself. */
import type { Letters } from '../../core/outbox';
import { link, note, steps, words, type Letter, type Surroundings } from './letter';

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
