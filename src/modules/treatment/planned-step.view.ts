/** The protocol of a cycle, and its tests and procedures on the calendar. */
import type { Context } from '../../core/context';
import { addDays } from '../../core/time';
import { cycleOf } from './protocol-line';
import { protocolDefinition, protocolVersion } from './protocol.queries';
import type { PlannedStep } from './protocol-step.types';
import type { Protocol } from './protocol.types';
import type { ShownCycle } from './treatment.view';

/** The protocol from which a cycle was planned, which a switch of the treatment leaves as it is. */
export const protocolOfCycle = async (ctx: Context, { plannedBy, treatment }: ShownCycle): Promise<Protocol> => {
  const { protocol } = treatment;
  const isOfTreatment = protocol.code === plannedBy.code && protocol.version === plannedBy.version;
  return isOfTreatment && protocol.name ? protocol : protocolVersion(ctx, plannedBy);
};

/** The tests and procedures of a cycle, by day; they move with their cycle. */
export async function stepsOfCycle(ctx: Context, cycle: ShownCycle): Promise<PlannedStep[]> {
  const { plannedBy, phase, number, startsOn } = cycle;
  const steps = cycleOf(await protocolDefinition(ctx, plannedBy), phase, number)?.steps ?? [];
  return steps
    .flatMap(({ kind, name, days }) =>
      days.map((day): PlannedStep => ({ kind, name, plannedOn: addDays(startsOn, day - 1) })),
    )
    .sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : a.plannedOn > b.plannedOn ? 1 : 0));
}
