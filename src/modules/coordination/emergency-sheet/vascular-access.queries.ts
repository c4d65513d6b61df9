/** Reads of the line through which medicines are given. */
import { byKey, createLoader } from '../../../core/loader';
import { columnsOf, inList, select } from '../../../database';
import { VascularAccessRow } from './vascular-access.entity';

/** The newest record of the child with this id. Without a check of the viewer. */
export const newestVascularAccess = createLoader<VascularAccessRow>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM vascular_access v WHERE v.patientId IN ${wanted.sql}
    AND v.id = (SELECT MAX(n.id) FROM vascular_access n WHERE n.patientId = v.patientId)`;
  const rows = await ctx.db.all(select('newestVascularAccess', columnsOf(VascularAccessRow, 'v'), from), wanted.values);
  return byKey(rows, 'patientId');
});
