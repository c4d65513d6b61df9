/** Reads of preparation rules: apart from the carnet's statement, which does not show them. */
import { createLoader } from '../../core/loader';
import { columnsOf, inList, select } from '../../database';
import { AppointmentRow, SurgeryRow } from './appointment.entity';
import { preparationOf } from './preparation';
import type { Preparation } from './preparation.types';

/** The preparation rules of the appointment with this id, or null. Without a check of the viewer. */
export const appointmentPreparation = createLoader<Preparation>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'appointmentPreparation',
      columnsOf(AppointmentRow, 'a', ['id', 'preparationRules']),
      `FROM appointment a WHERE a.id IN ${wanted.sql} AND a.preparationRules IS NOT NULL`,
    ),
    wanted.values,
  );
  return byId(rows);
});

/** The preparation rules of the surgery with this id, or null. Without a check of the viewer. */
export const surgeryPreparation = createLoader<Preparation>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'surgeryPreparation',
      columnsOf(SurgeryRow, 's', ['id', 'preparationRules']),
      `FROM surgery s WHERE s.id IN ${wanted.sql} AND s.preparationRules IS NOT NULL`,
    ),
    wanted.values,
  );
  return byId(rows);
});

const byId = (rows: readonly { id: string; preparationRules: string | null }[]): Map<string, Preparation> =>
  new Map(rows.map(({ id, preparationRules }) => [id, preparationOf(preparationRules)!]));
