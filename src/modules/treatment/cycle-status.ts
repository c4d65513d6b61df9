/** The status of a cycle on a day. */
import type { Day } from '../../core/time';
import { CycleStatus, TreatmentStatus } from './treatment.types';

/** The status of a cycle on `today`. During a hold the plan does not advance: a cycle that had not ended is postponed. */
export function cycleStatusOn(
  cycle: { status: CycleStatus; startsOn: Day; endsOn: Day },
  treatment: { status: TreatmentStatus; statusOn: Day },
  today: Day,
): CycleStatus {
  if (cycle.status === CycleStatus.REVOKED) return CycleStatus.REVOKED;
  if (treatment.status === TreatmentStatus.COMPLETED || treatment.status === TreatmentStatus.REVOKED)
    return CycleStatus.COMPLETED;
  const isOnHold = treatment.status === TreatmentStatus.ON_HOLD;
  if (cycle.endsOn < (isOnHold ? treatment.statusOn : today)) return CycleStatus.COMPLETED;
  if (isOnHold) return CycleStatus.POSTPONED;
  return cycle.startsOn <= today ? CycleStatus.IN_PROGRESS : cycle.status;
}
