/** Facts that change when vaccines may be given, as the API shows them. */
import { zoned } from '../../core/time';
import type { CartillaFact } from './cartilla.queries';
import type { ImmunizationFact } from './immunization-fact.types';

/** A fact, with its time in the zone of the child's unit. */
export const factView = (row: CartillaFact, zone: string): ImmunizationFact => ({
  id: row.id,
  kind: row.kind,
  product: row.product,
  code: row.code,
  occurredOn: row.occurredOn,
  source: row.source,
  reason: row.reason,
  recordedAt: zoned(row.recordedAt, zone),
});
