/** How a dose stands for its readers: as recorded or, while it is open, as the state of its treatment makes it. */
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
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
 * without record. Nothing of this is stored: resuming the treatment makes the dose what it was.
 */
export function doseStanding(
  ctx: Pick<Context, 'language'>,
  { status, reason }: { status: AdministrationStatus; reason: string | null },
  treatmentStatus: TreatmentStatus,
): Standing {
  const isOpen = status === PLANNED || status === POSTPONED;
  if (!isOpen || treatmentStatus === TreatmentStatus.ACTIVE) return { status, reason };
  return treatmentStatus === TreatmentStatus.ON_HOLD
    ? { status: ON_HOLD, reason }
    : { status: OMITTED, reason: say(ctx, ...doseMessages.withoutRecord) };
}
