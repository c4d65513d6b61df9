/**
 * Vinca alkaloids (ATC L01CA) kill by every route but the vein, the intrathecal one by an error that hospitals keep
 * repeating (WHO Information Exchange System, Alert 115, 2007). A medicine is recognised by its code or its name.
 */
import { atcParts, plainLetters, substancesNamed } from './substances';

const GROUP = 'L01CA';
// Every word that begins with "vin", besides the names and brands of the data: no other medicine of these wards does.
const NAMES = /(?:^| )vin|vinc(?:a|r)|vinblast|vinorel|vindes|vinflun|vinkrist|vinzol|velbe(?: |$)/;

/** Whether the code or the name, in Spanish or English, is that of a vinca alkaloid. */
export function isVinca(medicine: { name: string; atc: string }): boolean {
  const code = atcParts(medicine.atc)
    .join('')
    .replace(/[^A-Z0-9]/g, '');
  const words = plainLetters(medicine.name);
  return (
    code.includes(GROUP) ||
    NAMES.test(words) ||
    NAMES.test(words.replaceAll(' ', '')) ||
    substancesNamed(medicine.name).some(({ atc }) => atc.some((one) => one.startsWith(GROUP)))
  );
}
