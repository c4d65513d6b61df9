/** What is new of a child's treatment, as its viewer may see it. The frame was checked when it was made. */
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import {
  administrationRowsChanged,
  cycleRowsChanged,
  followUpRowsChanged,
  treatmentRowsChanged,
} from './changes.queries';
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
    // One that was recalled is told so that a copy forgets it, without what it said.
    shownFollowUp(
      frame.staffView || row.releasedAt !== null ? row : { ...row, value: null, unit: null, note: null },
      frame.timeZone,
    ),
  );
