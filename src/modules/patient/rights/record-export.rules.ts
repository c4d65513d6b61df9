/** The export of a record: two addresses for an hour, for who has given the password again. Each download is logged. */
import { signedIn } from '../../../core/access';
import { recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { consume } from '../../../core/rate-limit';
import type { TooManyAttempts } from '../../../core/refusal';
import { digest, randomToken } from '../../../core/secrets';
import type { Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { FAMILY_ROLES } from '../../../core/viewer';
import { deleteStatement, insert } from '../../../database';
import { confirmIdentity, recordAccountEvent, type WrongCredentials } from '../../identity';
import { childToActFor } from './data-request.rules';
import { RecordExportRow } from './record-export.entity';
import { exportByDigest } from './record-export.queries';
import type { ExportRecordInput, RecordExport } from './record-export.types';

const HOUR = 3_600_000;
const WRONG_ADDRESSES = { most: 30, windowMs: 60_000 };
const EXPIRED = deleteStatement('exportRecord', RecordExportRow, 'expiresAt <= ?');

/** Two addresses of the record. Throws NOT_FOUND and FORBIDDEN. */
export async function exportRecord(
  ctx: Context,
  input: ExportRecordInput,
): Promise<RecordExport | WrongCredentials | TooManyAttempts> {
  const patient = await childToActFor(ctx, input.patientId);
  const refusal = await confirmIdentity(ctx, input);
  if (refusal) return refusal;
  const { accountId } = await signedIn(ctx);
  const token = randomToken();
  const now = ctx.now();
  const row = { digest: digest(token), patientId: patient.id, accountId, issuedAt: now, expiresAt: now + HOUR };
  await inTransaction(ctx, async (tx) => {
    await tx.db.run(EXPIRED, [now - 24 * HOUR]);
    await insert(tx.db, 'exportRecord', RecordExportRow, [row]);
    await recordAccountEvent(tx, accountId, 'EXPORTED', { actorId: accountId });
  });
  const address = `${ctx.config.publicUrl}/expediente/${token}`;
  return { jsonUrl: `${address}.json`, pdfUrl: `${address}.pdf`, expiresAt: row.expiresAt };
}

export type OpenedExport =
  { status: 200; patientId: string } | { status: 404 | 410 } | { status: 429; retryAt: Instant };

/** The child of an address, and makes its account the viewer of `ctx`. Wrong addresses count against a limit. */
export async function openExport(ctx: Context, token: string): Promise<OpenedExport> {
  const now = ctx.now();
  const row = await exportByDigest(ctx, digest(token));
  if (!row) {
    const key = `export:${ctx.secrets.blind(ctx.clientAddress)}`;
    const retryAt = await consume(ctx.database, { key, ...WRONG_ADDRESSES }, now);
    return retryAt === undefined ? { status: 404 } : { status: 429, retryAt };
  }
  if (row.expiresAt <= now) return { status: 410 };
  const { accountId, patientId } = row;
  ctx.reads.operation = 'exportRecord download';
  if (row.isOpen === 0) {
    recordRead(ctx, accountId, patientId, 'REFUSED');
    return { status: 404 };
  }
  ctx.knowViewer({
    accountId,
    personId: accountId,
    sessionId: '',
    mustChangePassword: false,
    roles: new Map(FAMILY_ROLES.map((role) => [role, new Set([''])])),
  });
  return { status: 200, patientId };
}
