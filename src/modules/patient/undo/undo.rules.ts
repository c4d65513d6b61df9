/** Takes back an act of the viewer, with its notices and the letters that wait for them. */
import { signedIn } from '../../../core/access';
import { recordMiss, recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { rowsByKeys } from '../../../core/journal';
import { cancelMerged, mergedSinceByAccount, undoMs } from '../../../core/outbox';
import type { RecordRef } from '../../../core/record-change.types';
import { RecordKind } from '../../../core/record-kind';
import { changesAfter, shownChange, writeHistories, type FieldChange, type Shown } from '../../../core/record-history';
import { refuse, wrongState, type WrongState } from '../../../core/refusal';
import { inTransaction } from '../../../core/transaction';
import { actsOf, changedSince, names, recordsOf, restore, type Act, type Changed } from '../../../core/undo';
import { Role } from '../../../core/viewer';
import { coreMessages } from '../../../core/core.messages';
import { patientOfRecord } from '../history/history.rules';
import { RecordChanged } from '../history/record-change.types';
import { noticesSince } from '../notice/notice.queries';
import { contactForViewer } from '../contact.rules';
import { RAISE_REVISION, revisionOf } from '../patient.queries';
import { patientForStaff } from '../patient.rules';
import { updatingLists, writeUnit } from '../unit-lists.rules';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import { undoMessages } from './undo.messages';
import type { ActUndone } from './undo.types';

const UNDONE: FieldChange = { field: 'undone', oldValue: 'false', newValue: 'true' };
const ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

/** Takes back the viewer's newest act on `record`. Throws NOT_FOUND for a record that the viewer may not see. */
export function undoAct(ctx: Context, record: RecordRef): Promise<ActUndone | WrongState | RecordChanged> {
  return inTransaction(ctx, async (tx) => {
    const { accountId } = await signedIn(tx);
    const newest = async (): Promise<Act | undefined> =>
      (await actsOf(tx, accountId, tx.now() - undoMs(tx))).find((act) => names(act, record));
    const found = await newest();
    if (!found) return nothingToUndo(tx, accountId, record);
    const revisions = new Map<string, number>();
    // Locks the children, in the order of all transactions.
    for (const { id } of [...found.children].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await tx.db.run(RAISE_REVISION, [id]);
      revisions.set(id, (await revisionOf(tx, id))!.revision);
    }
    const act = await newest();
    if (act?.id !== found.id) return wrongState(tx, undoMessages.tooLate);
    const changed = await changedSince(tx, act);
    if (changed.length > 0) return changedMeanwhile(tx, act, changed);
    const told = await accountsTold(tx, act);
    await act.children.reduceRight<() => Promise<void>>(
      (inner, { id }) =>
        () =>
          updatingLists(tx, id, inner),
      () => restore(tx, act, revisions),
    )();
    // The viewer has to see the children as they are now: a transfer that is taken back brings its child back.
    for (const { id } of act.children) {
      const patient = await patientForStaff(tx, id, ROLES);
      await writeUnit(tx, id, patient.medicalUnitClues);
      await recordWrite(tx, accountId, id);
      await writeHistories(tx, patient, ownRecords(act, patient), null);
    }
    await withdrawLetters(tx, told);
    const { operation } = act;
    return { operation, records: recordsOf(act), noticesWithdrawn: told.length };
  });
}

/** The records of an act that are marked as undone in the history of one of its children. */
const ownRecords = (act: Act, { id }: VisiblePatient): { record: RecordRef; changes: FieldChange[] }[] =>
  recordsOf({ ...act, images: act.images.filter(({ patientId }) => (patientId ?? id) === id) }).map((record) => ({
    record,
    changes: [UNDONE],
  }));

/** The refusal for a record without an act that can be undone. Throws NOT_FOUND for one that the viewer may not see. */
async function nothingToUndo(tx: Context, accountId: string, record: RecordRef): Promise<WrongState> {
  if (record.kind === RecordKind.ACCOUNT && (await contactForViewer(tx, record.id)))
    return wrongState(tx, undoMessages.nothing);
  const patientId = await patientOfRecord(tx, record);
  if (!patientId) recordMiss(tx, accountId, record.id);
  const patient = patientId ? await visiblePatientById(tx, patientId) : null;
  if (!patient) throw notFound(tx);
  return wrongState(tx, undoMessages.nothing, undoMessages.tooLate);
}

/** The refusal because rows of the act are not as it left them, with what was changed. */
async function changedMeanwhile(tx: Context, act: Act, changed: readonly Changed[]): Promise<RecordChanged> {
  const changes: Shown[] = [];
  let revision = 0;
  for (const child of act.children) {
    const patient = await patientForStaff(tx, child.id, ROLES);
    // The raise of the revision is rolled back with the refusal.
    revision = Math.max(revision, patient.revision - 1);
    const own = changed.filter(({ image }) => (image.patientId ?? child.id) === child.id);
    const records = recordsOf({ ...act, images: own.map(({ image }) => image) });
    for (const record of records)
      for (const row of await changesAfter(tx, record, child.revision))
        changes.push(shownChange(row, patient.medicalUnit.timeZone));
  }
  return refuse(tx, RecordChanged, coreMessages.changedMeanwhile, coreMessages.lookAgain, { revision, changes });
}

/** The accounts whose notices of the act are still there, one for each notice. */
async function accountsTold(tx: Context, { images }: Act): Promise<string[]> {
  const keys = images.filter(({ table, digest }) => table === 'notice' && digest !== undefined).map(({ key }) => key);
  return [...(await rowsByKeys(tx.db, 'notice', keys)).values()].map(({ accountId }) => String(accountId));
}

/** The time from the notice of an act to its letter, in one transaction. An older notice has a letter of its own. */
const WRITING_MS = 5000;

/** Cancels the letters of changes that have nothing else to report. */
async function withdrawLetters(tx: Context, accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return;
  for (const [accountId, since] of await mergedSinceByAccount(tx, [...new Set(accounts)]))
    if (!(await noticesSince(tx, accountId, since - WRITING_MS))) await cancelMerged(tx, accountId);
}
