import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { filesIn, LETTER_FILE } from '../../src/delivery/files';
import { writeLetter } from '../../src/delivery/letters';
import type { Envelope } from '../../src/delivery/transport';

const letter = writeLetter(
  'CREDENTIALS',
  {
    givenNames: 'José Ñandú',
    curp: 'RASG881212MJCMLD92',
    temporaryPassword: 'kq7m-w2hx-9trb-c4ny',
    expiresAt: 0,
    zone: 'America/Mexico_City',
  },
  { publicUrl: 'https://carnet.example' },
);
const ENVELOPE: Envelope = {
  ...letter,
  letterId: '01JD0000000000000000000001',
  kind: 'CREDENTIALS',
  postedAt: Date.UTC(2026, 10, 22, 3, 12, 5, 7),
  from: 'carnet@imss.example',
  to: 'rosa@correo.example',
};

describe('Letters as files', () => {
  let dataDir: string;
  const folder = (): string => join(dataDir, 'outbox');
  const bytes = (): Buffer => readFileSync(join(folder(), readdirSync(folder())[0]!));
  beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'carnet-files-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('are one message each, which another’s parser reads', async () => {
    expect(await filesIn(dataDir)(ENVELOPE)).toEqual({ is: 'ACCEPTED' });
    const email = await PostalMime.parse(bytes());
    expect(email.from).toEqual({ name: 'Carnet Digital IMSS', address: 'carnet@imss.example' });
    expect(email.to).toEqual([{ name: '', address: 'rosa@correo.example' }]);
    expect(email.subject).toBe(letter.subject);
    expect(email.messageId).toBe('<01JD0000000000000000000001@imss.example>');
    expect(email.headers.find(({ key }) => key === 'x-carnet-letter')?.value).toBe(ENVELOPE.letterId);
    expect(email.text!.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text.trimEnd());
    expect(email.html!.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.html.trimEnd());
  });

  it('can be searched with the simplest of tools', async () => {
    await filesIn(dataDir)(ENVELOPE);
    const lines = bytes().toString('utf8').split('\r\n');
    expect(lines).toContain('Usuario: RASG881212MJCMLD92');
    expect(lines).toContain('Contraseña temporal: kq7m-w2hx-9trb-c4ny');
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
  });

  it('have a name without anything personal, and are for the owner’s eyes only', async () => {
    await filesIn(dataDir)(ENVELOPE);
    expect(readdirSync(folder())).toEqual(['2026-11-22T03-12-05.007Z-CREDENTIALS-01JD0000000000000000000001.eml']);
    expect(readdirSync(folder())[0]).toMatch(LETTER_FILE);
    expect(statSync(folder()).mode & 0o077).toBe(0);
    expect(statSync(join(folder(), readdirSync(folder())[0]!)).mode & 0o077).toBe(0);
  });

  it('are overwritten when a letter is sent again', async () => {
    const send = filesIn(dataDir);
    await Promise.all([send(ENVELOPE), send(ENVELOPE), send(ENVELOPE)]);
    expect(readdirSync(folder())).toHaveLength(1);
  });

  it('tell that the folder cannot be written, and leave nothing half written', async () => {
    writeFileSync(join(dataDir, 'outbox'), 'a file where the folder should be');
    expect(await filesIn(dataDir)(ENVELOPE)).toEqual({
      is: 'UNANSWERED',
      trouble: expect.stringMatching(/^FILE_(EEXIST|ENOTDIR)$/),
    });
    expect(readdirSync(dataDir)).toEqual(['outbox']);
  });

  it('let no address become two, nor a header', async () => {
    await filesIn(dataDir)({ ...ENVELOPE, to: 'a@b.example, c@d.example\r\nBcc: e@f.example' });
    const email = await PostalMime.parse(bytes());
    expect(email.bcc).toBeUndefined();
    expect(email.to?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
