/**
 * GET /cartilla/<token>.pdf and GET /cartilla/verify/<folio>: the public routes of the cartilla besides GraphQL. The pages
 * load no script, image or font, for the telephones of clinics.
 */
import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { databaseTrouble } from '../../database/errors';
import { faultText } from '../../core/faults';
import { languageOf, say, type Language } from '../../core/i18n';
import { coverLabels, coverPages } from './cover.messages';
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
  /** Rows of label and value. */
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

/** A plugin that serves both; `contextFor` makes the context of a request without a viewer. */
export function cartillaPages(contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync {
  return async (app) => {
    // The addresses are secrets: logs and errors must not hold them.
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
      const text = answer.status === 410 ? coverPages.expired : coverPages.unknown;
      return send(reply, answer.status, pageIn(ctx, text, 'no'), ctx.language);
    });

    app.get<{ Params: { folio: string } }>('/cartilla/verify/:folio', async (request, reply) => {
      const ctx = contextFor(request);
      const answer = await verifyFolio(ctx, request.params.folio);
      await flushReads(ctx);
      if (answer.status === 429) return sendLater(reply, ctx, answer.retryAt);
      return send(
        reply,
        answer.status,
        answer.status === 200 ? genuine(ctx, answer.folio, answer.initials) : pageIn(ctx, coverPages.notGenuine, 'no'),
        ctx.language,
      );
    });
  };
}

const pageIn = (
  ctx: Context,
  { title, words }: (typeof coverPages)[keyof typeof coverPages],
  tone: Page['tone'],
): Page => ({
  title: say(ctx, title),
  tone,
  words: [say(ctx, words)],
});

const genuine = (ctx: Context, folio: string, initials: string): Page => ({
  ...pageIn(ctx, coverPages.genuine, 'yes'),
  data: [
    [say(ctx, coverLabels.folio), folio],
    [say(ctx, coverLabels.initials), initials],
  ],
});
