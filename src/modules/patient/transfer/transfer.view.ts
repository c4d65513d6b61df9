/** Transfers by id. */
import type { Context } from '../../../core/context';
import { visiblePatientById } from '../visibility.queries';
import { transferById, type ShownTransfer } from './transfer.queries';

/** The transfer with this id; null when the viewer may not see its child. */
export async function visibleTransferById(ctx: Context, id: string): Promise<ShownTransfer | null> {
  const transfer = await transferById(ctx, id);
  return transfer && (await visiblePatientById(ctx, transfer.patientId)) ? transfer : null;
}
