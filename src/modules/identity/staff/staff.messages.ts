/** Sentences for people about members of staff, their roles and the end of their accounts. */
import type { Text } from '../../../core/i18n';

export const staffMessages = {
  dutiesConflict: (clues: string): Text => [
    `Nadie audita la unidad en la que trabaja o administra (${clues}).`,
    `Nobody audits the unit in which the same person works or administers (${clues}).`,
  ],
  otherPerson: [
    'Da uno de los dos roles a otra persona, o quita antes el otro.',
    'Give one of the two roles to another person, or end the other first.',
  ],
  lastAdministrator: [
    'Quedaría sin una persona administradora que pueda entrar.',
    'No administrator who can sign in would be left.',
  ],
  administratorFirst: [
    'Da antes el rol de administración a otra persona, y espera a que haya entrado.',
    'Give the role of administrator to another person first, who has signed in.',
  ],
  ownAccount: [
    'Nadie cambia sus propios roles ni su propia cuenta.',
    'People do not change their own roles or account.',
  ],
  foreignUnit: ['Esta unidad médica no es de las tuyas.', 'This medical unit is not one of yours.'],
  wholeService: [
    'Solo quien administra todo el servicio da este rol sin unidad. Indica la unidad.',
    'Only an administrator of the whole service gives this role without a unit. Name the unit.',
  ],
  rolesElsewhere: [
    'Esta cuenta tiene también roles fuera de tus unidades.',
    'This account has roles outside your units, too.',
  ],
  askWholeService: [
    'Pídelo a quien administra todo el servicio. Los roles en tus unidades sí puedes terminarlos.',
    'Ask an administrator of the whole service. You can end the roles in your own units.',
  ],
  closed: ['Esta cuenta está cerrada.', 'This account is closed.'],
  openWithRole: [
    'Se abre otra vez con el estado ACTIVE y al menos un rol nuevo.',
    'It opens again with the status ACTIVE and at least one new role.',
  ],
  reasonTooShort: (min: number): Text => [
    `Escribe el motivo con al menos ${min} caracteres.`,
    `Write the reason in at least ${min} characters.`,
  ],
  nothingChanged: ['Esto no cambia nada.', 'This changes nothing.'],
  notStaffRole: [
    'Elige trabajo social, clínica, administración o auditoría.',
    'Choose SOCIAL_WORKER, CLINICIAN, ADMINISTRATOR or AUDITOR.',
  ],
  twice: ['Este rol ya está en la lista.', 'This role is in the list already.'],
  tooMany: (max: number): Text => [`Indica como máximo ${max} roles.`, `Name ${max} roles at most.`],
  lastDayPast: ['Elige hoy o un día posterior.', 'Choose today or a later day.'],
  untilPast: ['Elige un momento futuro.', 'Choose an instant in the future.'],
  untilWithoutSuspension: [
    'Solo una suspensión tiene un fin. Envía también el estado SUSPENDED.',
    'Only a suspension has an end. Send the status SUSPENDED, too.',
  ],
  closedHasNoRoles: ['Una cuenta cerrada no tiene roles.', 'A closed account has no roles.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
