/**
 * Vinca alkaloids (ATC L01CA) by the intrathecal route kill, by an error that hospitals keep repeating (WHO Information
 * Exchange System, Alert 115, 2007). The one place that recognises them, whatever a medicine's code or its name says.
 */
import { Route } from './protocol.types';

/** The parts of an ATC code, upper case without blanks: a medicine of several substances joins theirs by +. */
export const atcParts = (atc: string): string[] =>
  atc
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .split(/[+/,;&]/);

/** Level 4 or 5 of the WHO's ATC classification: L01CA, L01CA02. */
export const isAtc = (atc: string): boolean =>
  atcParts(atc).every((part) => /^[A-Z]\d{2}[A-Z]{2}(?:\d{2})?$/.test(part));

/** The code as it is kept. */
export const normalAtc = (atc: string): string => atcParts(atc).join('+');

// Substances, brands and the abbreviations of the wards. No medicine that goes into the spinal canal begins with "vin".
const NAMES =
  /(?:^| )vin|vinc(?:a|r)|vinblast|vinorel|vindes|vinflun|vinkrist|vinzol|oncovin|vincasar|marqibo|velban|velbe(?: |$)|navelbin|eldisin|javlor/;
const ABBREVIATIONS = /(?:^| )(?:vcr|vbl|vlb|vnb|vnr|vrl|nvb|vds|vfl)(?: |$)/;

/** Whether the code or the name, in Spanish or English, accents and blanks aside, is that of a vinca alkaloid. */
export function isVinca(medicine: { name: string; atc: string }): boolean {
  if (
    atcParts(medicine.atc)
      .join('')
      .replace(/[^A-Z0-9]/g, '')
      .includes('L01CA')
  )
    return true;
  const plain = medicine.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z]+/g, ' ').trim();
  const letters = plain.replace(/[^a-z]+/g, '');
  return NAMES.test(words) || ABBREVIATIONS.test(words) || NAMES.test(letters);
}

export const isVincaIntrathecal = (dose: { name: string; atc: string; route: string }): boolean =>
  (dose.route as Route) === Route.INTRATHECAL && isVinca(dose);

export const VINCA_TEXT = [
  'La vincristina y los demás alcaloides de la vinca nunca se aplican por vía intratecal: es mortal. Corrige la vía o el medicamento.',
  'Vincristine and the other vinca alkaloids are never given by the intrathecal route: it kills. Correct the route or the medicine.',
] as const;
