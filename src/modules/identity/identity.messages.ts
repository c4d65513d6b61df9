/** Sentences for people about accounts, passwords, sessions and the privacy notice. */
import type { Text } from '../../core/i18n';

export const identityMessages = {
  wrongCredentials: ['El usuario o la contraseña no son correctos.', 'The user or the password is not right.'],
  checkCredentials: [
    'Revisa tu CURP y tu contraseña. Si la olvidaste, pide una nueva a Trabajo Social de tu unidad médica.',
    'Check your CURP and your password. If you forgot it, ask the social workers of your medical unit for a new one.',
  ],
  temporaryPasswordExpired: ['Tu contraseña temporal ya venció.', 'Your temporary password has expired.'],
  askForNewPassword: [
    'Pide una nueva a Trabajo Social de tu unidad médica.',
    'Ask the social workers of your medical unit for a new one.',
  ],
  accountSuspended: ['Tu cuenta está suspendida.', 'Your account is suspended.'],
  askAdministrators: [
    'Pregunta a las personas administradoras de tu unidad médica.',
    'Ask the administrators of your medical unit.',
  ],
  sessionEnded: ['Tu sesión terminó.', 'Your session has ended.'],
  signInAgain: ['Inicia sesión otra vez.', 'Sign in again.'],

  passwordReused: ['Elige una contraseña distinta de la actual.', 'Choose a password other than the present one.'],
  passwordTooShort: (min: number): Text => [`Escribe al menos ${min} caracteres.`, `Write at least ${min} characters.`],
  passwordTooLong: (max: number): Text => [
    `Escribe como máximo ${max} caracteres.`,
    `Write ${max} characters at most.`,
  ],
  passwordCharacters: ['Hay caracteres que no se pueden usar.', 'Some characters cannot be used.'],
  passwordTooCommon: [
    'Esa contraseña es muy común. Usa, por ejemplo, cuatro palabras que solo tú juntarías.',
    'That password is too common. Use, for example, four words that only you would put together.',
  ],
  passwordContainsIdentity: [
    'No uses tu CURP ni tu nombre en la contraseña.',
    'Do not use your CURP or your name in the password.',
  ],

  phone: ['Escribe un teléfono con 10 dígitos.', 'Write a telephone number with 10 digits.'],
  email: [
    'Escribe un correo electrónico completo, como nombre@ejemplo.com.',
    'Write a whole email address, like name@example.com.',
  ],
  emailNotExpected: [
    'Indicaste que no tiene correo. Borra el correo o quita esa indicación.',
    'You said that there is no mailbox. Remove the address or that mark.',
  ],

  roleRequired: ['Elige al menos un rol.', 'Choose at least one role.'],
  caregiverIsNoStaff: [
    'Una madre, padre o tutor se registra con su familia, no como personal.',
    'A caregiver is registered with a family, not as staff.',
  ],
  unitRequired: ['Indica al menos una unidad médica.', 'Name at least one medical unit.'],
  tooManyUnits: (max: number): Text => [`Indica como máximo ${max} unidades.`, `Name ${max} units at most.`],
  unknownUnit: ['No hay una unidad médica con esa CLUES.', 'There is no medical unit with that CLUES.'],
  ownRoles: ['Nadie se da roles a sí mismo.', 'People do not give roles to themselves.'],
  askAnotherAdministrator: ['Pídelo a otra persona administradora.', 'Ask another administrator.'],
  administratorExists: [
    'Ya hay una persona administradora, que puede registrar a otras.',
    'There is an administrator already, who can register others.',
  ],

  otherPrivacyNotice: ['Hay otra versión del aviso de privacidad.', 'There is another version of the privacy notice.'],
  acceptCurrentNotice: ['Lee la versión vigente y acéptala.', 'Read the version that holds and accept that one.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
