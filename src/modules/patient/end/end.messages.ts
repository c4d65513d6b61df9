/** Sentences for people about the end of a carnet, in Spanish and English. */
import type { Text } from '../../../core/i18n';
import type { CarnetOutcome } from './end.types';

export const endMessages = {
  future: ['El día no puede estar en el futuro.', 'The day cannot be in the future.'],
  beforeBirth: ['El día no puede ser anterior al nacimiento.', 'The day cannot be before the birth.'],
  reasonLength: ['Escribe el motivo, con 5 letras o más.', 'Give the reason, in 5 letters or more.'],
  hasThisEnd: ['El carnet ya terminó así.', 'The carnet has ended in this way already.'],
  notEnded: ['El carnet sigue abierto.', 'The carnet goes on.'],
  confirmedAlready: ['Otra persona ya lo confirmó.', 'Another person has confirmed it already.'],
  samePerson: [
    'Quien registra el fin del carnet no puede confirmarlo.',
    'The person who recorded the end of the carnet cannot confirm it.',
  ],
  askColleague: ['Pide a otra persona de tu unidad que lo confirme.', 'Ask another person of your unit to confirm it.'],
  tooLate: ['Pasaron más de 24 horas desde la confirmación.', 'More than 24 hours have passed since the confirmation.'],
  correctInstead: [
    'Si el motivo es otro, registra el fin del carnet de nuevo con el motivo correcto.',
    'If the outcome is another, record the end of the carnet anew with the right one.',
  ],
  ended: ['El carnet terminó: no se puede programar nada.', 'The carnet has ended: nothing can be planned.'],
  undoFirst: [
    'Si fue un error, una persona de Trabajo Social o de la clínica puede deshacer el fin del carnet.',
    'If it was a mistake, a social worker or clinician can undo the end of the carnet.',
  ],
  treatmentOpen: ['Un tratamiento sigue abierto.', 'A treatment is still open.'],
  completeFirst: [
    'Complétalo o suspéndelo de forma definitiva antes de terminar el carnet.',
    'Complete or revoke it before the carnet ends.',
  ],
  /** The reason that the histories of what it ended hold. */
  reason: ['Terminó el carnet.', 'The carnet ended.'],
} as const satisfies Record<string, Text>;

/** The words of the notice, for each outcome that is told. */
export const endNotices: Readonly<Record<Exclude<CarnetOutcome, 'DIED'>, Text>> = {
  CURED: [
    'Terminó la etapa de tratamiento. Las consultas de seguimiento continúan en el carnet.',
    'The time of treatment is over. The follow-up visits go on in the carnet.',
  ],
  MOVED_AWAY: [
    'Este carnet terminó por cambio de domicilio. Puedes seguir leyéndolo y descargarlo.',
    'This carnet ended because you live elsewhere now. You can go on reading it and download it.',
  ],
  TRANSFERRED_OUT: [
    'Este carnet terminó porque otro hospital continúa la atención. Puedes seguir leyéndolo y descargarlo.',
    'This carnet ended because another hospital has taken over. You can go on reading it and download it.',
  ],
  ABANDONED: [
    'Este carnet se cerró porque hace tiempo que no hay visitas. Si quieres volver, llama a tu unidad: siempre hay lugar.',
    'This carnet was closed because there have been no visits for a long time. If you want to come back, call your unit: you are welcome.',
  ],
};
