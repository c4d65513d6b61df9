/** The sentences about protocols that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const protocolMessages = {
  whole: (least: number, most: number): Text => [
    `Escribe un número entero de ${least} a ${most}.`,
    `Write a whole number from ${least} to ${most}.`,
  ],
  doseAboveZero: ['Escribe una dosis mayor que cero.', 'Write a dose above zero.'],
  tooMany: (most: number): Text => [`Son como máximo ${most}.`, `There may be ${most} at most.`],
  oneDay: ['Indica al menos un día.', 'Name at least one day.'],
  dayOutside: (lengthDays: number): Text => [
    `El ciclo tiene los días 1 a ${lengthDays}.`,
    `The cycle has days 1 to ${lengthDays}.`,
  ],
  dayRepeated: (day: number): Text => [`El día ${day} está repetido.`, `Day ${day} is repeated.`],
  agesReversed: [
    'La edad final debe ser mayor que la inicial.',
    'The age at the end must be above the one at the start.',
  ],
  agesOverlap: ['Este grupo de edad se cruza con otro.', 'This range of ages overlaps another one.'],
  atc: [
    'Escribe el código ATC, como L01BA01; si son varias sustancias, únelos con +.',
    'Write the ATC code, like L01BA01; join those of several substances with +.',
  ],
  interval: [
    'Escribe un número de horas mayor que cero y de un año como máximo.',
    'Write a number of hours above zero, one year at most.',
  ],
  unit: [
    'Escribe sólo la unidad de la dosis, como mg o UI; si es por m2 o por kg se dice en basis.',
    'Write the unit of the dose alone, like mg or UI; per m2 or per kg is said in basis.',
  ],
  unitUnknown: [
    'Usa mg, g, mcg, UI, mL o mmol; para productos de la sangre, mL o U.',
    'Use mg, g, mcg, UI, mL or mmol; for blood products, mL or U.',
  ],
  atcOfOne: [
    'Escribe el código ATC de una sola sustancia, como L01BC01.',
    'Write the ATC code of one substance, like L01BC01.',
  ],
  componentsOfCode: [
    'Las sustancias de la mezcla deben ser las del código ATC, en su orden.',
    'The substances of the mixture must be those of the ATC code, in their order.',
  ],
  firstComponent: [
    'La primera sustancia de la mezcla lleva la dosis, la unidad y el tope del renglón.',
    'The first substance of the mixture has the dose, unit and cap of the line.',
  ],
  criterionKind: [
    'Usa hemoglobina, leucocitos, neutrófilos, plaquetas, peso o temperatura.',
    'Use haemoglobin, leukocytes, neutrophils, platelets, weight or temperature.',
  ],
  criterionUnit: (units: string): Text => [`Usa una de estas unidades: ${units}.`, `Use one of these units: ${units}.`],
  criterionLimit: ['Indica el valor mínimo, el máximo o los dos.', 'Name the least value, the greatest, or both.'],
  criterionRange: (least: number, most: number, unit: string): Text => [
    `Escribe un valor de ${least} a ${most} ${unit}.`,
    `Write a value from ${least} to ${most} ${unit}.`,
  ],
  criterionReversed: [
    'El valor máximo no puede ser menor que el mínimo.',
    'The greatest value cannot be below the least.',
  ],
  cycleOrder: [
    'Los números de ciclo de una fase van en aumento, sin repetirse.',
    'The cycle numbers of a phase rise and are not repeated.',
  ],
  phaseRepeated: ['Otra fase ya tiene este código.', 'Another phase has this code already.'],
  oneCycle: ['Un protocolo tiene al menos un ciclo.', 'A protocol has at least one cycle.'],
  tooLong: [
    'El protocolo completo puede durar como máximo diez años.',
    'The whole protocol may last ten years at most.',
  ],
  tooManyDoses: (most: number): Text => [
    `El protocolo completo puede tener como máximo ${most} dosis.`,
    `The whole protocol may have ${most} doses at most.`,
  ],
  oneDiagnosis: ['Indica al menos un diagnóstico.', 'Name at least one diagnosis.'],
  icd10: [
    'Escribe el código CIE-10 con cuatro caracteres y sin punto, como C910.',
    'Write the ICD-10 code with four characters and no dot, like C910.',
  ],
  tooLarge: ['El protocolo es demasiado extenso; divídelo.', 'The protocol is too large; divide it.'],
} as const;
