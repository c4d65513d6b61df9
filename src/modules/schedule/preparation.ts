/** Preparation rules of one appointment or surgery, stored as JSON. */
import type { Preparation } from './preparation.types';

/** The rules of an input as a column; null when the input says nothing. */
export function preparationColumn(
  input: Partial<{ [K in keyof Preparation]: Preparation[K] | null }> | null | undefined,
) {
  const bring = (input?.bring ?? []).map((thing) => thing.trim());
  const rules: Preparation = {
    bring,
    fastingHours: input?.fastingHours ?? null,
    fastingLiquidsHours: input?.fastingLiquidsHours ?? null,
    mealBefore: input?.mealBefore ?? false,
  };
  const isEmpty = bring.length === 0 && rules.fastingHours === null && !rules.mealBefore;
  return isEmpty ? null : JSON.stringify(rules);
}

/** The rules of a column; null for an empty one. */
export const preparationOf = (column: string | null): Preparation | null =>
  column === null ? null : (JSON.parse(column) as Preparation);
