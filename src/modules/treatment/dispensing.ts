/**
 * Weeks of whole and broken tablets for planned doses, without any other code. A week is seven numbers, Monday to Sunday.
 * Amounts are counted in parts of a tablet, so that every sum is exact.
 */
import type { Day } from '../../core/time';

/** The place of a day in its week: Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A planned week of one medicine. */
export interface PlannedWeek {
  /** The planned dose of each day, in the unit of the plan; 0 for a day without a dose. */
  planned: readonly number[];
  /** The highest dose of each day. */
  caps: readonly number[];
}

/** A planned week of one medicine of a treatment. */
export interface WeekAtHome extends PlannedWeek {
  medication: string;
  unit: string;
}

/** A week of tablets of one strength. */
export interface TabletWeek {
  tablets: number[];
  plannedWeek: number;
  dispensedWeek: number;
  /** (dispensedWeek - plannedWeek) / plannedWeek in %, two decimals. */
  deviationPercent: number;
}

/** The largest deviation of a week's sum from the planned one, in %. */
export const LARGEST_DEVIATION_PERCENT = 5;
const MOST_WEEKS = 5;
/** A limit of practice; it also bounds the search for weeks. */
const MOST_TABLETS_A_DAY = 20;
/** A binary fraction such as 0.1 x 3 counts as its decimal value. */
const TOLERANCE = 1e-9;

const decimal = (value: number): number => Number(value.toPrecision(12));
export const sumOf = (values: readonly number[]): number => decimal(values.reduce((sum, value) => sum + value, 0));

/** The sums and the deviation of a week of tablets. */
export function measuredWeek(planned: readonly number[], strength: number, tablets: readonly number[]): TabletWeek {
  const plannedWeek = sumOf(planned);
  const dispensedWeek = decimal(sumOf(tablets) * strength);
  const deviation = ((dispensedWeek - plannedWeek) / plannedWeek) * 100;
  return {
    tablets: [...tablets],
    plannedWeek,
    dispensedWeek,
    deviationPercent: Math.round(Number((deviation * 100).toPrecision(12))) / 100 || 0,
  };
}

/** Whether a sum of a week is within 5 % of the planned one. */
export const isWithinDeviation = (plannedWeek: number, dispensedWeek: number): boolean =>
  Math.abs(dispensedWeek - plannedWeek) <= (plannedWeek * LARGEST_DEVIATION_PERCENT) / 100 + TOLERANCE;

/** Whether a dose is above its cap. */
export const isOverCap = (dose: number, cap: number): boolean => dose > cap + TOLERANCE;

/**
 * The best weeks of tablets of `strength`, each of which may be broken into `parts`: at most five, the smallest deviation
 * first, then the fewest different amounts, then the fewest broken tablets. Each day with a planned dose gets a part at
 * least, within its cap; other days get none. Weeks with the same amounts on other days are proposed once, with the amounts
 * spread evenly over the days.
 */
export function proposedWeeks(week: PlannedWeek, strength: number, parts: number): TabletWeek[] {
  const part = strength / parts;
  const days = daysByDose(week, part, MOST_TABLETS_A_DAY * parts);
  const planned = sumOf(week.planned);
  if (days.length === 0) return [];
  const weeks: TabletWeek[] = [];
  const mostOfWeek = sumOf(days.map(({ most }) => most));
  for (const total of totalsByDeviation(planned, part, mostOfWeek)) {
    for (let different = 1; different <= days.length && weeks.length < MOST_WEEKS; different++) {
      const found = amountsOf(total, days.length, different, days[0]!.most)
        .filter((amounts) => amounts.every((amount, place) => amount <= days[place]!.most))
        .map((amounts) => ({ amounts, broken: amounts.filter((amount) => amount % parts > 0).length }))
        .sort((a, b) => a.broken - b.broken || spanOf(a.amounts) - spanOf(b.amounts));
      weeks.push(
        ...found.map(({ amounts }) => measuredWeek(week.planned, strength, spread(days, amounts, week, parts))),
      );
    }
    if (weeks.length >= MOST_WEEKS) break;
  }
  return weeks.slice(0, MOST_WEEKS);
}

interface PlannedDay {
  /** Its place in the week, 0 for Monday. */
  place: number;
  /** The most parts that its cap allows. */
  most: number;
}

/** The days with a planned dose, the highest cap first. */
const daysByDose = ({ planned, caps }: PlannedWeek, part: number, limit: number): PlannedDay[] =>
  planned
    .map((dose, place) => ({ place, dose, most: Math.min(Math.floor(caps[place]! / part + TOLERANCE), limit) }))
    .filter(({ dose }) => dose > 0)
    .sort((a, b) => b.most - a.most || b.dose - a.dose || a.place - b.place);

/** The sums of a week in parts within 5 % of the planned one, up to `most`, the nearest first; of two as near, the smaller. */
function totalsByDeviation(planned: number, part: number, most: number): number[] {
  const share = LARGEST_DEVIATION_PERCENT / 100;
  const first = Math.ceil((planned * (1 - share)) / part - TOLERANCE);
  const last = Math.min(Math.floor((planned * (1 + share)) / part + TOLERANCE), most);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, place) => first + place)
    .map((total) => ({ total, deviation: decimal(Math.abs(total * part - planned)) }))
    .sort((a, b) => a.deviation - b.deviation || a.total - b.total)
    .map(({ total }) => total);
}

/** The ways to make `total` of `count` amounts of 1 to `most`, of which `different` differ; each way from high to low. */
function amountsOf(total: number, count: number, different: number, most: number): number[][] {
  if (different === 1) {
    const amount = total / count;
    return Number.isInteger(amount) && amount >= 1 && amount <= most ? [Array<number>(count).fill(amount)] : [];
  }
  const ways: number[][] = [];
  // The highest amount is above the mean, and leaves one part at least for each of the other days.
  for (let high = Math.min(most, total - count + 1); high * count > total; high--)
    for (let times = 1; times <= count - different + 1 && high * times < total; times++)
      for (const rest of amountsOf(total - high * times, count - times, different - 1, high - 1))
        ways.push([...Array<number>(times).fill(high), ...rest]);
  return ways;
}

const spanOf = (amounts: readonly number[]): number => amounts[0]! - amounts.at(-1)!;

/** Seven numbers of tablets: higher amounts on days with a higher planned dose, spread evenly over days with the same. */
function spread(
  days: readonly PlannedDay[],
  amounts: readonly number[],
  { planned, caps }: PlannedWeek,
  parts: number,
): number[] {
  const tablets = Array<number>(7).fill(0);
  const groups = new Map<string, { places: number[]; amounts: number[] }>();
  days.forEach(({ place }, rank) => {
    const key = `${planned[place]} ${caps[place]}`;
    const group = groups.get(key) ?? { places: [], amounts: [] };
    group.places.push(place);
    group.amounts.push(amounts[rank]!);
    groups.set(key, group);
  });
  for (const group of groups.values()) {
    let free = group.places.sort((a, b) => a - b);
    for (const [amount, times] of rarestFirst(group.amounts)) {
      const taken = new Set(Array.from({ length: times }, (_, n) => free[Math.floor((n * free.length) / times)]!));
      for (const place of taken) tablets[place] = amount / parts;
      free = free.filter((place) => !taken.has(place));
    }
  }
  return tablets;
}

/** Each different value with its number of occurrences, the rarest first; of two as rare, the higher. */
export const rarestFirst = (values: readonly number[]): [value: number, times: number][] => {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => x - y || b - a);
};
