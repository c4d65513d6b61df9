/**
 * What the scheme asks of one person now and later, and what is recorded: pure functions of birth date, facts, records and day.
 * Each pending dose is due no earlier than its age, its interval since the dose before (given or itself pending) and the end of
 * what postponed it.
 */
import type { Text } from '../../core/i18n';
import { addDays, type Day } from '../../core/time';
import { PreventiveActionStatus, PreventiveCategory } from './cartilla.types';
import { afterSpan } from './duration';
import { deferralOn, repeatFrom, resumedOn, type Deferral } from './immunization-deferral';
import {
  countedElsewhere,
  evaluate,
  isOtherLive,
  seriesOf,
  type ChildFacts,
  type DoneAction,
  type EvaluatedDose,
  type Evaluation,
} from './immunization-evaluation';
import { DeferralReason, DoseStatusReason } from './immunization-fact.types';
import {
  actionByCode,
  schemeOn,
  sharesAntigen,
  type Dose,
  type Scheme,
  type SchemeAction,
} from './immunization-schedule';
import { nextSeasonDay, seasonAt } from './season';

/** One line of the cartilla; `done` is the record of a DONE line. */
export interface Slot {
  action: SchemeAction;
  dose: number | null;
  label: Text | null;
  dueOn: Day | null;
  /** The first day on which a pending dose would count by age and interval. */
  earliestOn: Day | null;
  /** The last day on which a pending dose is asked. */
  latestOn: Day | null;
  status: PreventiveActionStatus;
  deferral: Deferral | null;
  /** Why a recorded dose does not count. */
  reason: DoseStatusReason | null;
  done?: DoneAction;
}

interface Forecast extends Evaluation {
  scheme: Scheme;
  child: ChildFacts;
  records: readonly DoneAction[];
  today: Day;
  /** The day on which the last pending dose with each antigen could be given. */
  projected: Map<string, Day>;
  /** The vaccine of each pending dose. */
  asked: SchemeAction[];
}

/** The actions that the scheme asks for now or later in the age group, and all recorded actions, by day. */
export function slotsOf(child: ChildFacts, records: readonly DoneAction[], today: Day): Slot[] {
  const scheme = schemeOn(today);
  const forecast = {
    ...evaluate(scheme, child, records),
    scheme,
    child,
    records,
    today,
    projected: new Map<string, Day>(),
    asked: [],
  };
  const reasons = new Map(forecast.doses.map(({ id, reason }) => [id, reason]));
  const slots = [
    ...records.map((record) => doneSlot(scheme, child, record, reasons.get(record.id) ?? null)),
    ...scheme.actions.flatMap((action) => pendingSlots(forecast, action)),
  ];
  const rank = new Map(scheme.actions.map((action, index) => [action.code, index]));
  const day = (slot: Slot): Day => slot.dueOn ?? slot.done?.performedOn ?? today;
  const place = ({ action }: Slot): number => rank.get(action.code) ?? rank.size;
  return slots.sort((a, b) =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : place(a) - place(b) || (a.dose ?? 99) - (b.dose ?? 99),
  );
}

function doneSlot(scheme: Scheme, child: ChildFacts, done: DoneAction, reason: DoseStatusReason | null): Slot {
  const action = actionByCode(scheme, done.code) ?? unknownAction(done.code);
  const dose = action.doses.find(({ dose: number }) => number === done.dose);
  const { recurring } = action;
  const dueOn = dose
    ? afterSpan(child.birthDate, dose.at)
    : recurring && !recurring.window.startsWith('P') && done.dose === null
      ? seasonAt(recurring, child.birthDate, done.performedOn).dueOn
      : null;
  const label = dose?.label ?? (done.dose === null ? recurring?.label : undefined) ?? null;
  const { DONE: status } = PreventiveActionStatus;
  return {
    action,
    dose: done.dose,
    label,
    dueOn,
    earliestOn: null,
    latestOn: null,
    status,
    deferral: null,
    reason,
    done,
  };
}

/** The action of a code that only an older scheme had, so that its records stay readable. */
const unknownAction = (code: string): SchemeAction => ({
  code,
  category: PreventiveCategory.VACCINATION,
  groups: [],
  live: false,
  antigens: [code],
  name: [code, code],
  purpose: [code, code],
  doses: [],
  source: '',
  unconfirmed: [],
});

function pendingSlots(forecast: Forecast, action: SchemeAction): Slot[] {
  const { child, records } = forecast;
  if (!action.groups.includes(child.group)) return [];
  if (action.askedOf && child.sex !== 'NON_BINARY' && child.sex !== action.askedOf) return [];
  if (action.replacedBy && records.some(({ code }) => code === action.replacedBy)) return [];
  const slots: Slot[] = [];
  for (const dose of neededDoses(forecast, action)) {
    const slot = doseSlot(forecast, action, dose, slots);
    if (slot) slots.push(slot);
  }
  const dueOn = recurrenceDay(forecast, action);
  if (action.recurring && dueOn) slots.push(recurringSlot(forecast, action, action.recurring.label, dueOn));
  return slots;
}

/** The doses that are not done; of a series that began late, only those that are still needed. */
function neededDoses({ child, done, doses, today }: Forecast, action: SchemeAction): Dose[] {
  const open = action.doses.filter(({ dose }) => !done.get(action.code)?.has(dose));
  const late = child.history.transplantOn
    ? undefined
    : action.lateStart?.find(({ from }) => afterSpan(child.birthDate, from) <= today);
  if (!late) return open;
  const since = afterSpan(child.birthDate, late.from);
  const counted = doses.filter(
    ({ code, reason, performedOn }) => code === action.code && reason === null && performedOn >= since,
  );
  return open
    .slice(0, Math.max(late.total - counted.length, 0))
    .map((dose) => ({ ...dose, minInterval: late.minInterval ?? dose.minInterval }));
}

const latest = (...days: (Day | null | undefined)[]): Day =>
  days
    .filter((day): day is Day => !!day)
    .sort()
    .at(-1)!;

function doseSlot(forecast: Forecast, action: SchemeAction, needed: Dose, asked: readonly Slot[]): Slot | null {
  const { child, today } = forecast;
  const dose = ruleFor(forecast, action, needed, asked);
  if (!dose || dose.groups?.includes(child.group) === false) return null;
  const { earliestOn, dueOn } = daysOf(forecast, action, dose);
  const latestOn = lastDay(child, dose);
  if (latestOn && (today > latestOn || earliestOn > latestOn || dueOn > latestOn)) return null;
  if (dose.needsPrevious && !isGivenOrAsked(forecast, action, dose.dose - 1, asked)) return null;
  const deferral = deferralOf(forecast, action, dose.dose) ?? asked.map(repetition).find(Boolean) ?? null;
  const status = deferral
    ? PreventiveActionStatus.DEFERRED
    : dueOn < today
      ? PreventiveActionStatus.OVERDUE
      : PreventiveActionStatus.DUE;
  const givenOn = latest(dueOn, today, deferral?.until);
  forecast.asked.push(action);
  for (const antigen of action.antigens)
    forecast.projected.set(antigen, latest(forecast.projected.get(antigen), givenOn));
  return { action, dose: dose.dose, label: dose.label, dueOn, earliestOn, latestOn, status, deferral, reason: null };
}

/** A dose that follows one that is repeated after the treatment waits with it. */
const repetition = ({ deferral }: Slot): Deferral | null =>
  deferral?.reason === DeferralReason.REPEAT_AFTER_TREATMENT ? deferral : null;

const isGivenOrAsked = ({ done }: Forecast, action: SchemeAction, number: number, asked: readonly Slot[]): boolean =>
  done.get(action.code)?.has(number) === true || asked.some(({ dose }) => dose === number);

/** The dose as it is asked of this child; undefined when it is not. */
function ruleFor(forecast: Forecast, action: SchemeAction, dose: Dose, asked: readonly Slot[]): Dose | undefined {
  if (holds(forecast, action, dose, asked)) return dose;
  return dose.otherwise && { ...dose, ...dose.otherwise };
}

function holds(forecast: Forecast, action: SchemeAction, dose: Dose, asked: readonly Slot[]): boolean {
  const { child, doses, projected } = forecast;
  switch (dose.when) {
    case undefined:
      return true;
    case 'RISK':
      return child.history.atRisk;
    case 'NO_SECOND_DOSE':
      return ![2, 3].some((number) => isGivenOrAsked(forecast, action, number, asked));
    case 'NO_RECORD': {
      const askedElsewhere = forecast.asked.filter(
        ({ code, antigens }) => code !== action.code && antigens.includes(action.antigens[0]!),
      );
      return countedElsewhere(action, doses) + askedElsewhere.length < dose.dose;
    }
    case 'NO_BOOSTER_SINCE': {
      const since = afterSpan(child.birthDate, dose.at);
      const days = doses.filter((one) => one.reason === null && sharesAntigen(one.action, action));
      return ![...days.map(({ performedOn }) => performedOn), projected.get(action.antigens[0]!) ?? ''].some(
        (day) => day >= since,
      );
    }
    // The service has no data on either: such doses are recorded after they were given and are never due.
    case 'OUTBREAK':
    case 'PREGNANCY':
      return false;
  }
}

/** The first day on which a dose would count, and the day on which the scheme asks for it. */
function daysOf(forecast: Forecast, action: SchemeAction, dose: Dose): { earliestOn: Day; dueOn: Day } {
  const { child, doses, scheme, today, projected } = forecast;
  const series = seriesOf(action, doses);
  const previous = latestOrNull(
    series.at(-1)?.performedOn,
    ...action.antigens.map((antigen) => projected.get(antigen)),
  );
  const first = series.find(({ reason, code }) => reason === null && code === action.code)?.performedOn;
  const others = doses.filter((one) => isOtherLive(action, one)).map(({ performedOn }) => performedOn);
  const minInterval = dose.minInterval ?? action.minInterval;
  const earliestOn = latest(
    afterSpan(child.birthDate, dose.minAge ?? dose.at),
    previous && minInterval && afterSpan(previous, minInterval),
    first && dose.minFromFirst && afterSpan(first, dose.minFromFirst),
    ...others.map((day) => afterSpan(day, scheme.liveInterval)),
  );
  const interval = dose.interval ?? minInterval;
  const dueOn = latest(
    earliestOn,
    afterSpan(child.birthDate, dose.at),
    previous && interval && afterSpan(previous, interval),
    resumedOn(child.history, action, today),
    isWeakened(doses, action, dose.dose) ? repeatFrom(child.history) : null,
  );
  return { earliestOn, dueOn: dose.window ? inSeason(child, dose, dueOn, today) : dueOn };
}

/** The day in the present season, or else in the next one; a season that is past is over. */
function inSeason({ birthDate }: ChildFacts, dose: Dose, dueOn: Day, today: Day): Day {
  const { startsOn } = seasonAt({ ...dose, window: dose.window! }, birthDate, latest(dueOn, today));
  return latest(dueOn, startsOn);
}

const latestOrNull = (...days: (Day | null | undefined)[]): Day | null => (days.some(Boolean) ? latest(...days) : null);

function lastDay({ birthDate }: ChildFacts, { maxAge, before }: Dose): Day | null {
  if (maxAge) return afterSpan(birthDate, maxAge);
  return before ? addDays(afterSpan(birthDate, before), -1) : null;
}

/** Whether a dose was given during a treatment, so that it is asked again. */
const isWeakened = (doses: readonly EvaluatedDose[], action: SchemeAction, number: number): boolean =>
  doses.some(
    ({ code, dose, reason }) => code === action.code && dose === number && reason === DoseStatusReason.DURING_TREATMENT,
  );

/** What postpones a pending dose today. */
function deferralOf({ child, doses, today }: Forecast, action: SchemeAction, number: number | null): Deferral | null {
  if (action.category !== PreventiveCategory.VACCINATION) return null;
  const deferral = deferralOn(child.history, action, today);
  if (deferral || number === null || !isWeakened(doses, action, number)) return deferral;
  const until = repeatFrom(child.history);
  return until !== null && until <= today ? null : { reason: DeferralReason.REPEAT_AFTER_TREATMENT, until };
}

/** The next due day of a recurring action; null when it is not asked. */
function recurrenceDay({ child, doses, records, today, projected }: Forecast, action: SchemeAction): Day | null {
  const { recurring } = action;
  if (!recurring || (recurring.when === 'RISK' && !child.history.atRisk)) return null;
  const served =
    action.category === PreventiveCategory.VACCINATION
      ? doses.filter((one) => one.reason === null && sharesAntigen(one.action, action))
      : records.filter(({ code }) => code === action.code);
  const asked = action.antigens.map((antigen) => projected.get(antigen)).filter((day): day is Day => !!day);
  const days = [...served.map(({ performedOn }) => performedOn), ...asked].sort();
  const dueOn = nextSeasonDay(recurring, child.birthDate, days, today);
  const isOver = recurring.until !== undefined && dueOn >= afterSpan(child.birthDate, recurring.until);
  return isOver && !(recurring.beyondWhen === 'RISK' && child.history.atRisk) ? null : dueOn;
}

function recurringSlot(forecast: Forecast, action: SchemeAction, label: Text, dueOn: Day): Slot {
  const deferral = deferralOf(forecast, action, null);
  const { DEFERRED, DUE } = PreventiveActionStatus;
  const status = deferral ? DEFERRED : DUE;
  return { action, dose: null, label, dueOn, earliestOn: dueOn, latestOn: null, status, deferral, reason: null };
}
