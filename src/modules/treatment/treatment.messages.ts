/** The sentences about treatments and cycles that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';
import type { Day } from '../../core/time';
import { TreatmentStatus } from './treatment.types';

const inLanguage = (locale: string, day: Day): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** A day as people write it: 21 de diciembre de 2026. */
export const longDay = (day: Day): Text => [inLanguage('es-MX', day), inLanguage('en-US', day)];

const STATUS: Readonly<Record<TreatmentStatus, Text>> = {
  ACTIVE: ['está en curso', 'is active'],
  ON_HOLD: ['está en pausa', 'is on hold'],
  COMPLETED: ['ya terminó', 'has been completed'],
  REVOKED: ['terminó antes', 'was ended before its time'],
};

export const treatmentMessages = {
  hasStatus: (status: TreatmentStatus): Text => [
    `El tratamiento ${STATUS[status][0]}.`,
    `The treatment ${STATUS[status][1]}.`,
  ],
  doseZero: [
    'Con ese peso y talla una dosis queda en cero; revisa los datos o la unidad en el protocolo.',
    'With this weight and height a dose comes to nothing; check them, or the unit in the protocol.',
  ],
  range: (least: number, most: number, unit: string): Text => [
    `Escribe un valor de ${least} a ${most} ${unit}.`,
    `Write a value from ${least} to ${most} ${unit}.`,
  ],
  startTooFar: [
    'El inicio puede ser como máximo tres años antes o después de hoy.',
    'The start may be three years before or after today at most.',
  ],
  startBeforeBirth: ['El inicio es anterior al nacimiento.', 'The start is before the birth.'],
  noDiagnosis: ['No tiene un diagnóstico oncológico registrado.', 'No oncological diagnosis is recorded.'],
  unknownProtocol: ['No hay un protocolo con este código.', 'There is no protocol with this code.'],
  onlyToResume: ['Este dato es sólo para reanudar un tratamiento.', 'This is for resuming a treatment only.'],
  beforeHold: (heldOn: Day): Text => [
    `La pausa empezó el ${longDay(heldOn)[0]}; elige ese día o uno posterior.`,
    `The hold began on ${longDay(heldOn)[1]}; choose that day or a later one.`,
  ],
  holdTooLong: ['Una pausa puede durar como máximo tres años.', 'A hold may last three years at most.'],
  /** The reason of moved cycles when a treatment is resumed without one; stored in Spanish for all readers. */
  wasOnHold: ['El tratamiento estuvo en pausa.', 'The treatment was on hold.'],
  dosesLeft: (count: number): Text => [
    `El tratamiento todavía tiene ${count} dosis por dar.`,
    `The treatment still has ${count} doses to come.`,
  ],
  revokeInstead: [
    'Si ya no se darán, termínalo antes y di por qué.',
    'If they will not be given, revoke it and say why.',
  ],
  resumeInstead: [
    'Reanuda el tratamiento; lo que falta se mueve con él.',
    'Resume the treatment; what is to come moves with it.',
  ],
  cycleEnded: (endsOn: Day): Text => [
    `El ciclo ya terminó, el ${longDay(endsOn)[0]}.`,
    `The cycle has ended, on ${longDay(endsOn)[1]}.`,
  ],
  postponeNext: ['Pospón el ciclo que sigue.', 'Postpone the next cycle.'],
  cycleNotLater: (startsOn: Day): Text => [
    `Elige un día posterior al ${longDay(startsOn)[0]}, que es cuando empieza ahora.`,
    `Choose a day after ${longDay(startsOn)[1]}, when it begins now.`,
  ],
  cycleDelayTooLong: [
    'Un ciclo se puede posponer como máximo un año.',
    'A cycle can be postponed by one year at most.',
  ],
} as const;
