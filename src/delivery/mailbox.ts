/**
 * The mailbox of development: the letters of the outbox folder, newest first, at /dev/mail. It shows passwords, so the
 * server registers it only where letters become files, never in production, and it answers only this machine, whatever
 * HOST is. It has no script; a sandboxed frame shows a letter's HTML.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import PostalMime, { type Email } from 'postal-mime';
import { LETTER_FILE, outboxFolder } from './files';
import { escapeHtml } from './letters/paper';
import { mailboxMessages } from './mailbox.messages';

const MOST = 50;
const REFRESH_SECONDS = 3;

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; }
ul { list-style: none; padding: 0; }
li { border-top: 1px solid #8886; padding: .7rem 0; }
li a { font-weight: 600; }
.quiet { opacity: .75; font-size: .9rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; border-radius: .5rem; padding: 1rem; }
iframe { width: 100%; height: 80rem; border: 1px solid #8886; border-radius: .5rem; background: #fff; }
`;
const PAGE_POLICY = `default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
const LETTER_POLICY = `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

interface Found {
  readonly file: string;
  readonly postedAt: string;
  readonly kind: string;
  readonly email: Email;
}

const show = (reply: FastifyReply, policy: string, html: string): FastifyReply =>
  reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);

const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/dev/mail/style.css">
</head>
<body>
${body}
</body>
</html>
`;

/** Registers the pages. `dataDir` is the service's data folder. */
export async function mailbox(server: FastifyInstance, { dataDir }: { dataDir: string }): Promise<void> {
  const folder = outboxFolder(dataDir);

  server.addHook('onRequest', async ({ socket, headers }, reply) => {
    const isHere = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
    // A proxy on this machine forwards requests of others, and a foreign host name may resolve to this machine (DNS rebinding).
    const isDirect = headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
    const isByName = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(headers.host ?? '');
    if (!isHere || !isDirect || !isByName) return reply.callNotFound();
  });

  const read = async (file: string): Promise<Found | undefined> => {
    const named = LETTER_FILE.exec(file); // no other file is opened
    if (!named) return undefined;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    return bytes && { file, postedAt: named[1]!, kind: named[2]!, email: await PostalMime.parse(bytes) };
  };
  const newest = async (): Promise<Found[]> => {
    const names = (await readdir(folder).catch((): string[] => [])).filter((name) => LETTER_FILE.test(name));
    const found = await Promise.all(names.sort().reverse().slice(0, MOST).map(read));
    return found.filter((one) => one !== undefined);
  };

  server.get('/dev/mail/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));

  server.get('/dev/mail', async (_request, reply) => {
    const letters = (await newest()).map(
      ({ file, kind, postedAt, email }) => `<li><a href="/dev/mail/${file}">${escapeHtml(email.subject ?? kind)}</a>
<div>${mailboxMessages.to} ${escapeHtml(readerOf(email))}</div><div class="quiet">${kind} · ${whenOf(postedAt)}</div></li>`,
    );
    const list = letters.length > 0 ? `<ul>\n${letters.join('\n')}\n</ul>` : `<p>${mailboxMessages.empty}</p>`;
    const body = `<h1>${mailboxMessages.heading}</h1>\n<p class="quiet">${mailboxMessages.explanation(MOST)}</p>\n${list}`;
    return show(
      reply,
      PAGE_POLICY,
      page(mailboxMessages.title, `<meta http-equiv="refresh" content="${REFRESH_SECONDS}">\n`, body),
    );
  });

  server.get<{ Params: { file: string } }>('/dev/mail/:file', async (request, reply) => {
    const found = await read(request.params.file);
    if (!found) return reply.callNotFound();
    const { file, kind, postedAt, email } = found;
    const body = `<p><a href="/dev/mail">${mailboxMessages.all}</a></p>
<h1>${escapeHtml(email.subject ?? kind)}</h1>
<p>${mailboxMessages.to} ${escapeHtml(readerOf(email))}<br><span class="quiet">${kind} · ${whenOf(postedAt)} · ${escapeHtml(email.messageId ?? '')}</span></p>
<h2>${mailboxMessages.text}</h2>
<pre>${escapeHtml(email.text ?? '')}</pre>
<h2>${mailboxMessages.html}</h2>
<iframe title="${mailboxMessages.frame}" sandbox src="/dev/mail/${file}/html"></iframe>`;
    return show(reply, PAGE_POLICY, page(email.subject ?? kind, '', body));
  });

  server.get<{ Params: { file: string } }>('/dev/mail/:file/html', async (request, reply) => {
    const found = await read(request.params.file);
    if (!found) return reply.callNotFound();
    // The page above frames this one: the server's header against framing does not apply here.
    return show(reply.header('x-frame-options', 'SAMEORIGIN'), LETTER_POLICY, found.email.html ?? '');
  });
}

const readerOf = (email: Email): string => (email.to ?? []).map(({ address }) => address ?? '').join(', ');

/** `2026-11-22 03:12:05 UTC` of the time in a file name. */
const whenOf = (name: string): string => `${name.slice(0, 10)} ${name.slice(11, 19).replaceAll('-', ':')} UTC`;
