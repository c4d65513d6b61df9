/** The sentences about changes of a plan, in Spanish and English. */
import { say, type Reader, type Text } from '../../core/i18n';
import type { Day } from '../../core/time';
import { AdjustmentCause } from './adjustment.types';
import { longDay } from './treatment.messages';

/** The stored reason of a dose that another dose of its line at the same time replaces. */
export const SAME_TIME = 'SAME_TIME';

const CAUSES: Readonly<Record<AdjustmentCause | typeof SAME_TIME, Text>> = {
  SAME_TIME: ['Ya hay otra dosis a esa hora', 'There is another dose at that time'],
  NEUTROPENIA: ['Neutrófilos bajos', 'Low neutrophils'],
  THROMBOCYTOPENIA: ['Plaquetas bajas', 'Low platelets'],
  HEPATIC: ['Por el hígado', 'Because of the liver'],
  RENAL: ['Por los riñones', 'Because of the kidneys'],
  NEUROTOXICITY: ['Por los nervios', 'Because of the nerves'],
  MUCOSITIS: ['Por llagas en la boca o el intestino', 'Because of sores in mouth or gut'],
  WEIGHT_CHANGE: ['Cambio de peso o talla', 'Change of weight or height'],
  AGE: ['Por la edad', 'Because of the age'],
  ROUNDING: ['Redondeo a lo que se puede dar', 'Rounded to what can be given'],
  SUPPLY: ['No hay el medicamento', 'The medicine is not available'],
  UNPLANNED_NEED: ['Una necesidad que el protocolo no tiene', 'A need that the protocol does not have'],
  PROTOCOL_CHANGE: ['Cambio de protocolo', 'Change of protocol'],
  CORRECTION: ['Corrección', 'Correction'],
  CLINICIAN_JUDGEMENT: ['Decisión médica', 'Decision of the clinician'],
};

const isCause = (reason: string): reason is keyof typeof CAUSES => Object.hasOwn(CAUSES, reason);

/** A stored reason for people: the cause of an adjustment in the language of the request, or the words of a person. */
export const reasonText = <R extends string | null>(ctx: Reader, reason: R): R =>
  (reason !== null && isCause(reason) ? say(ctx, CAUSES[reason]) : reason) as R;

const size = (value: number): string => String(Math.round(value * 100) / 100);

export const planMessages = {
  exactlyOne: ['Indica exactamente un cambio.', 'Name exactly one change.'],
  notBeforeToday: [
    'Elige hoy o un día posterior; antes de hoy sólo para corregir.',
    'Choose today or a later day; an earlier one only for a correction.',
  ],
  untilOnlyDoses: ['Este dato es sólo para cambiar dosis.', 'This is for changes of doses only.'],
  untilBeforeFrom: ['El último día es anterior al primero.', 'The last day is before the first one.'],
  causeNotFitting: ['Esta causa no va con este cambio.', 'This cause does not go with this change.'],
  planChanged: ['El plan cambió mientras tanto; míralo otra vez.', 'The plan has changed meanwhile; look at it again.'],
  future: ['Ese día todavía no llega.', 'That day has not come yet.'],
  measuredBeforeBirth: ['El día es anterior al nacimiento.', 'The day is before the birth.'],
  percent: ['Escribe un porcentaje de 0 a 200.', 'Write a percentage from 0 to 200.'],
  unknownMedicine: ['El plan no tiene este medicamento por dar.', 'The plan has no such medicine to come.'],
  days: ['Indica de 1 a 60 días, sin repetir.', 'Name 1 to 60 days, none twice.'],
  dayBeforeFrom: ['Ese día es anterior al primer día del cambio.', 'That day is before the first day of the change.'],
  dayTooFar: ['Ese día está demasiado lejos.', 'That day is too far away.'],
  equivalence: ['Escribe de 5 a 300 caracteres.', 'Write 5 to 300 characters.'],
  noDayOfSubstitute: [
    'Ninguno de estos días cae en un ciclo con el medicamento que se cambia.',
    'None of these days lies in a cycle with the replaced medicine.',
  ],
  unknownPhase: ['El protocolo no tiene esta fase.', 'The protocol has no such phase.'],
  unknownCycle: ['La fase no tiene este ciclo.', 'The phase has no such cycle.'],
  unknownCycleOfPlan: ['El tratamiento no tiene este ciclo.', 'The treatment has no such cycle.'],
  sameDay: ['El ciclo ya empieza ese día.', 'The cycle begins on that day already.'],
  cycleTooFar: ['Un ciclo se puede mover como máximo un año.', 'A cycle can be moved by one year at most.'],
  cycleRevoked: ['El ciclo ya no se hará.', 'The cycle will not take place.'],
  recordedInCycle: (day: Day): Text => [
    `El ciclo ya tiene una dosis registrada el ${longDay(day)[0]}.`,
    `The cycle has a dose that is recorded for ${longDay(day)[1]}.`,
  ],
  recordedBefore: (day: Day): Text => [
    `El ciclo anterior tiene una dosis registrada el ${longDay(day)[0]}.`,
    `The cycle before has a dose that is recorded for ${longDay(day)[1]}.`,
  ],
  laterInstead: ['Elige ese día o uno posterior.', 'Choose that day or a later one.'],
  unknownProposal: ['Esta propuesta ya no está abierta.', 'This proposal is not open any more.'],
  zero: ['Con esto una dosis queda en cero.', 'With this a dose comes to nothing.'],
} as const;

/** One sentence for each kind of change. */
export const summaryMessages = {
  start: ['Plan inicial.', 'First plan.'],
  measures: (kg: number, cm: number): Text => [
    `Dosis calculadas con ${size(kg)} kg y ${size(cm)} cm.`,
    `Doses worked out with ${size(kg)} kg and ${size(cm)} cm.`,
  ],
  doses: (medication: string, percent: number): Text =>
    percent === 0
      ? [`${medication}: no se da.`, `${medication}: not given.`]
      : [`${medication}: ${size(percent)} % de la dosis.`, `${medication}: ${size(percent)} % of the dose.`],
  added: (medication: string, days: number): Text => [
    `Se agrega ${medication} en ${days} ${days === 1 ? 'día' : 'días'}.`,
    `${medication} is added on ${days} ${days === 1 ? 'day' : 'days'}.`,
  ],
  substituted: (by: string, replaced: string): Text => [
    `${by} en lugar de ${replaced}.`,
    `${by} in place of ${replaced}.`,
  ],
  protocol: (name: string): Text => [`Sigue con el protocolo ${name}.`, `Goes on by the protocol ${name}.`],
  cycle: (day: Day): Text => [`Un ciclo empieza el ${longDay(day)[0]}.`, `A cycle begins on ${longDay(day)[1]}.`],
  declined: ['Las dosis siguen igual con las nuevas medidas.', 'The doses stay as they are with the new measures.'],
  age: ['Dosis por la edad en el nuevo día.', 'Doses by the age on the new day.'],
} as const;
