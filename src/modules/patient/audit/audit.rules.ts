/** What auditors read: children found by CURP, and the looks at their records that are unusual. */
import { signedIn } from '../../../core/access';
import { recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { forbidden } from '../../../core/faults';
import { openPage, type Page, type PageArgs } from '../../../core/pagination';
import { Role } from '../../../core/viewer';
import { patientIdByCurp, unitOfPatient } from '../patient.queries';
import { authorizeAccessLog } from '../patient.rules';
import { accessLogByPatient, type AccessLogNode } from './access-log.queries';

/** Stands in the access log for a CURP that nobody has. */
const UNKNOWN_CURP = 'UNKNOWN_CURP';
/** The accesses that are looked at in one step; of them a page is filled. */
const STEP = 100;

/** The child with this CURP in a unit that the viewer audits; null for every other CURP. Each search is logged. */
export async function patientByCurp(ctx: Context, curp: string, onlyAccessLog: boolean): Promise<object | null> {
  if (!onlyAccessLog) throw forbidden(ctx);
  const viewer = await signedIn(ctx);
  const id = await patientIdByCurp(ctx, curp.trim().toUpperCase());
  const unit = id && (await unitOfPatient(ctx, id));
  const isOwn = unit ? viewer.roles.get(Role.AUDITOR)!.has(unit.clues) : false;
  recordRead(ctx, viewer.accountId, id ?? UNKNOWN_CURP, isOwn ? 'READ' : 'REFUSED');
  // Not a bare id: graphql/schema.ts would have its owner complete it, and for an auditor there is nothing more.
  return unit && isOwn ? { id, auditedUnit: unit.clues } : null;
}

/** The unusual entries of the access log, newest first. Throws FORBIDDEN for everyone but auditors of the unit. */
export async function unusualAccess(
  ctx: Context,
  patientId: string,
  { first, after = null }: PageArgs,
): Promise<Page<AccessLogNode>> {
  const access = await authorizeAccessLog(ctx, patientId);
  if (access.isForFamily) throw forbidden(ctx);
  const found: Page<AccessLogNode>['edges'] = [];
  openPage(ctx, { first, after });
  let from = await accessLogByPatient(ctx, patientId, access, { first: STEP, after });
  for (;;) {
    found.push(...from.edges.filter(({ node }) => node.unusual.length > 0));
    const { hasNextPage, endCursor } = from.pageInfo;
    if (found.length > first || !hasNextPage) break;
    from = await accessLogByPatient(ctx, patientId, access, { first: STEP, after: endCursor });
  }
  const edges = found.slice(0, first);
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
