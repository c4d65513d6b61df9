/** Sentences for people about caregivers, invitations and credentials. */
import type { Text } from '../../../core/i18n';

export const caregiverMessages = {
  alreadyCaregiver: [
    'Esta persona ya cuida a la niña o el niño en el carnet.',
    'This person is a caregiver of the child already.',
  ],
  sendPasswordAgain: ['Si no le llegó su contraseña, reenvíasela.', 'If the password did not arrive, send it again.'],
  alreadyInvited: [
    'Esta persona ya tiene una invitación sin responder.',
    'This person has an invitation without an answer already.',
  ],
  askToAnswer: [
    'Pídele que entre a su carnet y la responda, o retírala.',
    'Ask this person to sign in and to answer it, or withdraw it.',
  ],
  tooManyCaregivers: (most: number): Text => [
    `Ya hay ${most} personas cuidadoras, el máximo.`,
    `There are ${most} caregivers already, the most there can be.`,
  ],
  revokeFirst: ['Retira a alguien antes de agregar a otra persona.', 'Revoke somebody before you add another person.'],
  noAccessLeft: ['Esta persona ya no tiene acceso.', 'This person has no access any more.'],
  ownLink: [
    'Nadie se da a sí mismo acceso a un carnet. Pídelo a otra persona de Trabajo Social.',
    'People do not give themselves access to a carnet. Ask another social worker.',
  ],
  invitationClosed: [
    'Esta invitación ya se respondió o se retiró.',
    'This invitation was answered or withdrawn already.',
  ],
  askForInvitation: [
    'Si la necesitas otra vez, pídela a Trabajo Social.',
    'If you need it again, ask the social workers.',
  ],
  /** For a field that differs from the account's own; the account's value is not named. */
  emailRequired: [
    'Esta cuenta no tiene correo. Escribe uno, o imprime la carta.',
    'This account has no address. Write one, or print the letter.',
  ],
  staffEmail: ['Las cuentas del personal necesitan un correo.', 'Accounts of staff need an email address.'],
  kept: [
    'La persona ya tiene cuenta y en ella hay otro dato. No se cambió: corrígelo en su cuenta si hace falta.',
    'The person has an account, which holds something else here. It was not changed: correct the account if needed.',
  ],

  ownCredentials: ['No puedes renovar tu propia contraseña desde aquí.', 'You cannot renew your own credentials here.'],
  askAnotherAdministrator: ['Pídelo a otra persona administradora.', 'Ask another administrator.'],
  closedAccount: [
    'Esta cuenta está cerrada, y no se le da ninguna contraseña.',
    'This account is closed, and gets no password.',
  ],
  askToOpen: [
    'Si la persona debe entrar otra vez, pide a la administración que abra su cuenta con un rol.',
    'If the person has to sign in again, ask the administrators to open the account with a role.',
  ],
  /** Names neither the role, the child nor the unit that the account also opens. */
  curpTaken: ['Otra cuenta tiene esta CURP.', 'Another account has this CURP.'],
  opensMore: [
    'Esta cuenta abre más que tu unidad médica, y desde aquí no se puede renovar su contraseña.',
    'This account opens more than your medical unit, and its password cannot be renewed from here.',
  ],
  askAdministrators: ['Pídelo a la administración del servicio.', 'Ask the administrators of the service.'],
  gaveTheRole: [
    'Tú diste el rol a esta cuenta, que además abre el carnet de una niña o un niño.',
    'You gave the role to this account, which opens the carnet of a child as well.',
  ],
  secondAdministrator: [
    'Es la cuenta de una persona administradora: falta que lo pida también una segunda.',
    'This is the account of an administrator: a second one has to ask for it as well.',
  ],
  secondWithinADay: [
    'Pide a otra persona administradora que haga lo mismo en las próximas 24 horas.',
    'Ask another administrator to do the same within 24 hours.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** The printed letter of credentials, in Spanish only. */
export const activationLetterMessages = {
  documentTitle: 'Acceso al Carnet Digital',
  title: 'Tu acceso al Carnet Digital',
  to: (fullName: string): string => `Para: ${fullName}`,
  purpose:
    'Con el Carnet Digital puedes ver, a cualquier hora y desde cualquier teléfono, las próximas citas y el tratamiento.',
  user: 'Usuario (tu CURP):',
  temporaryPassword: 'Contraseña temporal:',
  stepsTitle: 'Qué hacer ahora',
  steps: (loginUrl: string): string[] => [
    `Abre ${loginUrl} o apunta la cámara de tu teléfono al código de abajo.`,
    'Escribe tu usuario y tu contraseña temporal.',
    'El sistema te pedirá una contraseña nueva, que solo tú conozcas.',
  ],
  validUntil: (until: string): string =>
    `La contraseña temporal sirve hasta que elijas la tuya, y como máximo hasta el ${until} (hora de tu hospital).`,
  keepSafe:
    'Guarda esta hoja y no la compartas. Si se pierde, pide otra a Trabajo Social de tu unidad médica: esta dejará de servir.',
};
