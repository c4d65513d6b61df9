/**
 * Transfer of a child with its whole record to another unit. The social worker of the present unit decides alone, and the
 * transfer takes effect at once: a transfer that waited for an answer would leave the child visible to neither unit or to
 * both. The other unit lists the child among its arrivals and can send it back. The transfer changes one column that every
 * statement which finds a child reads: from the next request on the old unit does not see the child.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { insert, update } from '../../../database';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../../core/refusal';
import { idempotent } from '../../../core/idempotency';
import { RecordKind } from '../../../core/record-kind';
import { writeHistory } from '../../../core/record-history';
import { Role } from '../../../core/viewer';
import { renewIntervals } from '../authority/link.queries';
import { NoticeKind } from '../notice/notice.types';
import { notify } from '../notice/notice.rules';
import { PatientRow } from '../patient.entity';
import { medicalUnitByClues } from '../patient.queries';
import { lockPatient } from '../patient.rules';
import { updatingLists } from '../unit-lists.rules';
import { PatientTransferRow } from './transfer.entity';
import type { TransferPatientInput } from './transfer.inputs';
import { validateTransfer } from './transfer.validation';
import { transferById, type ShownTransfer } from './transfer.queries';

type Transferred = { id: string; transfer: ShownTransfer };

/** Moves the child, and tells the family. */
export function transferPatient(
  ctx: Context,
  input: TransferPatientInput,
): Promise<Transferred | InvalidInput | RequestIdReused> {
  return idempotent<Transferred, InvalidInput>(ctx, 'transferPatient', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.SOCIAL_WORKER]);
      const to = await medicalUnitByClues(tx, input.toMedicalUnitClues);
      const problems = validateTransfer(tx, {
        fromClues: patient.medicalUnitClues,
        toClues: to?.clues,
        reason: input.reason,
      });
      if (problems.any || !to) return invalidInput(tx, problems.list);
      const row: PatientTransferRow = {
        id: ulid(tx.now()),
        patientId: patient.id,
        fromClues: patient.medicalUnitClues,
        toClues: to.clues,
        reason: input.reason.trim(),
        transferredAt: tx.now(),
        transferredBy: (await signedIn(tx)).accountId,
      };
      await insert(tx.db, 'transferPatient', PatientTransferRow, [row]);
      const moved = { medicalUnitClues: to.clues };
      await updatingLists(tx, patient.id, () =>
        update(tx.db, 'transferPatient', PatientRow, { id: patient.id }, moved),
      );
      await renewIntervals(tx, patient.id);
      const unit = { field: 'medicalUnitClues', oldValue: row.fromClues, newValue: row.toClues };
      await writeHistory(tx, patient, { kind: RecordKind.PATIENT, id: patient.id }, [unit], row.reason);
      await notify(tx, { ...patient, ...moved }, { kind: NoticeKind.UNIT_CHANGED, subjectId: row.id });
      return { id: row.id, transfer: (await transferById(tx, row.id))! };
    },
    replay: async (later, id) => {
      const transfer = await transferById(later, id);
      return transfer ? { id, transfer } : null;
    },
  });
}
