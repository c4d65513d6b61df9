/** Sentences on the cover of a cartilla and on the two public pages that belong to it. */
import type { Text } from '../../core/i18n';
import type { AgeGroup } from './cartilla.types';

interface PageText {
  readonly title: Text;
  readonly words: Text;
}

export const coverPages = {
  expired: {
    title: ['Esta dirección ya venció', 'This address has expired'],
    words: [
      'Sirve durante 24 horas. Pide la portada otra vez; es gratis y tarda unos minutos.',
      'It works for 24 hours. Ask for the cover again; it is free and takes some minutes.',
    ],
  },
  unknown: {
    title: ['No encontramos esta portada', 'We could not find this cover'],
    words: [
      'Revisa que la dirección esté completa, como llegó en el correo, o pide la portada otra vez.',
      'Check that the address is whole, as it came in the email, or ask for the cover again.',
    ],
  },
  genuine: {
    title: ['El folio es auténtico', 'The folio is genuine'],
    words: [
      'Compara las iniciales con el nombre de la portada y con una identificación. Por privacidad no se muestra nada más.',
      'Compare the initials with the name on the cover and with an identification. For privacy nothing else is shown.',
    ],
  },
  notGenuine: {
    title: ['Este folio no es auténtico', 'This folio is not genuine'],
    words: [
      'No corresponde a ninguna cartilla. Revisa que esté bien copiado. Si la portada lo tiene así, no la aceptes y pide a la persona que la reimprima.',
      'It belongs to no cartilla. Check that it was copied right. If the cover bears it like this, do not accept it, and ask the person to have it reprinted.',
    ],
  },
} as const satisfies Record<string, PageText>;

export const coverLabels = {
  folio: ['Folio', 'Folio'],
  initials: ['Iniciales de la persona', 'Initials of the person'],
} as const satisfies Record<string, Text>;

/** The printed cover, in Spanish like the booklet that it belongs to. */
export const coverSheet = {
  documentTitle: 'Portada de la Cartilla Nacional de Salud',
  heading: 'Cartilla Nacional de Salud',
  groups: {
    CHILDREN_0_9: { title: 'Niñas y niños de 0 a 9 años', colour: 'verde' },
    ADOLESCENTS_10_19: { title: 'Adolescentes de 10 a 19 años', colour: 'gris' },
    WOMEN_20_59: { title: 'Mujeres de 20 a 59 años', colour: 'rosa' },
    MEN_20_59: { title: 'Hombres de 20 a 59 años', colour: 'café' },
    ADULTS_60_PLUS: { title: 'Personas de 60 años y más', colour: 'amarillo' },
  } satisfies Record<AgeGroup, { title: string; colour: string }>,
  group: ({ title, colour }: { title: string; colour: string }): string => `${title} · color ${colour}`,
  name: 'Nombre',
  curp: 'CURP',
  nss: 'NSS',
  agregado: 'Agregado médico',
  noAgregado: 'sin registrar',
  unit: 'Unidad médica',
  folio: 'Folio',
  qrAlternative: (url: string): string => `Código QR con la dirección ${url}`,
  qrCaption: 'Para comprobar que esta portada es auténtica, apunta la cámara al código.',
  stepsHeading: 'Qué hacer ahora',
  steps: [
    'Imprime esta hoja en tamaño carta. En blanco y negro también sirve.',
    'Llévala con una identificación a tu Unidad de Medicina Familiar, donde te dan la cartilla de tu grupo de edad.',
    'Lleva el cuadernillo a todas tus citas. En casa guarda una copia de esta hoja.',
  ],
  reprintedOn: (day: string): string => `Reimpresa el ${day}. Dirección para comprobarla:`,
} as const;
