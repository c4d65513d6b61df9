/** Reads of transfers. */
import { signedIn } from '../../../core/access';
import { createLoader, groupedBy } from '../../../core/loader';
import type { Context } from '../../../core/context';
import { inList, one } from '../../../database';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import type { PatientTransferRow } from './transfer.entity';

/** A transfer as GraphQL shows it; the resolver adds child and units. */
export interface ShownTransfer {
  id: string;
  patientId: string;
  fromClues: string;
  toClues: string;
  reason: string;
  transferredAt: string;
}

type Found = Pick<PatientTransferRow, 'id' | 'patientId' | 'fromClues' | 'toClues' | 'reason' | 'transferredAt'> & {
  timeZone: string;
};

const TRANSFER = `t.id, t.patientId, t.fromClues, t.toClues, t.reason, t.transferredAt, u.timeZone
  FROM patient_transfer t JOIN medical_unit u ON u.clues = t.toClues`;
const shown = ({ timeZone, transferredAt, ...row }: Found): ShownTransfer => ({
  ...row,
  transferredAt: zoned(transferredAt, timeZone),
});

/** In which units the child was, oldest first. Only for a child that the viewer may see. */
export const transfersByPatient = createLoader<ShownTransfer[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<Found>(
    `SELECT ${TRANSFER} WHERE t.patientId IN ${wanted.sql} ORDER BY t.id`,
    wanted.values,
  );
  return groupedBy(rows.map(shown), 'patientId');
});

/** A transfer that was made, for who made it. */
export async function transferById(ctx: Context, id: string): Promise<ShownTransfer | undefined> {
  const row = await one<Found>(ctx.db, `SELECT ${TRANSFER} WHERE t.id=?`, [id]);
  return row && shown(row);
}

/** Who came to the viewer's units and is still there, newest first. */
export async function arrivalsByUnit(ctx: Context, args: PageArgs): Promise<Page<ShownTransfer>> {
  const after = openPage(ctx, args);
  const units = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER, Role.CLINICIAN));
  const rows = await ctx.db.all<Found>(
    `SELECT ${TRANSFER} JOIN patient p ON p.id = t.patientId AND p.medicalUnitClues = t.toClues
      WHERE t.toClues IN ${units.sql} ${after ? 'AND t.id < ?' : ''} ORDER BY t.id DESC LIMIT ${args.first + 1}`,
    after ? [...units.values, after[0]!] : units.values,
  );
  return page(ctx, args.first, rows, (row) => [row.id], shown);
}
