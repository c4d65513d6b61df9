/** What people read when a medicine may not go by a route: Spanish, English. */

export const VINCA_TEXT = [
  'La vincristina y los demás alcaloides de la vinca nunca se aplican por vía intratecal: es mortal. Corrige la vía o el medicamento.',
  'Vincristine and the other vinca alkaloids are never given by the intrathecal route: it kills. Correct the route or the medicine.',
] as const;

export const VINCA_ROUTE_TEXT = [
  'La vincristina y los demás alcaloides de la vinca se aplican solo por vía intravenosa; por otra vía son mortales o destruyen el tejido. Corrige la vía o el medicamento.',
  'Vincristine and the other vinca alkaloids are given into a vein only; by another route they kill or destroy tissue. Correct the route or the medicine.',
] as const;

export const INTRATHECAL_TEXT = [
  'Por vía intratecal solo se aplican metotrexato, citarabina, hidrocortisona, prednisolona y tiotepa. Corrige la vía, el nombre o el código del medicamento.',
  'Only methotrexate, cytarabine, hydrocortisone, prednisolone and thiotepa are given by the intrathecal route. Correct the route, name or code of the medicine.',
] as const;

export const NAME_TEXT = [
  'El nombre dice una sustancia que no es la del código ATC. Corrige el nombre o el código.',
  'The name says a substance that is not that of the ATC code. Correct the name or the code.',
] as const;

/** The same for a medicine of a stored protocol, which the person who starts a treatment did not type. */
export const ofProtocol = (medicine: string, [es, en]: readonly [string, string]) =>
  [
    `${medicine}: ${es} Define una versión corregida del protocolo.`,
    `${medicine}: ${en} Define a corrected version of the protocol.`,
  ] as const;
