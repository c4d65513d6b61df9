/** Records the line through which medicines are given. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { idempotent } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../../core/refusal';
import { dayOf } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { insert } from '../../../database';
import { lockPatient, visiblePatientById } from '../../patient';
import { VascularAccessRow } from './vascular-access.entity';
import type { SetVascularAccessInput } from './vascular-access.inputs';
import { vascularAccessMessages as messages } from './vascular-access.messages';

const LONGEST_SITE = 100;
const LONGEST_NOTE = 500;

/** Adds a record; returns the child, of whom it is the newest. */
export function setVascularAccess(
  ctx: Context,
  input: SetVascularAccessInput,
): Promise<{ id: string } | InvalidInput | RequestIdReused> {
  return idempotent<{ id: string }, InvalidInput>(ctx, 'setVascularAccess', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const problems = new Problems(tx)
        .text('site', input.site, { max: LONGEST_SITE })
        .text('note', input.note, { max: LONGEST_NOTE });
      if (input.placedOn && input.placedOn > dayOf(tx.now(), patient.medicalUnit.timeZone))
        problems.add('placedOn', 'DATE_FUTURE', messages.future);
      if (problems.any) return invalidInput(tx, problems.list);
      const row: VascularAccessRow = {
        patientId: patient.id,
        id: newId(tx.now()),
        kind: input.kind,
        site: input.site?.trim() || null,
        placedOn: input.placedOn ?? null,
        note: input.note?.trim() || null,
        recordedAt: tx.now(),
        recordedBy: (await signedIn(tx)).accountId,
      };
      await insert(tx.db, 'setVascularAccess', VascularAccessRow, [row]);
      return { id: patient.id };
    },
    replay: visiblePatientById,
  });
}
