/** The cartilla of a child, and its commands: make it, record an action, withdraw a record, choose an age group. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, update } from '../../database';
import { notFound } from '../../core/faults';
import { memoize } from '../../core/loader';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, writeHistory } from '../../core/record-history';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import {
  CarnetOutcome,
  changePatient,
  endByPatient,
  lockPatient,
  ownAccountByPatient,
  patientForStaff,
  visiblePatientById,
  type VisiblePatient,
} from '../patient';
import { medicinesGivenByPatient } from '../treatment';
import { CartillaRow, PreventiveActionRow } from './cartilla.entity';
import type {
  ChooseCartillaInput,
  RecordPreventiveActionInput,
  WithdrawPreventiveActionInput,
} from './cartilla.inputs';
import {
  actionById,
  cartillaByPatient,
  cartillaWithFacts,
  doneByPatient,
  insertCartilla,
  newCartillaOf,
  patientOfAction,
  withdrawAction,
  type CartillaWithFacts,
} from './cartilla.queries';
import { validateAction, validateChoice } from './cartilla.validation';
import { PreventiveCategory } from './cartilla.types';
import { cartillaView, recordedView, type ActionView, type CartillaView, type RecordedFacts } from './cartilla.view';
import { newFolio } from './folio';
import { immunizationFactsByPatient } from './immunization-fact.queries';
import { actionByCode, schemeOn } from './immunization-schedule';

/** The child's cartilla, made with its folio at the first read; two reads at once make one. */
export async function cartillaFor(ctx: Context, patientId: string): Promise<CartillaRow> {
  let row: CartillaRow | null | undefined = await cartillaByPatient(ctx, patientId);
  while (!row) {
    await insertCartilla(ctx, { patientId, folio: newFolio(), chosenGroup: null, madeAt: ctx.now() });
    row = await newCartillaOf(ctx, patientId);
  }
  return row;
}

const readOnce = memoize<Promise<CartillaView | null>>();

/**
 * The cartilla of a child of whom only the id may be known, as in a subgraph after one of this module's mutations. Read once
 * for a request.
 */
export const cartillaOfAny = (ctx: Context, patient: VisiblePatient | { id: string }): Promise<CartillaView | null> =>
  readOnce(ctx, patient.id, () => readCartilla(ctx, patient));

async function readCartilla(ctx: Context, patient: VisiblePatient | { id: string }): Promise<CartillaView | null> {
  const known = 'birthDate' in patient ? patient : await visiblePatientById(ctx, patient.id);
  if (!known) return null;
  const [{ row, facts, hasDied }, done, given] = await Promise.all([
    cartillaAndFacts(ctx, known.id),
    doneByPatient(ctx, known.id),
    medicinesGivenByPatient(ctx, known.id),
  ]);
  const recorded = { done: done ?? [], given, facts };
  return withoutPrivatePart(ctx, known, cartillaView(ctx, known, row, recorded, hasDied));
}

/** The cartilla that the viewer sees: once the child has an own account, sexual health is not for the adults. */
async function withoutPrivatePart(ctx: Context, patient: VisiblePatient, view: CartillaView): Promise<CartillaView> {
  const isAdultOfFamily = !patient.isOfOwnUnit && !patient.isSelf;
  const hasPrivatePart = view.actions.some(({ category }) => category === PreventiveCategory.SEXUAL_HEALTH);
  if (!isAdultOfFamily || !hasPrivatePart || !(await ownAccountByPatient(ctx, patient.id))) return view;
  return { ...view, actions: view.actions.filter(({ category }) => category !== PreventiveCategory.SEXUAL_HEALTH) };
}

/** The cartilla and the facts; only the first read of a cartilla takes more than one statement. */
async function cartillaAndFacts(ctx: Context, patientId: string): Promise<CartillaWithFacts> {
  const known = await cartillaWithFacts(ctx, patientId);
  if (known) return known;
  const [row, facts, end] = await Promise.all([
    cartillaFor(ctx, patientId),
    immunizationFactsByPatient(ctx, patientId),
    endByPatient(ctx, patientId),
  ]);
  return { row, facts: facts ?? [], hasDied: end?.outcome === CarnetOutcome.DIED };
}

/** What is recorded of a child; for a child that the viewer may see. */
async function immunizationFactsOf(ctx: Context, { id }: VisiblePatient): Promise<RecordedFacts> {
  const [done, given, facts] = await Promise.all([
    doneByPatient(ctx, id),
    medicinesGivenByPatient(ctx, id),
    immunizationFactsByPatient(ctx, id),
  ]);
  return { done: done ?? [], given, facts: facts ?? [] };
}

/** Records an action, done here or elsewhere. */
export function recordPreventiveAction(
  ctx: Context,
  input: RecordPreventiveActionInput,
): Promise<ActionView | InvalidInput | RequestIdReused> {
  return idempotent<ActionView, InvalidInput>(ctx, 'recordPreventiveAction', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
      const scheme = schemeOn(today);
      const action = actionByCode(scheme, input.code.trim().toUpperCase());
      const problems = new Problems(tx);
      const facts = await immunizationFactsOf(tx, patient);
      const dose = validateAction(problems, action, input, patient, facts.done, today);
      if (problems.any || !action) return invalidInput(tx, problems.list);
      const elsewhere = input.performedElsewhere?.trim() || null;
      const row: PreventiveActionRow = {
        patientId: patient.id,
        id: ulid(tx.now()),
        code: action.code,
        dose,
        performedOn: input.performedOn,
        lot: input.lot?.trim() || null,
        medicalUnitClues: elsewhere ? null : patient.medicalUnitClues,
        performedElsewhere: elsewhere,
        schemeVersion: scheme.version,
        recordedAt: tx.now(),
        recordedBy: (await signedIn(tx)).accountId,
        withdrawnAt: null,
        withdrawnBy: null,
        withdrawnReason: null,
      };
      await insert(tx.db, 'recordPreventiveAction', PreventiveActionRow, [row]);
      return recordedView(tx, patient, row, { ...facts, done: [...facts.done, row] });
    },
    replay: async (later, id) => {
      const row = await actionById(later, id);
      if (!row) return null;
      // The earlier answer, if the viewer may still see the child.
      const patient = await patientForStaff(later, row.patientId, [Role.CLINICIAN]);
      const facts = await immunizationFactsOf(later, patient);
      const others = facts.done.filter((record) => record.id !== id);
      return recordedView(later, patient, row, { ...facts, done: [...others, row] });
    },
  });
}

/** Withdraws a record that was entered by mistake; it stays in the table with the reason. */
export async function withdrawPreventiveAction(
  ctx: Context,
  input: WithdrawPreventiveActionInput,
): Promise<{ id: string } | InvalidInput> {
  const patientId = await patientOfAction(ctx, input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const isWithdrawn = await withdrawAction(tx, input.id, {
      withdrawnAt: tx.now(),
      withdrawnBy: (await signedIn(tx)).accountId,
      withdrawnReason: input.reason.trim(),
    });
    if (!isWithdrawn) throw notFound(tx);
    await writeHistory(tx, patient, { kind: RecordKind.PREVENTIVE_ACTION, id: input.id }, [VOIDED], input.reason);
    return { id: patientId };
  });
}

/** Stores the cartilla that a non-binary adult asks for, because the norm has none of its own. */
export function chooseCartilla(ctx: Context, input: ChooseCartillaInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = new Problems(tx);
    validateChoice(problems, input, patient, dayOf(tx.now(), patient.medicalUnit.timeZone));
    if (problems.any) return invalidInput(tx, problems.list);
    await cartillaFor(tx, patient.id);
    await update(tx.db, 'chooseCartilla', CartillaRow, { patientId: patient.id }, { chosenGroup: input.ageGroup });
    return { id: patient.id };
  });
}
