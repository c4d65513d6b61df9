import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import Fastify, { type FastifyInstance } from 'fastify';
import { mailbox } from '../../src/delivery';
import { filesIn } from '../../src/delivery/files';
import { writeLetter } from '../../src/delivery/letters';

describe('The mailbox of development', () => {
  let dataDir: string;
  let server: FastifyInstance;
  const post = async (nth: number, givenNames: string): Promise<string> => {
    const letter = writeLetter('CHANGED', { givenNames }, { publicUrl: 'https://carnet.example' });
    const letterId = `01JD000000000000000000000${nth}`;
    await filesIn(dataDir)({
      ...letter,
      letterId,
      kind: 'CHANGED',
      postedAt: Date.UTC(2026, 10, 22, 3, nth),
      from: 'carnet@imss.example',
      to: `reader${nth}@correo.example`,
    });
    return `2026-11-22T03-0${nth}-00.000Z-CHANGED-${letterId}.eml`;
  };
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'carnet-mailbox-'));
    server = Fastify();
    await server.register(mailbox, { dataDir });
  });
  afterEach(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is empty before the first letter', async () => {
    const answer = await server.inject('/dev/mail');
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining('No letters yet')]);
  });

  it('lists letters newest first, looks again by itself, and runs no script', async () => {
    for (const nth of [1, 3, 2]) await post(nth, 'Rosa');
    mkdirSync(join(dataDir, 'outbox'), { recursive: true });
    writeFileSync(join(dataDir, 'outbox', '.half-written.eml'), 'x');
    const answer = await server.inject('/dev/mail');
    expect([...answer.body.matchAll(/reader(\d)@/g)].map(([, nth]) => nth)).toEqual(['3', '2', '1']);
    expect(answer.body).toContain('<meta http-equiv="refresh"');
    expect(answer.body).not.toMatch(/<script|style=|\son\w+=/);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/);
    expect((await server.inject('/dev/mail/style.css')).statusCode).toBe(200);
  });

  it('shows a letter as text and, in a frame that may do nothing, as HTML', async () => {
    const file = await post(1, '<script>alert(1)</script>');
    const { body, headers } = await server.inject(`/dev/mail/${file}`);
    expect(body).toContain('<pre>Hola, &lt;script&gt;alert(1)&lt;/script&gt;:');
    expect(body).toContain(`<iframe title="The letter in HTML" sandbox src="/dev/mail/${file}/html">`);
    expect(body).not.toContain('<script');
    expect(headers['cache-control']).toBe('no-store');
    const html = await server.inject(`/dev/mail/${file}/html`);
    expect(html.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(html.body).toContain('<html lang="es-MX">');
    expect(html.body).not.toContain('<script');
  });

  it.each([
    '..%2F..%2Fetc%2Fpasswd',
    '.half-written.eml',
    'secrets',
    '2026-11-22T03-01-00.000Z-CHANGED-01JD0000000000000000000009.eml',
  ])('opens nothing else: %s', async (file) => {
    await post(1, 'Rosa');
    expect((await server.inject(`/dev/mail/${file}`)).statusCode).toBe(404);
    expect((await server.inject(`/dev/mail/${file}/html`)).statusCode).toBe(404);
  });
});
