/** The words of families about doses at home: kept apart from the records of the hospital, and changing nothing of them. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import { recordMiss, recordWrite } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { forbidden, notFound } from '../../core/faults';
import { byKey, forgetLoaded, groupedBy } from '../../core/loader';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { zoned, type Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { Problems } from '../../core/validation';
import { insert, update } from '../../database';
import { databaseTrouble } from '../../database/errors';
import { requireActing, visiblePatientById, type VisiblePatient } from '../patient';
import { dispensingMessages } from './dispensing.messages';
import { HomeDoseRecordRow } from './home-dose.entity';
import { homeDoseMessages as messages } from './home-dose.messages';
import { homeDoseRowsByIds, wordById, wordsByRequest, type HomeDoseRow } from './home-dose.queries';
import {
  HomeDoseOutcome,
  type HomeDoseAnswer,
  type HomeDoseInput,
  type HomeDosesRecorded,
  type RecordHomeDosesInput,
} from './home-dose.types';
import { shownHomeDoses } from './home-dose.view';
import type { TreatmentChangeRow } from './treatment.entity';
import { changesByTreatment } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, writeHistory } from '../../core/record-history';
import { type RecordVoided } from './void.types';

const MOST_ENTRIES = 200;
const OLDEST_MS = 60 * 24 * 3_600_000;
/** Clocks differ by up to this much; a later time is in the future. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const TRIES = 3;

/** Saves words about doses at home, each by itself. */
export async function recordHomeDoses(
  ctx: Context,
  { entries }: RecordHomeDosesInput,
): Promise<HomeDosesRecorded | InvalidInput> {
  const problems = new Problems(ctx);
  if (entries.length === 0) problems.add('entries', 'REQUIRED', messages.count(MOST_ENTRIES));
  if (entries.length > MOST_ENTRIES) problems.add('entries', 'TOO_MANY', messages.count(MOST_ENTRIES));
  else
    entries.forEach(({ requestId, note }, place) => {
      problems.text(`entries.${place}.requestId`, requestId, { required: true, max: 64 });
      problems.text(`entries.${place}.note`, note, { max: 300 });
    });
  if (problems.any) return invalidInput(ctx, problems.list);
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(ctx, (tx) => recordWords(tx, entries));
    } catch (error) {
      // The telephone has sent the same entry twice at once: the other request has saved it.
      if (databaseTrouble(error) !== 'DUPLICATE' || tries === TRIES) throw error;
    }
  }
}

/** A dose at home of a child of the viewer's. */
interface OwnDose {
  row: HomeDoseRow;
  patient: VisiblePatient;
  /** The status changes of its treatment, oldest first. */
  changes: readonly TreatmentChangeRow[];
}

async function recordWords(tx: Context, entries: readonly HomeDoseInput[]): Promise<HomeDosesRecorded> {
  const { accountId } = await signedIn(tx);
  const doses = await ownDoses(
    tx,
    entries.map(({ administrationId }) => administrationId),
  );
  const before = await wordsByRequest(
    tx,
    accountId,
    entries.map(({ requestId }) => requestId),
  );
  const known = byKey(before, 'requestId');
  const rows: HomeDoseRecordRow[] = [];
  const codes = entries.map((entry): string | null => {
    const dose = doses.get(entry.administrationId);
    if (!dose) return 'NOT_FOUND';
    const word = wordOf(tx, entry, dose.patient.id, accountId);
    const earlier = known.get(entry.requestId);
    const code = earlier ? (isSame(earlier, word) ? null : 'REUSED') : timeCode(tx, entry.at);
    const standing = code ?? (isOnHold(dose, entry.at) ? 'TREATMENT_ON_HOLD' : null);
    if (!earlier && (standing === null || isTaken(standing, entry))) {
      known.set(entry.requestId, word);
      rows.push(word);
    }
    return standing;
  });
  if (rows.length > 0) await insert(tx.db, 'recordHomeDoses', HomeDoseRecordRow, rows);
  for (const patientId of new Set(rows.map((row) => row.patientId))) await recordWrite(tx, accountId, patientId);
  forgetLoaded(tx);
  const shown = await shownByDose(tx, [...doses.values()]);
  return {
    entries: entries.map((entry, place): HomeDoseAnswer => ({
      requestId: entry.requestId,
      dose: isTaken(codes[place]!, entry) ? shown.get(entry.administrationId)! : null,
      code: codes[place]!,
    })),
  };
}

/** A dose that was given during a hold, also one that came up again, must be known to the team: it is saved, and its answer names the hold. */
const isTaken = (code: string | null, { outcome }: HomeDoseInput): boolean =>
  code === null || (code === 'TREATMENT_ON_HOLD' && outcome !== HomeDoseOutcome.NOT_GIVEN);

/** The doses at home of the viewer's children among these ids; a request for another one is an attempt in the access log. */
async function ownDoses(tx: Context, ids: readonly string[]): Promise<Map<string, OwnDose>> {
  const { accountId } = await signedIn(tx);
  const rows = byKey(await homeDoseRowsByIds(tx, [...new Set(ids)]), 'id');
  const own = new Map<string, OwnDose>();
  for (const id of new Set(ids)) {
    const row = rows.get(id);
    const patient = row ? await visiblePatientById(tx, row.patientId) : null;
    if (!row) recordMiss(tx, accountId, id);
    if (!row || !patient?.isOwnChild) continue;
    requireActing(tx, patient);
    own.set(id, { row, patient, changes: (await changesByTreatment(tx, row.treatmentId)) ?? [] });
  }
  return own;
}

const wordOf = (
  tx: Context,
  { requestId, administrationId, outcome, at, note }: HomeDoseInput,
  patientId: string,
  recordedBy: string,
): HomeDoseRecordRow => ({
  id: ulid(tx.now()),
  patientId,
  administrationId,
  requestId,
  outcome,
  at,
  note: note?.trim() || null,
  recordedAt: tx.now(),
  recordedBy,
  voidedAt: null,
  voidedBy: null,
  voidReason: null,
});

const isSame = (a: HomeDoseRecordRow, b: HomeDoseRecordRow): boolean =>
  a.administrationId === b.administrationId && a.outcome === b.outcome && a.at === b.at && a.note === b.note;

function timeCode(ctx: Context, at: Instant): string | null {
  if (at > ctx.now() + CLOCK_TOLERANCE_MS) return 'IN_FUTURE';
  return at < ctx.now() - OLDEST_MS ? 'TOO_OLD' : null;
}

/** Whether the treatment is on hold, and was at the time of the word: a telephone may send what came before the hold later. */
const isOnHold = ({ row: { treatmentStatus }, changes }: OwnDose, at: Instant): boolean =>
  treatmentStatus === TreatmentStatus.ON_HOLD &&
  changes.findLast(({ changedAt }) => changedAt <= at)?.toStatus === TreatmentStatus.ON_HOLD;

/** The doses as the API shows them, by the id of the planned dose. */
async function shownByDose(tx: Context, doses: readonly OwnDose[]) {
  const shown = await Promise.all(
    [...groupedBy(doses, 'patient')].map(([patient, own]) =>
      shownHomeDoses(
        tx,
        patient,
        own.map(({ row }) => row),
      ),
    ),
  );
  return new Map(shown.flat().map((dose) => [dose.administration.id, dose]));
}

/** Voids a word of the viewer's own. Throws NOT_FOUND, and FORBIDDEN for a word of another person about a child that is visible. */
export async function voidHomeDose(ctx: Context, id: string, reason: string): Promise<RecordVoided | WrongState> {
  const { accountId } = await signedIn(ctx);
  return inTransaction(ctx, async (tx): Promise<RecordVoided | WrongState> => {
    const word = await wordById(tx, id);
    if (!word) recordMiss(tx, accountId, id);
    const patient = word ? await visiblePatientById(tx, word.patientId) : null;
    if (!word || !patient) throw notFound(tx);
    if (word.recordedBy !== accountId) throw forbidden(tx);
    requireActing(tx, patient);
    if (word.voidedAt !== null) return wrongState(tx, dispensingMessages.alreadyVoided);
    const mark = { voidedAt: tx.now(), voidedBy: accountId, voidReason: reason };
    await update(tx.db, 'voidHomeDose', HomeDoseRecordRow, { id }, mark);
    await recordWrite(tx, accountId, patient.id);
    await writeHistory(tx, patient, { kind: RecordKind.HOME_DOSE, id }, [VOIDED], reason);
    return {
      record: { kind: RecordKind.HOME_DOSE, id },
      at: zoned(tx.now(), patient.medicalUnit.timeZone),
      patient: { id: patient.id },
    };
  });
}
