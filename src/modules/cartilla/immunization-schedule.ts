/**
 * The national scheme, as data by versions, and what it asks of one child: pure functions of a birth date, a day, what is
 * on record and whether live vaccines must wait. No clock and no database, so that every age can be tried.
 */
import type { Text } from '../../core/i18n';
import { addDays, completedYears, type Day } from '../../core/time';
import { AgeGroup, PreventiveActionStatus, PreventiveCategory } from './cartilla.types';
import scheme2025 from './data/scheme-2025.json';
import { afterSpan, type Span } from './duration';

/** OUTBREAK and PREGNANCY are for a clinician to see; nothing is due because of them here. */
type Condition = 'OUTBREAK' | 'PREGNANCY' | 'RISK' | 'NO_DOSE_AT_18M' | 'NO_RECORD';

interface Dose {
  dose: number;
  label: Text;
  at: Span;
  /** The last age at which it may be given, that day included; after it, it is due no more. */
  maxAge?: Span;
  /** The age at which something else takes its place. */
  before?: Span;
  when?: Condition;
  /** The least time since the dose before it. */
  afterPrevious?: Span;
  /** Not given to who has not begun with the one before it. */
  needsPrevious?: boolean;
  /** An extra dose, which stands for none of the scheme. */
  countsForScheme?: boolean;
}

interface Recurring {
  label: Text;
  at: Span;
  until?: Span;
  /** What keeps it going after `until`. */
  beyondWhen?: Condition;
  when?: Condition;
  /** `MM-DD/MM-DD`, the days of the season; or BIRTHDAY, once in each year of life. */
  window: string;
}

export interface SchemeAction {
  code: string;
  category: PreventiveCategory;
  /** In whose cartilla it stands; in none for what may be recorded but is never due. */
  groups: AgeGroup[];
  live: boolean;
  /** Actions of one series protect from the same, so that one may stand for the other. */
  series: string;
  name: Text;
  purpose: Text;
  replacedBy?: string;
  repeatable?: boolean;
  doses: Dose[];
  alsoRecordable?: number[];
  recurring?: Recurring;
}

interface Scheme {
  version: string;
  validFrom: Day;
  actions: SchemeAction[];
}

/** Newest first. A new scheme is a new file; what was recorded keeps the version under which it was. */
const SCHEMES = [scheme2025] as unknown as readonly Scheme[];

export const schemeOn = (day: Day): Scheme =>
  SCHEMES.find(({ validFrom }) => validFrom <= day) ?? SCHEMES[SCHEMES.length - 1]!;
export const actionByCode = (scheme: Scheme, code: string): SchemeAction | undefined =>
  scheme.actions.find((action) => action.code === code);

/** Whose cartilla it is. The norm has none of its own for non-binary adults: `chosen` is what the person asked for. */
export function ageGroupOf(person: { birthDate: Day; sex: string }, today: Day, chosen?: AgeGroup | null): AgeGroup {
  const age = completedYears(person.birthDate, today);
  if (age < 10) return AgeGroup.CHILDREN_0_9;
  if (age < 20) return AgeGroup.ADOLESCENTS_10_19;
  if (age >= 60) return AgeGroup.ADULTS_60_PLUS;
  if (person.sex === 'MALE') return AgeGroup.MEN_20_59;
  return person.sex === 'NON_BINARY' && chosen === AgeGroup.MEN_20_59 ? AgeGroup.MEN_20_59 : AgeGroup.WOMEN_20_59;
}

/** What is on record. */
export interface DoneAction {
  id: string;
  code: string;
  dose: number | null;
  performedOn: Day;
}

export interface ChildFacts {
  birthDate: Day;
  group: AgeGroup;
  /** Has or had cancer, which the scheme counts among the risks. */
  atRisk: boolean;
  /** Live vaccines must wait: see live-vaccines.ts. */
  liveDeferred: boolean;
}

/** One line of the cartilla; `done` is the record that stands behind DONE. */
export interface Slot {
  action: SchemeAction;
  dose: number | null;
  label: Text | null;
  dueOn: Day | null;
  status: PreventiveActionStatus;
  done?: DoneAction;
}

/** Everything that the scheme asks of the child now or later in its age group, and everything that was done, by day. */
export function slotsOf(child: ChildFacts, done: readonly DoneAction[], today: Day): Slot[] {
  const scheme = schemeOn(today);
  const slots = [
    ...done.map((record) => doneSlot(scheme, child, record)),
    ...scheme.actions.flatMap((action) => pendingSlots(scheme, action, child, done, today)),
  ];
  const rank = new Map(scheme.actions.map((action, index) => [action.code, index]));
  const day = (slot: Slot): Day => slot.dueOn ?? slot.done?.performedOn ?? today;
  return slots.sort((a, b) =>
    day(a) < day(b)
      ? -1
      : day(a) > day(b)
        ? 1
        : rank.get(a.action.code)! - rank.get(b.action.code)! || (a.dose ?? 99) - (b.dose ?? 99),
  );
}

function doneSlot(scheme: Scheme, child: ChildFacts, done: DoneAction): Slot {
  const action = actionByCode(scheme, done.code) ?? unknownAction(done.code);
  const dose = action.doses.find(({ dose: number }) => number === done.dose);
  const dueOn = dose
    ? afterSpan(child.birthDate, dose.at)
    : action.recurring && done.dose === null
      ? windowAt(action.recurring, child.birthDate, done.performedOn).dueOn
      : null;
  const label = dose?.label ?? (done.dose === null ? action.recurring?.label : undefined) ?? null;
  return { action, dose: done.dose, label, dueOn, status: PreventiveActionStatus.DONE, done };
}

/** A code of an older scheme stays readable though the present one has forgotten it. */
const unknownAction = (code: string): SchemeAction => ({
  code,
  category: PreventiveCategory.VACCINATION,
  groups: [],
  live: false,
  series: code,
  name: [code, code],
  purpose: [code, code],
  doses: [],
});

function pendingSlots(
  scheme: Scheme,
  action: SchemeAction,
  child: ChildFacts,
  done: readonly DoneAction[],
  today: Day,
): Slot[] {
  if (!action.groups.includes(child.group)) return [];
  if (action.replacedBy && done.some(({ code }) => code === action.replacedBy)) return [];
  const pending = (dose: number | null, label: Text, dueOn: Day, overdue: boolean): Slot => ({
    action,
    dose,
    label,
    dueOn,
    status:
      action.live && child.liveDeferred
        ? PreventiveActionStatus.DEFERRED
        : overdue
          ? PreventiveActionStatus.OVERDUE
          : PreventiveActionStatus.DUE,
  });
  const slots: Slot[] = [];
  for (const dose of action.doses) {
    if (isDone(done, action.code, dose.dose) || !isAsked(scheme, action, dose, child, done, today)) continue;
    const dueOn = dueDay(action, dose, child, done);
    slots.push(pending(dose.dose, dose.label, dueOn, dueOn < today));
  }
  const dueOn = action.recurring && nextRecurrence(scheme, action, action.recurring, child, done, today);
  if (action.recurring && dueOn) slots.push(pending(null, action.recurring.label, dueOn, false));
  return slots;
}

const isDone = (done: readonly DoneAction[], code: string, dose: number): boolean =>
  done.some((record) => record.code === code && record.dose === dose);

/** Doses of the same series under other codes, those that count for nothing left out. */
function elsewhereInSeries(scheme: Scheme, action: SchemeAction, done: readonly DoneAction[]): number {
  return done.filter((record) => {
    const other = actionByCode(scheme, record.code);
    if (!other || other.code === action.code || other.series !== action.series) return false;
    return other.doses.find(({ dose }) => dose === record.dose)?.countsForScheme !== false;
  }).length;
}

function isAsked(
  scheme: Scheme,
  action: SchemeAction,
  dose: Dose,
  child: ChildFacts,
  done: readonly DoneAction[],
  today: Day,
): boolean {
  if (dose.maxAge && today > afterSpan(child.birthDate, dose.maxAge)) return false;
  if (dose.before && today >= afterSpan(child.birthDate, dose.before)) return false;
  if (dose.needsPrevious) {
    const previous = action.doses.find(({ dose: number }) => number === dose.dose - 1)!;
    if (!isDone(done, action.code, previous.dose) && !isAsked(scheme, action, previous, child, done, today))
      return false;
  }
  switch (dose.when) {
    case undefined:
      return true;
    case 'RISK':
      return child.atRisk;
    case 'NO_DOSE_AT_18M':
      // Until this one is due, the dose at 18 months is still the one to catch up.
      return today >= afterSpan(child.birthDate, dose.at) && !isDone(done, action.code, 2);
    case 'NO_RECORD':
      return elsewhereInSeries(scheme, action, done) < dose.dose;
    // Nobody tells this service of either: they are recorded when they were given, and never asked for.
    case 'OUTBREAK':
    case 'PREGNANCY':
      return false;
  }
}

function dueDay(action: SchemeAction, dose: Dose, child: ChildFacts, done: readonly DoneAction[]): Day {
  const byAge = afterSpan(child.birthDate, dose.at);
  const previous = dose.afterPrevious
    ? done.filter(({ code, dose: number }) => code === action.code && number === dose.dose - 1).at(-1)
    : undefined;
  const byInterval = previous ? afterSpan(previous.performedOn, dose.afterPrevious!) : byAge;
  return byInterval > byAge ? byInterval : byAge;
}

interface Window {
  startsOn: Day;
  /** The first day that is no longer in it. */
  endsBefore: Day;
  /** When it is due for this child, who may reach the age in the middle of it. */
  dueOn: Day;
}

/** The season or year of life in which `day` lies, or else the next one. */
function windowAt(recurring: Recurring, birthDate: Day, day: Day): Window {
  const youngest = afterSpan(birthDate, recurring.at);
  const due = (startsOn: Day, endsBefore: Day): Window => ({
    startsOn,
    endsBefore,
    dueOn: startsOn > youngest ? startsOn : youngest,
  });
  if (recurring.window === 'BIRTHDAY') {
    const age = Math.max(completedYears(birthDate, day), 0);
    return due(afterSpan(birthDate, `P${age}Y`), afterSpan(birthDate, `P${age + 1}Y`));
  }
  const [start, end] = recurring.window.split('/') as [string, string];
  for (let year = Number(day.slice(0, 4)) - 1; ; year++) {
    const endsBefore = addDays(`${start < end ? year : year + 1}-${end}`, 1);
    if (endsBefore > day) return due(`${year}-${start}`, endsBefore);
  }
}

/** When it is next due: in the first season, the present one included, that nothing on record has served. */
function nextRecurrence(
  scheme: Scheme,
  action: SchemeAction,
  recurring: Recurring,
  child: ChildFacts,
  done: readonly DoneAction[],
  today: Day,
): Day | undefined {
  const holds = (condition: Condition | undefined): boolean =>
    condition === undefined || (condition === 'RISK' && child.atRisk);
  if (!holds(recurring.when)) return undefined;
  const isServed = ({ startsOn, endsBefore }: Window): boolean =>
    done.some(
      ({ code, performedOn }) =>
        actionByCode(scheme, code)?.series === action.series && performedOn >= startsOn && performedOn < endsBefore,
    );
  let window = windowAt(recurring, child.birthDate, today);
  while (window.dueOn >= window.endsBefore || isServed(window))
    window = windowAt(recurring, child.birthDate, window.endsBefore);
  const isOver = recurring.until !== undefined && window.dueOn >= afterSpan(child.birthDate, recurring.until);
  return isOver && !(recurring.beyondWhen && holds(recurring.beyondWhen)) ? undefined : window.dueOn;
}
