/** Words of a message that call for the page of alarm signs. Not a judgement of the child's state. */

const BEGINNINGS = [
  'fiebre',
  'calentura',
  'sangr',
  'hemorrag',
  'convuls',
  'desmay',
  'inconscien',
  'ahog',
  'morad',
  'no respira',
  'respira mal',
  'no despierta',
];
const ALARM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEGINNINGS.join('|')})`, 'u');
const DEGREES = /(?<![\d.,])(\d{2}(?:[.,]\d+)?)\s*(?:grados|°)/gu;
const HIGHEST = 43;

/** Whether a text holds a word of the list, or a temperature from `callNowFrom` to 43 °C. */
export function mentionsAlarm(text: string, callNowFrom: number): boolean {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  if (ALARM.test(folded)) return true;
  return [...folded.matchAll(DEGREES)]
    .map(([, number]) => Number(number!.replace(',', '.')))
    .some((degrees) => degrees >= callNowFrom && degrees <= HIGHEST);
}
