/** Sentences of the cartilla. The advice is standard practice in paediatric oncology (IDSA, AAP). */
import type { Text } from '../../core/i18n';
import type { Day } from '../../core/time';

/** The day as people write it in Spanish: 18/05/2027. */
export const sayDay = (day: Day): string => day.split('-').reverse().join('/');

export const cartillaMessages = {
  /** Advice for families while live vaccines are deferred; `until` is the first day on which they may be given again. */
  adviceWhileDeferred: (until: Day | null): readonly Text[] => [
    [
      `Las vacunas de virus o bacterias vivos (BCG, SRP, SR, rotavirus, varicela) se posponen por el diagnóstico y su tratamiento. Vuelven, como pronto, ${
        until
          ? `el ${sayDay(until)}`
          : 'tres meses después de la última dosis (seis después de anticuerpos contra células B, veinticuatro después de un trasplante)'
      }, y solo con la indicación escrita de oncología.`,
      `Live vaccines (BCG, MMR, MR, rotavirus, chickenpox) are postponed by the diagnosis and its treatment. They come back ${
        until
          ? `on ${until}`
          : 'three months after the last dose (six after antibodies against B cells, twenty-four after a transplant)'
      } at the earliest, and only with the written advice of the oncologist.`,
    ],
    [
      'Si estuvo cerca de alguien con sarampión o varicela, es una urgencia: llama hoy mismo a tu unidad, aunque se sienta bien.',
      'Contact with somebody who has measles or chickenpox is an emergency: call your unit today, even without symptoms.',
    ],
    [
      'Quienes viven en casa deben tener sus vacunas al día, también SRP, varicela e influenza. Nadie en casa debe recibir la vacuna oral contra la polio.',
      'Everybody at home should be vaccinated, MMR, chickenpox and influenza included. Nobody at home may get the oral polio vaccine.',
    ],
  ],
  unknownCode: ['Ese código no está en el esquema de la cartilla.', 'This code is not in the scheme of the cartilla.'],
  futureDay: [
    'La fecha está en el futuro: registra solo lo que ya se hizo.',
    'The day is in the future: record only what was done.',
  ],
  beforeBirth: ['La fecha es anterior al nacimiento.', 'The day is before the birth.'],
  alreadyRecorded: [
    'Esto ya está en la cartilla. Si hay un error, retira primero el registro equivocado.',
    'This is in the cartilla already. If there is a mistake, withdraw the wrong record first.',
  ],
  whichDose: (doses: string): Text => [`Indica qué dosis es: ${doses}.`, `Say which dose it is: ${doses}.`],
  dosesNotCounted: ['Aquí no se cuentan dosis: deja este dato vacío.', 'Doses are not counted here: leave this empty.'],
  unknownDose: (doses: string): Text => [
    `El esquema tiene estas dosis: ${doses}.`,
    `The scheme has these doses: ${doses}.`,
  ],
  nothingToChoose: [
    'La cartilla de esta persona sigue su edad y su CURP.',
    'The cartilla of this person follows from age and CURP.',
  ],
  chooseAdultGroup: [
    'Elige la cartilla de mujeres o la de hombres de 20 a 59 años.',
    'Choose the cartilla of women or that of men of 20 to 59 years.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text | readonly Text[])>;
