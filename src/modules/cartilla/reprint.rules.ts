/**
 * The public reprint of a cartilla's cover. A stranger learns nothing: the code is looked at first and alone; then a CURP
 * that nobody has and a CURP with another NSS get the same answer; and wrong tries are counted, by address and by CURP.
 */
import { recordRead } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { post } from '../../core/outbox';
import { Problems } from '../../core/validation';
import { invalidInput, refuse, tooManyAttempts, type InvalidInput, type TooManyAttempts } from '../../core/refusal';
import { digest, randomToken } from '../../core/secrets';
import { attempt, refund, type Limit } from '../../core/rate-limit';
import { dayOf, zoned } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { isEmailAddress, judgeCurp, normalizeCurp } from '../identity';
import type { CoverLinkRow } from './cartilla.entity';
import { cartillaFor } from './cartilla.rules';
import { judgeNss, nssReasonText, judgeRights } from '../patient';
import type { ReprintCartillaInput } from './reprint.inputs';
import { applicantByCurp, type Applicant } from './reprint.queries';
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
const LETTERS = 10;
/** Where the day begins first in the country: nobody there is born in the future yet. */
const EASTERNMOST_ZONE = 'America/Cancun';

/** Who asks when nobody is signed in: the access log names no account then. */
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

/** The cover, or why not: code, formats, the pair of CURP and NSS, coverage, the rule of 16 years, in this order. */
export async function reprintCartilla(ctx: Context, input: ReprintCartillaInput): Promise<Reprint> {
  // Each try counts before it is looked at, and is given back when it turns out not to be a wrong one.
  const byAddress = limit(ctx, 'address', ctx.clientAddress);
  const closed = await attempt(ctx.database, byAddress, ctx.now());
  if (closed !== undefined) return tooManyAttempts(ctx, closed);
  if (!(await trySecurityCode(ctx, input.challengeId, input.securityCode))) return refusals.codeWrong(ctx);

  const malformed = judgeFormats(ctx, input);
  if (malformed) {
    await refund(ctx.database, byAddress.key);
    return malformed;
  }
  const curp = normalizeCurp(input.curp);
  const byCurp = limit(ctx, 'curp', curp);
  const closedForCurp = await attempt(ctx.database, byCurp, ctx.now());
  if (closedForCurp !== undefined) return tooManyAttempts(ctx, closedForCurp);
  const nss = judgeNss(input.nss);
  const person = await applicantByCurp(ctx, curp);
  if (!person || !nss.ok || person.nss !== nss.nss) {
    // Either way one row is written, so that the time tells no more than the words.
    if (person) recordRead(ctx, PUBLIC, person.id, 'REFUSED');
    else await attempt(ctx.database, limit(ctx, 'nobody', curp), ctx.now());
    return refusals.pairWrong(ctx);
  }
  await refund(ctx.database, byAddress.key);
  await refund(ctx.database, byCurp.key);
  return reprintFor(ctx, person, input.email.trim());
}

/** Everything that is wrong with how the form was filled in. A malformed CURP is a matter for RENAPO, whatever else is wrong. */
function judgeFormats(ctx: Context, input: ReprintCartillaInput): InvalidInput | CurpNeedsCorrection | undefined {
  if (!judgeCurp(input.curp, dayOf(ctx.now(), EASTERNMOST_ZONE)).ok) return refusals.curpToCorrect(ctx);
  const problems = new Problems(ctx);
  const nss = judgeNss(input.nss);
  if (!nss.ok) problems.add('nss', nss.reason, ...nssReasonText[nss.reason]);
  if (!isEmailAddress(input.email.trim()))
    problems.add(
      'email',
      'EMAIL',
      'Escribe un correo electrónico completo, como nombre@ejemplo.com.',
      'Write a whole email address, like name@example.com.',
    );
  if (input.email.trim().toLowerCase() !== input.emailConfirmation.trim().toLowerCase())
    problems.add(
      'emailConfirmation',
      'EMAIL_MISMATCH',
      'Los dos correos no son iguales. Revísalos.',
      'The two email addresses are not the same. Check them.',
    );
  return problems.any ? invalidInput(ctx, problems.list) : undefined;
}

/** For a pair that is right. */
async function reprintFor(ctx: Context, person: Applicant, email: string): Promise<Reprint> {
  const why = person.hasCurpProblem ? 'CurpNeedsCorrection' : judgeRights(person, dayOf(ctx.now(), person.timeZone));
  if (why) {
    recordRead(ctx, PUBLIC, person.id, 'REFUSED');
    return why === 'CurpNeedsCorrection'
      ? refusals.curpToCorrect(ctx)
      : why === 'NoCoverage'
        ? refusals.noCoverage(ctx)
        : refusals.noExtension(ctx);
  }
  // Nobody's mailbox is to be filled by strangers who know one pair.
  const letters = await attempt(ctx.database, limit(ctx, 'letters', email.toLowerCase(), LETTERS), ctx.now());
  if (letters !== undefined) return tooManyAttempts(ctx, letters);
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
    await insert(tx.db, 'cover_link', [link]);
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

/** Each no says what the person can do next, and where. */
const refusals = {
  codeWrong: (ctx: Context): SecurityCodeWrong =>
    refuse(
      ctx,
      SecurityCodeWrong,
      ['El código de seguridad no coincide o ya venció.', 'The security code does not match, or has expired.'],
      [
        'Pide un código nuevo y escríbelo otra vez. También puedes escucharlo.',
        'Ask for a new code and type it again. You can also listen to it.',
      ],
    ),
  curpToCorrect: (ctx: Context): CurpNeedsCorrection =>
    refuse(
      ctx,
      CurpNeedsCorrection,
      [
        'La CURP tiene un problema y por ahora no se puede reimprimir la portada.',
        'The CURP has a problem, and for now the cover cannot be reprinted.',
      ],
      [
        'Compárala letra por letra con tu constancia de gob.mx/curp. Si está escrita igual, acude a RENAPO o al Registro Civil para corregirla, y después vuelve a intentarlo.',
        'Compare it letter by letter with your certificate from gob.mx/curp. If it is written the same, go to RENAPO or the civil registry to have it corrected, and then try again.',
      ],
    ),
  pairWrong: (ctx: Context): NssDoesNotMatch =>
    refuse(
      ctx,
      NssDoesNotMatch,
      ['El NSS no corresponde a la CURP.', 'The NSS does not belong to the CURP.'],
      [
        'Revisa los dos datos. El NSS es el de la persona asegurada, y va en su tarjeta o en imss.gob.mx. Si están bien, acude a tu Unidad de Medicina Familiar con una identificación.',
        'Check both. The NSS is that of the insured person; it is on the card or at imss.gob.mx. If both are right, go to your family medicine clinic with an identification.',
      ],
    ),
  noCoverage: (ctx: Context): NoCoverage =>
    refuse(
      ctx,
      NoCoverage,
      ['No hay derechos vigentes.', 'The rights are not in force.'],
      [
        'Acude a Afiliación y Vigencia de tu Unidad de Medicina Familiar para revisar tus derechos. Si hay un tratamiento en curso, habla hoy mismo con Trabajo Social de tu hospital.',
        'Go to Afiliación y Vigencia of your family medicine clinic to have your rights checked. If a treatment is going on, talk to the social workers of your hospital today.',
      ],
    ),
  noExtension: (ctx: Context): DependentOver16WithoutExtension =>
    refuse(
      ctx,
      DependentOver16WithoutExtension,
      [
        'Tu hija o hijo ya cumplió 16 años y no tiene prórroga por estudios o discapacidad.',
        'Your daughter or son is 16 or older and has no extension for studies or disability.',
      ],
      [
        'Pide la prórroga en Afiliación y Vigencia de tu Unidad de Medicina Familiar: por estudios, con la constancia de la escuela (hasta los 25 años); por enfermedad o discapacidad, con el dictamen médico. Trabajo Social te ayuda.',
        'Ask for the extension at Afiliación y Vigencia of your family medicine clinic: for studies, with the certificate of the school (up to 25 years); for illness or disability, with the medical opinion. The social workers help you.',
      ],
    ),
};
