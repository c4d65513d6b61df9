/** A day in a protocol. */
import type { Position } from './living-plan';

/** The position of an input, by default the first day of the cycle; undefined for the beginning of the protocol. */
export const positionOf = (
  input: { phase: string; cycle: number; day?: number | null } | null | undefined,
): Position | undefined => (input ? { phase: input.phase.trim(), cycle: input.cycle, day: input.day ?? 1 } : undefined);
