/**
 * Letters about news in an account. They name the place to look, never the content: family members share telephones and
 * mailboxes.
 */
import type { Reader } from '../../core/i18n';
import type { Letters } from '../../core/outbox';
import { link, note, steps, words, type Letter, type Surroundings } from './letter';
import { PATHS } from './reach.messages';

const changedEn = ({ givenNames }: Letters['CHANGED'], { publicUrl }: Surroundings): Letter => ({
  subject: 'There is something new in your Carnet Digital',
  greets: givenNames,
  blocks: [
    words('There is something new in your Carnet Digital. Please look today: it may change what you had planned.'),
    steps(
      'What to do now',
      'Open the Carnet Digital at the address below.',
      'Sign in with your CURP and your password.',
      'Read your notices and mark each one as seen. There may be more than one.',
    ),
    link('See my notices', `${publicUrl}${PATHS.changes}`),
    note('Why we do not say more here', 'To protect your privacy. What changed is shown in your account only.'),
    note(
      'If you cannot sign in',
      'Call or visit the social work office that registered you. They tell you what changed and help you to sign in.',
    ),
  ],
});

export function changed(variables: Letters['CHANGED'], surroundings: Surroundings & Reader): Letter {
  if (surroundings.language === 'en') return changedEn(variables, surroundings);
  const { givenNames } = variables;
  const { publicUrl } = surroundings;
  return {
    subject: 'Hay algo nuevo en tu Carnet Digital',
    greets: givenNames,
    blocks: [
      words('Hay algo nuevo en tu Carnet Digital. Por favor míralo hoy: puede cambiar lo que tenías planeado.'),
      steps(
        'Qué hacer ahora',
        'Abre el Carnet Digital en la dirección de abajo.',
        'Entra con tu CURP y tu contraseña.',
        'Mira tus avisos y marca cada uno como visto. Puede haber más de uno.',
      ),
      link('Ver mis avisos', `${publicUrl}${PATHS.changes}`),
      note(
        'Por qué no te decimos más aquí',
        'Para cuidar tu privacidad. Lo que cambió solo se ve dentro de tu cuenta.',
      ),
      note(
        'Si no puedes entrar',
        'Llama o acude a Trabajo Social, donde te registraron. Ahí te dicen qué cambió y te ayudan a entrar.',
      ),
    ],
  };
}

export function invitation({ givenNames }: Letters['INVITATION'], { publicUrl }: Surroundings): Letter {
  return {
    subject: 'Tienes una invitación en tu Carnet Digital',
    greets: givenNames,
    blocks: [
      words('En tu cuenta del Carnet Digital hay una invitación que espera tu respuesta.'),
      steps(
        'Qué hacer ahora',
        'Abre el Carnet Digital en la dirección de abajo.',
        'Entra con tu CURP y la contraseña de siempre.',
        'Lee la invitación y elige si la aceptas o no.',
      ),
      link('Entrar al Carnet Digital', `${publicUrl}/`),
      note('Si no la esperabas', 'No la aceptes. Mientras no la aceptes, no cambia nada en tu cuenta.'),
    ],
  };
}

export function caregiverRevoked({ givenNames }: Letters['CAREGIVER_REVOKED'], { publicUrl }: Surroundings): Letter {
  return {
    subject: 'Tu cuenta del Carnet Digital tiene un carnet menos',
    greets: givenNames,
    blocks: [
      words('Desde hoy ya no ves uno de los carnets de tu cuenta del Carnet Digital.'),
      steps(
        'Si no lo esperabas',
        'Llama o acude a Trabajo Social, donde te registraron.',
        'Di que ya no ves un carnet y pide que lo revisen.',
      ),
      link('Ir al Carnet Digital', `${publicUrl}/`),
    ],
  };
}

export function childAdded({ givenNames }: Letters['CHILD_ADDED'], { publicUrl }: Surroundings): Letter {
  return {
    subject: 'Tu cuenta del Carnet Digital tiene un carnet más',
    greets: givenNames,
    blocks: [
      words(
        'Desde hoy ves un carnet más en tu cuenta del Carnet Digital. No necesitas otra cuenta ni otra contraseña.',
      ),
      steps(
        'Qué hacer ahora',
        'Abre el Carnet Digital en la dirección de abajo.',
        'Entra con tu CURP y la contraseña de siempre.',
        'En la primera pantalla elige el carnet que quieres ver.',
      ),
      link('Entrar al Carnet Digital', `${publicUrl}/`),
      note('Si olvidaste tu contraseña', 'Pide una nueva en Trabajo Social. Te llega a este mismo correo.'),
      note('Si no lo esperabas', 'Avisa en Trabajo Social, donde te registraron, para que lo revisen.'),
    ],
  };
}
