/** The statements of facts that change when vaccines may be given. */
import type { Context } from '../../core/context';
import { createLoader, groupedBy } from '../../core/loader';
import { columnsOf, inList, one, select } from '../../database';
import { ImmunizationFactRow } from './cartilla.entity';

const FACT = columnsOf(ImmunizationFactRow, 'f');

/** The facts without the withdrawn ones, by day. Only for a child that the viewer may see. */
export const immunizationFactsByPatient = createLoader<ImmunizationFactRow[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const statement = select(
    'immunizationFactsByPatient',
    FACT,
    `FROM immunization_fact f WHERE f.patientId IN ${wanted.sql} AND f.withdrawnAt IS NULL ORDER BY f.occurredOn, f.id`,
  );
  return groupedBy(await ctx.db.all(statement, wanted.values), 'patientId');
});

const FACT_BY_ID = select('immunizationFactById', FACT, 'FROM immunization_fact f WHERE f.id=?');

/** A fact, withdrawn or not; the caller must check next whether the viewer may see its child. */
export const immunizationFactById = (ctx: Context, id: string): Promise<ImmunizationFactRow | undefined> =>
  one(ctx.db, FACT_BY_ID, [id]);
