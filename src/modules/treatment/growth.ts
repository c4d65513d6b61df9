/** Weight and height by age and sex: the published limits at z = -3 and 3, by the LMS method. */
import { daysBetween, type Day } from '../../core/time';
import growth from './data/growth.json';

export type GrowthMeasure = 'WEIGHT' | 'HEIGHT';

/** Both ends count as inside. kg or cm. */
export interface Band {
  low: number;
  high: number;
}

type Row = readonly [months: number, l: number, m: number, s: number];
interface Table {
  measure: string;
  fromMonths: number;
  MALE: Row[];
  FEMALE: Row[];
}

/** By measure, the tables from the oldest ages down. */
const TABLES = [...(growth.tables as unknown as Table[])].sort((a, b) => b.fromMonths - a.fromMonths);
const DAYS_PER_MONTH = 365.25 / 12;
const FARTHEST_Z = 3;

/** L, M and S at an age; before the first and after the last row those of that row. */
function lmsAt(rows: readonly Row[], months: number): [l: number, m: number, s: number] {
  const next = rows.findIndex((row) => row[0] >= months);
  const after = rows[next === -1 ? rows.length - 1 : next]!;
  const before = next > 0 ? rows[next - 1]! : after;
  const share = after === before ? 0 : (months - before[0]) / (after[0] - before[0]);
  const between = (column: 1 | 2 | 3): number => before[column] + share * (after[column] - before[column]);
  return [between(1), between(2), between(3)];
}

const valueAt = ([l, m, s]: [number, number, number], z: number): number =>
  Math.abs(l) < 1e-9 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);

/**
 * The values at z = -3 and 3 for a child of this birth date and sex on `on`, to two decimals. For a child that is neither
 * MALE nor FEMALE the wider band of both. WHO 2006 and 2007; weight from ten years on CDC 2000.
 */
export function growthBand(measure: GrowthMeasure, child: { birthDate: Day; sex: string }, on: Day): Band {
  const months = Math.max(0, daysBetween(child.birthDate, on)) / DAYS_PER_MONTH;
  const table = TABLES.find((one) => one.measure === measure && months >= one.fromMonths)!;
  const bands = (['MALE', 'FEMALE'] as const)
    .filter((sex) => sex === child.sex || (child.sex !== 'MALE' && child.sex !== 'FEMALE'))
    .map((sex) => lmsAt(table[sex], months));
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    low: rounded(Math.min(...bands.map((lms) => valueAt(lms, -FARTHEST_Z)))),
    high: rounded(Math.max(...bands.map((lms) => valueAt(lms, FARTHEST_Z)))),
  };
}
