/** The two public requests of the cartilla: the cover of a token, and the check of a folio. */
import { recordRead } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { digest } from '../../core/secrets';
import { consume, refund } from '../../core/rate-limit';
import { dayOf, type Instant } from '../../core/time';
import { fullNameOf } from '../identity';
import { coverByDigest, holderByFolio } from './cover.queries';
import { normalizeFolio } from './folio';
import { coverPdf } from './cover.pdf';
import { PUBLIC } from './reprint.rules';
import { ageGroupOf } from './immunization-schedule';

const REQUESTS_PER_ADDRESS = { most: 30, windowMs: 60_000 };

/** Counts a request from this address; `wasHit` refunds it. */
const countRequest = async (ctx: Context): Promise<{ retryAt: Instant | undefined; wasHit: () => Promise<void> }> => {
  const key = `cartilla-look:${ctx.secrets.blind(ctx.clientAddress)}`;
  return {
    retryAt: await consume(ctx.database, { key, ...REQUESTS_PER_ADDRESS }, ctx.now()),
    wasHit: () => refund(ctx.database, key),
  };
};

export type CoverAnswer = { status: 200; pdf: Buffer } | { status: 404 | 410 } | { status: 429; retryAt: Instant };

/** The cover of the record as it is now; 410 after the 24 hours of an address. */
export async function readCover(ctx: Context, token: string): Promise<CoverAnswer> {
  // Hits count as well: drawing a page takes CPU.
  const { retryAt } = await countRequest(ctx);
  if (retryAt !== undefined) return { status: 429, retryAt };
  const found = await coverByDigest(ctx, digest(token));
  if (!found) return { status: 404 };
  if (found.expiresAt <= ctx.now()) return { status: 410 };
  ctx.reads.operation = 'cartilla cover';
  recordRead(ctx, PUBLIC, found.patientId);
  const pdf = await coverPdf(ctx, {
    fullName: fullNameOf(found),
    curp: found.curp,
    nss: found.nss,
    agregadoMedico: found.agregadoMedico,
    medicalUnit: found.unitName,
    clues: found.clues,
    ageGroup: ageGroupOf(found, dayOf(ctx.now(), found.timeZone), found.chosenGroup),
    folio: found.folio,
    verifyUrl: verifyUrl(ctx, found.folio),
    issuedAt: found.issuedAt,
    zone: found.timeZone,
  });
  return { status: 200, pdf };
}

export const verifyUrl = (ctx: Context, folio: string): string => `${ctx.config.publicUrl}/cartilla/verify/${folio}`;

export type FolioAnswer =
  { status: 200; folio: string; initials: string } | { status: 404 } | { status: 429; retryAt: Instant };

/** Whether a folio is genuine, with the initials of its holder; it reveals nothing else of the person. */
export async function verifyFolio(ctx: Context, raw: string): Promise<FolioAnswer> {
  const { retryAt, wasHit } = await countRequest(ctx);
  if (retryAt !== undefined) return { status: 429, retryAt };
  const folio = normalizeFolio(raw);
  const holder = folio && (await holderByFolio(ctx, folio));
  if (!holder) return { status: 404 };
  await wasHit();
  ctx.reads.operation = 'cartilla verify';
  recordRead(ctx, PUBLIC, holder.patientId);
  return { status: 200, folio, initials: initialsOf(fullNameOf(holder)) };
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]!.toLocaleUpperCase('es-MX')}.`)
    .join(' ');
