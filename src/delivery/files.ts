/**
 * The transport without a mail service: one RFC 5322 file for each letter below the data folder. A file is written whole
 * or not at all, and its name is that of the letter, so a letter that is sent again overwrites itself.
 */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { SENDER_NAME } from './letters/paper.messages';
import { lettersHeaders, messageId, type Envelope, type Transport } from './transport';

export const outboxFolder = (dataDir: string): string => join(dataDir, 'outbox');

/** `2026-11-22T03-12-05.123Z-CREDENTIALS-01J....eml`: time of posting, kind and id; no name of a person. */
const fileName = ({ postedAt, kind, letterId }: Envelope): string =>
  `${new Date(postedAt).toISOString().replaceAll(':', '-')}-${kind}-${letterId}.eml`;

/** The form of a letter's file name. */
export const LETTER_FILE = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-([A-Z_]+)-([0-9A-Z]{26})\.eml$/;

export function filesIn(dataDir: string): Transport {
  const folder = outboxFolder(dataDir);
  return async (envelope) => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = fileName(envelope);
      const draft = join(folder, `.${name}.${process.pid}`);
      try {
        const file = await open(draft, 'w', 0o600);
        try {
          await file.writeFile(await onDisk(envelope));
          await file.sync(); // the outbox forgets the letter once it is here
        } finally {
          await file.close();
        }
        await rename(draft, join(folder, name));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      return { is: 'ACCEPTED' };
    } catch (error) {
      return { is: 'UNANSWERED', trouble: `FILE_${(error as NodeJS.ErrnoException).code ?? 'ERROR'}` };
    }
  };
}

/** The bytes of the file. Parts are 8bit, so that simple tools can read and search them. */
export function onDisk(envelope: Envelope): Promise<Buffer> {
  const part = (contentType: string, content: string) => ({
    contentType,
    raw: `Content-Type: ${contentType}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${content.replace(/\r?\n/g, '\r\n')}`,
  });
  return new MailComposer({
    from: { name: SENDER_NAME, address: envelope.from },
    to: { name: '', address: envelope.to },
    subject: envelope.subject,
    messageId: messageId(envelope),
    headers: lettersHeaders(envelope),
    alternatives: [part('text/plain', envelope.text), part('text/html', envelope.html)],
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
