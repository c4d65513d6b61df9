/** The sentences of warnings about the definition of a protocol, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const protocolSafetyMessages = {
  oralMethotrexate: (days: number): Text => [
    `El metotrexato por la boca queda ${days} días de una semana. Casi siempre se da un solo día por semana; diario puede ser mortal.`,
    `Methotrexate by mouth is on ${days} days of a week. It is almost always given on one day a week; daily it can kill.`,
  ],
  rescueMissing: (dose: number): Text => [
    `Metotrexato de ${dose} mg/m² en la vena sin ácido folínico en el mismo ciclo ni en el siguiente.`,
    `Methotrexate of ${dose} mg/m2 into a vein, and no folinic acid in the same cycle or the next.`,
  ],
  capMissing: (medicine: string): Text => [
    `${medicine}: la dosis va por superficie o por peso y no tiene tope (maxDose).`,
    `${medicine}: the dose goes by surface or weight and has no cap (maxDose).`,
  ],
  duplicateLine: (medicine: string, days: number): Text => [
    `${medicine}: este renglón está dos veces en el ciclo, con ${days} ${days === 1 ? 'día' : 'días'} en común.`,
    `${medicine}: this line is twice in the cycle, with ${days} ${days === 1 ? 'day' : 'days'} in common.`,
  ],
} as const;
