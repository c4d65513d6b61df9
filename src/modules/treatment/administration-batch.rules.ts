/** Several doses of one child recorded in one act: all of them, or none. */
import type { Context } from '../../core/context';
import { notFound, type Problem } from '../../core/faults';
import { idempotent } from '../../core/idempotency';
import { invalidInput, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, patientForStaff, type VisiblePatient } from '../patient';
import { changedAfter } from './administration-change.view';
import { givenDoseOf, prepareRecord, saveRecords, type PreparedRecord } from './administration-write.rules';
import type { RecordAdministrationInput, RecordAdministrationsInput } from './administration.inputs';
import { doseMessages } from './administration.messages';
import { dosesToChange, patientsOf, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { checkStatus, validateRecord } from './administration.validation';
import type { RecordChanged } from './record-change.types';
import type { ReasonNeeded } from './safety.types';
import { passWarnings } from './safety.rules';
import { administrationById, type ShownAdministration } from './treatment.view';

const MOST_DOSES = 50;

/** The doses in the order of the input; the id is that of the child. */
interface Recorded {
  id: string;
  administrations: ShownAdministration[];
  patient: { id: string };
}
type Refused = InvalidInput | WrongState | ReasonNeeded | RecordChanged;

/** Records the outcome of 1 to 50 doses of one child; the family gets one notice. Throws NOT_FOUND. */
export function recordAdministrations(
  ctx: Context,
  input: RecordAdministrationsInput,
): Promise<Recorded | Refused | RequestIdReused> {
  const problems = validateItems(ctx, input.items);
  if (problems.any) return Promise.resolve(invalidInput(ctx, problems.list));
  return idempotent<Recorded, Refused>(ctx, 'recordAdministrations', input, {
    work: async (tx) => {
      const ids = input.items.map(({ administrationId }) => administrationId);
      const owners = await patientsOf(tx, ids);
      if (ids.some((id) => !owners.has(id))) throw notFound(tx);
      const [patientId, ...others] = [...new Set(owners.values())].sort();
      // A dose of a child that the viewer may not see is refused like one that does not exist.
      for (const other of others) await patientForStaff(tx, other, [Role.CLINICIAN]);
      const patient = await lockPatient(tx, patientId!, [Role.CLINICIAN]);
      if (others.length > 0)
        return invalidInput(tx, new Problems(tx).add('items', 'ONE_CHILD', doseMessages.oneChild).list);
      return recordAll(tx, patient, input, await dosesToChange(tx, patient.id, ids));
    },
    replay: async (later, id) => {
      const doses = await Promise.all(
        input.items.map(({ administrationId }) => administrationById(later, administrationId)),
      );
      const administrations = doses.filter((dose) => dose !== null);
      if (administrations.length < doses.length) throw notFound(later);
      return { id, administrations, patient: { id } };
    },
  });
}

/** The problems of a problem's input, below the item at `index`. */
const below = (index: number, list: readonly Problem[]): Problem[] =>
  list.map((problem) => ({ ...problem, path: `items.${index}.${problem.path}` }));

/** The problems of the items by themselves, whatever their doses. */
function validateItems(ctx: Context, items: readonly RecordAdministrationInput[]): Problems {
  const problems = new Problems(ctx);
  if (items.length === 0) problems.add('items', 'REQUIRED', doseMessages.atLeastOne);
  if (items.length > MOST_DOSES) return problems.add('items', 'TOO_MANY', doseMessages.tooMany(MOST_DOSES));
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const own = new Problems(ctx);
    if (seen.has(item.administrationId)) own.add('administrationId', 'DUPLICATE', doseMessages.repeated);
    seen.add(item.administrationId);
    if (item.status === AdministrationStatus.PLANNED) own.add('status', 'STATUS', doseMessages.statusNotRecordable);
    validateRecord(ctx, own, item);
    problems.list.push(...below(index, own.list));
  }
  return problems;
}

/** Records the items, in a transaction that holds the child. Warnings count each dose with the others of the act. */
async function recordAll(
  tx: Context,
  patient: VisiblePatient,
  input: RecordAdministrationsInput,
  doses: readonly DoseToChange[],
): Promise<Recorded | Refused> {
  const { timeZone } = patient.medicalUnit;
  const records = input.items.map((item) => {
    const dose = doses.find(({ id }) => id === item.administrationId)!;
    return { dose, plannedOn: dose.plannedOn, input: item, correctionReason: null };
  });
  const changed = await changedAfter(tx, patient, doses, input.expectedRevision);
  if (changed) return changed;
  for (const { dose, input: item } of records) {
    const refusal = checkStatus(tx, dose, item.status);
    if (refusal) return refusal;
  }
  const given = records.flatMap((record) => givenDoseOf(record, timeZone) ?? []);
  const problems = new Problems(tx);
  const prepared: PreparedRecord[] = [];
  for (const [index, record] of records.entries()) {
    const one = await prepareRecord(
      tx,
      patient,
      record,
      given.filter(({ id }) => id !== record.dose.id),
    );
    if (one instanceof Problems) problems.list.push(...below(index, one.list));
    else prepared.push(one);
  }
  if (problems.any) return invalidInput(tx, problems.list);
  const warnings = prepared.flatMap((one, index) =>
    one.warnings.map((warning) => ({ ...warning, path: warning.path && `items.${index}.${warning.path}` })),
  );
  return passWarnings(tx, patient.id, warnings, input, async () => {
    const saved = await saveRecords(tx, patient, prepared);
    const news = saved.find(({ isNews }) => isNews);
    if (news) await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: news.shown.id });
    return {
      subjectId: ({ administrationId }) => prepared.find(({ dose }) => dose.id === administrationId)!.row.id,
      result: { id: patient.id, administrations: saved.map(({ shown }) => shown), patient: { id: patient.id } },
    };
  });
}
