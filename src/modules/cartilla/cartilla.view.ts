/** The cartilla as the API shows it. */
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
import { dayOf, type Day } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { MedicineGiven } from '../treatment';
import type { CartillaRow, PreventiveActionRow } from './cartilla.entity';
import { cartillaMessages } from './cartilla.messages';
import { PreventiveActionStatus, type Cartilla, type PreventiveAction } from './cartilla.types';
import { ageGroupOf, schemeOn, slotsOf, type Slot } from './immunization-schedule';
import { liveDeferralOn } from './live-vaccines';

/** An action whose unit the resolver adds. */
export type ActionView = Omit<PreventiveAction, 'medicalUnit'> & { medicalUnitClues: string | null };
export type CartillaView = Omit<Cartilla, 'actions'> & { actions: ActionView[] };

/** The cartilla today; `given` is null for a person without a treatment. */
export function cartillaView(
  ctx: Context,
  patient: VisiblePatient,
  row: CartillaRow,
  done: readonly PreventiveActionRow[],
  given: readonly MedicineGiven[] | null,
): CartillaView {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const ageGroup = ageGroupOf(patient, today, row.chosenGroup);
  const hasDiagnosis = patient.diagnosis !== null;
  // The service has no record of transplants yet.
  const live = liveDeferralOn(today, { hasDiagnosis, given: given ?? [], transplantOn: null });
  const facts = {
    birthDate: patient.birthDate,
    group: ageGroup,
    atRisk: hasDiagnosis || given !== null,
    liveDeferred: live.deferred,
  };
  const records = new Map(done.map((record) => [record.id, record]));
  return {
    folio: row.folio,
    ageGroup,
    schemeVersion: schemeOn(today).version,
    advice: live.deferred ? cartillaMessages.adviceWhileDeferred(live.until).map((text) => say(ctx, text)) : [],
    actions: slotsOf(facts, done, today).map((slot) =>
      actionView(ctx, patient.id, slot, slot.done && records.get(slot.done.id), live.until),
    ),
  };
}

/** A recorded action by itself. */
export function recordedView(ctx: Context, patient: VisiblePatient, row: PreventiveActionRow): ActionView {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const facts = { birthDate: patient.birthDate, group: ageGroupOf(patient, today), atRisk: false, liveDeferred: false };
  const slot = slotsOf(facts, [row], today).find(({ done }) => done?.id === row.id)!;
  return actionView(ctx, patient.id, slot, row, null);
}

function actionView(
  ctx: Context,
  patientId: string,
  slot: Slot,
  record: PreventiveActionRow | undefined,
  deferredUntil: Day | null,
): ActionView {
  const { action, dose, status } = slot;
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
    deferredUntil: status === PreventiveActionStatus.DEFERRED ? deferredUntil : null,
    lot: record?.lot ?? null,
    performedElsewhere: record?.performedElsewhere ?? null,
    medicalUnitClues: record?.medicalUnitClues ?? null,
  };
}
