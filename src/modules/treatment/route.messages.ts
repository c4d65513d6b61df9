/** The sentences about forbidden routes of medicines that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const routeMessages = {
  vincaIntrathecal: [
    'La vincristina y los demás alcaloides de la vinca nunca se aplican por vía intratecal: es mortal. Corrige la vía o el medicamento.',
    'Vincristine and the other vinca alkaloids are never given by the intrathecal route: it kills. Correct the route or the medicine.',
  ],
  vincaRoute: [
    'La vincristina y los demás alcaloides de la vinca se aplican solo por vía intravenosa; por otra vía son mortales o destruyen el tejido. Corrige la vía o el medicamento.',
    'Vincristine and the other vinca alkaloids are given into a vein only; by another route they kill or destroy tissue. Correct the route or the medicine.',
  ],
  intrathecal: [
    'Por vía intratecal o intraventricular solo se aplican metotrexato, citarabina, hidrocortisona, prednisolona y tiotepa. Corrige la vía, el nombre o el código del medicamento.',
    'Only methotrexate, cytarabine, hydrocortisone, prednisolone and thiotepa are given by the intrathecal or intraventricular route. Correct the route, name or code of the medicine.',
  ],
  nameMismatch: [
    'El nombre dice una sustancia que no es la del código ATC. Corrige el nombre o el código.',
    'The name says a substance that is not that of the ATC code. Correct the name or the code.',
  ],

  /** `text` about a medicine of a stored protocol, for the person who starts a treatment by it. */
  ofProtocol: (medicine: string, [es, en]: Text): Text => [
    `${medicine}: ${es} Define una versión corregida del protocolo.`,
    `${medicine}: ${en} Define a corrected version of the protocol.`,
  ],
} as const;
