/** The cartilla as the API shows it. */
import type { Context } from '../../core/context';
import { say, type Text } from '../../core/i18n';
import { dayOf, type Day } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { MedicineGiven } from '../treatment';
import type { CartillaRow, PreventiveActionRow } from './cartilla.entity';
import type { CartillaFact } from './cartilla.queries';
import { cartillaMessages } from './cartilla.messages';
import { AgeGroup, type Cartilla, type PreventiveAction } from './cartilla.types';
import { immunizationHistory } from './immunization-deferral';
import type { ChildFacts } from './immunization-evaluation';
import { factView } from './immunization-fact.view';
import { slotsOf, type Slot } from './immunization-forecast';
import { immunizationMessages } from './immunization.messages';
import { ageGroupOf, schemeOn, unconfirmedFacts } from './immunization-schedule';

/** An action whose unit the resolver adds. */
export type ActionView = Omit<PreventiveAction, 'medicalUnit'> & { unitOfAction: { id: string } | null };
export type CartillaView = Omit<Cartilla, 'actions'> & { actions: ActionView[] };

/** What is recorded of a child: its actions, its medicines (null without a treatment), its facts. */
export interface RecordedFacts {
  done: readonly PreventiveActionRow[];
  given: readonly MedicineGiven[] | null;
  facts: readonly CartillaFact[];
}

/** The cartilla today; of a child that has died only what was done, because nothing is asked for any more. */
export function cartillaView(
  ctx: Context,
  patient: VisiblePatient,
  row: CartillaRow,
  recorded: RecordedFacts,
  hasDied = false,
): CartillaView {
  const zone = patient.medicalUnit.timeZone;
  const today = dayOf(ctx.now(), zone);
  const child = childFacts(patient, recorded, today, row.chosenGroup);
  const scheme = schemeOn(today);
  const records = new Map(recorded.done.map((record) => [record.id, record]));
  const slots = slotsOf(child, recorded.done, today).filter(({ done }) => done || !hasDied);
  const deferred = slots.filter(({ action, deferral }) => action.live && deferral);
  const until = deferred.some(({ deferral }) => !deferral!.until)
    ? null
    : (deferred
        .map(({ deferral }) => deferral!.until!)
        .sort()
        .at(-1) ?? null);
  return {
    folio: row.folio,
    ageGroup: child.group,
    schemeVersion: scheme.version,
    advice: deferred.length > 0 ? cartillaMessages.adviceWhileDeferred(until).map((text) => say(ctx, text)) : [],
    immunizationFacts: recorded.facts.map((fact) => factView(fact, zone)),
    unconfirmedFacts: unconfirmedFacts(scheme).length,
    notLoaded: notLoaded(child.group).map((text) => say(ctx, text)),
    actions: slots.map((slot) => actionView(ctx, patient, slot, slot.done && records.get(slot.done.id))),
  };
}

function childFacts(
  { birthDate, sex, diagnosis }: VisiblePatient,
  { given, facts }: RecordedFacts,
  today: Day,
  chosen?: AgeGroup | null,
): ChildFacts {
  const history = immunizationHistory(diagnosis?.diagnosedOn ?? null, given, facts);
  return { birthDate, sex, group: ageGroupOf({ birthDate, sex }, today, chosen), history };
}

function notLoaded(group: AgeGroup): readonly Text[] {
  const { always, nutrition, sexualHealth } = immunizationMessages.notLoaded;
  if (group === AgeGroup.CHILDREN_0_9 || group === AgeGroup.ADOLESCENTS_10_19) return [always];
  return group === AgeGroup.ADULTS_60_PLUS ? [always, nutrition, sexualHealth] : [always, nutrition];
}

/** A recorded action by itself; `recorded` holds it. */
export function recordedView(
  ctx: Context,
  patient: VisiblePatient,
  row: PreventiveActionRow,
  recorded: RecordedFacts,
): ActionView {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const slots = slotsOf(childFacts(patient, recorded, today), recorded.done, today);
  return actionView(
    ctx,
    patient,
    slots.find(({ done }) => done?.id === row.id)!,
    row,
  );
}

function actionView(
  ctx: Context,
  { id: patientId, medicalUnit }: VisiblePatient,
  slot: Slot,
  record: PreventiveActionRow | undefined,
): ActionView {
  const { action, dose, status, deferral, reason } = slot;
  return {
    id: record?.id ?? `${patientId}.${action.code}.${dose ?? 'next'}`,
    category: action.category,
    code: action.code,
    name: say(ctx, action.name),
    purpose: say(ctx, action.purpose),
    dose,
    doseName: slot.label && say(ctx, slot.label),
    dueOn: slot.dueOn,
    performedOn: record?.performedOn ?? null,
    status,
    deferredUntil: deferral?.until ?? null,
    deferralReason: deferral?.reason ?? null,
    deferralText: deferral && say(ctx, immunizationMessages.deferral(deferral.reason, deferral.until)),
    earliestOn: slot.earliestOn,
    latestOn: slot.latestOn,
    doseStatusReason: reason,
    doseStatusText: reason && say(ctx, immunizationMessages.notCounted(reason)),
    source: action.source,
    hasUnconfirmedFacts: action.unconfirmed.length > 0,
    lot: record?.lot ?? null,
    performedElsewhere: record?.performedElsewhere ?? null,
    unitOfAction: unitOf(record, medicalUnit),
  };
}

/** The unit in which an action was done: that of the child is known already, another one is read by its id. */
function unitOf(record: PreventiveActionRow | undefined, own: VisiblePatient['medicalUnit']): { id: string } | null {
  const id = record?.medicalUnitClues;
  if (!id) return null;
  return id === own.id ? own : { id };
}
