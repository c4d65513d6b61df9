/** The second signature on a dose: another clinician states the amount that was seen. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { update } from '../../database';
import { RecordKind } from '../../core/record-kind';
import { writeHistory } from '../../core/record-history';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import type { CheckAdministrationInput } from './administration.inputs';
import { newestRecord } from './administration.queries';
import { changeDose } from './administration.rules';
import { updateDose } from './administration-write.rules';
import { awaitsCheck, shownAdministration, type ShownAdministration } from './treatment.view';
import { AdministrationRecordRow } from './treatment.entity';
import { safetyMessages } from './safety.messages';

type Answer = ShownAdministration | InvalidInput | WrongState;

/** Records the check of a second clinician; the same person is InvalidInput, a dose that waits for nothing WrongState. */
export async function checkAdministration(
  ctx: Context,
  { administrationId, givenDose }: CheckAdministrationInput,
): Promise<Answer> {
  return changeDose<Answer>(ctx, administrationId, async (tx, patient, dose) => {
    const record = await newestRecord(tx, dose);
    if (!record || !awaitsCheck(record)) return wrongState(tx, safetyMessages.noCheckAwaited);
    const { accountId } = await signedIn(tx);
    const problems = new Problems(tx);
    if (record.recordedBy === accountId) problems.add('administrationId', 'SAME_PERSON', safetyMessages.samePerson);
    else if (record.givenDose !== givenDose) problems.add('givenDose', 'DIFFERS', safetyMessages.amountDiffers);
    if (problems.any) return invalidInput(tx, problems.list);
    const { revision } = patient;
    const signature = { checkedAt: tx.now(), checkedBy: accountId, revision };
    await update(tx.db, 'checkAdministration', AdministrationRecordRow, { id: record.id }, signature);
    const seen = { field: 'secondCheck', oldValue: null, newValue: String(givenDose) };
    await writeHistory(tx, patient, { kind: RecordKind.ADMINISTRATION, id: dose.id }, [seen]);
    await updateDose(tx, patient, dose, {});
    return shownAdministration(tx, dose, dose.treatmentStatus, patient.medicalUnit.timeZone);
  });
}
