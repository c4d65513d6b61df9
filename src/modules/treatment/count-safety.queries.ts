/** Reads of measured counts for the criteria of protocols. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Instant } from '../../core/time';
import { columns, columnsOf, computed, inList, select, type RowOf } from '../../database';
import { FollowUpRow } from './treatment.entity';

const COUNT = columns(
  columnsOf(FollowUpRow, 'f', ['patientId', 'kind', 'unit', 'takenAt']),
  computed<{ value: number }>({ value: 'f.value' }),
);
export type CountRow = RowOf<typeof COUNT> & { takenAt: Instant };

/** The values of a child that a criterion may ask for, released or held, oldest first. */
export const countRowsByPatient = createLoader<CountRow[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM follow_up f WHERE f.patientId IN ${wanted.sql} AND f.value IS NOT NULL AND f.voidedAt IS NULL
    AND f.kind IN ('HEMOGLOBIN','LEUKOCYTES','NEUTROPHILS','PLATELETS','WEIGHT','TEMPERATURE') ORDER BY f.takenAt, f.id`;
  return groupedBy(await ctx.db.all(select('countRowsByPatient', COUNT, from), wanted.values), 'patientId');
});
