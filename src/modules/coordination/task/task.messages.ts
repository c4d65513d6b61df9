/** What each task asks for, and the refusals of work on tasks. */
import { DateTime } from 'luxon';
import type { Text } from '../../../core/i18n';
import type { Day } from '../../../core/time';
import type { TaskKind } from './task.types';

/** martes 3 de marzo / Tuesday 3 March. */
function dayInWords(day: Day): Text {
  const at = DateTime.fromISO(day);
  return [at.setLocale('es-MX').toFormat("cccc d 'de' LLLL"), at.setLocale('en').toFormat('cccc d LLLL')];
}

type OfDay = (day: Text) => Text;
const always =
  (text: Text): OfDay =>
  () =>
    text;

const ASKED: Readonly<Record<TaskKind, OfDay>> = {
  HOME_DOSE: always([
    'Llama ya: una dosis en casa se anotó dos veces, o se dio con el tratamiento en pausa.',
    'Call now: a dose at home was given twice or during a hold.',
  ]),
  MISSING_MEDICINE: ([es, en]) => [
    `Falta medicina para el ${es}: avisa a la familia antes de que viaje.`,
    `Medicine is missing for ${en}: tell the family before it travels.`,
  ],
  CHANGE_UNSEEN: always([
    'Nadie de la familia ha visto un cambio: avisa.',
    'No caregiver has seen a change: tell the family.',
  ]),
  ABSENCE: ([es, en]) => [
    `No vino el ${es}: busca a la familia y pregunta por qué.`,
    `Did not come on ${en}: reach the family and ask why.`,
  ],
  OUTSIDE_NOTE: always([
    'Otro hospital dejó una nota: léela y llama.',
    'Another hospital left a note: read it and call.',
  ]),
  CANNOT_COME: ([es, en]) => [
    `La familia no puede venir el ${es}: cambia la cita o responde.`,
    `The family cannot come on ${en}: move the appointment or answer.`,
  ],
  QUESTION: always(['La familia hizo una pregunta: respóndela.', 'The family has asked a question: answer it.']),
  ADJUSTMENT_TO_CONFIRM: always([
    'Hay un ajuste del plan por confirmar.',
    'An adjustment of the plan waits to be confirmed.',
  ]),
  NO_CAREGIVER: always([
    'Nadie de la familia puede ver el carnet: registra a una persona cuidadora.',
    'No caregiver can see the carnet: register one.',
  ]),
  CREDENTIALS: always([
    'Sus datos de acceso no llegaron, vencieron o no se usaron: imprímelos o envíalos de nuevo.',
    'Credentials failed, expired or were not used: print or send them again.',
  ]),
  COVERAGE_ENDS: always([
    'Cumple 16 años y no hay prórroga registrada: ayuda a la familia a pedirla.',
    'Turns 16 without an extension on record: help the family to ask for one.',
  ]),
  AUTHORITY_ENDS: always([
    'La autoridad de los adultos termina o toca revisarla: háblalo con la familia.',
    'The authority of the adults ends or is to be reviewed: talk to the family.',
  ]),
  END_TO_CONFIRM: always([
    'El cierre del carnet espera a una segunda persona.',
    'The end of the carnet waits for a second person.',
  ]),
  TRANSFER_TO_RECEIVE: always([
    'Llegó de otra unidad: agenda su primera cita.',
    'Came from another unit: book a first appointment.',
  ]),
  DATA_REQUEST: always([
    'Una solicitud sobre datos personales espera su siguiente paso.',
    'A request about personal data waits for its next step.',
  ]),
};

/** What a task asks for. */
export const taskMessage = (kind: TaskKind, day: Day | null): Text =>
  ASKED[kind](day === null ? ['día indicado', 'the day in question'] : dayInWords(day));

export const taskMessages = {
  count: (most: number): Text => [`Elige de 1 a ${most} pendientes.`, `Choose 1 to ${most} tasks.`],
  severalChildren: [
    'Los pendientes son de varias familias: registra una llamada por familia.',
    'The tasks are of several children: record one call for each family.',
  ] as Text,
  done: ['Uno de los pendientes ya terminó.', 'One of the tasks has ended.'] as Text,
  loadAgain: ['Vuelve a cargar la lista.', 'Load the list again.'] as Text,
  notOfUnit: [
    'Esa persona no es de Trabajo Social ni personal clínico de la unidad.',
    'This person is neither a social worker nor a clinician of the unit.',
  ] as Text,
  noteNeeded: [
    'Escribe una nota: qué se hizo o qué ayuda hace falta.',
    'Write a note: what was done or what help is needed.',
  ] as Text,
  reasonNeeded: ['Di por qué no vino.', 'Say why the child did not come.'] as Text,
  notAnAbsence: ['Solo una inasistencia lleva motivo.', 'Only an absence has a reason.'] as Text,
  nextNeeded: ['Di cuándo se intenta de nuevo.', 'Say when to try again.'] as Text,
  nextNotExpected: [
    'Todo termina con esto: no hace falta otro intento.',
    'All tasks end: no further try is needed.',
  ] as Text,
  inFuture: ['La hora está en el futuro.', 'The time is in the future.'] as Text,
  notInFuture: ['El siguiente intento tiene que estar en el futuro.', 'The next try must be in the future.'] as Text,
  notACaregiver: [
    'Esa persona no es cuidadora de esta niña o niño.',
    'This person is not a caregiver of the child.',
  ] as Text,
  noReply: [
    'Solo se responde a una familia que no puede venir.',
    'Only a family that cannot come gets a reply.',
  ] as Text,
};
