/** Correcting follow-ups, and recalling released ones. The former values are stored with the reason. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { zoned } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { update } from '../../database';
import { changePatient, NoticeKind, notify } from '../patient';
import { changedMeanwhile, insertChanges } from './follow-up-change.rules';
import type { CorrectFollowUpInput, FollowUpCorrectionInput } from './follow-up.inputs';
import { followUpMessages as messages } from './follow-up.messages';
import { followUpRowById, followUpToChange, isSeenByFamily } from './follow-up.queries';
import { followUpWarnings } from './follow-up.rules';
import { validateCorrection, validateFollowUp } from './follow-up.validation';
import { shownFollowUp, type ShownFollowUp } from './follow-up.view';
import { proposeAgain } from './proposal.rules';
import type { RecordChanged } from './record-change.types';
import { passWarnings } from './safety.rules';
import type { ReasonNeeded } from './safety.types';
import { FollowUpRow } from './treatment.entity';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, type FieldChange } from '../../core/record-history';
import { type RecordVoided } from './void.types';
import { patientOf } from './treatment.queries';

/** The fields that decide the warnings about a measure. */
const MEASURE_FIELDS: ReadonlySet<string> = new Set(['kind', 'takenAt', 'value', 'unit']);

type Answer = ShownFollowUp | InvalidInput | WrongState | ReasonNeeded | RecordChanged;

/** Corrects or recalls a follow-up; the family of a released one gets one notice. Throws NOT_FOUND. */
export async function correctFollowUp(ctx: Context, input: CorrectFollowUpInput): Promise<Answer> {
  const problems = validateCorrection(ctx, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'follow_up', input.id);
  if (!patientId) throw notFound(ctx);
  // The access log must not tell a family of a follow-up that was never released to it.
  const before = await followUpRowById(ctx, input.id);
  ctx.reads.unreleased = before !== null && !isSeenByFamily(before);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient): Promise<Answer> => {
    const row = await followUpToChange(tx, patientId, input.id);
    if (row.voidedAt !== null) return wrongState(tx, messages.alreadyVoid);
    if (row.revision > input.expectedRevision) return changedMeanwhile(tx, patient, row, input.expectedRevision);
    const isRecall = input.set.released === false;
    if (isRecall && row.releasedAt === null) return wrongState(tx, messages.notReleased);
    const { timeZone } = patient.medicalUnit;
    const next = corrected(row, input.set);
    const checked = new Problems(tx);
    next.unit = validateFollowUp(tx, checked, next, patient);
    const changes = differences(row, next, timeZone);
    if (!checked.any && changes.length === 0 && !isRecall)
      checked.add('set', 'NOTHING_CHANGED', messages.nothingChanged);
    if (checked.any) {
      const under = (path: string): string => (path === 'set' ? path : `set.${path}`);
      return invalidInput(
        tx,
        checked.list.map((problem) => ({ ...problem, path: under(problem.path) })),
      );
    }
    if (isRecall) {
      Object.assign(next, { releasedAt: null, recalledAt: tx.now() });
      changes.push({ field: 'released', oldValue: 'true', newValue: 'false' });
    }
    // A copy of the family forgets what the adults see no more, and gets back what they see again.
    const isHidden = isSeenByFamily(row) && next.confidential === 1;
    if (isHidden) next.recalledAt = tx.now();
    if (row.confidential === 1 && next.confidential === 0 && next.releasedAt !== null) next.recalledAt = null;
    const { kind, takenAt, value, unit, note, releasedAt, recalledAt, confidential } = next;
    const { revision } = patient;
    const measures = changes.some(({ field }) => MEASURE_FIELDS.has(field));
    const warnings = measures ? await followUpWarnings(tx, patient, [next], { except: row.id }) : [];
    return passWarnings(tx, patientId, warnings, input, async () => {
      await update(
        tx.db,
        'correctFollowUp',
        FollowUpRow,
        { patientId, id: row.id },
        { kind, takenAt, value, unit, note, releasedAt, recalledAt, confidential, revision },
      );
      await insertChanges(tx, patient, row.id, input.reason.trim(), changes);
      if (measures) await proposeAgain(tx, patient, [row.kind, next.kind]);
      if (isSeenByFamily(row) && !isHidden)
        await notify(tx, patient, {
          kind: isRecall ? NoticeKind.FOLLOW_UP_WITHDRAWN : NoticeKind.FOLLOW_UP_CORRECTED,
          subjectId: row.id,
        });
      return { subjectId: row.id, result: shownFollowUp(next, timeZone) };
    });
  });
}

/** Marks a follow-up as entered in error: it is in no list any more, and the family that saw it is told. Throws NOT_FOUND. */
export async function voidFollowUp(
  ctx: Context,
  { id, reason, expectedRevision }: { id: string; reason: string; expectedRevision?: number | null },
): Promise<RecordVoided | WrongState | RecordChanged> {
  const patientId = await patientOf(ctx, 'follow_up', id);
  if (!patientId) throw notFound(ctx);
  const before = await followUpRowById(ctx, id);
  ctx.reads.unreleased = before !== null && !isSeenByFamily(before);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const row = await followUpToChange(tx, patientId, id);
    if (typeof expectedRevision === 'number' && row.revision > expectedRevision)
      return changedMeanwhile(tx, patient, row, expectedRevision);
    if (row.voidedAt !== null) return wrongState(tx, messages.alreadyVoid);
    const { accountId: voidedBy } = await signedIn(tx);
    const recalledAt = isSeenByFamily(row) ? tx.now() : row.recalledAt;
    const mark = { voidedAt: tx.now(), voidedBy, voidReason: reason, recalledAt, revision: patient.revision };
    await update(tx.db, 'voidFollowUp', FollowUpRow, { patientId, id }, mark);
    await insertChanges(tx, patient, id, reason, [VOIDED]);
    await proposeAgain(tx, patient, [row.kind]);
    if (isSeenByFamily(row)) await notify(tx, patient, { kind: NoticeKind.FOLLOW_UP_WITHDRAWN, subjectId: id });
    return {
      record: { kind: RecordKind.FOLLOW_UP, id },
      at: zoned(tx.now(), patient.medicalUnit.timeZone),
      patient: { id: patientId },
    };
  });
}

/** The row with what `set` names; a new kind or no value drops the unit unless one is sent. */
function corrected(row: FollowUpRow, set: FollowUpCorrectionInput): FollowUpRow {
  const kind = set.kind ?? row.kind;
  const value = set.value === undefined ? row.value : set.value;
  const unitBefore = kind === row.kind && value !== null ? row.unit : null;
  return {
    ...row,
    kind,
    value,
    takenAt: set.takenAt ?? row.takenAt,
    unit: set.unit === undefined ? unitBefore : set.unit,
    note: set.note === undefined ? row.note : set.note?.trim() || null,
    confidential: set.confidential === undefined ? row.confidential : Number(set.confidential),
  };
}

function differences(before: FollowUpRow, after: FollowUpRow, timeZone: string): FieldChange[] {
  const text = (row: FollowUpRow, field: 'kind' | 'takenAt' | 'value' | 'unit' | 'note'): string | null =>
    field === 'takenAt' ? zoned(row.takenAt, timeZone) : row[field] === null ? null : String(row[field]);
  const changes: FieldChange[] = (['kind', 'takenAt', 'value', 'unit', 'note'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, oldValue: text(before, field), newValue: text(after, field) }],
  );
  const isPrivate = ({ confidential }: FollowUpRow): string => String(confidential === 1);
  return before.confidential === after.confidential
    ? changes
    : [...changes, { field: 'confidential', oldValue: isPrivate(before), newValue: isPrivate(after) }];
}
