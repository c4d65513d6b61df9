/**
 * What a blood count means for a family. The limits are those of grades 3 and 4 of CTCAE 5.0 (neutrophils 1.0 and 0.5,
 * platelets 50 and 25, in 10*3/uL) and of grades 2 and 3 for haemoglobin (10 and 8 g/dL).
 */
import type { FollowUp } from './api';

export type Level = 'veryLow' | 'low' | 'fine';

/** In the canonical unit of each kind. */
const LIMITS = {
  NEUTROPHILS: { low: 1, veryLow: 0.5 },
  PLATELETS: { low: 50, veryLow: 25 },
  HEMOGLOBIN: { low: 10, veryLow: 8 },
} as const satisfies Partial<Record<FollowUp['kind'], { low: number; veryLow: number }>>;

export type Explained = keyof typeof LIMITS;

export const isExplained = (kind: FollowUp['kind']): kind is Explained => kind in LIMITS;

export function levelOf(kind: Explained, canonicalValue: number): Level {
  const { low, veryLow } = LIMITS[kind];
  return canonicalValue < veryLow ? 'veryLow' : canonicalValue < low ? 'low' : 'fine';
}
