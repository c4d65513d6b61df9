/** The sentences of warnings about counts, allergies and the sum of a day, in Spanish and English. */
import type { Text } from '../../core/i18n';
import type { FollowUpKind } from './follow-up.types';

const KINDS: Partial<Record<FollowUpKind, Text>> = {
  HEMOGLOBIN: ['hemoglobina', 'haemoglobin'],
  LEUKOCYTES: ['leucocitos', 'leukocytes'],
  NEUTROPHILS: ['neutrófilos', 'neutrophils'],
  PLATELETS: ['plaquetas', 'platelets'],
  WEIGHT: ['peso', 'weight'],
  TEMPERATURE: ['temperatura', 'temperature'],
};
const kindOf = (kind: FollowUpKind): Text => KINDS[kind] ?? [kind, kind];
const hours = (count: number): Text => [
  `${count} ${count === 1 ? 'hora' : 'horas'}`,
  `${count} ${count === 1 ? 'hour' : 'hours'}`,
];

export const planCheckMessages = {
  countOut: (kind: FollowUpKind, value: number, limit: number, unit: string, isLow: boolean, age: number): Text => [
    `${kindOf(kind)[0]}: ${value} ${unit} hace ${hours(age)[0]}; el protocolo pide ${isLow ? 'al menos' : 'como máximo'} ${limit}.`,
    `${kindOf(kind)[1]}: ${value} ${unit} ${hours(age)[1]} ago; the protocol asks for ${limit} at ${isLow ? 'least' : 'most'}.`,
  ],
  countMissing: (kind: FollowUpKind): Text => [
    `${kindOf(kind)[0]}: el protocolo pide un valor y no hay ninguno de las últimas 72 horas.`,
    `${kindOf(kind)[1]}: the protocol asks for a value, and there is none of the last 72 hours.`,
  ],
  endReached: (medication: string, kind: FollowUpKind, value: number, unit: string): Text => [
    `${medication}: ya se llegó a la meta (${kindOf(kind)[0]} ${value} ${unit}); decide si se termina.`,
    `${medication}: the end is reached (${kindOf(kind)[1]} ${value} ${unit}); decide whether to stop.`,
  ],
  allergy: (medication: string, allergy: string): Text => [
    `${medication}: el expediente tiene la alergia «${allergy}».`,
    `${medication}: the record has the allergy “${allergy}”.`,
  ],
  overDailyCap: (medication: string, sum: number, cap: number, unit: string): Text => [
    `${medication}: con esta dosis el día suma ${sum} ${unit} y rebasa su tope de ${cap} ${unit}. Otra persona debe comprobar la dosis.`,
    `${medication}: with this dose the day comes to ${sum} ${unit}, above its cap of ${cap} ${unit}. A second person must check the dose.`,
  ],
} as const;
