/**
 * Which recorded doses count, as the logic of the CDC's CDSi specification evaluates them: in the order of days, against age,
 * interval, other live vaccines and the facts of the child. Pure functions; they use no clock and no database.
 */
import type { Day } from '../../core/time';
import type { AgeGroup } from './cartilla.types';
import { afterSpan, beforeSpan, type Span } from './duration';
import { DeferralReason, DoseStatusReason } from './immunization-fact.types';
import {
  deferralOn,
  isFollowedByBloodProduct,
  weakResponseOn,
  type ImmunizationHistory,
} from './immunization-deferral';
import { actionByCode, sharesAntigen, type Dose, type Scheme, type SchemeAction } from './immunization-schedule';

/** A recorded action. */
export interface DoneAction {
  id: string;
  code: string;
  dose: number | null;
  performedOn: Day;
}

export interface ChildFacts {
  birthDate: Day;
  sex: string;
  group: AgeGroup;
  history: ImmunizationHistory;
}

/** A recorded vaccine with its evaluation: it counts when `reason` is null. */
export interface EvaluatedDose extends DoneAction {
  action: SchemeAction;
  reason: DoseStatusReason | null;
}

export interface Evaluation {
  /** The recorded vaccines, by day. */
  doses: readonly EvaluatedDose[];
  /** The numbers of the doses that are done, by code. */
  done: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Evaluates all records of a child. */
export function evaluate(scheme: Scheme, child: ChildFacts, records: readonly DoneAction[]): Evaluation {
  const doses: EvaluatedDose[] = [];
  const done = new Map<string, Set<number>>();
  const fill = (code: string, dose: number): void => void done.set(code, (done.get(code) ?? new Set()).add(dose));
  for (const record of [...records].sort(byDay)) {
    const action = actionByCode(scheme, record.code);
    if (action?.category !== 'VACCINATION') {
      if (record.dose !== null) fill(record.code, record.dose);
      continue;
    }
    const rule = ruleOf(action, record, doses, done);
    const reason = reasonOf(scheme, child, { action, rule, record, earlier: doses });
    doses.push({ ...record, action, reason });
    if (reason !== null) continue;
    if (rule) fill(action.code, rule.dose);
    else if (record.dose !== null) fill(action.code, record.dose);
    const replaced = action.substitutes && nextDose(actionByCode(scheme, action.substitutes)!, done);
    if (replaced) fill(action.substitutes!, replaced.dose);
  }
  return { doses, done };
}

const byDay = (a: DoneAction, b: DoneAction): number =>
  a.performedOn < b.performedOn
    ? -1
    : a.performedOn > b.performedOn
      ? 1
      : (a.dose ?? 99) - (b.dose ?? 99) || (a.id < b.id ? -1 : 1);

/** The first dose of the scheme that is not done. */
const nextDose = (action: SchemeAction, done: Evaluation['done']): Dose | undefined =>
  action.doses.find((dose) => dose.countsForScheme !== false && !done.get(action.code)?.has(dose.dose));

/** The rule for a record: that of its number; when that dose is done already, that of the next one. */
function ruleOf(
  action: SchemeAction,
  { dose }: DoneAction,
  earlier: readonly EvaluatedDose[],
  done: Evaluation['done'],
): Dose | undefined {
  if (dose === null) return undefined;
  const rule = action.doses.find((one) => one.dose === dose);
  if (rule && done.get(action.code)?.has(dose)) return nextDose(action, done);
  return rule?.when === 'NO_RECORD' && rule.otherwise && countedElsewhere(action, earlier) >= rule.dose
    ? { ...rule, ...rule.otherwise }
    : rule;
}

/** The number of counted doses of other vaccines with the first antigen of `action`. */
export const countedElsewhere = (action: SchemeAction, doses: readonly EvaluatedDose[]): number =>
  doses.filter(
    (dose) =>
      dose.reason === null && dose.action.code !== action.code && dose.action.antigens.includes(action.antigens[0]!),
  ).length;

interface Candidate {
  action: SchemeAction;
  rule: Dose | undefined;
  record: DoneAction;
  earlier: readonly EvaluatedDose[];
}

/** Why a dose does not count; null when it does. What the oncologist must know of comes first. */
function reasonOf(scheme: Scheme, child: ChildFacts, candidate: Candidate): DoseStatusReason | null {
  const { action, rule, record } = candidate;
  return (
    clinicalReason(child, action, record) ??
    (action.onlyFor && child.sex !== 'NON_BINARY' && child.sex !== action.onlyFor
      ? DoseStatusReason.NOT_INDICATED
      : null) ??
    ageReason(scheme, child, candidate) ??
    (rule?.countsForScheme === false ? DoseStatusReason.EXTRA_DOSE : null) ??
    intervalReason(scheme, candidate) ??
    liveReason(scheme, candidate)
  );
}

function clinicalReason(
  { history }: ChildFacts,
  action: SchemeAction,
  { dose, performedOn }: DoneAction,
): DoseStatusReason | null {
  if (history.transplantOn && performedOn < history.transplantOn && dose !== null)
    return DoseStatusReason.BEFORE_TRANSPLANT;
  const deferral = deferralOn(history, action, performedOn);
  if (deferral)
    return deferral.reason === DeferralReason.AFTER_BLOOD_PRODUCT
      ? DoseStatusReason.BLOOD_PRODUCT
      : DoseStatusReason.WHILE_DEFERRED;
  if (action.bloodProducts && isFollowedByBloodProduct(history, performedOn)) return DoseStatusReason.BLOOD_PRODUCT;
  return !action.live && !action.countsInTreatment && weakResponseOn(history, performedOn)
    ? DoseStatusReason.DURING_TREATMENT
    : null;
}

function ageReason(
  scheme: Scheme,
  { birthDate }: ChildFacts,
  { action, rule, record: { performedOn } }: Candidate,
): DoseStatusReason | null {
  const minAge = rule?.minAge ?? action.recurring?.minAge ?? action.minAge;
  if (minAge && performedOn < beforeSpan(afterSpan(birthDate, minAge), scheme.grace)) return DoseStatusReason.TOO_YOUNG;
  return rule?.maxAge && performedOn > afterSpan(birthDate, rule.maxAge) ? DoseStatusReason.TOO_OLD : null;
}

/** The doses that share an antigen with `action`, without those that a transplant undid. */
export const seriesOf = (action: SchemeAction, doses: readonly EvaluatedDose[]): EvaluatedDose[] =>
  doses.filter((dose) => sharesAntigen(dose.action, action) && dose.reason !== DoseStatusReason.BEFORE_TRANSPLANT);

/** The interval is counted from the dose before, whether that one counts or not. */
function intervalReason(scheme: Scheme, { action, rule, record, earlier }: Candidate): DoseStatusReason | null {
  const series = seriesOf(action, earlier);
  const isTooEarly = (since: Day | undefined, span: Span | undefined): boolean =>
    since !== undefined && span !== undefined && record.performedOn < beforeSpan(afterSpan(since, span), scheme.grace);
  const first = series.find(({ reason, code }) => reason === null && code === action.code);
  return isTooEarly(series.at(-1)?.performedOn, rule?.minInterval ?? action.minInterval) ||
    isTooEarly(first?.performedOn, rule?.minFromFirst)
    ? DoseStatusReason.INTERVAL_TOO_SHORT
    : null;
}

/** No grace here: the interval between two live vaccines is 28 whole days, or none. */
function liveReason(scheme: Scheme, { action, record, earlier }: Candidate): DoseStatusReason | null {
  const conflicts = earlier.some(
    (dose) =>
      isOtherLive(action, dose) &&
      dose.performedOn < record.performedOn &&
      record.performedOn < afterSpan(dose.performedOn, scheme.liveInterval),
  );
  return conflicts ? DoseStatusReason.LIVE_INTERVAL_TOO_SHORT : null;
}

/** Whether a recorded dose is another live vaccine by injection. */
export const isOtherLive = (action: SchemeAction, dose: EvaluatedDose): boolean =>
  action.liveInterval === true && dose.action.liveInterval === true && !sharesAntigen(action, dose.action);
