/** Sentences for people about the authority of adults. */
import type { Text } from '../../../core/i18n';

export const authorityMessages = {
  onlyThePatient: [
    'Esta autorización solo la da la o el paciente, desde los 18 años.',
    'Only the patient gives this authority, from 18 years on.',
  ],
  grantOnly: ['Aquí solo puedes dar tu propia autorización.', 'Here you can only give your own authority.'],
  ofAge: [
    'La o el paciente ya cumplió 18 años: solo vale su propia autorización o una orden judicial que siga después.',
    'The patient is 18 already: only the own grant holds, or a court order that goes on.',
  ],
  courtOrder: [
    'Anota la orden del juzgado que viste: tipo, número y día.',
    'Record the court order that you saw: its kind, number and day.',
  ],
  seenInFuture: [
    'El documento no se pudo ver en un día futuro.',
    'The document cannot have been seen on a future day.',
  ],
  rangeReversed: ['El último día es anterior al primero.', 'The last day is before the first one.'],
  courtOnly: ['Solo una orden judicial sigue después de los 18 años.', 'Only a court order goes on after 18 years.'],
  orderOnly: ['Solo una orden de custodia excluye a otras personas.', 'Only a custody order excludes other people.'],
  notLinked: [
    'Esta persona no tiene ni tuvo acceso a este carnet.',
    'This person has and had no access to this carnet.',
  ],
  excludesHolder: [
    'La orden no puede excluir a la misma persona que la tiene.',
    'The holder of the order cannot be excluded by it.',
  ],
  invitationOpen: ['Esta persona aún no responde la invitación.', 'This person has not answered the invitation yet.'],
  setAfterAnswer: [
    'Cambia su autorización cuando haya aceptado, o retira la invitación.',
    'Change the authority after the acceptance, or withdraw the invitation.',
  ],
  addAgain: ['Agrégala otra vez como persona cuidadora.', 'Add the person again as a caregiver.'],
  lastOne: [
    'Después de esto ninguna persona adulta podrá ver este carnet.',
    'After this no adult will be able to see this carnet.',
  ],
  confirmLastOne: [
    'Si es lo que quieres, confírmalo y envíalo otra vez.',
    'If this is what you want, confirm it and send it again.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
