/** Sentences about the tablets that a family gives at home, in Spanish and English. */
import type { Language, Text } from '../../core/i18n';
import { rarestFirst } from './dispensing';

export const dispensingMessages = {
  strengths: ['Escribe de 1 a 6 presentaciones, cada una mayor que cero.', 'Write 1 to 6 strengths, each above zero.'],
  strength: ['La presentación tiene que ser mayor que cero.', 'The strength must be above zero.'],
  parts: ['Una tableta se parte en 1, 2 o 4.', 'A tablet is broken into 1, 2 or 4.'],
  notPlanned: [
    'En esa semana el plan no tiene dosis en casa de esta medicina.',
    'The plan has no dose of this medicine at home in that week.',
  ],
  severalUnits: [
    'En esa semana el plan tiene esta medicina en varias unidades.',
    'The plan has this medicine in several units in that week.',
  ],
  count: ['Escribe siete números, de lunes a domingo.', 'Write seven numbers, Monday to Sunday.'],
  notDivisible: (parts: number): Text => [
    parts === 1 ? 'Esa tableta no se parte.' : `Esa tableta se parte en ${parts}, no en otras partes.`,
    parts === 1 ? 'That tablet is not broken.' : `That tablet is broken into ${parts}, not into other parts.`,
  ],
  notPlannedThatDay: ['Ese día el plan no tiene dosis.', 'The plan has no dose on that day.'],
  overCap: (cap: number, unit: string): Text => [
    `Pasa del máximo de un día, ${cap} ${unit}.`,
    `It is above the limit of one day, ${cap} ${unit}.`,
  ],
  weekOff: (percent: number): Text => [
    `La semana se aparta ${percent} % de lo planeado; el límite es 5 %.`,
    `The week differs by ${percent} % from the planned one; the limit is 5 %.`,
  ],
  untilBefore: ['El último día es anterior al primero.', 'The last day is before the first one.'],
  treatmentEnded: ['El tratamiento ya terminó.', 'The treatment has ended.'],
  alreadyVoided: ['Ya estaba anulado.', 'It was voided before.'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

const FRACTIONS: Readonly<Record<Language, Readonly<Record<string, readonly [alone: string, after: string]>>>> = {
  es: {
    '0.25': ['un cuarto de tableta', 'un cuarto'],
    '0.5': ['media tableta', 'media'],
    '0.75': ['tres cuartos de tableta', 'tres cuartos'],
  },
  en: {
    '0.25': ['a quarter of a tablet', 'a quarter'],
    '0.5': ['half a tablet', 'a half'],
    '0.75': ['three quarters of a tablet', 'three quarters'],
  },
};
const WORDS = {
  es: {
    days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    tablets: (count: number) => (count === 1 ? '1 tableta' : `${count} tabletas`),
    none: 'ninguna tableta',
    and: 'y',
    daily: 'todos los días',
    others: 'los demás días',
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    tablets: (count: number) => (count === 1 ? '1 tablet' : `${count} tablets`),
    none: 'no tablet',
    and: 'and',
    daily: 'every day',
    others: 'on the other days',
  },
} as const;

/** An amount of tablets in words: 1 tableta y media. */
export function tabletsText(language: Language, tablets: number): string {
  const { tablets: whole, and, none } = WORDS[language];
  if (tablets === 0) return none;
  const fraction = FRACTIONS[language][String(tablets % 1)];
  if (!fraction) return whole(tablets);
  return tablets < 1 ? fraction[0] : `${whole(Math.floor(tablets))} ${and} ${fraction[1]}`;
}

/** A week of tablets, Monday to Sunday, in words: 1 tableta y media, lunes y jueves; 1 tableta los demás días. */
export function weekText(language: Language, week: readonly number[]): string {
  const { days, and, daily, others } = WORDS[language];
  const amounts = rarestFirst(week.filter((tablets) => tablets > 0));
  const isDaily = week.every((tablets) => tablets > 0);
  const [first] = amounts;
  if (isDaily && first && amounts.length === 1) return `${tabletsText(language, first[0])} ${daily}`;
  return amounts
    .map(([amount], place) => {
      const named = days.filter((_, day) => week[day] === amount);
      const listed =
        named.length === 1 ? named[0]! : `${named.slice(0, -1).join(', ')} ${and} ${named[named.length - 1]!}`;
      return isDaily && place === amounts.length - 1
        ? `${tabletsText(language, amount)} ${others}`
        : `${tabletsText(language, amount)}, ${listed}`;
    })
    .join('; ');
}
