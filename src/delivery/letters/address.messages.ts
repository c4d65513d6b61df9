/** Letters about a changed email address. The links stand in lines of their own, so that they can be copied. */
import type { Letters } from '../../core/outbox';
import { data, link, note, steps, words, type Letter, type Surroundings } from './letter';

function afterADay(email: string | null, hasNewPassword: boolean): string {
  if (email === null) return 'Después de 24 horas ya no te escribimos. Tu contraseña no cambia.';
  return hasNewPassword
    ? 'Después de 24 horas escribimos al correo nuevo y mandamos ahí una contraseña nueva. La de ahora sirve hasta entonces.'
    : 'Después de 24 horas escribimos al correo nuevo. Tu contraseña no cambia.';
}

export function addressChanging(
  { givenNames, email, token, hasNewPassword }: Letters['ADDRESS_CHANGING'],
  { publicUrl }: Surroundings,
): Letter {
  const url = `${publicUrl}/cambio-de-correo#${token}`;
  return {
    subject: 'Pidieron cambiar el correo de tu Carnet Digital',
    greets: givenNames,
    blocks: [
      words(
        email === null
          ? 'Quien te registró anotó que ya no usas correo en el Carnet Digital. Se quita en 24 horas, o antes si tú dices que sí.'
          : 'Quien te registró anotó otro correo para tu cuenta del Carnet Digital. Cambia en 24 horas, o antes si tú dices que sí.',
      ),
      data(['Correo nuevo', email ?? 'ninguno'], ['Enlace', url]),
      steps(
        'Qué hacer',
        'Abre el enlace.',
        'Si tú lo pediste, confirma: el cambio se hace en ese momento.',
        'Si no lo pediste, di que no: tu correo sigue siendo este.',
      ),
      link('Decir si está bien', url),
      note('Si no respondes', afterADay(email, hasNewPassword ?? false)),
    ],
  };
}

export function addressProof({ givenNames, token }: Letters['ADDRESS_PROOF'], { publicUrl }: Surroundings): Letter {
  const url = `${publicUrl}/mi-correo#${token}`;
  return {
    subject: 'Confirma tu correo del Carnet Digital',
    greets: givenNames,
    blocks: [
      words(
        'Este correo quedó anotado en una cuenta del Carnet Digital. Confirma que es tuyo: así podrás pedir aquí una contraseña nueva si la olvidas.',
      ),
      data(['Enlace', url]),
      steps('Cómo confirmarlo', 'Abre el enlace.', 'Toca «Sí, es mi correo».'),
      link('Confirmar mi correo', url),
      note(
        'Si no conoces el Carnet Digital',
        'Borra este correo: alguien escribió mal su dirección. No tienes que hacer nada más.',
      ),
    ],
  };
}
