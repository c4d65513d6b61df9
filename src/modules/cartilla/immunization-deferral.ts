/**
 * What postpones a vaccine: diagnosis, treatment, transplant, immunoglobulin, the written word of the oncologist. The spans and
 * the substances are data with their source. Pure functions of days.
 */
import type { Day } from '../../core/time';
import type { MedicineGiven } from '../treatment';
import rules from './data/immunization-deferral.json';
import { afterSpan, beforeSpan } from './duration';
import { actionByCode, schemeOn, sharesAntigen, type SchemeAction } from './immunization-schedule';
import { DeferralReason, ImmunizationFactKind, type BloodProduct } from './immunization-fact.types';

/** What a clinician recorded that no plan of treatment holds. */
export interface RecordedFact {
  kind: ImmunizationFactKind;
  product: BloodProduct | null;
  /** The vaccine of a contraindication or a permission; null for all live ones. */
  code: string | null;
  occurredOn: Day;
}

export interface Deferral {
  reason: DeferralReason;
  /** The first day on which the vaccine may be given; null while it is unknown. */
  until: Day | null;
}

interface DeferralSpan extends Deferral {
  from: Day;
  scope: 'LIVE' | 'BLOOD_PRODUCT' | 'INACTIVATED';
}

/** Days on which an inactivated vaccine does not count, both included, and the day from which it is repeated. */
interface WeakResponse {
  from: Day;
  through: Day | null;
  repeatFrom: Day | null;
}

export interface ImmunizationHistory {
  /** Has or had cancer, which the scheme counts among the risks. */
  atRisk: boolean;
  /** The day of the last transplant: doses before it do not count. */
  transplantOn: Day | null;
  spans: readonly DeferralSpan[];
  weakResponses: readonly WeakResponse[];
  /** Days of products that weaken a live vaccine of the two weeks before. */
  bloodProductDays: readonly Day[];
  words: readonly RecordedFact[];
}

const isAntiB = ({ atc, medication }: MedicineGiven): boolean =>
  (atc ?? '').split('+').some((part) => rules.antiB.atc.includes(part)) ||
  rules.antiB.names.some((name) => (medication ?? '').toLowerCase().includes(name));

/** The facts that postpone vaccines; `given` is null for a child without a treatment. */
export function immunizationHistory(
  diagnosedOn: Day | null,
  given: readonly MedicineGiven[] | null,
  facts: readonly RecordedFact[],
): ImmunizationHistory {
  const medicines = (given ?? []).filter(({ isRunning, lastDoseOn }) => isRunning || lastDoseOn);
  const products = facts.filter(({ product }) => product && rules.bloodProducts.spans[product] !== 'P0D');
  const transplants = facts.filter(({ kind }) => kind === ImmunizationFactKind.STEM_CELL_TRANSPLANT);
  return {
    atRisk: diagnosedOn !== null || given !== null,
    transplantOn:
      transplants
        .map(({ occurredOn }) => occurredOn)
        .sort()
        .at(-1) ?? null,
    spans: [
      ...diagnosisSpan(diagnosedOn, medicines),
      ...medicines.flatMap(treatmentSpans),
      ...transplants.flatMap(transplantSpans),
      ...products.map(productSpan),
    ],
    weakResponses: medicines.map(weakResponse),
    bloodProductDays: products.map(({ occurredOn }) => occurredOn),
    words: facts.filter(({ kind }) => isWord(kind)),
  };
}

const isWord = (kind: ImmunizationFactKind): boolean =>
  kind === ImmunizationFactKind.CONTRAINDICATION || kind === ImmunizationFactKind.PERMISSION;

/** The diagnosis alone defers live vaccines until a treatment begins: it may not have been entered yet. */
function diagnosisSpan(from: Day | null, medicines: readonly MedicineGiven[]): DeferralSpan[] {
  const until = medicines.map(({ startsOn }) => startsOn).sort()[0] ?? null;
  return from === null || (until !== null && until <= from)
    ? []
    : [{ from, until, reason: DeferralReason.DIAGNOSIS, scope: 'LIVE' }];
}

function treatmentSpans(medicine: MedicineGiven): DeferralSpan[] {
  const { startsOn, lastDoseOn, isRunning } = medicine;
  const before: DeferralSpan = {
    from: beforeSpan(startsOn, rules.beforeTreatment),
    until: startsOn,
    reason: DeferralReason.TREATMENT,
    scope: 'LIVE',
  };
  if (isRunning || !lastDoseOn)
    return [before, { from: startsOn, until: null, reason: DeferralReason.TREATMENT, scope: 'LIVE' }];
  const reason = isAntiB(medicine) ? DeferralReason.AFTER_ANTI_B : DeferralReason.AFTER_CHEMOTHERAPY;
  return [before, { from: startsOn, until: resumesOn(medicine, lastDoseOn), reason, scope: 'LIVE' }];
}

const resumesOn = (medicine: MedicineGiven, lastDoseOn: Day): Day =>
  afterSpan(lastDoseOn, isAntiB(medicine) ? rules.afterAntiB : rules.afterChemotherapy);

const transplantSpans = ({ occurredOn: from }: RecordedFact): DeferralSpan[] => [
  { from, until: afterSpan(from, rules.afterTransplant), reason: DeferralReason.AFTER_TRANSPLANT, scope: 'LIVE' },
  {
    from,
    until: afterSpan(from, rules.inactivated.afterTransplant),
    reason: DeferralReason.AFTER_TRANSPLANT,
    scope: 'INACTIVATED',
  },
];

const productSpan = ({ product, occurredOn }: RecordedFact): DeferralSpan => ({
  from: occurredOn,
  until: afterSpan(occurredOn, rules.bloodProducts.spans[product!]),
  reason: DeferralReason.AFTER_BLOOD_PRODUCT,
  scope: 'BLOOD_PRODUCT',
});

const weakResponse = (medicine: MedicineGiven): WeakResponse => ({
  from: beforeSpan(medicine.startsOn, rules.inactivated.beforeTreatment),
  through: medicine.isRunning ? null : medicine.lastDoseOn,
  repeatFrom: medicine.isRunning || !medicine.lastDoseOn ? null : resumesOn(medicine, medicine.lastDoseOn),
});

const applies = ({ scope }: DeferralSpan, action: SchemeAction): boolean =>
  scope === 'LIVE' ? action.live : scope === 'BLOOD_PRODUCT' ? action.bloodProducts === true : !action.live;

/** The words about a vaccine up to a day: a contraindication is also about the vaccines that share an antigen with its own. */
const wordsOn = ({ words }: ImmunizationHistory, action: SchemeAction, day: Day): RecordedFact[] =>
  words
    .filter(({ kind, code, occurredOn }) => {
      if (occurredOn > day) return false;
      if (code === null || code === action.code) return code !== null || action.live;
      const named = actionByCode(schemeOn(day), code);
      return kind === ImmunizationFactKind.CONTRAINDICATION && named !== undefined && sharesAntigen(named, action);
    })
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1));

/** Whether a contraindication stands: a later permission of the vaccine lifts it, one of all live vaccines only one of all. */
const isForbidden = (words: readonly RecordedFact[]): boolean =>
  words.some(
    ({ kind, code }, index) =>
      kind === ImmunizationFactKind.CONTRAINDICATION &&
      !words
        .slice(index + 1)
        .some((later) => later.kind === ImmunizationFactKind.PERMISSION && (later.code !== null || code === null)),
  );

/**
 * What postpones a vaccine on a day; null when nothing does. The written word of the oncologist overrides: a contraindication
 * postpones until it is withdrawn or lifted, the last permission lifts what had begun when it was given.
 */
export function deferralOn(history: ImmunizationHistory, action: SchemeAction, day: Day): Deferral | null {
  const words = wordsOn(history, action, day);
  if (isForbidden(words)) return { reason: DeferralReason.CONTRAINDICATION, until: null };
  const permission = words.at(-1);
  const spans = history.spans.filter(
    (span) => applies(span, action) && !(permission && span.from <= permission.occurredOn),
  );
  const at = (on: Day): DeferralSpan | undefined =>
    spans
      .filter(({ from, until }) => from <= on && (until === null || on < until))
      .sort((a, b) => (a.until === null ? 1 : b.until === null ? -1 : a.until < b.until ? -1 : 1))
      .at(-1);
  let span = at(day);
  for (let next = span; next; next = next.until ? at(next.until) : undefined) span = next;
  return span ? { reason: span.reason, until: span.until } : null;
}

/** The last day up to `today` on which a vaccine that had waited could be given again; null when it has not waited or still waits. */
export function resumedOn(history: ImmunizationHistory, action: SchemeAction, today: Day): Day | null {
  const spans = history.spans.filter((span) => applies(span, action) && span.from <= today);
  const ends = spans.flatMap(({ until }) => (until !== null && until <= today ? [until] : []));
  const lifted = history.words
    .map(({ occurredOn }) => occurredOn)
    .filter((day) => day <= today && spans.some(({ from, until }) => from <= day && (until === null || day < until)));
  const days = [...ends, ...lifted].filter((day) => deferralOn(history, action, day) === null);
  return days.sort().at(-1) ?? null;
}

/** The treatment that weakened an inactivated vaccine of `day`; undefined when none did. */
export const weakResponseOn = (history: ImmunizationHistory, day: Day): WeakResponse | undefined =>
  history.weakResponses.find(({ from, through }) => from <= day && (through === null || day <= through));

/** The day from which a dose that a treatment weakened is repeated; null while a treatment goes on. */
export function repeatFrom(history: ImmunizationHistory): Day | null {
  const responses = history.weakResponses;
  if (responses.some((response) => response.repeatFrom === null)) return null;
  const days = responses.map((response) => response.repeatFrom ?? '');
  return days.sort().at(-1) ?? null;
}

/** Whether immunoglobulin or a blood product came too soon after a live vaccine. */
export const isFollowedByBloodProduct = ({ bloodProductDays }: ImmunizationHistory, day: Day): boolean =>
  bloodProductDays.some((product) => product >= day && product < afterSpan(day, rules.bloodProducts.vaccineBefore));
