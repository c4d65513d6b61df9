/** Reads of transfers. */
import { signedIn } from '../../../core/access';
import { createLoader, groupedBy } from '../../../core/loader';
import type { Context } from '../../../core/context';
import { columns, columnsOf, inList, one, select, type RowOf } from '../../../database';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import { MedicalUnitRow } from '../patient.entity';
import { PatientTransferRow } from './transfer.entity';

/** A transfer for GraphQL; the resolver adds child and units. */
export interface ShownTransfer {
  id: string;
  patientId: string;
  fromClues: string;
  toClues: string;
  reason: string;
  transferredAt: string;
}

const TRANSFER = columns(
  columnsOf(PatientTransferRow, 't', ['id', 'patientId', 'fromClues', 'toClues', 'reason', 'transferredAt']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
);
const FROM = 'FROM patient_transfer t JOIN medical_unit u ON u.clues = t.toClues';
const BY_ID = select('transferById', TRANSFER, `${FROM} WHERE t.id=?`);

const shown = ({ timeZone, transferredAt, ...row }: RowOf<typeof TRANSFER>): ShownTransfer => ({
  ...row,
  transferredAt: zoned(transferredAt, timeZone),
});

/** The transfers of a child, oldest first. Only for a child that the viewer may see. */
export const transfersByPatient = createLoader<ShownTransfer[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('transfersByPatient', TRANSFER, `${FROM} WHERE t.patientId IN ${wanted.sql} ORDER BY t.id`),
    wanted.values,
  );
  return groupedBy(rows.map(shown), 'patientId');
});

/** The transfer with this id. Only for the account that made it. */
export async function transferById(ctx: Context, id: string): Promise<ShownTransfer | undefined> {
  const row = await one(ctx.db, BY_ID, [id]);
  return row && shown(row);
}

/** The transfers to the viewer's units of children who are still there, newest first. */
export async function arrivalsByUnit(ctx: Context, args: PageArgs): Promise<Page<ShownTransfer>> {
  const after = openPage(ctx, args);
  const units = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER, Role.CLINICIAN));
  const rows = await ctx.db.all(
    select(
      'arrivalsByUnit',
      TRANSFER,
      `${FROM} JOIN patient p ON p.id = t.patientId AND p.medicalUnitClues = t.toClues
      WHERE t.toClues IN ${units.sql} ${after ? 'AND t.id < ?' : ''} ORDER BY t.id DESC LIMIT ${args.first + 1}`,
    ),
    after ? [...units.values, after[0]!] : units.values,
  );
  return page(ctx, args, rows, (row) => [row.id], shown);
}
