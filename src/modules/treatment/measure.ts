/** The units of measurements, and the one unit of each kind in which values are compared and drawn. */
import { Trend, type FollowUpKind } from './follow-up.types';

/** A unit, its spellings, and the values that a measurement in it can have. */
interface Scale {
  unit: string;
  /** How many of it make one of the canonical unit. */
  per: number;
  spellings: RegExp;
  least: number;
  most: number;
}

const scale = (unit: string, spellings: RegExp, least: number, most: number, per = 1): Scale => ({
  unit,
  per,
  spellings,
  least,
  most,
});

/** Cells are counted in thousands per microlitre (10*3/uL, 10^9/L, K/uL), or one by one. */
const cells = (mostThousands: number): Scale[] => [
  scale(
    '10*3/uL',
    /^(?:(?:x?10[*^e]?0?3|k|mil|miles|thousand)(?:cel|celulas|cells)?\/(?:ul|mcl|mm3)|x?10[*^e]?0?9\/l|g(?:iga)?\/l)$/,
    0,
    mostThousands,
  ),
  scale('/uL', /^(?:cel|cels|celulas|cell|cells|leu|neu|plt)?\/?(?:ul|mcl|mm3)$/, 0, mostThousands * 1000, 1000),
];

/** Of each kind, the canonical unit first. */
export const SCALES: Readonly<Record<FollowUpKind, readonly Scale[]>> = {
  WEIGHT: [scale('kg', /^(?:kg|kgs|kilos?|kilogramos?)$/, 0.3, 300)],
  HEIGHT: [scale('cm', /^(?:cm|cms|centimetros?)$/, 20, 250)],
  TEMPERATURE: [scale('°C', /^(?:°?c|cel|celsius|°?centigrados|gradosc?|gradoscelsius)$/, 25, 45)],
  BLOOD_PRESSURE: [scale('mmHg', /^mm\[?hg\]?$/, 30, 280)],
  OXYGEN_SATURATION: [scale('%', /^(?:%|%spo2|porciento|percent)$/, 20, 100)],
  HEMOGLOBIN: [scale('g/dL', /^(?:g|gr)\/dl$/, 1, 25), scale('g/L', /^(?:g|gr)\/l$/, 10, 250, 10)],
  LEUKOCYTES: cells(2_000),
  NEUTROPHILS: cells(1_000),
  PLATELETS: cells(5_000),
  TOXICITY: [scale('CTCAE', /^(?:ctcae(?:v[45])?|grados?|grade)$/, 0, 5)],
  NOTE: [],
};

/** A unit without blanks, accents, case and the many ways to write micro, degree and raised figures. */
const plainUnit = (unit: string): string =>
  unit
    .replace(/º/g, '°')
    .normalize('NFKD')
    .replace(/[\p{M}\s.{}]/gu, '')
    .replace(/[µμ]/gu, 'u')
    .replace(/[×·]/gu, 'x')
    .toLowerCase();

/** The scale of a unit as it was typed; without one, that of a kind that has but one. */
export function scaleOf(kind: FollowUpKind, unit: string | null): Scale | undefined {
  const scales = SCALES[kind];
  if (unit === null) return scales.length === 1 ? scales[0] : undefined;
  const plain = plainUnit(unit);
  return scales.find(({ spellings }) => spellings.test(plain));
}

export interface Canonical {
  value: number;
  unit: string;
}

/** The value in the canonical unit of its kind; null for a note, a grade, and a unit that is not known. */
export function canonical(kind: FollowUpKind, value: number | null, unit: string | null): Canonical | null {
  if (value === null || kind === 'TOXICITY') return null;
  const known = scaleOf(kind, unit);
  // Rounding to twelve digits restores the decimal value of a quotient.
  return known ? { value: Number((value / known.per).toPrecision(12)), unit: SCALES[kind][0]!.unit } : null;
}

/** Values that differ by this share or less are the same. */
const SAME_SHARE = 0.02;

/** The direction of a value, compared with the one before it in the same unit. */
export function trendOf(before: number, now: number): Trend {
  const share = Number((Math.abs(now - before) / Math.abs(before || 1)).toPrecision(12));
  if (now === before || (before !== 0 && share <= SAME_SHARE)) return Trend.SAME;
  return now > before ? Trend.UP : Trend.DOWN;
}
