/** The letters that a server without a mail service has sent: the files of its outbox folder, read as a mail program would. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface ReadLetter {
  file: string;
  /** CREDENTIALS, CHANGED ... */
  kind: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

async function read(folder: string, file: string): Promise<ReadLetter> {
  const email = await PostalMime.parse(await readFile(join(folder, file)));
  const kind = /Z-([A-Z_]+)-/.exec(file)?.[1] ?? '';
  return {
    file,
    kind,
    to: email.to?.[0]?.address ?? '',
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
  };
}

/** All letters so far, the oldest first. */
export async function lettersIn(dataDir: string): Promise<ReadLetter[]> {
  const folder = join(dataDir, 'outbox');
  const files = await readdir(folder).catch(() => [] as string[]);
  return Promise.all(
    files
      .filter((file) => file.endsWith('.eml') && !file.startsWith('.'))
      .sort()
      .map((file) => read(folder, file)),
  );
}

/** Waits until `condition` answers something, and fails after `ms`. */
export async function until<T>(
  condition: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 10_000,
): Promise<T> {
  for (const end = Date.now() + ms; ; await new Promise((resolve) => setTimeout(resolve, 25))) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not so after ${ms} ms: ${condition.toString()}`);
  }
}

/** User and temporary password of the newest letter of credentials to `email`, once it is there. */
export async function credentialsTo(dataDir: string, email: string): Promise<{ curp: string; password: string }> {
  const letter = await until(async () =>
    (await lettersIn(dataDir)).filter(({ kind, to }) => kind === 'CREDENTIALS' && to === email).at(-1),
  );
  const [curp, password] = [/^Usuario: (\S+)$/m, /^Contraseña temporal: (\S+)$/m].map(
    (line) => line.exec(letter.text)?.[1],
  );
  if (!curp || !password) throw new Error(`The letter ${letter.file} holds no credentials`);
  return { curp, password };
}
