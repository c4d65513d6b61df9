/**
 * Shares of the emergency sheet by SMART Health Links 1.0. The sheet is drawn once, encrypted with a key that only the link
 * holds, and stored as ciphertext: neither the database nor its operator can read it.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { forbidden, notFound } from '../../../core/faults';
import { idempotent, repeatable } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import { forgetLoaded } from '../../../core/loader';
import { consume } from '../../../core/rate-limit';
import {
  invalidInput,
  tooManyAttempts,
  type InvalidInput,
  type RequestIdReused,
  type TooManyAttempts,
} from '../../../core/refusal';
import { digest, randomToken } from '../../../core/secrets';
import { dayOf, type Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { insert, update } from '../../../database';
import {
  firstHourText,
  isYoungAdult,
  lockOwnChild,
  lockPatient,
  unitSettings,
  visiblePatientById,
  type VisiblePatient,
} from '../../patient';
import { sheetOf } from '../emergency-sheet/sheet.view';
import { ipsDocument, pdfDocument } from './ips.view';
import { encrypted } from './jwe';
import { ShareContentRow, ShareRow } from './share.entity';
import type { CreateShareInput, RevokeShareInput } from './share.inputs';
import { shareMessages as messages } from './share.messages';
import {
  DELETE_CONTENT,
  DELETE_FILES,
  DELETE_OLD_FILES,
  shareRowById,
  shareRowsByPatient,
  sharesWithContent,
} from './share.queries';
import { ShareStatus, type ShareCreated } from './share.types';
import { shareById, statusOf, type ShownShare } from './share.view';
import { sheetPdf } from './sheet.pdf';
import { sheetText } from './sheet-text.view';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const USUAL_MS = 3 * DAY;
const USUAL_VIEWS = 5;
const MOST_VIEWS = 50;
const SHORTEST_PASSCODE = 6;
const LONGEST_PASSCODE = 32;
const LONGEST_LABEL = 80;
const MOST_ACTIVE = 20;
const ATTEMPTS = 5;
const CREATED = { most: 60, windowMs: 60 * MINUTE };
const FHIR_JSON = 'application/fhir+json';

type Created = ShareCreated & { share: ShownShare };

/** The keyed digest of a passcode, which the database stores: it can be checked with any of the secrets. */
export const passcodeCodes = (ctx: Pick<Context, 'secrets'>, shareId: string, passcode: string): string[] =>
  ctx.secrets.codes(`share:${shareId}:${passcode}`);

/** Makes a share. Throws NOT_FOUND for a child out of sight, FORBIDDEN for a caregiver who may not act and a patient under 18. */
export async function createShare(
  ctx: Context,
  input: CreateShareInput,
): Promise<Created | InvalidInput | TooManyAttempts | RequestIdReused> {
  const { accountId } = await signedIn(ctx);
  const retryAt = await consume(ctx.database, { key: `create-share:${accountId}`, ...CREATED }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  return idempotent<Created, InvalidInput, Files>(ctx, 'createShare', input, {
    prepare: () => filesOf(ctx, input.patientId),
    work: async (tx, { key, ...content }) => {
      const patient = await lockForShare(tx, input.patientId);
      if (patient.isSelf && !isYoungAdult(tx, patient)) throw forbidden(tx);
      const problems = validate(tx, input);
      const now = tx.now();
      const active = (await shareRowsByPatient(tx, patient.id)).filter(
        (row) => statusOf(row, now) === ShareStatus.ACTIVE,
      );
      if (active.length >= MOST_ACTIVE) problems.add('patientId', 'TOO_MANY', messages.most(MOST_ACTIVE));
      if (problems.any) return invalidInput(tx, problems.list);
      const token = randomToken();
      const passcode = input.passcode ?? String(randomInt(1_000_000)).padStart(6, '0');
      const row = rowOf(tx, input, { patient, accountId, token, passcode });
      await insert(tx.db, 'createShare', ShareRow, [row]);
      await insert(tx.db, 'createShare', ShareContentRow, [{ shareId: row.id, ...content }]);
      forgetLoaded(tx);
      const share = (await shareById(tx, row.id))!;
      return { share, passcode, link: linkOf(tx, { ...row, token, key }) };
    },
    idOf: ({ share }) => share.id,
    replay: async (tx, id) => {
      const share = await shareById(tx, id);
      return share && { share, link: null, passcode: null };
    },
  });
}

/** The child, for a caregiver who may act or a clinician of its unit. */
async function lockForShare(tx: Context, patientId: string): Promise<VisiblePatient> {
  // Decides only which lock is taken; the lock checks again.
  const isFamily = (await visiblePatientById({ ...tx }, patientId))?.isOwnChild ?? false;
  return isFamily ? lockOwnChild(tx, patientId) : lockPatient(tx, patientId, [Role.CLINICIAN]);
}

function validate(ctx: Context, { expiresAt, maxViews, passcode, label }: CreateShareInput): Problems {
  const problems = new Problems(ctx)
    .text('label', label, { max: LONGEST_LABEL })
    .text('passcode', passcode, { max: LONGEST_PASSCODE });
  const length = expiresAt ? expiresAt - ctx.now() : USUAL_MS;
  if (length < 10 * MINUTE || length > 30 * DAY) problems.add('expiresAt', 'RANGE', messages.ends);
  const views = maxViews ?? USUAL_VIEWS;
  if (views < 1 || views > MOST_VIEWS) problems.add('maxViews', 'RANGE', messages.views);
  if (typeof passcode === 'string' && passcode.trim().length < SHORTEST_PASSCODE)
    problems.add('passcode', 'TOO_SHORT', messages.shortPasscode);
  return problems;
}

interface Made {
  patient: VisiblePatient;
  accountId: string;
  token: string;
  passcode: string;
}

function rowOf(ctx: Context, input: CreateShareInput, { patient, accountId, token, passcode }: Made): ShareRow {
  const now = ctx.now();
  const id = newId(now);
  return {
    patientId: patient.id,
    id,
    digest: digest(token),
    passcodeHash: passcodeCodes(ctx, id, passcode)[0]!,
    label: input.label?.trim() || dayOf(now, patient.medicalUnit.timeZone),
    createdBy: accountId,
    createdAt: now,
    expiresAt: input.expiresAt ?? now + USUAL_MS,
    viewsLeft: input.maxViews ?? USUAL_VIEWS,
    attemptsLeft: ATTEMPTS,
    revokedAt: null,
  };
}

interface Files {
  key: Buffer;
  sheet: string;
  pdf: string;
}

/** The encrypted files of a child's sheet as a family sees it, and their key. Throws NOT_FOUND. */
async function filesOf(ctx: Context, patientId: string): Promise<Files> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  const { clues } = patient.medicalUnit;
  const [sheet, { emergencyPhone }, firstHour] = await Promise.all([
    sheetOf(ctx, patient, { staffView: false }),
    unitSettings(ctx, clues),
    firstHourText(ctx, clues),
  ]);
  const text = sheetText(ctx, sheet, { emergencyPhone, firstHour: firstHour?.text ?? null });
  const key = randomBytes(32);
  const file = (content: object): string => encrypted(JSON.stringify(content), key, FHIR_JSON);
  return {
    key,
    sheet: file(ipsDocument(sheet, text, ctx.language)),
    pdf: file(pdfDocument(await sheetPdf(ctx, text), sheet.generatedAt, text.title)),
  };
}

/** The address of the viewer with the link after #, which browsers send nowhere. */
function linkOf(
  { config: { publicUrl } }: Context,
  { token, key, expiresAt, label }: { token: string; key: Buffer; expiresAt: Instant; label: string },
): string {
  const payload = {
    url: `${publicUrl}/shl/${token}`,
    key: key.toString('base64url'),
    exp: Math.floor(expiresAt / 1000),
    flag: 'P',
    label,
    v: 1,
  };
  return `${publicUrl}/ver#shlink:/${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
}

/** Ends a share and deletes its files. Throws NOT_FOUND and FORBIDDEN. */
export function revokeShare(
  ctx: Context,
  input: RevokeShareInput,
): Promise<ShownShare | InvalidInput | RequestIdReused> {
  return repeatable<ShownShare, never>(
    ctx,
    'revokeShare',
    input,
    (within) => inTransaction(within, (tx) => revoke(tx, input.id)),
    shareById,
  );
}

async function revoke(tx: Context, id: string): Promise<ShownShare> {
  const row = await shareRowById({ ...tx }, id);
  if (!row || !(await shareById(tx, id))) throw notFound(tx);
  await lockForShare(tx, row.patientId);
  const now = tx.now();
  if (statusOf(row, now) === ShareStatus.ACTIVE)
    await update(tx.db, 'revokeShare', ShareRow, { patientId: row.patientId, id }, { revokedAt: now });
  await forgetFiles(tx, id, { fetched: true });
  forgetLoaded(tx);
  return (await shareById(tx, id))!;
}

/** Deletes the files of ended shares; one whose maker sees the child no more stays ended when that person sees it again. */
export async function endShares(ctx: Context): Promise<void> {
  const now = ctx.now();
  for (const row of await sharesWithContent(ctx)) {
    const status = statusOf(row, now);
    if (status === ShareStatus.ACTIVE) continue;
    const { patientId, id } = row;
    if (status === ShareStatus.REVOKED && row.revokedAt === null)
      await update(ctx.db, 'endShares', ShareRow, { patientId, id }, { revokedAt: now });
    // The last view may have been told to fetch its files.
    await forgetFiles(ctx, id, { fetched: status !== ShareStatus.USED_UP });
  }
  await ctx.db.run(DELETE_OLD_FILES, [now]);
}

/** Deletes what a share that has ended holds; with `fetched` also the files that wait to be fetched. */
async function forgetFiles(tx: Context, shareId: string, { fetched }: { fetched: boolean }): Promise<void> {
  await tx.db.run(DELETE_CONTENT, [shareId]);
  if (fetched) await tx.db.run(DELETE_FILES, [shareId]);
}
