/** A day in a protocol: where a child joins it. */
import type { Problems } from '../../core/validation';
import { planMessages } from './adjustment.messages';
import { positionOf } from './position';
import { protocolMessages } from './protocol.messages';
import { cycleOf } from './protocol-line';
import type { ProtocolDefinition } from './protocol.types';
import type { ProtocolPositionInput } from './treatment.inputs';

/** Adds the problems of a position that the protocol does not have. */
export function validatePosition(
  problems: Problems,
  path: string,
  protocol: Pick<ProtocolDefinition, 'phases'>,
  input: ProtocolPositionInput,
): void {
  const { phase, cycle, day } = positionOf(input)!;
  const found = cycleOf(protocol, phase, cycle);
  if (!protocol.phases.some(({ code }) => code === phase))
    problems.add(`${path}.phase`, 'UNKNOWN_PHASE', planMessages.unknownPhase);
  else if (!found) problems.add(`${path}.cycle`, 'UNKNOWN_CYCLE', planMessages.unknownCycle);
  else if (!Number.isInteger(day) || day < 1 || day > found.lengthDays)
    problems.add(`${path}.day`, 'RANGE', protocolMessages.dayOutside(found.lengthDays));
}
