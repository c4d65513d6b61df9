/**
 * The end of a carnet: recorded by one person, confirmed or undone by another. A death ends all that is to come, in one
 * transaction and without a word to anybody; every other outcome tells the family once.
 */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { idempotent } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import { invalidInput, isRefusal, wrongState } from '../../../core/refusal';
import type { InvalidInput, RequestIdReused, WrongState } from '../../../core/refusal';
import type { RecordRef } from '../../../core/record-change.types';
import { changedByOthers, writeHistory, type FieldChange } from '../../../core/record-history';
import { RecordKind } from '../../../core/record-kind';
import { keepImages, restoreImages, rowsOfPatient } from '../../../core/row-images';
import { dayOf } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { insert, update } from '../../../database';
import { RecordChanged } from '../history/record-change.types';
import { NoticeKind } from '../notice/notice.types';
import { notify } from '../notice/notice.rules';
import { NoticeRow } from '../patient.entity';
import { changePatient, lockPatient } from '../patient.rules';
import { writeUnit } from '../unit-lists.rules';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import { CarnetEndRow } from './end.entity';
import { endMessages as messages } from './end.messages';
import type { EndCarnetInput, SettleCarnetEndInput } from './end.inputs';
import { carnetEndParts, type CarnetEnding, type EndedCounts } from './end-parts';
import { earlierEnd, endById, lockedEnd } from './end.queries';
import { CarnetEndDecision, CarnetEndState, CarnetOutcome } from './end.types';
import { endView, undoableUntil, type EndView } from './end.view';
import { withdraw, WITHDRAWN } from './withdrawal.rules';

const { CURED, DIED } = CarnetOutcome;
const ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;
const NOTHING_ENDED = { appointments: 0, surgeries: 0, doses: 0 };

type Ended = { id: string; patient: { id: string }; end: EndView } & Pick<CarnetEndRow, keyof typeof COUNTED>;
const COUNTED = { ...NOTHING_ENDED, noticesWithdrawn: 0 };

/** Ends a carnet, or corrects the outcome of one that has ended. */
export function endCarnet(
  ctx: Context,
  input: EndCarnetInput,
): Promise<Ended | InvalidInput | WrongState | RecordChanged | RequestIdReused> {
  return idempotent<Ended, InvalidInput | WrongState | RecordChanged>(ctx, 'endCarnet', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, ROLES);
      const earlier = await lockedEnd(tx, patient.id);
      const meanwhile =
        earlier && (await changedByOthers(tx, RecordChanged, patient, recordOf(earlier), input.expectedRevision));
      if (meanwhile) return meanwhile;
      const problems = validate(tx, input, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      if (earlier?.outcome === input.outcome) return wrongState(tx, messages.hasThisEnd);
      const row = await recordedEnd(tx, input, patient);
      if (earlier) await update(tx.db, 'endCarnet', CarnetEndRow, { id: earlier.id }, { inForce: 0 });
      // First: from here on nothing is told of a child that has died.
      await insert(tx.db, 'endCarnet', CarnetEndRow, [row]);
      await writeHistory(tx, patient, recordOf(row), [
        { field: 'outcome', oldValue: earlier?.outcome ?? null, newValue: row.outcome },
        { field: 'endedOn', oldValue: earlier?.endedOn ?? null, newValue: row.endedOn },
      ]);
      const counts = await endParts(tx, patient, row);
      if (isRefusal(counts)) return counts;
      await update(tx.db, 'endCarnet', CarnetEndRow, { id: row.id }, counts);
      return shown({ ...row, ...counts }, patient.medicalUnit.timeZone);
    },
    replay: async (later, id) => {
      const row = await endById(later, id);
      return row && (await visiblePatientById(later, row.patientId)) ? shown(row, row.timeZone) : null;
    },
  });
}

/** The record in the history. */
const recordOf = ({ id }: CarnetEndRow): RecordRef => ({ kind: RecordKind.CARNET_END, id });

function validate(tx: Context, input: EndCarnetInput, patient: VisiblePatient): Problems {
  const problems = new Problems(tx).text('note', input.note, { max: 1000 });
  if (input.endedOn > dayOf(tx.now(), patient.medicalUnit.timeZone)) problems.add('endedOn', 'RANGE', messages.future);
  if (input.endedOn < patient.birthDate) problems.add('endedOn', 'RANGE', messages.beforeBirth);
  return problems;
}

const recordedEnd = async (tx: Context, input: EndCarnetInput, patient: VisiblePatient): Promise<CarnetEndRow> => ({
  id: newId(tx.now()),
  patientId: patient.id,
  outcome: input.outcome,
  endedOn: input.endedOn,
  state: CarnetEndState.RECORDED,
  inForce: 1,
  note: input.note?.trim() || null,
  recordedAt: tx.now(),
  recordedBy: (await signedIn(tx)).accountId,
  confirmedAt: null,
  confirmedBy: null,
  undoneAt: null,
  undoneBy: null,
  undoReason: null,
  ...COUNTED,
  revision: patient.revision,
});

const shown = (row: CarnetEndRow, timeZone: string): Ended => ({
  id: row.id,
  patient: { id: row.patientId },
  end: endView(row, timeZone, true),
  appointments: row.appointments,
  surgeries: row.surgeries,
  doses: row.doses,
  noticesWithdrawn: row.noticesWithdrawn,
});

/** Lets every module end its part, keeps images of the rows that it changes, and tells or withdraws. */
async function endParts(tx: Context, patient: VisiblePatient, row: CarnetEndRow): Promise<typeof COUNTED | WrongState> {
  const ending = endingOf(tx, patient, row);
  const entities = carnetEndParts().flatMap(({ restored }) => restored);
  const before = await rowsOfPatient(tx, entities, patient.id);
  const counts: Required<EndedCounts> = { ...NOTHING_ENDED };
  for (const part of carnetEndParts()) {
    const ended = await part.end(tx, patient, ending);
    if (isRefusal(ended)) return ended;
    for (const name of Object.keys(counts) as (keyof EndedCounts)[]) counts[name] += ended[name] ?? 0;
  }
  const after = await rowsOfPatient(tx, entities, patient.id);
  const images = entities.map((entity, index) => ({ entity, before: before[index]!, after: after[index]! }));
  await keepImages(tx, row.id, images);
  if (row.outcome === DIED) return { ...counts, noticesWithdrawn: await withdraw(tx, row.id, patient.id) };
  const [toldBefore] = await rowsOfPatient(tx, [NoticeRow], patient.id);
  await notify(tx, patient, { kind: NoticeKind.CARNET_ENDED, subjectId: row.id });
  const [toldAfter] = await rowsOfPatient(tx, [NoticeRow], patient.id);
  await keepImages(tx, row.id, [{ entity: NoticeRow, before: toldBefore!, after: toldAfter! }]);
  return { ...counts, noticesWithdrawn: 0 };
}

const endingOf = (tx: Context, patient: VisiblePatient, { id, outcome }: CarnetEndRow): CarnetEnding => ({
  id,
  outcome,
  today: dayOf(tx.now(), patient.medicalUnit.timeZone),
});

/** Confirms the end of a carnet, or undoes it. */
export function settleCarnetEnd(
  ctx: Context,
  input: SettleCarnetEndInput,
): Promise<VisiblePatient | InvalidInput | WrongState> {
  return changePatient<VisiblePatient | InvalidInput | WrongState>(ctx, input.patientId, ROLES, async (tx, patient) => {
    const row = await lockedEnd(tx, patient.id);
    const isUndo = input.decision === CarnetEndDecision.UNDO;
    const problems = new Problems(tx).text('reason', input.reason, { required: isUndo, max: 1000 });
    const length = input.reason?.trim().length ?? 0;
    if (!problems.any && isUndo && length < 5) problems.add('reason', 'TOO_SHORT', messages.reasonLength);
    if (problems.any) return invalidInput(tx, problems.list);
    if (!row) return wrongState(tx, messages.notEnded);
    const refusal = isUndo ? await undo(tx, patient, row, input.reason!.trim()) : await confirm(tx, patient, row);
    return refusal ?? patient;
  });
}

async function confirm(tx: Context, patient: VisiblePatient, row: CarnetEndRow): Promise<WrongState | undefined> {
  if (row.state === CarnetEndState.CONFIRMED) return wrongState(tx, messages.confirmedAlready);
  const { accountId } = await signedIn(tx);
  if (row.recordedBy === accountId) return wrongState(tx, messages.samePerson, messages.askColleague);
  const { revision } = patient;
  const mark = { state: CarnetEndState.CONFIRMED, confirmedAt: tx.now(), confirmedBy: accountId, revision };
  await update(tx.db, 'confirmCarnetEnd', CarnetEndRow, { id: row.id }, mark);
  await writeHistory(tx, patient, recordOf(row), [stateChange(row, mark.state)]);
  for (const part of carnetEndParts()) await part.confirmed?.(tx, row.patientId);
  return undefined;
}

const stateChange = ({ state: oldValue }: CarnetEndRow, newValue: CarnetEndState): FieldChange => ({
  field: 'state',
  oldValue,
  newValue,
});

async function undo(
  tx: Context,
  patient: VisiblePatient,
  row: CarnetEndRow,
  undoReason: string,
): Promise<WrongState | undefined> {
  if (row.confirmedAt !== null && tx.now() > undoableUntil(row))
    return wrongState(tx, messages.tooLate, messages.correctInstead);
  const { revision } = patient;
  const entities = carnetEndParts().flatMap(({ restored }) => restored);
  await restoreImages(tx, row.id, [...entities, ...WITHDRAWN], revision);
  await writeUnit(tx, patient.id, patient.medicalUnitClues);
  const earlier = await earlierEnd(tx, row);
  const by = { undoneAt: tx.now(), undoneBy: (await signedIn(tx)).accountId, undoReason, revision };
  await update(
    tx.db,
    'undoCarnetEnd',
    CarnetEndRow,
    { id: row.id },
    { ...by, state: CarnetEndState.UNDONE, inForce: 0 },
  );
  await writeHistory(tx, patient, recordOf(row), [stateChange(row, CarnetEndState.UNDONE)], undoReason);
  if (earlier) await update(tx.db, 'undoCarnetEnd', CarnetEndRow, { id: earlier.id }, { inForce: 1 });
  for (const part of carnetEndParts()) await part.undo?.(tx, patient, endingOf(tx, patient, row));
  return undefined;
}

/** The refusal of a plan for a child whose carnet has ended, unless it ended with the cure; in the transaction that holds the child. */
export async function refusePlanning(tx: Context, patientId: string): Promise<WrongState | undefined> {
  const row = await lockedEnd(tx, patientId);
  return row && row.outcome !== CURED ? wrongState(tx, messages.ended, messages.undoFirst) : undefined;
}
