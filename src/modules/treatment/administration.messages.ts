/** The sentences about doses that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';
import type { Day } from '../../core/time';
import { AdministrationStatus } from './administration.types';
import { longDay } from './treatment.messages';

const STATUS: Readonly<Record<AdministrationStatus, Text>> = {
  PLANNED: ['todavía no tiene registro', 'has no record yet'],
  GIVEN: ['ya está registrada como aplicada', 'is recorded as given already'],
  PARTIALLY_GIVEN: ['ya está registrada como aplicada en parte', 'is recorded as partly given already'],
  POSTPONED: ['está pospuesta', 'is postponed'],
  OMITTED: ['ya está registrada como omitida', 'is recorded as omitted already'],
  ON_HOLD: ['está en pausa', 'is on hold'],
};

export const doseMessages = {
  /** The reason of a past dose without a record whose treatment has ended. */
  withoutRecord: ['sin registro', 'without record'],
  hasStatus: ({ medication, status }: { medication: string; status: AdministrationStatus }): Text => [
    `La dosis de ${medication} ${STATUS[status][0]}.`,
    `The dose of ${medication} ${STATUS[status][1]}.`,
  ],
  statusNotRecordable: [
    'Di qué pasó con la dosis: aplicada, aplicada en parte, pospuesta u omitida.',
    'Say what became of the dose: given, partly given, postponed or omitted.',
  ],
  required: ['Este dato es necesario.', 'This is required.'],
  notExpected: ['Este dato no va con lo que se registra.', 'This does not go with what is recorded.'],
  future: ['Esa hora todavía no llega.', 'That time has not come yet.'],
  aboveZero: ['Escribe una dosis mayor que cero.', 'Write a dose above zero.'],
  implausible: (planned: number, unit: string): Text => [
    `Se planearon ${planned} ${unit}; revisa la cantidad.`,
    `${planned} ${unit} were planned; check the amount.`,
  ],
  notPartial: (planned: number, unit: string): Text => [
    `Aplicada en parte es menos que lo planeado (${planned} ${unit}).`,
    `Partly given is less than was planned (${planned} ${unit}).`,
  ],
  dateImplausible: (plannedOn: Day): Text => [
    `La dosis era para el ${longDay(plannedOn)[0]}; revisa la fecha.`,
    `The dose was for ${longDay(plannedOn)[1]}; check the date.`,
  ],
  notLater: (plannedOn: Day): Text => [
    `Elige un día posterior al ${longDay(plannedOn)[0]}.`,
    `Choose a day after ${longDay(plannedOn)[1]}.`,
  ],
  delayTooLong: ['Una dosis se puede posponer como máximo un año.', 'A dose can be postponed by one year at most.'],
  correctInstead: [
    'Si el registro está mal, corrígelo; el anterior se conserva.',
    'If the record is wrong, correct it; the one so far is kept.',
  ],
  recordFirst: ['Regístrala primero.', 'Record it first.'],
  atLeastOne: ['Indica al menos una dosis.', 'Name at least one dose.'],
  tooMany: (most: number): Text => [`Indica como máximo ${most} dosis.`, `Name ${most} doses at most.`],
  repeated: ['Esta dosis ya está en la lista.', 'This dose is in the list already.'],
  oneChild: [
    'Las dosis son de varias personas. Regístralas por separado.',
    'The doses are of several children. Record them apart.',
  ],
  tooLongAgo: (years: number): Text => [
    `Se puede registrar una dosis de hace ${years} años como máximo; revisa la fecha.`,
    `A dose of up to ${years} years ago can be recorded; check the date.`,
  ],
  chooseOpen: ['Elige sólo dosis que estén por darse.', 'Choose only doses that are to come.'],
} as const;
