/** Reads of requests about personal data. */
import { signedIn } from '../../../core/access';
import { foundOrMissed, recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { byKey, createLoader } from '../../../core/loader';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { Role, unitsWith } from '../../../core/viewer';
import { columns, columnsOf, computed, inList, select, type RowOf, type SqlValue } from '../../../database';
import { inForce, instants } from '../authority/link';
import { MedicalUnitRow } from '../patient.entity';
import { DataRequestRow } from './data-request.entity';
import type { DataRequestState } from './data-request.types';

const REQUEST = columns(columnsOf(DataRequestRow, 'r'), columnsOf(MedicalUnitRow, 'u', ['timeZone']));
export type DataRequestFound = RowOf<typeof REQUEST>;
const FROM =
  'FROM data_request r JOIN patient p ON p.id = r.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues';
const rowById = createLoader<DataRequestFound>(async (ctx, ids) => {
  const wanted = inList(ids);
  const statement = select('dataRequestById', REQUEST, `${FROM} WHERE r.id IN ${wanted.sql}`);
  return byKey(await ctx.db.all(statement, wanted.values), 'id');
});

/** The request with this id, without a check of the viewer; null for an unknown id. */
export const dataRequestById = async (ctx: Context, id: string): Promise<DataRequestFound | null> =>
  foundOrMissed(ctx, id, await rowById(ctx, id));

const WAITING = select(
  'waitingDataRequests',
  columnsOf(DataRequestRow, 'r', ['id', 'state', 'submittedAt', 'answeredAt', 'dueOn']),
  'FROM data_request r WHERE r.patientId=? AND r.dueOn IS NOT NULL ORDER BY r.id',
);

/** The requests about a child's data that wait for the next step, without a check of the viewer. */
export const waitingDataRequests = (ctx: Context, patientId: string): Promise<RowOf<typeof WAITING>[]> =>
  ctx.db.all(WAITING, [patientId]);

const COUNT = computed<{ n: number }>({ n: 'COUNT(*)' });
/** Sorts requests without a due day behind all others. */
const DUE = `COALESCE(r.dueOn, '9999-12-31')`;

/** The requests of the viewer's children (scope ACT) and of the units in which the viewer is a social worker. */
export async function dataRequestsOfViewer(
  ctx: Context,
  state: DataRequestState | null | undefined,
  args: PageArgs,
): Promise<Page<DataRequestFound> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const viewer = await signedIn(ctx);
  const units = inList(unitsWith(viewer, Role.SOCIAL_WORKER));
  const where = [
    `(p.medicalUnitClues IN ${units.sql} OR EXISTS (SELECT 1 FROM caregiver c
       WHERE c.patientId = r.patientId AND c.accountId=? AND c.scope = 'ACT' AND ${inForce('c')}))`,
  ];
  const values: SqlValue[] = [...units.values, viewer.personId, ...instants(ctx.now())];
  if (state) {
    where.push('r.state=?');
    values.push(state);
  }
  const from = `${FROM} WHERE ${where.join(' AND ')}`;
  const [total] = await ctx.db.all(select('dataRequestsOfViewer', COUNT, from), values);
  const later = after ? `AND (${DUE} > ? OR (${DUE} = ? AND r.id > ?))` : '';
  const rows = await ctx.db.all(
    select('dataRequestsOfViewer', REQUEST, `${from} ${later} ORDER BY ${DUE}, r.id LIMIT ${args.first + 1}`),
    after ? [...values, after[0]!, after[0]!, after[1]!] : values,
  );
  const shown = rows.slice(0, args.first);
  for (const row of shown) recordRead(ctx, viewer.accountId, row.patientId);
  const keyOf = (row: (typeof rows)[number]): string[] => [row.dueOn ?? '9999-12-31', row.id];
  return { ...page(ctx, args, rows, keyOf, (row) => row), totalCount: total?.n ?? 0 };
}
