/** The days of cycles, which treatment knows: schedule and treatment do not import each other. */
import type { Context } from '../../core/context';
import type { Day } from '../../core/time';

/** The date on which a day of a cycle of the child falls now; undefined for a cycle that is not the child's. */
export type CycleDays = (ctx: Context, patientId: string, cycleId: string, day: number) => Promise<Day | undefined>;

let cycleDays: CycleDays | undefined;

/** Sets the answer of this process; called once, where the modules are put together. */
export const useCycleDays = (implementation: CycleDays): void => void (cycleDays = implementation);

export const dateOfCycleDay: CycleDays = async (ctx, patientId, cycleId, day) =>
  cycleDays?.(ctx, patientId, cycleId, day);
