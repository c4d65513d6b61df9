/** The cartilla of a child as it stands today, and what changes it: an action done, a record withdrawn, a folio made. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../database';
import { notFound } from '../../core/faults';
import { say } from '../../core/i18n';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { once } from '../../core/idempotency';
import { completedYears, dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import type { CartillaRow, PreventiveActionRow } from './cartilla.entity';
import type {
  ChooseCartillaInput,
  RecordPreventiveActionInput,
  WithdrawPreventiveActionInput,
} from './cartilla.inputs';
import { adviceWhileDeferred } from './cartilla.messages';
import { cartillaByPatient, doneByPatient, patientOfAction } from './cartilla.queries';
import { AgeGroup, PreventiveActionStatus, type Cartilla, type PreventiveAction } from './cartilla.types';
import { changePatient, lockPatient, patientForStaff, visiblePatientById, type VisiblePatient } from '../patient';
import { newFolio } from './folio';
import { liveDeferralOn } from './live-vaccines';
import { actionByCode, ageGroupOf, schemeOn, slotsOf, type SchemeAction, type Slot } from './immunization-schedule';
import { medicinesGivenByPatient } from '../treatment';

/** A dose on record may be given again after this long: some children begin the scheme anew after a transplant. */
const REPEAT_DAYS = 28;

const UNLESS_MADE = { mysql: 'ON DUPLICATE KEY UPDATE patientId=patientId', sqlite: 'ON CONFLICT DO NOTHING' };

/** The child's cartilla, which gets its folio when somebody first looks at it; of two at once, one makes it. */
export async function cartillaFor(ctx: Context, patientId: string): Promise<CartillaRow> {
  let row: CartillaRow | null | undefined = await cartillaByPatient(ctx, patientId);
  while (!row) {
    await insert(
      ctx.db,
      'cartilla',
      [{ patientId, folio: newFolio(), chosenGroup: null, madeAt: ctx.now() }],
      UNLESS_MADE[ctx.db.engine],
    );
    row = await one<CartillaRow>(ctx.db, 'SELECT * FROM cartilla WHERE patientId=?', [patientId]);
  }
  return row;
}

/** The cartilla of a child of whom only the id may be known, as in a subgraph after one of this module's mutations. */
export async function cartillaOfAny(ctx: Context, patient: VisiblePatient | { id: string }): Promise<object | null> {
  const known = 'birthDate' in patient ? patient : await visiblePatientById(ctx, patient.id);
  return known && cartillaOf(ctx, known);
}

type Shown = Omit<PreventiveAction, 'medicalUnit'> & { medicalUnitClues: string | null };

/** The cartilla as GraphQL shows it; `cartilla.resolver.ts` adds the units. */
async function cartillaOf(
  ctx: Context,
  patient: VisiblePatient,
): Promise<Omit<Cartilla, 'actions'> & { actions: Shown[] }> {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const [row, done, given] = await Promise.all([
    cartillaFor(ctx, patient.id),
    doneByPatient(ctx, patient.id),
    medicinesGivenByPatient(ctx, patient.id),
  ]);
  const ageGroup = ageGroupOf(patient, today, row.chosenGroup as AgeGroup | null);
  const hasDiagnosis = patient.diagnosis !== null;
  // No record of a transplant exists yet; the rule waits for it.
  const live = liveDeferralOn(today, { hasDiagnosis, given: given ?? [], transplantOn: null });
  const facts = {
    birthDate: patient.birthDate,
    group: ageGroup,
    atRisk: hasDiagnosis || given !== null,
    liveDeferred: live.deferred,
  };
  const records = new Map((done ?? []).map((record) => [record.id, record]));
  return {
    folio: row.folio,
    ageGroup,
    schemeVersion: schemeOn(today).version,
    advice: live.deferred ? adviceWhileDeferred(live.until).map((words) => say(ctx, ...words)) : [],
    actions: slotsOf(facts, done ?? [], today).map((slot) =>
      shown(ctx, patient.id, slot, slot.done && records.get(slot.done.id), live.until),
    ),
  };
}

function shown(
  ctx: Context,
  patientId: string,
  slot: Slot,
  record: PreventiveActionRow | undefined,
  deferredUntil: Day | null,
): Shown {
  const { action, dose, status } = slot;
  return {
    id: record?.id ?? `${patientId}.${action.code}.${dose ?? 'next'}`,
    category: action.category,
    code: action.code,
    name: say(ctx, ...action.name),
    purpose: say(ctx, ...action.purpose),
    dose,
    doseName: slot.label && say(ctx, ...slot.label),
    dueOn: slot.dueOn,
    performedOn: record?.performedOn ?? null,
    status,
    deferredUntil: status === PreventiveActionStatus.DEFERRED ? deferredUntil : null,
    lot: record?.lot ?? null,
    performedElsewhere: record?.performedElsewhere ?? null,
    medicalUnitClues: record?.medicalUnitClues ?? null,
  };
}

/** Records what was done, here or elsewhere. */
export function recordPreventiveAction(
  ctx: Context,
  input: RecordPreventiveActionInput,
): Promise<Shown | InvalidInput | RequestIdReused> {
  return once<Shown, InvalidInput>(ctx, 'recordPreventiveAction', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
      const scheme = schemeOn(today);
      const action = actionByCode(scheme, input.code.trim().toUpperCase());
      const problems = new Problems(tx);
      const dose = judgeAction(problems, action, input, patient, (await doneByPatient(tx, patient.id)) ?? [], today);
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
      await insert(tx.db, 'preventive_action', [row]);
      return recorded(tx, patient, row);
    },
    again: async (later, id) => {
      const row = await one<PreventiveActionRow>(later.db, 'SELECT * FROM preventive_action WHERE id=?', [id]);
      // The answer of then, for who may still see the child.
      return row ? recorded(later, await patientForStaff(later, row.patientId, [Role.CLINICIAN]), row) : null;
    },
  });
}

function recorded(ctx: Context, patient: VisiblePatient, row: PreventiveActionRow): Shown {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const facts = { birthDate: patient.birthDate, group: ageGroupOf(patient, today), atRisk: false, liveDeferred: false };
  const slot = slotsOf(facts, [row], today).find(({ done }) => done?.id === row.id)!;
  return shown(ctx, patient.id, slot, row, null);
}

/** Everything that is wrong with an action; answers the dose that it is, null where doses are not counted. */
function judgeAction(
  problems: Problems,
  action: SchemeAction | undefined,
  input: RecordPreventiveActionInput,
  patient: VisiblePatient,
  done: readonly PreventiveActionRow[],
  today: Day,
): number | null {
  if (!action)
    problems.add(
      'code',
      'UNKNOWN_CODE',
      'Ese código no está en el esquema de la cartilla.',
      'This code is not in the scheme of the cartilla.',
    );
  const dose = action ? judgeDose(problems, action, input) : null;
  if (input.performedOn > today)
    problems.add(
      'performedOn',
      'DATE_FUTURE',
      'La fecha está en el futuro: registra solo lo que ya se hizo.',
      'The day is in the future: record only what was done.',
    );
  else if (input.performedOn < patient.birthDate)
    problems.add('performedOn', 'BEFORE_BIRTH', 'La fecha es anterior al nacimiento.', 'The day is before the birth.');
  const same = done.filter((record) => record.code === action?.code && record.dose === dose);
  if (
    same.some(
      (record) =>
        Math.abs(daysBetween(record.performedOn, input.performedOn)) <
        (action?.category === 'VACCINATION' ? REPEAT_DAYS : 1),
    )
  )
    problems.add(
      'dose',
      'ALREADY_RECORDED',
      'Esto ya está en la cartilla. Si hay un error, retira primero el registro equivocado.',
      'This is in the cartilla already. If there is a mistake, withdraw the wrong record first.',
    );
  problems.text('lot', input.lot, { max: 40 });
  problems.text('performedElsewhere', input.performedElsewhere, { max: 200 });
  return dose;
}

function judgeDose(problems: Problems, action: SchemeAction, { dose }: RecordPreventiveActionInput): number | null {
  const numbers = [...action.doses.map(({ dose: number }) => number), ...(action.alsoRecordable ?? [])];
  const uncounted = action.recurring !== undefined || action.repeatable === true || numbers.length === 0;
  const given = dose ?? (uncounted ? null : numbers.length === 1 ? numbers[0]! : undefined);
  const list = numbers.join(', ');
  if (given === undefined)
    problems.add('dose', 'REQUIRED', `Indica qué dosis es: ${list}.`, `Say which dose it is: ${list}.`);
  else if (given !== null && numbers.length === 0)
    problems.add(
      'dose',
      'NOT_COUNTED',
      'Aquí no se cuentan dosis: deja este dato vacío.',
      'Doses are not counted here: leave this empty.',
    );
  else if (given !== null && !numbers.includes(given))
    problems.add(
      'dose',
      'UNKNOWN_DOSE',
      `El esquema tiene estas dosis: ${list}.`,
      `The scheme has these doses: ${list}.`,
    );
  return given ?? null;
}

/** Takes back a record that was entered by mistake; it stays in the table with the reason. */
export async function withdrawPreventiveAction(
  ctx: Context,
  input: WithdrawPreventiveActionInput,
): Promise<{ id: string } | InvalidInput> {
  const patientId = await patientOfAction(ctx, input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const withdrawn = {
      withdrawnAt: tx.now(),
      withdrawnBy: (await signedIn(tx)).accountId,
      withdrawnReason: input.reason.trim(),
    };
    const rows = await tx.db.run(
      'UPDATE preventive_action SET withdrawnAt=?, withdrawnBy=?, withdrawnReason=? WHERE id=? AND withdrawnAt IS NULL',
      [withdrawn.withdrawnAt, withdrawn.withdrawnBy, withdrawn.withdrawnReason, input.id],
    );
    if (rows === 0) throw notFound(tx);
    return { id: patientId };
  });
}

/** The cartilla of a non-binary adult is the one that the person asks for, because the norm has none. */
export function chooseCartilla(ctx: Context, input: ChooseCartillaInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = new Problems(tx);
    const age = completedYears(patient.birthDate, dayOf(tx.now(), patient.medicalUnit.timeZone));
    if (patient.sex !== 'NON_BINARY' || age < 20 || age > 59)
      problems.add(
        'patientId',
        'NOTHING_TO_CHOOSE',
        'La cartilla de esta persona sigue su edad y su CURP.',
        'The cartilla of this person follows from age and CURP.',
      );
    if (input.ageGroup !== AgeGroup.WOMEN_20_59 && input.ageGroup !== AgeGroup.MEN_20_59)
      problems.add(
        'ageGroup',
        'AGE_GROUP',
        'Elige la cartilla de mujeres o la de hombres de 20 a 59 años.',
        'Choose the cartilla of women or that of men of 20 to 59 years.',
      );
    if (problems.any) return invalidInput(tx, problems.list);
    await cartillaFor(tx, patient.id);
    await update(tx.db, 'cartilla', { patientId: patient.id }, { chosenGroup: input.ageGroup });
    return { id: patient.id };
  });
}
