/**
 * The public reprint of a cartilla's cover. It reveals nothing to a stranger: the security code is checked first and
 * alone, an unknown CURP and a CURP with another NSS get the same answer, and wrong tries count by address and by CURP.
 */
import { recordRead } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { post } from '../../core/outbox';
import { Problems } from '../../core/validation';
import { invalidInput, refuse, tooManyAttempts, type InvalidInput, type TooManyAttempts } from '../../core/refusal';
import { digest, randomToken } from '../../core/secrets';
import { consume, consumeOfClient, refund, type Limit } from '../../core/rate-limit';
import { dayOf, zoned } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { validateCurp, normalizeCurp } from '../identity';
import { CoverLinkRow } from './cartilla.entity';
import { cartillaFor } from './cartilla.rules';
import { validateNss, validateRights } from '../patient';
import type { ReprintCartillaInput } from './reprint.inputs';
import { reprintRefusals } from './reprint.messages';
import { applicantByCurp, type Applicant } from './reprint.queries';
import { validateForm } from './reprint.validation';
import {
  type CartillaReprint,
  CurpNeedsCorrection,
  DependentOver16WithoutExtension,
  NoCoverage,
  NssDoesNotMatch,
  SecurityCodeWrong,
} from './reprint.types';
import { trySecurityCode } from './security-code.rules';

const COVER_MS = 24 * 3_600_000;
const QUARTER_HOUR = 15 * 60_000;
const WRONG_TRIES = 10;
/** Letters with a cover: to one mailbox, for one pair of CURP and NSS, and from one client address, which a hospital shares. */
const LETTERS = { mailbox: 10, pair: 20, client: 30 };
/** The zone of the country in which a day begins first: a birth date of today is valid there. */
const EASTERNMOST_ZONE = 'America/Cancun';

/** The account in the access log for requests without a viewer. */
export const PUBLIC = 'PUBLIC';

type Reprint =
  | CartillaReprint
  | InvalidInput
  | SecurityCodeWrong
  | CurpNeedsCorrection
  | DependentOver16WithoutExtension
  | NssDoesNotMatch
  | NoCoverage
  | TooManyAttempts;

const limit = (ctx: Context, kind: string, what: string, most = WRONG_TRIES): Limit => ({
  key: `reprint-${kind}:${ctx.secrets.blind(what)}`,
  most,
  windowMs: QUARTER_HOUR,
});

/** The cover or a refusal: checks code, formats, the pair of CURP and NSS, coverage, the rule of 16 years, in this order. */
export async function reprintCartilla(ctx: Context, input: ReprintCartillaInput): Promise<Reprint> {
  // Each try counts before it is checked, and is refunded unless it is a wrong one.
  const byAddress = limit(ctx, 'address', ctx.clientAddress);
  const closed = await consumeOfClient(ctx, 'reprints', byAddress);
  if (closed !== undefined) return tooManyAttempts(ctx, closed);
  if (!(await trySecurityCode(ctx, input.challengeId, input.securityCode)))
    return refuse(ctx, SecurityCodeWrong, ...reprintRefusals.codeWrong);

  const malformed = checkFormats(ctx, input);
  if (malformed) {
    await refund(ctx.database, byAddress.key);
    return malformed;
  }
  const curp = normalizeCurp(input.curp);
  const byCurp = limit(ctx, 'curp', curp);
  const closedForCurp = await consume(ctx.database, byCurp, ctx.now());
  if (closedForCurp !== undefined) return tooManyAttempts(ctx, closedForCurp);
  const nss = validateNss(input.nss);
  const person = await applicantByCurp(ctx, curp);
  if (!person || !nss.ok || person.nss !== nss.nss) {
    // Both cases write one row, so that their response times are equal too.
    if (person) recordRead(ctx, PUBLIC, person.id, 'REFUSED');
    else await consume(ctx.database, limit(ctx, 'nobody', curp), ctx.now());
    return refuse(ctx, NssDoesNotMatch, ...reprintRefusals.pairWrong);
  }
  await refund(ctx.database, byAddress.key);
  await refund(ctx.database, byCurp.key);
  return reprintFor(ctx, person, input.email);
}

/** The mailbox of an address: mail to name+tag@example.com arrives at name@example.com. */
const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '');

/** Counts a letter: a stranger who knows one pair must not fill mailboxes. The end of the limit that is reached, if one is. */
async function countLetter(ctx: Context, by: Record<keyof typeof LETTERS, string>): Promise<number | undefined> {
  for (const kind of ['mailbox', 'pair', 'client'] as const) {
    const full = await consume(ctx.database, limit(ctx, `letters-${kind}`, by[kind], LETTERS[kind]), ctx.now());
    if (full !== undefined) return full;
  }
  return undefined;
}

/** The problems of format. A malformed CURP is answered alone, because only RENAPO can correct it. */
function checkFormats(ctx: Context, input: ReprintCartillaInput): InvalidInput | CurpNeedsCorrection | undefined {
  if (!validateCurp(input.curp, dayOf(ctx.now(), EASTERNMOST_ZONE)).ok)
    return refuse(ctx, CurpNeedsCorrection, ...reprintRefusals.curpToCorrect);
  const problems = new Problems(ctx);
  validateForm(problems, input);
  return problems.any ? invalidInput(ctx, problems.list) : undefined;
}

/** The cover for a correct pair of CURP and NSS. */
async function reprintFor(ctx: Context, person: Applicant, email: string): Promise<Reprint> {
  const why = person.hasCurpProblem ? 'CurpNeedsCorrection' : validateRights(person, dayOf(ctx.now(), person.timeZone));
  if (why) {
    recordRead(ctx, PUBLIC, person.id, 'REFUSED');
    return why === 'CurpNeedsCorrection'
      ? refuse(ctx, CurpNeedsCorrection, ...reprintRefusals.curpToCorrect)
      : why === 'NoCoverage'
        ? refuse(ctx, NoCoverage, ...reprintRefusals.noCoverage)
        : refuse(ctx, DependentOver16WithoutExtension, ...reprintRefusals.noExtension);
  }
  const full = await countLetter(ctx, { mailbox: mailboxOf(email), pair: person.id, client: ctx.clientAddress });
  if (full !== undefined) return tooManyAttempts(ctx, full);
  recordRead(ctx, PUBLIC, person.id);
  return inTransaction(ctx, async (tx) => {
    const { folio } = await cartillaFor(tx, person.id);
    const token = randomToken();
    const link: CoverLinkRow = {
      digest: digest(token),
      patientId: person.id,
      issuedAt: tx.now(),
      expiresAt: tx.now() + COVER_MS,
    };
    await insert(tx.db, 'reprintFor', CoverLinkRow, [link]);
    const coverUrl = `${tx.config.publicUrl}/cartilla/${token}.pdf`;
    await post(
      tx,
      'CARTILLA_COVER',
      { accountId: null, email },
      { coverUrl, folio, expiresAt: link.expiresAt, zone: person.timeZone },
    );
    return {
      folio,
      issuedAt: zoned(link.issuedAt, person.timeZone),
      coverUrl,
      coverUrlExpiresAt: zoned(link.expiresAt, person.timeZone),
    };
  });
}
