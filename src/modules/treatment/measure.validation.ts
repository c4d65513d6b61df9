/** Which units and values a measurement of each kind can have. Wide on purpose: they catch a slip of the pen, not an illness. */
import type { Problems } from '../../core/validation';
import { FollowUpKind } from './follow-up.types';

/** A unit as it is kept when none was given, how else it is written, and what values it can have. */
interface Scale {
  unit: string;
  spellings: RegExp;
  least: number;
  most: number;
}

const scale = (unit: string, spellings: RegExp, least: number, most: number): Scale => ({
  unit,
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
  scale('/uL', /^(?:cel|cels|celulas|cell|cells|leu|neu|plt)?\/?(?:ul|mcl|mm3)$/, 0, mostThousands * 1000),
];

const SCALES: Readonly<Record<FollowUpKind, readonly Scale[]>> = {
  WEIGHT: [scale('kg', /^(?:kg|kgs|kilos?|kilogramos?)$/, 0.3, 300)],
  HEIGHT: [scale('cm', /^(?:cm|cms|centimetros?)$/, 20, 250)],
  TEMPERATURE: [scale('°C', /^(?:°?c|cel|celsius|°?centigrados|gradosc?|gradoscelsius)$/, 25, 45)],
  BLOOD_PRESSURE: [scale('mmHg', /^mm\[?hg\]?$/, 30, 280)],
  OXYGEN_SATURATION: [scale('%', /^(?:%|%spo2|porciento|percent)$/, 20, 100)],
  HEMOGLOBIN: [scale('g/dL', /^(?:g|gr)\/dl$/, 1, 25), scale('g/L', /^(?:g|gr)\/l$/, 10, 250)],
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

/** Everything that is wrong with value and unit; answers the unit to keep, null for none. */
export function judgeMeasure(
  problems: Problems,
  kind: FollowUpKind,
  value: number | null | undefined,
  unit: string | null | undefined,
): string | null {
  const scales = SCALES[kind];
  const given = unit?.trim() || null;
  if (value === undefined || value === null) {
    if (given)
      problems.add(
        'value',
        'REQUIRED',
        'Escribe el valor que va con la unidad.',
        'Write the value that goes with the unit.',
      );
    return null;
  }
  if (scales.length === 0) {
    problems.add('value', 'NOT_EXPECTED', 'Una nota no lleva valor.', 'A note has no value.');
    return null;
  }
  const words = scales.map((known) => known.unit).join(', ');
  const known = given
    ? scales.find(({ spellings }) => spellings.test(plainUnit(given)))
    : scales.length === 1
      ? scales[0]
      : undefined;
  if (!known) {
    problems.add('unit', given ? 'UNIT' : 'REQUIRED', `Escribe la unidad: ${words}.`, `Write the unit: ${words}.`);
    return null;
  }
  const isGrade = kind === FollowUpKind.TOXICITY;
  if (!Number.isFinite(value) || value < known.least || value > known.most || (isGrade && !Number.isInteger(value)))
    problems.add(
      'value',
      'RANGE',
      `Escribe un valor de ${known.least} a ${known.most} ${known.unit}.`,
      `Write a value from ${known.least} to ${known.most} ${known.unit}.`,
    );
  return given ?? known.unit;
}
