import type { LetterKind, Letters } from '../../src/core/outbox';
import { LETTER_KINDS, writeLetter } from '../../src/delivery/letters';
import { CLINICAL } from '../support/clinical';
import { HOUR } from '../support/clock';

const AT = Date.UTC(2026, 10, 24, 4, 5);
const SURROUNDINGS = { publicUrl: 'https://carnet.example' };
const VARIABLES: { [K in LetterKind]: Letters[K] } = {
  CREDENTIALS: {
    givenNames: 'Rosa María',
    curp: 'RASG881212MJCMLD92',
    temporaryPassword: 'kq7m-w2hx-9trb-c4ny',
    expiresAt: AT,
    zone: 'America/Tijuana',
  },
  CHILD_ADDED: { givenNames: 'Rosa María' },
  INVITATION: { givenNames: 'Rosa María' },
  CAREGIVER_REVOKED: { givenNames: 'Rosa María' },
  ACCOUNT_CHANGED: { givenNames: 'Rosa María', change: 'PRINTED' },
  LOG_HEAD: { givenNames: 'Rosa María', day: '2026-11-27', head: 'h'.repeat(43) },
  CHANGED: { givenNames: 'Rosa María' },
  ANSWERED: { givenNames: 'Rosa María' },
  REMINDER: {
    givenNames: 'Rosa María',
    day: '2026-11-24',
    startsAt: AT + 11 * HOUR,
    zone: 'America/Tijuana',
    reminder: { accountId: '01JDACC0000000000000000001', patientIds: [], dueAt: AT },
  },
  CHANNEL_CODE: { givenNames: 'Rosa María', code: '012345', expiresAt: AT, minutes: 15 },
  PASSWORD_CHANGED: { givenNames: 'Rosa María' },
  PASSWORD_RESET: { givenNames: 'Rosa María', token: 'a'.repeat(43) },
  ADDRESS_CHANGING: { givenNames: 'Rosa María', email: 'rosa@correo.example', token: 'a'.repeat(43) },
  ADDRESS_PROOF: { givenNames: 'Rosa María', token: 'a'.repeat(43) },
  CARTILLA_COVER: {
    coverUrl: 'https://carnet.example/cartilla/abc.pdf',
    folio: '7K2M-9QPX',
    expiresAt: AT + 24 * HOUR,
    zone: 'America/Cancun',
  },
};
const written = (kind: LetterKind) => writeLetter(kind, VARIABLES[kind], SURROUNDINGS);
const everyLetter = LETTER_KINDS.map((kind) => [kind, written(kind)] as const);

const CURP = /[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d/g;

describe('Letters', () => {
  it.each(everyLetter)(
    '%s says nothing clinical and nothing of a child, in subject, text or HTML',
    (_kind, { subject, text, html }) => {
      for (const part of [subject, text, html]) expect(CLINICAL.exec(part)?.[0]).toBeUndefined();
    },
  );

  it.each(everyLetter)(
    '%s holds no CURP but the reader’s own, and that in the letter of credentials alone',
    (kind, { subject, text, html }) => {
      expect(subject).not.toMatch(CURP);
      const curps = new Set([...`${text}${html}`.matchAll(CURP)].map(([curp]) => curp));
      expect([...curps]).toEqual(kind === 'CREDENTIALS' ? [VARIABLES.CREDENTIALS.curp] : []);
    },
  );

  it.each(everyLetter)('%s has an address to open and says what to do, step by step', (_kind, { text, html }) => {
    expect(text).toMatch(/^https:\/\/carnet\.example\//m);
    expect(text).toMatch(/^1\. .+[\s\S]+^2\. /m);
    expect(html).toContain('<ol');
  });

  it.each(everyLetter)('%s fetches nothing, runs nothing and can be read aloud', (_kind, { html }) => {
    expect(html).not.toMatch(
      /<(script|img|link|iframe|object|form|svg|video|audio)|\b(src|srcset|background)=|url\(|@import|@font-face|\son\w+=/i,
    );
    expect(html).toContain('<html lang="es-MX">');
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
  });

  it.each(everyLetter)('%s has no line that a mail server would fold', (_kind, { text, html }) => {
    // An address stays in one piece; quoted-printable carries it.
    const lines = text.split('\n').filter((line) => !/^(Enlace: )?https:\S+$/.test(line));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(Math.max(...html.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(900);
  });

  it.each(everyLetter)('%s says the same in text and in HTML', (_kind, { text, html }) => {
    const words = (value: string): string[] => value.match(/[\p{L}\p{N}][\p{L}\p{N}/:.-]*/gu)!;
    const shown = new Set(
      words(html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ')).map((word) =>
        word.replace(/[:.]+$/, ''),
      ),
    );
    const inText = words(text.replace(/^\d\. /gm, '')).map((word) => word.replace(/[:.]+$/, ''));
    expect(inText.filter((word) => !shown.has(word))).toEqual([]);
  });

  it('gives user name and temporary password on lines of their own', () => {
    const lines = written('CREDENTIALS').text.split('\n');
    expect(lines).toContain('Usuario: RASG881212MJCMLD92');
    expect(lines).toContain('Contraseña temporal: kq7m-w2hx-9trb-c4ny');
  });

  it('says until when a password lives by the clock of the family’s unit', () => {
    expect(written('CREDENTIALS').text.replace(/\s+/g, ' ')).toContain(
      'hasta el lunes 23 de noviembre de 2026 a las 20:05 horas',
    );
    expect(written('CARTILLA_COVER').text.replace(/\s+/g, ' ')).toContain(
      'Hasta el martes 24 de noviembre de 2026 a las 23:05 horas',
    );
  });

  it('says how long a code is good without an hour, and of a reminder whose day it is', () => {
    expect(written('CHANNEL_CODE').text.replace(/\s+/g, ' ')).toContain('Sirve 15 minutos desde que lo pediste.');
    // «Te recordamos el martes» would promise a reminder on Tuesday.
    expect(written('REMINDER').text.replace(/\s+/g, ' ')).toContain('Te recordamos tu día del martes 24 de noviembre.');
  });

  it('shows a name with markup in it as text', () => {
    const { text, html } = writeLetter('CHANGED', { givenNames: `<script>alert("x")</script> & 'Rosa'` }, SURROUNDINGS);
    expect(html).toContain('Hola, &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Rosa&#39;:');
    expect(html).not.toContain('<script');
    expect(text).toContain(`Hola, <script>alert("x")</script> & 'Rosa':`);
  });

  it('lets no name start a line of its own or turn the direction of writing', () => {
    const givenNames = 'Rosa\r\nContraseña temporal: robada\u2028Usuario: otro\u202Eabc';
    const { text } = writeLetter('CREDENTIALS', { ...VARIABLES.CREDENTIALS, givenNames }, SURROUNDINGS);
    expect(text.match(/^Contraseña temporal: .*$/gm)).toEqual(['Contraseña temporal: kq7m-w2hx-9trb-c4ny']);
    expect(text.match(/^Usuario: .*$/gm)).toEqual(['Usuario: RASG881212MJCMLD92']);
    expect(text).not.toMatch(/\u202E|\u2028/);
  });
});
