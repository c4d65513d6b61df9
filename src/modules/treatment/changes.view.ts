/** Changed treatments, cycles, doses and follow-ups as the API shows them. The viewer was checked when the frame was made. */
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import {
  administrationRowsChanged,
  cycleRowsChanged,
  followUpRowsChanged,
  treatmentRowsChanged,
} from './changes.queries';
import { isSeenBy } from './follow-up.queries';
import { shownFollowUp, type ShownFollowUp } from './follow-up.view';
import {
  shownAdministration,
  shownCycles,
  shownTreatment,
  type ShownAdministration,
  type ShownCycle,
  type ShownTreatment,
} from './treatment.view';

export const treatmentsChanged = async (ctx: Context, frame: ChangesFrame): Promise<ShownTreatment[]> =>
  (await treatmentRowsChanged(ctx, frame)).map(shownTreatment);

export const cyclesChanged = async (ctx: Context, frame: ChangesFrame): Promise<ShownCycle[]> =>
  shownCycles(ctx, await cycleRowsChanged(ctx, frame), frame.patient);

export const administrationsChanged = async (ctx: Context, frame: ChangesFrame): Promise<ShownAdministration[]> =>
  (await administrationRowsChanged(ctx, frame)).map((row) =>
    shownAdministration(ctx, row, row.treatmentStatus, frame.timeZone),
  );

export const followUpsChanged = async (ctx: Context, frame: ChangesFrame): Promise<ShownFollowUp[]> =>
  (await followUpRowsChanged(ctx, frame)).map((row) =>
    // What the family sees no more is answered without its content, so that a client deletes its copy.
    shownFollowUp(
      isSeenBy(frame.patient, row)
        ? row
        : { ...row, releasedAt: null, value: null, unit: null, note: null, confidential: 0 },
      frame.timeZone,
    ),
  );
