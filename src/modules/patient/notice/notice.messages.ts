/** Sentences for people about notices: something changed, and where to look. No clinical detail. */
import type { Text } from '../../../core/i18n';
import type { NoticeKind } from './notice.types';

export const noticeMessages = {
  tooMany: (max: number): Text => [
    `Envía como máximo ${max} avisos a la vez.`,
    `Send ${max} notices at most at a time.`,
  ],
} as const;

export const noticeTexts: Readonly<Record<NoticeKind, Text>> = {
  APPOINTMENT_BOOKED: ['Hay una cita nueva en el carnet.', 'There is a new appointment in the carnet.'],
  APPOINTMENT_RESCHEDULED: [
    'Una cita cambió de día u hora. Revísala antes de salir de casa.',
    'An appointment was moved. Check it before you leave home.',
  ],
  APPOINTMENT_CANCELLED: [
    'Una cita se canceló. Revísala antes de salir de casa.',
    'An appointment was cancelled. Check it before you leave home.',
  ],
  SURGERY_SCHEDULED: [
    'Hay una cirugía programada en el carnet. Revisa cómo prepararse.',
    'There is a planned surgery in the carnet. See how to prepare.',
  ],
  SURGERY_RESCHEDULED: [
    'Una cirugía cambió de día u hora. Revísala antes de salir de casa.',
    'A surgery was moved. Check it before you leave home.',
  ],
  SURGERY_OUTCOME_RECORDED: ['Hay información nueva de una cirugía.', 'There is news of a surgery.'],
  TREATMENT_STARTED: ['Ya puedes ver el calendario del tratamiento.', 'The calendar of the treatment can be seen now.'],
  TREATMENT_STATUS_CHANGED: ['Cambió el estado del tratamiento.', 'The state of the treatment has changed.'],
  CYCLE_POSTPONED: ['Un ciclo cambió de fecha, y con él los que siguen.', 'A cycle was moved, and those after it.'],
  DOSE_CHANGED: ['Cambió una dosis del tratamiento.', 'A dose of the treatment has changed.'],
  PLAN_ADJUSTED: ['Cambiaron dosis del tratamiento.', 'Doses of the treatment have changed.'],
  DOSE_SUPPLY_AT_RISK: [
    'Un medicamento podría no llegar a tiempo. Llama a tu unidad antes de viajar.',
    'A medicine may not be there in time. Call your unit before you travel.',
  ],
  DOSE_SUPPLY_UNAVAILABLE: [
    'Un medicamento no está disponible. Llama a tu unidad antes de viajar.',
    'A medicine is not available. Call your unit before you travel.',
  ],
  FOLLOW_UP_RELEASED: [
    'Hay un resultado o una nota nueva en el carnet.',
    'There is a new result or note in the carnet.',
  ],
  RECORD_CORRECTED: [
    'Se corrigieron las alergias o el tipo de sangre. Revisa que estén bien.',
    'The allergies or the blood group were corrected. Check that they are right.',
  ],
  BOOKING_CORRECTED: [
    'Se corrigió un dato de una cita o cirugía. Revísala antes de salir de casa.',
    'Something about an appointment or a surgery was corrected. Check it before you leave home.',
  ],
  FOLLOW_UP_CORRECTED: ['Se corrigió un resultado del carnet.', 'A result in the carnet was corrected.'],
  FOLLOW_UP_WITHDRAWN: [
    'Se retiró un resultado: pregunta en tu hospital.',
    'A result was withdrawn: ask your hospital.',
  ],
  EXTENSION_NEEDED: [
    'Pronto cumple 16 años: pide a tiempo la prórroga para conservar sus derechos.',
    'The 16th birthday is near: ask in time for the extension that keeps the rights.',
  ],
  UNIT_CHANGED: [
    'Cambió el hospital que atiende. Tus citas siguen en el carnet; confirma con el nuevo hospital antes de salir de casa.',
    'Another hospital has taken over. Your appointments are still in the carnet; confirm with the new hospital before you leave home.',
  ],
  AUTHORITY_ENDING: [
    'Pronto cumple 18 años: desde ese día decide quién puede ver su carnet. Pregunta en Trabajo Social.',
    'The 18th birthday is near: from that day on the young adult decides who may see the carnet. Ask the social workers.',
  ],
  CAREGIVERS_CHANGED: [
    'Cambió quién puede ver el carnet. Revisa que conozcas a todas las personas; si no, avisa a Trabajo Social.',
    'The people who can see the carnet have changed. Check that you know them all; if not, tell the social workers.',
  ],
  QUESTION_ANSWERED: ['Tu hospital contestó una pregunta.', 'Your hospital has answered a question.'],
  VISIT_ANSWERED: [
    'Tu hospital contestó a tu aviso de que no puedes ir un día. Lee la respuesta.',
    'Your hospital has answered your message that you cannot come on a day. Read the answer.',
  ],
  DATA_REQUEST_ANSWERED: [
    'Hay respuesta a una solicitud sobre datos personales.',
    'A request about personal data has an answer.',
  ],
  CARNET_ENDED: ['Este carnet terminó. Puedes seguir leyéndolo.', 'This carnet has ended. You can go on reading it.'],
};
