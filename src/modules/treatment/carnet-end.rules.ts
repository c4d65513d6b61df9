/** What becomes of treatments when a carnet ends. */
import type { Context } from '../../core/context';
import { isRefusal, wrongState, type WrongState } from '../../core/refusal';
import type { Day } from '../../core/time';
import { CarnetOutcome, endMessages, type CarnetEnding, type EndedCounts, type VisiblePatient } from '../patient';
import { omitRemaining } from './administration.rules';
import { AdjustmentProposalRow } from './plan-version.entity';
import { endProposals } from './proposal.rules';
import {
  AdministrationRecordRow,
  AdministrationRow,
  CycleRow,
  TreatmentChangeRow,
  TreatmentRow,
} from './treatment.entity';
import { treatmentsUnderWay } from './treatment.queries';
import { endTreatment, writeStatus } from './treatment-status.rules';
import { TreatmentStatus } from './treatment.types';

/** The tables whose rows {@link endTreatments} changes. */
export const PLANS = [
  TreatmentRow,
  TreatmentChangeRow,
  CycleRow,
  AdministrationRow,
  AdministrationRecordRow,
  AdjustmentProposalRow,
] as const;

const EARLIEST: Day = '0001-01-01';

/**
 * A death revokes the treatments with every open dose, also of past days; a cure is refused while one is under way; every
 * other end puts them on hold.
 */
export async function endTreatments(
  tx: Context,
  patient: VisiblePatient,
  { outcome, today }: CarnetEnding,
): Promise<EndedCounts | WrongState> {
  const underWay = await treatmentsUnderWay(tx, patient.id);
  if (outcome === CarnetOutcome.CURED && underWay.length > 0)
    return wrongState(tx, endMessages.treatmentOpen, endMessages.completeFirst);
  let doses = 0;
  for (const found of underWay) {
    const treatment = { ...found, revision: patient.revision };
    const ended =
      outcome === CarnetOutcome.DIED ? await revoke(tx, treatment, today) : await hold(tx, treatment, today);
    if (isRefusal(ended)) return ended;
    doses += ended;
  }
  return { doses };
}

async function revoke(tx: Context, treatment: TreatmentRow, today: Day): Promise<number | WrongState> {
  const { REVOKED: status } = TreatmentStatus;
  const [statusReason] = endMessages.reason;
  await endProposals(tx, treatment.patientId, treatment.id);
  const doses = await omitRemaining(tx, treatment, EARLIEST, statusReason);
  const refusal = await endTreatment(tx, treatment, status, today, statusReason);
  if (refusal) return refusal;
  await writeStatus(tx, treatment, { status, statusOn: today, statusReason });
  return doses;
}

async function hold(tx: Context, treatment: TreatmentRow, today: Day): Promise<number> {
  const { ACTIVE, ON_HOLD: status } = TreatmentStatus;
  if (treatment.status === ACTIVE)
    await writeStatus(tx, treatment, { status, statusOn: today, statusReason: endMessages.reason[0] });
  return 0;
}
