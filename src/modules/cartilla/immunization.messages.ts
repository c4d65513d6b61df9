/** Sentences about vaccines: why one waits and until when, why a dose does not count, what the cartilla does not hold. */
import type { Text } from '../../core/i18n';
import { sayDay } from './cartilla.messages';
import { DeferralReason, DoseStatusReason } from './immunization-fact.types';
import type { Day } from '../../core/time';

const WHY: Readonly<Record<DeferralReason, Text>> = {
  DIAGNOSIS: ['por el diagnóstico', 'because of the diagnosis'],
  TREATMENT: ['por el tratamiento', 'because of the treatment'],
  AFTER_CHEMOTHERAPY: ['porque el tratamiento terminó hace poco', 'because the treatment ended recently'],
  AFTER_ANTI_B: ['porque recibió anticuerpos contra las células B', 'because of antibodies against B cells'],
  AFTER_TRANSPLANT: ['por el trasplante', 'because of the transplant'],
  AFTER_BLOOD_PRODUCT: [
    'porque recibió inmunoglobulina o una transfusión',
    'because of immunoglobulin or a transfusion',
  ],
  CONTRAINDICATION: ['por indicación escrita de oncología', 'on the written advice of the oncologist'],
  REPEAT_AFTER_TREATMENT: [
    'porque la dosis dada durante el tratamiento se repite cuando este termina',
    'because the dose given during the treatment is repeated after it',
  ],
};

const NOT_COUNTED: Readonly<Record<DoseStatusReason, Text>> = {
  TOO_YOUNG: [
    'No cuenta para el esquema: se aplicó antes de la edad mínima. Se repite.',
    'Does not count for the scheme: given before the minimum age. It is repeated.',
  ],
  TOO_OLD: [
    'No cuenta para el esquema: se aplicó después de la edad máxima.',
    'Does not count for the scheme: given after the maximum age.',
  ],
  INTERVAL_TOO_SHORT: [
    'No cuenta para el esquema: pasó muy poco tiempo desde la dosis anterior. Se repite.',
    'Does not count for the scheme: too soon after the dose before. It is repeated.',
  ],
  LIVE_INTERVAL_TOO_SHORT: [
    'No cuenta para el esquema: pasaron menos de 28 días desde otra vacuna viva. Se repite.',
    'Does not count for the scheme: fewer than 28 days after another live vaccine. It is repeated.',
  ],
  EXTRA_DOSE: ['Dosis extra: no reemplaza ninguna del esquema.', 'An extra dose: it replaces none of the scheme.'],
  NOT_INDICATED: [
    'No cuenta para el esquema: esta vacuna no es para esta persona.',
    'Does not count for the scheme: this vaccine is not for this person.',
  ],
  WHILE_DEFERRED: [
    'Avisa hoy mismo a oncología: se aplicó cuando debía esperar. No cuenta para el esquema.',
    'Tell the oncologist today: it was given while it had to wait. It does not count for the scheme.',
  ],
  BLOOD_PRODUCT: [
    'No cuenta para el esquema: hubo inmunoglobulina o transfusión muy cerca de esta dosis. Se repite.',
    'Does not count for the scheme: immunoglobulin or a transfusion was too near. It is repeated.',
  ],
  DURING_TREATMENT: [
    'No cuenta para el esquema: se aplicó durante el tratamiento. Se repite cuando oncología lo indique.',
    'Does not count for the scheme: given during the treatment. It is repeated when the oncologist says so.',
  ],
  BEFORE_TRANSPLANT: [
    'Ya no cuenta para el esquema: después del trasplante se empieza de nuevo.',
    'No longer counts for the scheme: after the transplant it starts again.',
  ],
};

export const immunizationMessages = {
  /** Why and until when a vaccine waits; `until` is the first day on which it may be given. */
  deferral: (reason: DeferralReason, until: Day | null): Text => {
    const [es, en] = WHY[reason];
    return until
      ? [
          `No se aplica antes del ${sayDay(until)} ${es}. Desde ese día, solo con la indicación escrita de oncología.`,
          `Not before ${until} ${en}. From that day on, only with the written advice of the oncologist.`,
        ]
      : [
          `No se aplica por ahora ${es}. Todavía no hay fecha: espera la indicación escrita de oncología.`,
          `Not for now ${en}. There is no day yet: wait for the written advice of the oncologist.`,
        ];
  },
  notCounted: (reason: DoseStatusReason): Text => NOT_COUNTED[reason],
  whichProduct: ['Indica qué producto recibió.', 'Say which product it was.'],
  noProduct: ['El producto es solo para inmunoglobulina y productos de sangre.', 'Only a blood product has a product.'],
  noVaccine: [
    'La vacuna es solo para una contraindicación o un permiso.',
    'Only a contraindication or a permission has a vaccine.',
  ],
  notLoaded: {
    always: [
      'Esta cartilla no sabe de enfermedades crónicas, de embarazo ni de brotes: lo que depende de eso lo indica tu unidad.',
      'This cartilla does not know of chronic illness, pregnancy or outbreaks: your unit says what depends on them.',
    ],
    nutrition: [
      'Todavía no hay acciones de nutrición para personas de 20 años o más, además del peso y la estatura.',
      'There are no actions of nutrition from 20 years on yet, besides weight and height.',
    ],
    sexualHealth: [
      'Todavía no hay acciones de salud sexual y reproductiva para personas de 60 años o más.',
      'There are no actions of sexual and reproductive health from 60 years on yet.',
    ],
  },
} as const satisfies Record<string, unknown>;
