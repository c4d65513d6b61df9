/** When something of a child is or was, which modules above patient know: a reason for staff to look at its record. */
import type { Context } from '../../../core/context';
import type { Instant } from '../../../core/time';

/** The instants between `from` and `to` at which something of the child is or was. Not for a viewer to see. */
export type ChildEvents = (ctx: Context, patientId: string, from: Instant, to: Instant) => Promise<readonly Instant[]>;

let sources: readonly ChildEvents[] = [];

/** Sets the sources of the modules above; called once, by modules/index.ts. */
export const useChildEvents = (given: readonly ChildEvents[]): void => {
  sources = given;
};

export const childEvents: ChildEvents = async (ctx, patientId, from, to) =>
  (await Promise.all(sources.map((source) => source(ctx, patientId, from, to)))).flat();
