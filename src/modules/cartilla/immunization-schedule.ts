/**
 * The national scheme, as data by version: the actions of each cartilla, with the ages and intervals of each dose. The
 * evaluation of recorded doses is in immunization-evaluation.ts, the forecast in immunization-forecast.ts.
 */
import type { Text } from '../../core/i18n';
import { completedYears, type Day } from '../../core/time';
import { AgeGroup, type PreventiveCategory } from './cartilla.types';
import type { Span } from './duration';
import allAges2025 from './data/all-ages-2025.json';
import scheme2024 from './data/scheme-2024.json';
import scheme2025 from './data/scheme-2025.json';

/**
 * OUTBREAK and PREGNANCY are the judgement of a clinician and make nothing due. RISK: has or had cancer. NO_RECORD: fewer doses
 * with the same antigen are on record than this dose's number. NO_SECOND_DOSE: no other second dose. NO_BOOSTER_SINCE: no dose
 * with the same antigen at or after the age of this one.
 */
type Condition = 'OUTBREAK' | 'PREGNANCY' | 'RISK' | 'NO_SECOND_DOSE' | 'NO_RECORD' | 'NO_BOOSTER_SINCE';

export interface Dose {
  dose: number;
  label: Text;
  /** The recommended age. */
  at: Span;
  /** A dose before this age does not count; four days of grace. */
  minAge?: Span;
  /** The last age at which it counts and is asked, that day included. */
  maxAge?: Span;
  /** The age from which it is no longer asked. */
  before?: Span;
  when?: Condition;
  /** What holds instead where `when` does not; without it the dose is not asked then. */
  otherwise?: Partial<Dose>;
  /** The minimum time since the previous dose; four days of grace. */
  minInterval?: Span;
  /** The recommended time since the previous dose; `minInterval` without it. */
  interval?: Span;
  /** The minimum time since the first dose of the series. */
  minFromFirst?: Span;
  /** Asked only when the previous dose was given or is asked. */
  needsPrevious?: boolean;
  /** `MM-DD/MM-DD`, the days of the season in which it is due. */
  window?: string;
  /** The cartillas that have it; those of the action without them. */
  groups?: AgeGroup[];
  /** False for an extra dose that replaces none of the scheme. */
  countsForScheme?: boolean;
}

export interface Recurring {
  label: Text;
  at: Span;
  minAge?: Span;
  until?: Span;
  /** The condition that extends it beyond `until`. */
  beyondWhen?: Condition;
  when?: Condition;
  /** `MM-DD/MM-DD`, the days of a season; BIRTHDAY, once in each year of life; or a span since the last time. */
  window: string;
}

export interface SchemeAction {
  code: string;
  category: PreventiveCategory;
  /** The age groups whose cartilla has it; empty for an action that may be recorded but is never due. */
  groups: AgeGroup[];
  live: boolean;
  /** The antigens of a vaccine: doses of two vaccines that share one follow each other in one series. */
  antigens: string[];
  name: Text;
  purpose: Text;
  /** Once one dose of this vaccine is on record, the action is not asked. */
  replacedBy?: string;
  /** The vaccine whose doses it replaces. */
  substitutes?: string;
  /** Asked of this sex only; others may have it recorded. */
  askedOf?: 'FEMALE' | 'MALE';
  /** Counts for this sex only. */
  onlyFor?: 'FEMALE';
  /** 28 days between it and another live vaccine by injection, unless on one day. */
  liveInterval?: boolean;
  /** Immunoglobulin and blood products weaken it. */
  bloodProducts?: boolean;
  /** A dose during chemotherapy counts. */
  countsInTreatment?: boolean;
  /** For doses that have none of their own. */
  minAge?: Span;
  minInterval?: Span;
  /** The number of doses still needed when the next one is given at or after `from`; oldest age first. */
  lateStart?: { from: Span; total: number; minInterval?: Span }[];
  repeatable?: boolean;
  doses: Dose[];
  alsoRecordable?: number[];
  recurring?: Recurring;
  source: string;
  /** The facts of this action that no source confirms. */
  unconfirmed: string[];
}

export interface Scheme {
  version: string;
  validFrom: Day;
  /** The days by which a dose may be early and still count. */
  grace: Span;
  /** The time between two live vaccines by injection. */
  liveInterval: Span;
  actions: SchemeAction[];
  unconfirmed: string[];
}

const NEWEST = {
  ...scheme2025,
  unconfirmed: [],
  actions: [...scheme2025.actions, ...allAges2025.actions],
} as unknown as Scheme;

/** An older version, as its differences from the newest. */
const olderScheme = (older: { version: string; validFrom: Day; unconfirmed: string[]; changes: object }): Scheme => {
  const changes = older.changes as Readonly<Record<string, Partial<SchemeAction>>>;
  return { ...NEWEST, ...older, actions: NEWEST.actions.map((action) => ({ ...action, ...changes[action.code] })) };
};

/** Newest first. A new scheme is a new file; a record keeps the version under which it was made. */
const SCHEMES: readonly Scheme[] = [NEWEST, olderScheme(scheme2024)];

/** The scheme that holds on a day. */
export const schemeOn = (day: Day): Scheme =>
  SCHEMES.find(({ validFrom }) => validFrom <= day) ?? SCHEMES[SCHEMES.length - 1]!;
export const actionByCode = (scheme: Scheme, code: string): SchemeAction | undefined =>
  scheme.actions.find((action) => action.code === code);

/** The facts of a scheme that no source confirms, as `CODE: fact`. */
export const unconfirmedFacts = (scheme: Scheme): string[] => [
  ...scheme.unconfirmed.map((fact) => `${scheme.version}: ${fact}`),
  ...scheme.actions.flatMap(({ code, unconfirmed }) => unconfirmed.map((fact) => `${code}: ${fact}`)),
];

export const sharesAntigen = (one: SchemeAction, other: SchemeAction): boolean =>
  one.antigens.some((antigen) => other.antigens.includes(antigen));

/** The age group of a person. The norm has none for non-binary adults: `chosen` is the one that the person asked for. */
export function ageGroupOf(person: { birthDate: Day; sex: string }, today: Day, chosen?: AgeGroup | null): AgeGroup {
  const age = completedYears(person.birthDate, today);
  if (age < 10) return AgeGroup.CHILDREN_0_9;
  if (age < 20) return AgeGroup.ADOLESCENTS_10_19;
  if (age >= 60) return AgeGroup.ADULTS_60_PLUS;
  if (person.sex === 'MALE') return AgeGroup.MEN_20_59;
  return person.sex === 'NON_BINARY' && chosen === AgeGroup.MEN_20_59 ? AgeGroup.MEN_20_59 : AgeGroup.WOMEN_20_59;
}
