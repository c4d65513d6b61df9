/** The status of a dose that the API shows: as recorded or, while it is open, by the status of its treatment. */
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
import { reasonText } from './adjustment.messages';
import { doseMessages } from './administration.messages';
import { AdministrationStatus } from './administration.types';
import { TreatmentStatus } from './treatment.types';

const { PLANNED, POSTPONED, OMITTED, ON_HOLD } = AdministrationStatus;

interface Standing {
  status: AdministrationStatus;
  reason: string | null;
}

/**
 * An open dose (PLANNED or POSTPONED) of a treatment on hold is ON_HOLD; of a treatment that has ended it is OMITTED
 * without record. This status is computed, not stored: after the treatment is resumed, the dose has its own status again.
 */
export function doseStanding(
  ctx: Pick<Context, 'language'>,
  { status, reason }: { status: AdministrationStatus; reason: string | null },
  treatmentStatus: TreatmentStatus,
): Standing {
  const isOpen = status === PLANNED || status === POSTPONED;
  if (status === OMITTED) return { status, reason: reasonText(ctx, reason) };
  if (!isOpen || treatmentStatus === TreatmentStatus.ACTIVE) return { status, reason };
  return treatmentStatus === TreatmentStatus.ON_HOLD
    ? { status: ON_HOLD, reason }
    : { status: OMITTED, reason: say(ctx, doseMessages.withoutRecord) };
}
