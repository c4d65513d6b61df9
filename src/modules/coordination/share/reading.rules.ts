/** What a reader of a share without an account can do: open it, fetch a file, leave a note. Each try is counted and logged. */
import { recordRead, recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { newId } from '../../../core/ids';
import { digest, randomToken } from '../../../core/secrets';
import { inTransaction } from '../../../core/transaction';
import { insert } from '../../../database';
import { lookAgain } from '../task/look.rules';
import { ShareFileRow, ShareLookRow, ShareNoteRow } from './share.entity';
import {
  contentOf,
  DELETE_FILE,
  fileByDigest,
  notesByShare,
  RETURN_ATTEMPT,
  shareByDigest,
  shareRowById,
  TAKE_ATTEMPT,
  TAKE_VIEW,
  type ShareFacts,
} from './share.queries';
import { passcodeCodes } from './share.rules';
import { ShareStatus } from './share.types';
import { statusOf } from './share.view';

const HOUR = 3_600_000;
const MOST_NOTES = 5;
/** Stands in the access log for a reader without an account. */
const READER = 'share';

export interface Reader {
  readonly recipient: string;
  readonly passcode: string | undefined;
}
/** One file of the answer: its ciphertext, or the token of an address where it can be fetched once. */
export type OpenedFile = { embedded: string } | { fileToken: string };
type Refused = { status: 404 } | { status: 401; remainingAttempts: number };
export type Opened = { status: 200; files: OpenedFile[] } | Refused;
export type Noted = { status: 204 } | { status: 429 } | Refused;

/** The files of the share at an address, for the right passcode. `longest` is the length up to which a file is embedded. */
export function openShare(ctx: Context, token: string, reader: Reader, longest = Infinity): Promise<Opened> {
  return withPasscode<Opened>(ctx, token, reader, async (tx, share) => {
    await tx.db.run(TAKE_VIEW, [share.id]);
    await look(tx, share, reader, true);
    recordRead(tx, READER, share.patientId);
    const content = await contentOf(tx, share.id);
    if (!content) return { status: 404 };
    const files: OpenedFile[] = [];
    for (const file of [content.sheet, content.pdf])
      files.push(file.length <= longest ? { embedded: file } : { fileToken: await storedOnce(tx, share.id, file) });
    return { status: 200, files };
  });
}

async function storedOnce(tx: Context, shareId: string, content: string): Promise<string> {
  const token = randomToken();
  const row = { digest: digest(token), shareId, expiresAt: tx.now() + HOUR, content };
  await insert(tx.db, 'storedOnce', ShareFileRow, [row]);
  return token;
}

/** The file at an address, once; undefined afterwards, and once the share was ended or its maker sees the child no more. */
export const fetchFile = (ctx: Context, token: string): Promise<string | undefined> =>
  inTransaction(ctx, async (tx) => {
    const file = await fileByDigest(tx, digest(token));
    const share = file && (await shareRowById(tx, file.shareId));
    if (!share || share.revokedAt !== null || share.makerSees === 0) return undefined;
    return (await tx.db.run(DELETE_FILE, [file.digest])) > 0 ? file.content : undefined;
  });

/** A note of the reader for the team of the child's unit, which makes a task. */
export function leaveNote(ctx: Context, token: string, reader: Reader, text: string): Promise<Noted> {
  return withPasscode<Noted>(ctx, token, reader, async (tx, { id: shareId, patientId }) => {
    const written = (await notesByShare(tx, shareId)) ?? [];
    if (written.length >= MOST_NOTES) return { status: 429 };
    const note = { patientId, id: newId(tx.now()), shareId, at: tx.now(), writtenBy: reader.recipient, text };
    await insert(tx.db, 'leaveNote', ShareNoteRow, [note]);
    await recordWrite(tx, READER, patientId);
    await lookAgain(tx, patientId);
    return { status: 204 };
  });
}

/**
 * Runs `work` for the share at an address when the passcode is right. A passcode is counted as wrong before it is compared, so
 * that tries in parallel are never more than allowed; a request without one is no try.
 */
async function withPasscode<A>(
  ctx: Context,
  token: string,
  reader: Reader,
  work: (tx: Context, share: ShareFacts) => Promise<A>,
): Promise<A | Refused> {
  ctx.reads.operation = READER;
  ctx.reads.outsideReader = reader.recipient;
  const found = await shareByDigest(ctx, digest(token));
  if (!found || statusOf(found, ctx.now()) !== ShareStatus.ACTIVE) return { status: 404 };
  const { passcode } = reader;
  if (passcode === undefined) return { status: 401, remainingAttempts: found.attemptsLeft };
  return inTransaction<A | Refused>(ctx, async (tx) => {
    if ((await tx.db.run(TAKE_ATTEMPT, [found.id, tx.now()])) === 0) return { status: 404 };
    const share = (await shareByDigest(tx, found.digest))!;
    if (!passcodeCodes(tx, share.id, passcode).includes(share.passcodeHash)) {
      await look(tx, share, reader, false);
      recordRead(tx, READER, share.patientId, 'REFUSED');
      return { status: 401, remainingAttempts: share.attemptsLeft };
    }
    await tx.db.run(RETURN_ATTEMPT, [share.id]);
    return work(tx, share);
  });
}

const look = (
  tx: Context,
  { id: shareId, patientId }: ShareFacts,
  { recipient }: Reader,
  opened: boolean,
): Promise<void> =>
  insert(tx.db, 'look', ShareLookRow, [
    { patientId, id: newId(tx.now()), shareId, at: tx.now(), recipient, opened: Number(opened) },
  ]);
