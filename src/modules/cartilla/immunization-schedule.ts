/**
 * The national scheme, as data by version, and its actions for one child: pure functions of a birth date, a day, the
 * records and the deferral of live vaccines. They use no clock and no database, so that tests can try every age.
 */
import type { Text } from '../../core/i18n';
import { addDays, completedYears, type Day } from '../../core/time';
import { AgeGroup, PreventiveActionStatus, PreventiveCategory } from './cartilla.types';
import scheme2025 from './data/scheme-2025.json';
import { afterSpan, type Span } from './duration';

/** OUTBREAK and PREGNANCY are the judgement of a clinician; they make nothing due here. */
type Condition = 'OUTBREAK' | 'PREGNANCY' | 'RISK' | 'NO_DOSE_AT_18M' | 'NO_RECORD';

interface Dose {
  dose: number;
  label: Text;
  at: Span;
  /** The last age at which it may be given, that day included; after it, the dose is not due. */
  maxAge?: Span;
  /** The age from which another dose replaces it. */
  before?: Span;
  when?: Condition;
  /** The minimum time since the previous dose. */
  afterPrevious?: Span;
  /** Given only when the previous dose was given or is due. */
  needsPrevious?: boolean;
  /** False for an extra dose that replaces none of the scheme. */
  countsForScheme?: boolean;
}

interface Recurring {
  label: Text;
  at: Span;
  until?: Span;
  /** The condition that extends it beyond `until`. */
  beyondWhen?: Condition;
  when?: Condition;
  /** `MM-DD/MM-DD`, the days of the season; or BIRTHDAY, once in each year of life. */
  window: string;
}

export interface SchemeAction {
  code: string;
  category: PreventiveCategory;
  /** The age groups whose cartilla has it; empty for an action that may be recorded but is never due. */
  groups: AgeGroup[];
  live: boolean;
  /** Actions of one series protect from the same illness, so that one may replace the other. */
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

/** Newest first. A new scheme is a new file; a record keeps the version under which it was made. */
const SCHEMES = [scheme2025] as unknown as readonly Scheme[];

export const schemeOn = (day: Day): Scheme =>
  SCHEMES.find(({ validFrom }) => validFrom <= day) ?? SCHEMES[SCHEMES.length - 1]!;
export const actionByCode = (scheme: Scheme, code: string): SchemeAction | undefined =>
  scheme.actions.find((action) => action.code === code);

/** The age group of a person. The norm has none for non-binary adults: `chosen` is the one that the person asked for. */
export function ageGroupOf(person: { birthDate: Day; sex: string }, today: Day, chosen?: AgeGroup | null): AgeGroup {
  const age = completedYears(person.birthDate, today);
  if (age < 10) return AgeGroup.CHILDREN_0_9;
  if (age < 20) return AgeGroup.ADOLESCENTS_10_19;
  if (age >= 60) return AgeGroup.ADULTS_60_PLUS;
  if (person.sex === 'MALE') return AgeGroup.MEN_20_59;
  return person.sex === 'NON_BINARY' && chosen === AgeGroup.MEN_20_59 ? AgeGroup.MEN_20_59 : AgeGroup.WOMEN_20_59;
}

/** A recorded action. */
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
  /** Live vaccines are deferred: see live-vaccines.ts. */
  liveDeferred: boolean;
}

/** One line of the cartilla; `done` is the record of a DONE line. */
export interface Slot {
  action: SchemeAction;
  dose: number | null;
  label: Text | null;
  dueOn: Day | null;
  status: PreventiveActionStatus;
  done?: DoneAction;
}

/** The actions that the scheme asks for now or later in the child's age group, and all recorded actions, by day. */
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

/** The action of a code that only an older scheme had, so that its records stay readable. */
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

/** The number of doses of the same series under other codes that count for the scheme. */
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
      // Before this dose is due, the dose at 18 months is the one to catch up.
      return today >= afterSpan(child.birthDate, dose.at) && !isDone(done, action.code, 2);
    case 'NO_RECORD':
      return elsewhereInSeries(scheme, action, done) < dose.dose;
    // The service has no data on either: such doses are recorded after they were given and are never due.
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
  /** The first day after it. */
  endsBefore: Day;
  /** The due day for this child, which may reach the age in the middle of the window. */
  dueOn: Day;
}

/** The season or year of life of `day`, or else the next one. */
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

/** The next due day: in the first season from the present one on without a record. */
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
