/** Counts that a protocol asks for. */
import type { FollowUpKind } from './follow-up.types';
import { SCALES } from './measure';

/** The unit of a criterion: the one that is named, or the canonical one of its kind. */
export const criterionUnit = ({ kind, unit }: { kind: FollowUpKind; unit?: string | null }): string =>
  unit?.trim() || SCALES[kind][0]!.unit;
