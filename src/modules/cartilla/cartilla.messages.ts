/** The sentences of the cartilla for families: Spanish, English. Standard practice in paediatric oncology (IDSA, AAP). */
import type { Day } from '../../core/time';

type Sentence = readonly [es: string, en: string];

/** The day as people write it: 18/05/2027 in Spanish, 2027-05-18 in English. */
const dayMonthYear = (day: Day): string => day.split('-').reverse().join('/');

/** What families must know while live vaccines wait; `until` is the first day on which they may come back. */
export const adviceWhileDeferred = (until: Day | null): readonly Sentence[] => [
  [
    `Las vacunas de virus o bacterias vivos (BCG, SRP, SR, rotavirus, varicela) se posponen por el diagnóstico y su tratamiento. Vuelven, como pronto, ${
      until
        ? `el ${dayMonthYear(until)}`
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
];
