/**
 * GET /cartilla/<token>.pdf and GET /cartilla/verify/<folio>: the public faces of the cartilla that are not GraphQL. Pages
 * without a script, an image or a font from anywhere, for the telephones of clinics.
 */
import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { databaseTrouble } from '../../database/errors';
import { faultText } from '../../core/faults';
import { languageOf, say, type Language } from '../../core/i18n';
import { readCover, verifyFolio } from './cover.rules';

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:34rem;padding:2rem 1rem;color:#111;background:#fff}' +
  'h1{font-size:1.6rem;line-height:1.25;border-left:.5rem solid;padding-left:.8rem}.yes{border-color:#176b32}.no{border-color:#a3151b}' +
  'dt{font-size:.95rem;color:#444}dd{margin:0 0 .8rem;font-size:1.5rem;font-weight:700;letter-spacing:.04em}' +
  '@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#161616}dt{color:#c8c8c8}}';

const HEADERS = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface Page {
  title: string;
  tone: 'yes' | 'no';
  /** What was found, as label and value. */
  data?: readonly (readonly [string, string])[];
  words: readonly string[];
}

function pageOf({ title, tone, data = [], words }: Page, language: Language): string {
  const list = data.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
  return (
    `<!doctype html><html lang="${language === 'en' ? 'en' : 'es-MX'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1 class="${tone}">${escaped(title)}</h1>` +
    `${list && `<dl>${list}</dl>`}${words.map((line) => `<p>${escaped(line)}</p>`).join('')}</main></body></html>`
  );
}

const send = (reply: FastifyReply, status: number, page: Page, language: Language): FastifyReply =>
  reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(pageOf(page, language));

function sendLater(reply: FastifyReply, ctx: Context, retryAt: number): FastifyReply {
  void reply.header('retry-after', Math.max(1, Math.ceil((retryAt - ctx.now()) / 1000)));
  return send(reply, 429, { title: faultText('RATE_LIMITED', ctx.language), tone: 'no', words: [] }, ctx.language);
}

/** A plugin that serves both; `contextFor` makes the context of a request, with nobody signed in. */
export function cartillaPages(contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync {
  return async (app) => {
    // The addresses are secrets: they are in no log and in no error.
    app.setErrorHandler((error, request, reply) => {
      const isDown = databaseTrouble(error) !== undefined;
      request.log.error(
        {
          err: { type: (error as Error).name, code: (error as { code?: string }).code, stack: (error as Error).stack },
        },
        'cartilla page failed',
      );
      const language = languageOf(request.headers['accept-language']);
      return send(
        reply,
        isDown ? 503 : 500,
        { title: faultText(isDown ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', language), tone: 'no', words: [] },
        language,
      );
    });

    app.get<{ Params: { token: string } }>('/cartilla/:token.pdf', async (request, reply) => {
      const ctx = contextFor(request);
      const answer = await readCover(ctx, request.params.token.slice(0, 100));
      await flushReads(ctx);
      if (answer.status === 200)
        return reply
          .headers(HEADERS)
          .header('content-disposition', 'attachment; filename="portada-cartilla.pdf"')
          .type('application/pdf')
          .send(answer.pdf);
      if (answer.status === 429) return sendLater(reply, ctx, answer.retryAt);
      return send(reply, answer.status, noCover(ctx, answer.status), ctx.language);
    });

    app.get<{ Params: { folio: string } }>('/cartilla/verify/:folio', async (request, reply) => {
      const ctx = contextFor(request);
      const answer = await verifyFolio(ctx, request.params.folio);
      await flushReads(ctx);
      if (answer.status === 429) return sendLater(reply, ctx, answer.retryAt);
      return send(
        reply,
        answer.status,
        answer.status === 200 ? genuine(ctx, answer.folio, answer.initials) : notGenuine(ctx),
        ctx.language,
      );
    });
  };
}

const noCover = (ctx: Context, status: 404 | 410): Page =>
  status === 410
    ? {
        title: say(ctx, 'Esta dirección ya venció', 'This address has expired'),
        tone: 'no',
        words: [
          say(
            ctx,
            'Sirve durante 24 horas. Pide la portada otra vez; es gratis y tarda unos minutos.',
            'It works for 24 hours. Ask for the cover again; it is free and takes some minutes.',
          ),
        ],
      }
    : {
        title: say(ctx, 'No encontramos esta portada', 'We could not find this cover'),
        tone: 'no',
        words: [
          say(
            ctx,
            'Revisa que la dirección esté completa, como llegó en el correo, o pide la portada otra vez.',
            'Check that the address is whole, as it came in the email, or ask for the cover again.',
          ),
        ],
      };

const genuine = (ctx: Context, folio: string, initials: string): Page => ({
  title: say(ctx, 'El folio es auténtico', 'The folio is genuine'),
  tone: 'yes',
  data: [
    [say(ctx, 'Folio', 'Folio'), folio],
    [say(ctx, 'Iniciales de la persona', 'Initials of the person'), initials],
  ],
  words: [
    say(
      ctx,
      'Compara las iniciales con el nombre de la portada y con una identificación. Por privacidad no se muestra nada más.',
      'Compare the initials with the name on the cover and with an identification. For privacy nothing else is shown.',
    ),
  ],
});

const notGenuine = (ctx: Context): Page => ({
  title: say(ctx, 'Este folio no es auténtico', 'This folio is not genuine'),
  tone: 'no',
  words: [
    say(
      ctx,
      'No corresponde a ninguna cartilla. Revisa que esté bien copiado. Si la portada lo tiene así, no la aceptes y pide a la persona que la reimprima.',
      'It belongs to no cartilla. Check that it was copied right. If the cover bears it like this, do not accept it, and ask the person to have it reprinted.',
    ),
  ],
});
