/** The sentences of safety warnings, with their figures, in Spanish and English. */
import type { Text } from '../../core/i18n';

const number = (value: number): string => String(Math.round(value * 100) / 100);
const days = (count: number): Text => [
  `${count} ${count === 1 ? 'día' : 'días'}`,
  `${count} ${count === 1 ? 'day' : 'days'}`,
];

export const safetyMessages = {
  weightForAge: (kg: number, low: number, high: number): Text => [
    `${number(kg)} kg está fuera de lo que pesan los niños de esta edad (${number(low)} a ${number(high)} kg).`,
    `${number(kg)} kg is outside what children of this age weigh (${number(low)} to ${number(high)} kg).`,
  ],
  heightForAge: (cm: number, low: number, high: number): Text => [
    `${number(cm)} cm está fuera de lo que miden los niños de esta edad (${number(low)} a ${number(high)} cm).`,
    `${number(cm)} cm is outside what children of this age measure (${number(low)} to ${number(high)} cm).`,
  ],
  measureChange: (value: number, last: number, percent: number, unit: string): Text => [
    `${number(value)} ${unit} difiere ${number(Math.abs(percent))} % de lo anotado antes (${number(last)} ${unit}).`,
    `${number(value)} ${unit} differs by ${number(Math.abs(percent))} % from what is on record (${number(last)} ${unit}).`,
  ],
  outsideBand: (value: number, low: number, high: number, unit: string): Text => [
    `${number(value)} ${unit} está fuera de lo que se ve a esta edad (${number(low)} a ${number(high)} ${unit}).`,
    `${number(value)} ${unit} is outside what is seen at this age (${number(low)} to ${number(high)} ${unit}).`,
  ],
  tenfold: (value: number, last: number, unit: string): Text => [
    `${number(value)} ${unit} es al menos diez veces más o menos que el último valor (${number(last)} ${unit}). Revisa la cantidad y la unidad.`,
    `${number(value)} ${unit} is ten times more or less than the last value (${number(last)} ${unit}), or further off. Check amount and unit.`,
  ],
  overCap: (medication: string, dose: number, cap: number, unit: string): Text => [
    `${medication}: ${number(dose)} ${unit} rebasa el tope de ${number(cap)} ${unit}. Otra persona debe comprobar la dosis.`,
    `${medication}: ${number(dose)} ${unit} is above the cap of ${number(cap)} ${unit}. A second person must check the dose.`,
  ],
  doseHigh: (medication: string, dose: number, planned: number, percent: number, unit: string): Text => [
    `${medication}: ${number(dose)} ${unit} es el ${number(percent)} % de lo planeado (${number(planned)} ${unit}).`,
    `${medication}: ${number(dose)} ${unit} is ${number(percent)} % of what was planned (${number(planned)} ${unit}).`,
  ],
  doseLow: (medication: string, dose: number, planned: number, percent: number, unit: string): Text => [
    `${medication}: ${number(dose)} ${unit} es sólo el ${number(percent)} % de lo planeado (${number(planned)} ${unit}).`,
    `${medication}: ${number(dose)} ${unit} is only ${number(percent)} % of what was planned (${number(planned)} ${unit}).`,
  ],
  intervalShort: (medication: string, hours: number, least: number): Text => [
    `${medication}: hay otra dosis a ${number(hours)} horas; entre dos debe haber al menos ${number(least)}.`,
    `${medication}: another dose was given ${number(hours)} hours apart; there must be ${number(least)} at least.`,
  ],
  duplicateGiven: (medication: string, minutes: number): Text => [
    `${medication}: ya hay una dosis aplicada a ${minutes} minutos de ésta, por la misma vía.`,
    `${medication}: another dose was given ${minutes} minutes apart, by the same route.`,
  ],
  duplicatePlanned: (medication: string): Text => [
    `${medication}: quedaría planeado dos veces el mismo día, por la misma vía.`,
    `${medication}: it would be planned twice for the same day, by the same route.`,
  ],
  wrongDay: (medication: string, apart: number, early: boolean): Text => [
    `${medication}: se aplicó ${days(apart)[0]} ${early ? 'antes' : 'después'} del día planeado.`,
    `${medication}: it was given ${days(apart)[1]} ${early ? 'before' : 'after'} the day for which it is planned.`,
  ],
  beforeTreatment: (medication: string, apart: number): Text => [
    `${medication}: se aplicó ${days(apart)[0]} antes de que empezara el tratamiento.`,
    `${medication}: it was given ${days(apart)[1]} before the treatment began.`,
  ],
  onHold: (medication: string): Text => [
    `${medication}: el tratamiento está en pausa.`,
    `${medication}: the treatment is on hold.`,
  ],
  lifetimeLimit: (total: number, limit: number): Text => [
    `Con esto, las antraciclinas de toda la vida llegan a ${number(total)} mg/m² (equivalentes de doxorrubicina, también de otros hospitales); el límite es ${number(limit)}.`,
    `With this, the anthracyclines of a lifetime come to ${number(total)} mg/m2 (doxorubicin equivalents, other hospitals included); the limit is ${number(limit)}.`,
  ],
  protocolOpen: [
    'Ya hay un tratamiento abierto con este mismo protocolo: cada dosis quedaría dos veces.',
    'A treatment by this very protocol is open: each dose would be planned twice.',
  ],
  anotherActive: [
    'Hay otro tratamiento en curso; confirma que van juntos.',
    'Another treatment is active; make sure that they go together.',
  ],
  diagnosisMismatch: (icd10: string): Text => [
    `Este protocolo no es para el diagnóstico registrado (${icd10}); confirma que es el correcto.`,
    `This protocol is not for the recorded diagnosis (${icd10}); make sure that it is the right one.`,
  ],
  reasonNeeded: (count: number): Text => [
    count === 1 ? 'Hay algo que revisar antes de guardar.' : `Hay ${count} cosas que revisar antes de guardar.`,
    count === 1
      ? 'There is something to look at before saving.'
      : `There are ${count} things to look at before saving.`,
  ],
  reasonNeededNext: [
    'Revisa los datos. Si son correctos, escribe el motivo de cada aviso y envíalo otra vez.',
    'Check the input. If it is right, write a reason for each warning and send it again.',
  ],
  protocolOutdated: [
    'Ya hay una versión más nueva de este protocolo que la que viste.',
    'There is a newer version of this protocol than the one that you have seen.',
  ],
  protocolOutdatedNext: ['Mira otra vez el plan antes de iniciarlo.', 'Look at the plan again before you start it.'],
  noCheckAwaited: [
    'Esta dosis no espera la comprobación de otra persona.',
    'This dose does not wait for the check of a second person.',
  ],
  samePerson: [
    'La comprobación la hace otra persona, no quien registró la dosis.',
    'The check is made by another person than the one who recorded the dose.',
  ],
  amountDiffers: [
    'La cantidad no es la que se registró. Revisen la dosis; si el registro está mal, corríjanlo.',
    'The amount is not the one on record. Look at the dose again; if the record is wrong, correct it.',
  ],
  notVoidable: [
    'Este tipo de registro todavía no se puede marcar como error.',
    'This kind of record cannot be marked as an error yet.',
  ],
  reasonLength: ['Escribe el motivo, de 5 a 1000 caracteres.', 'Write the reason, 5 to 1,000 characters.'],
} as const;
